/** Words of another (a compiler, an error, a package's author) as a sentence of ours: a capital first, a full stop last. */
export function asSentence(words: string): string {
	const text = words.trim().replace(/\s*\n\s*/g, " ");
	const first = /^[a-z]+(?=[ ,.]|$)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
	return /[.!?…]$/.test(first) ? first : `${first}.`;
}
