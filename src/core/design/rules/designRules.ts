import { capacityRules } from "./capacityRules.ts";
import { numberRules } from "./numberRules.ts";
import { statedLoadRules } from "./statedLoadRules.ts";
import { proseRules } from "./proseRules.ts";
import { coverageRules } from "./coverageRules.ts";
import type { DesignRule } from "./designRule.ts";
import { estimateRules } from "./estimateRules.ts";
import { latencyRules } from "./latencyRules.ts";
import { careRules } from "./careRules.ts";
import { drawingRules } from "./drawingRules.ts";
import { loopRules } from "./loopRules.ts";
import { requestRules } from "./requestRules.ts";
import { syntaxRules } from "./syntaxRules.ts";

/** Every deterministic check of a design; a new one is one value in one of these lists. */
export const designRules: readonly DesignRule[] = [
	...syntaxRules,
	...estimateRules,
	...numberRules,
	...statedLoadRules,
	...proseRules,
	...capacityRules,
	...latencyRules,
	...drawingRules,
	...loopRules,
	...requestRules,
	...careRules,
	...coverageRules,
];
