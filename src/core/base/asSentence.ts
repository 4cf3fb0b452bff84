/** Words of another (a compiler, an error, a package's author) as a sentence of ours: a capital first, a full stop last. */
export function asSentence(words: string): string {
	// what a colon announced (a picture of the place) is not there
	const text = words
		.trim()
		.replace(/\s*\n\s*/g, " ")
		.replace(/:$/, "");
	const first = /^[a-z]+(?=[ ,.]|$)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
	return /[.!?…]$/.test(first) ? first : `${first}.`;
}
