import mermaid from "mermaid";

/** One drawn chart: SVG text and the id its elements are prefixed with. */
export interface Picture {
	readonly id: string;
	readonly svg: string;
}

let drawn = 0;

/**
 * Draws a chart where nobody sees it. Layout, theme and look are set explicitly: mermaid 12 moved all three defaults. Labels
 * are SVG text, so that an exported picture shows them in every program. Rejects with mermaid's own words when the text does
 * not parse.
 */
export async function drawChart(text: string): Promise<Picture> {
	mermaid.initialize({
		startOnLoad: false,
		securityLevel: "strict",
		suppressErrorRendering: true,
		// the default of 500 would leave a large design undrawn
		maxEdges: 2000,
		layout: "dagre",
		look: "classic",
		theme: "base",
		htmlLabels: false,
		themeVariables: themeVariables(),
		flowchart: { useMaxWidth: false, nodeSpacing: 32, rankSpacing: 48, padding: 12, wrappingWidth: 180 },
		sequence: { useMaxWidth: false, mirrorActors: false },
	});
	const id = `chart${++drawn}`;
	const { svg } = await mermaid.render(id, text, offstage());
	return { id, svg };
}

/** Where mermaid measures: laid out, never painted, and no part of the page's own layout. */
function offstage(): Element {
	const known = document.querySelector("#offstage");
	if (known !== null) {
		return known;
	}
	const made = document.createElement("div");
	made.id = "offstage";
	made.setAttribute("aria-hidden", "true");
	document.body.append(made);
	return made;
}

/** The editor's colours, so that the picture fits light, dark and high contrast alike. */
function themeVariables(): Record<string, string | boolean> {
	const style = getComputedStyle(document.body);
	const color = (name: string, fallback: string): string =>
		style.getPropertyValue(`--vscode-${name}`).trim() || fallback;
	const { classList } = document.body;
	const background = color("editor-background", "#ffffff");
	const foreground = color("foreground", "#333333");
	const box = color("editorWidget-background", background);
	// borders of widgets are too faint for a drawing in most themes
	const line = color("contrastBorder", color("descriptionForeground", foreground));
	return {
		darkMode: !classList.contains("vscode-light") && !classList.contains("vscode-high-contrast-light"),
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
		clusterBorder: line,
		titleColor: color("descriptionForeground", foreground),
		actorBkg: box,
		actorBorder: line,
		actorTextColor: foreground,
		actorLineColor: line,
		signalColor: line,
		signalTextColor: foreground,
		noteBkgColor: box,
		noteBorderColor: line,
		noteTextColor: foreground,
		labelBoxBkgColor: box,
		labelBoxBorderColor: line,
		labelTextColor: foreground,
		loopTextColor: foreground,
		fontFamily: color("font-family", "sans-serif"),
		fontSize: "13px",
	};
}
