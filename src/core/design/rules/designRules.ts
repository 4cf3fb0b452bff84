import { capacityRules } from "./capacityRules.ts";
import { consistencyRules } from "./consistencyRules.ts";
import { coverageRules } from "./coverageRules.ts";
import type { DesignRule } from "./designRule.ts";
import { estimateRules } from "./estimateRules.ts";
import { latencyRules } from "./latencyRules.ts";
import { structureRules } from "./structureRules.ts";
import { syntaxRules } from "./syntaxRules.ts";

/** Every deterministic check of a design; a new one is one value in one of these lists. */
export const designRules: readonly DesignRule[] = [
	...syntaxRules,
	...estimateRules,
	...consistencyRules,
	...capacityRules,
	...latencyRules,
	...structureRules,
	...coverageRules,
];
