/** A model's words as one harmless line: no control or direction characters, no images or links, shortened. */
export function plainText(text: string, longest: number): string {
	const clean = text
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/<[a-z/!][^>]*>/gi, "")
		.replace(/[^\P{Cc}\s]|\p{Default_Ignorable_Code_Point}/gu, "")
		.replace(/\s+/g, " ")
		.trim();
	return clean.length <= longest ? clean : `${clean.slice(0, longest - 1).trimEnd()}…`;
}
