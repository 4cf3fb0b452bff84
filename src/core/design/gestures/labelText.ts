/** A label in brackets, in quotation marks where mermaid needs them: `[Ranker]`, `["Ranker (DLRM)"]`. */
export function labelText(label: string): string {
	return `[${quoted(label)}]`;
}

/** Letters, digits and single blanks need no marks; a quotation mark inside becomes mermaid's own entity. */
export function quoted(label: string): string {
	const plain = oneLine(label);
	return /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u.test(plain) && !/\bend\b/i.test(plain)
		? plain
		: `"${insideQuotes(plain)}"`;
}

export function insideQuotes(label: string): string {
	return oneLine(label).replaceAll('"', "#quot;");
}

function oneLine(label: string): string {
	return label.replace(/\s+/g, " ").trim();
}
