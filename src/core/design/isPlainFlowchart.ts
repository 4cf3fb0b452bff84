/** A file that is one flowchart and nothing else, told by its name. */
export function isPlainFlowchart(file: string): boolean {
	return /\.(?:mmd|mermaid)$/i.test(file);
}
