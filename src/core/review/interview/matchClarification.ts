import type { Clarification } from "./interviewScript.ts";

/** The clarification that a question asks for, by its words; null where the package has none. */
export function matchClarification(question: string, clarifications: readonly Clarification[]): Clarification | null {
	const asked = new Set(contentWords(question));
	let best: { readonly one: Clarification; readonly share: number } | null = null;
	for (const one of clarifications) {
		const words = [...new Set(contentWords(one.question))];
		const share = words.length === 0 ? 0 : words.filter((word) => asked.has(word)).length / words.length;
		if (share > (best?.share ?? 0)) {
			best = { one, share };
		}
	}
	return best !== null && best.share >= 0.5 ? best.one : null;
}

function contentWords(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}
