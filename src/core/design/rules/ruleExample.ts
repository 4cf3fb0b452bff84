// English throughout: for docs/rules.md, written by the terminal program
/** The examples on a rule's page are texts that its check reads: a drawing, an estimate block, some prose. */
export function drawn(lines: string): string {
	return fenced("mermaid", `flowchart LR\n${dedented(lines, "  ")}`);
}

export function estimated(lines: string): string {
	return fenced("estimate", dedented(lines, ""));
}

/** A sentence in an answer that is long enough for a check that waits until most is written. */
export function longProse(sentence: string): string {
	return `${sentence} ${"The next paragraphs say at some length what it does and why it was chosen. ".repeat(12).trim()}`;
}

function fenced(language: string, text: string): string {
	return `\`\`\`${language}\n${text}\n\`\`\``;
}

function dedented(lines: string, indent: string): string {
	return lines
		.trim()
		.split("\n")
		.map((line) => `${indent}${line.trim()}`)
		.join("\n");
}
