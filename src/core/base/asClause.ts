/** Words of another as a part of a sentence of ours that goes on: on one line, without the full stop. */
export function asClause(words: string): string {
	return words
		.trim()
		.replace(/\s*\n\s*/g, " ")
		.replace(/[.\s]+$/, "");
}
