import * as l10n from "@vscode/l10n";

import { LineIndex } from "../../base/lineIndex.ts";
import type { DesignGraph } from "../designGraph.ts";
import type { FlowLink } from "../flowchart/flowchartTree.ts";
import { flowchartAsDocument, parseDocument } from "../parseDocument.ts";
import { flowchartsOf, type PlacedFlowchart, parseDesignGraph } from "../parseDesignGraph.ts";

/** A design text read for editing. Offsets of a chart's tree count from its start, all others are of the whole text. */
export interface EditedDrawing {
	readonly text: string;
	readonly index: LineIndex;
	readonly charts: readonly PlacedFlowchart[];
	readonly graph: DesignGraph;
	/** the connectors of the graph with their places, in its order */
	readonly arrows: readonly PlacedArrow[];
	readonly eol: "\n" | "\r\n";
	readonly plainFlowchart: boolean;
}

export interface PlacedArrow {
	/** of the connector in the graph */
	readonly id: string;
	readonly chart: PlacedFlowchart;
	readonly link: FlowLink;
}

/** `plainFlowchart`: the whole text is one flowchart (a `.mmd` file); where it is not said, the text's beginning tells. */
export function readDrawing(text: string, options: { readonly plainFlowchart?: boolean } = {}): EditedDrawing {
	const index = new LineIndex(text);
	const plainFlowchart =
		options.plainFlowchart ??
		/^\s*(?:---\r?\n[\s\S]*?\n---\s*)?(?:%%[^\n]*\s*)*(?:flowchart|graph)(?:-elk)?\b/.test(text);
	const document = plainFlowchart ? flowchartAsDocument(index) : parseDocument(index);
	const charts = flowchartsOf(document, index);
	const graph = parseDesignGraph(charts, index);
	const visible = charts.flatMap((chart) =>
		chart.tree.links.filter(({ invisible }) => !invisible).map((link) => ({ chart, link })),
	);
	const arrows = visible.flatMap(({ chart, link }, i) => {
		const id = graph.connectors[i]?.id;
		return id === undefined ? [] : [{ id, chart, link }];
	});
	return { text, index, charts, graph, arrows, eol: text.includes("\r\n") ? "\r\n" : "\n", plainFlowchart };
}

/** The first drawing that has this component. */
export function chartOf(drawing: EditedDrawing, id: string): PlacedFlowchart | undefined {
	return drawing.charts.find(({ tree }) => tree.vertices.some((vertex) => vertex.id === id));
}

export function arrowOf(drawing: EditedDrawing, id: string): PlacedArrow | undefined {
	return drawing.arrows.find((arrow) => arrow.id === id);
}

export function isGroup(drawing: EditedDrawing, id: string): boolean {
	return drawing.graph.groups.some((group) => group.id === id);
}

export function isComponent(drawing: EditedDrawing, id: string): boolean {
	return drawing.graph.components.some((component) => component.id === id);
}

export function notDrawn(id: string): string {
	return l10n.t`"${id}" is not drawn (any more).`;
}
