/** A design document from an optional estimate block, a drawing and prose: the suites here write only what they are about. */
export function designText(parts: {
	readonly estimate?: string;
	readonly drawing?: string;
	readonly prose?: string;
}): string {
	const block = (language: string, text: string | undefined) =>
		text === undefined ? "" : `\n\`\`\`${language}\n${text.trim()}\n\`\`\`\n`;
	const drawing = parts.drawing === undefined ? undefined : `flowchart LR\n${parts.drawing.trim()}`;
	return `# Design\n${block("estimate", parts.estimate)}${block("mermaid", drawing)}\n${parts.prose ?? ""}\n`;
}
