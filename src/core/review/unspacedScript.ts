/** Scripts that put no blank between words: there, a quote or a term may begin and end between any two characters. */
export const unspacedScript =
	/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
