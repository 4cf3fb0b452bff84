/** The line (from 0) on which these words begin in a text, whatever blanks are between them; null: they are not there. */
export function quoteLine(text: string, quote: string): number | null {
	const words = quote.split(/\s+/).filter((word) => word !== "");
	if (words.length === 0) {
		return null;
	}
	const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
	const at = new RegExp(pattern).exec(text)?.index;
	return at === undefined ? null : text.slice(0, at).split("\n").length - 1;
}
