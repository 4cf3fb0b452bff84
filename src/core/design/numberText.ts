/** A number as people write it in a sentence: `200`, `1,119`, `0.5`, `1 000`; the source of a pattern, without groups. */
export const numberText = "(?:\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+|\\d+)(?:\\.\\d+)?";

export function readNumber(text: string): number {
	return Number(text.replace(/[,\s\u00a0\u202f]/g, ""));
}
