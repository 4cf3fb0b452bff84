import type { CodeRule } from "../codeRule.ts";
import type { CodeShape } from "../codeShape.ts";
import { hitAt } from "./hitAt.ts";

/** A rule that is a regular expression over the masked text, with what makes a place none. */
export function patternRule(
	rule: Omit<CodeRule, "find"> & {
		/** global */
		readonly pattern: RegExp;
		readonly message: string | ((match: RegExpExecArray) => string);
		readonly unless?: (code: CodeShape, match: RegExpExecArray) => boolean;
	},
): CodeRule {
	const { pattern, message, unless, ...rest } = rule;
	return {
		...rest,
		*find(code) {
			for (const match of code.masked.matchAll(pattern)) {
				if (unless?.(code, match) !== true) {
					yield hitAt(match, typeof message === "string" ? message : message(match));
				}
			}
		},
	};
}
