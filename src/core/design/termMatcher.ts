/**
 * Whether any of some terms stands in a text: whole words, in any case, singular or plural, with blank or hyphen between
 * their parts, as the review's `findTerm` reads them. Compiled once for many texts, since every keystroke asks it for each
 * criterion and each sentence.
 */
export function termMatcher(terms: readonly string[]): (text: string) => boolean {
	// "ANN" is not "Ann": a short word in capitals is meant as written
	const asWritten = terms.filter((term) => /^[A-Z0-9]{2,3}$/.test(term));
	const anyCase = terms.filter((term) => !asWritten.includes(term));
	const patterns = [union(asWritten, "u"), union(anyCase, "iu")].filter((pattern) => pattern !== undefined);
	return (text) => patterns.some((pattern) => pattern.test(text));
}

function union(terms: readonly string[], flags: string): RegExp | undefined {
	const bodies = terms
		.map((term) => term.trim().split(/[\s-]+/))
		.filter((parts) => (parts.join("").match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2)
		.map((parts) =>
			parts.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("[\\s\\u00a0\\u2010-\\u2015-]+"),
		);
	return bodies.length === 0
		? undefined
		: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${bodies.join("|")})(?:s|es)?(?![\\p{L}\\p{N}_])`, flags);
}
