import type { Sentence } from "../visibleProse.ts";
import type { DesignFacts, Remark } from "./designRule.ts";

/** Where some characters of a sentence stand, with themselves as the evidence; `at`: offset in the sentence. */
export function quoted(
	facts: DesignFacts,
	sentence: Sentence,
	at: number,
	text: string,
): Omit<Remark, "key" | "message"> {
	const from = sentence.start + at;
	const range = facts.index.rangeAt(from, from + text.length);
	const quote = facts.index.text.slice(from, from + text.length);
	return { anchor: { range }, evidence: [{ kind: "quote", quote, range }] };
}
