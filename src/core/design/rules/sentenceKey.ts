/** The first words of a sentence: what a remark is about, while the text around it moves. */
export function sentenceKey(text: string): string {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8).join("-");
}
