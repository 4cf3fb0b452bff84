import { cppRules } from "./code/cppRules.ts";
import { goRules } from "./code/goRules.ts";
import { javaRules } from "./code/javaRules.ts";
import { pythonCostRules } from "./code/pythonCostRules.ts";
import { pythonHabitRules } from "./code/pythonHabitRules.ts";
import { pythonValueRules } from "./code/pythonValueRules.ts";
import { scriptCostRules } from "./code/scriptCostRules.ts";
import { scriptHabitRules } from "./code/scriptHabitRules.ts";
import { scriptValueRules } from "./code/scriptValueRules.ts";
import { sqlRules } from "./code/sqlRules.ts";
import type { CodeRule } from "./codeRule.ts";

/** Every rule; a new one is one value in a list of its language. */
export const codeRules: readonly CodeRule[] = [
	...pythonValueRules,
	...pythonCostRules,
	...pythonHabitRules,
	...scriptValueRules,
	...scriptCostRules,
	...scriptHabitRules,
	...sqlRules,
	...javaRules,
	...cppRules,
	...goRules,
];
