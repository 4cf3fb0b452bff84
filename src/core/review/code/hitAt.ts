import type { CodeHit } from "../codeRule.ts";

/** What a pattern found, without the white space around it; `offset`: where the searched text begins in the source. */
export function hitAt(match: RegExpExecArray, message: string, offset = 0): CodeHit {
	const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
	const start = offset + match.index + lead;
	return { start, end: start + match[0].trim().length, message };
}
