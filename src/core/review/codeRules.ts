import type { CodeRule } from "./codeRule.ts";
import { pythonRules } from "./pythonRules.ts";
import { scriptRules } from "./scriptRules.ts";
import { sqlRules } from "./sqlRules.ts";

/** Every rule; a new one is one value in the list of its language. */
export const codeRules: readonly CodeRule[] = [...pythonRules, ...scriptRules, ...sqlRules];
