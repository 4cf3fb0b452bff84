import mermaid from "mermaid";

/** One drawn flowchart: SVG text and the id its elements are prefixed with. */
export interface Picture {
	readonly id: string;
	readonly svg: string;
}

let drawn = 0;

/**
 * Draws a flowchart off-screen. Layout, theme and look are set explicitly: mermaid 12 moved all three defaults. Rejects
 * with mermaid's own words when the text does not parse.
 */
export async function drawFlowchart(text: string): Promise<Picture> {
	mermaid.initialize({
		startOnLoad: false,
		securityLevel: "strict",
		suppressErrorRendering: true,
		// the default of 500 would leave a large design undrawn
		maxEdges: 2000,
		layout: "dagre",
		look: "classic",
		theme: "base",
		themeVariables: themeVariables(),
		flowchart: { htmlLabels: true, useMaxWidth: false, nodeSpacing: 36, rankSpacing: 44, padding: 10 },
	});
	const id = `chart${++drawn}`;
	const { svg } = await mermaid.render(id, text);
	return { id, svg };
}

/** The editor's colours, so that the picture fits light, dark and high contrast alike. */
function themeVariables(): Record<string, string | boolean> {
	const style = getComputedStyle(document.body);
	const color = (name: string, fallback: string): string =>
		style.getPropertyValue(`--vscode-${name}`).trim() || fallback;
	const background = color("editor-background", "#ffffff");
	const foreground = color("foreground", "#333333");
	const box = color("editorWidget-background", background);
	// borders of widgets are too faint for a drawing in most themes
	const line = color("descriptionForeground", foreground);
	return {
		darkMode:
			!document.body.classList.contains("vscode-light") &&
			!document.body.classList.contains("vscode-high-contrast-light"),
		background,
		mainBkg: box,
		primaryColor: box,
		primaryTextColor: foreground,
		primaryBorderColor: line,
		nodeBorder: line,
		lineColor: line,
		textColor: foreground,
		edgeLabelBackground: background,
		clusterBkg: "transparent",
		clusterBorder: color("panel-border", foreground),
		titleColor: color("descriptionForeground", foreground),
		fontFamily: color("font-family", "sans-serif"),
		fontSize: "13px",
	};
}
