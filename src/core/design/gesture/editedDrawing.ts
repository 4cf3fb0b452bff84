import { LineIndex } from "../../base/lineIndex.ts";
import type { DesignGraph } from "../designGraph.ts";
import type { FlowDirective, FlowStatement } from "../flowchart/flowchartTree.ts";
import { flowchartAsDocument, parseDocument } from "../parseDocument.ts";
import { flowchartsOf, type PlacedFlowchart, parseDesignGraph } from "../parseDesignGraph.ts";

/** A design text read for editing; every offset is one of the whole text. */
export interface EditedDrawing {
	readonly text: string;
	readonly index: LineIndex;
	readonly charts: readonly PlacedFlowchart[];
	readonly graph: DesignGraph;
	readonly eol: "\n" | "\r\n";
	readonly plainFlowchart: boolean;
}

/** A replacement by offsets, before it becomes a range. */
export interface Replacement {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

export function readDrawing(text: string): EditedDrawing {
	const index = new LineIndex(text);
	// a `.mmd` file has no Markdown around its drawing
	const plainFlowchart = /^\s*(?:---\r?\n[\s\S]*?\n---\s*)?(?:%%[^\n]*\s*)*(?:flowchart|graph)\b/.test(text);
	const document = plainFlowchart ? flowchartAsDocument(index) : parseDocument(index);
	const charts = flowchartsOf(document, index);
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	return { text, index, charts, graph: parseDesignGraph(charts, index), eol, plainFlowchart };
}

export function applyReplacements(text: string, replacements: readonly Replacement[]): string {
	return [...replacements]
		.sort((a, b) => b.start - a.start || b.end - a.end)
		.reduce((result, { start, end, text: by }) => result.slice(0, start) + by + result.slice(end), text);
}

/** The drawing that has this component; the last one that says something where several do is not better than the first. */
export function chartOf(drawing: EditedDrawing, id: string): PlacedFlowchart | undefined {
	return drawing.charts.find(({ tree }) => tree.vertices.some((vertex) => vertex.id === id));
}

export function lineStart(text: string, offset: number): number {
	return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Offset of the line break at the end of the line, or of the text's end. */
export function lineEnd(text: string, offset: number): number {
	const newline = text.indexOf("\n", offset);
	const end = newline < 0 ? text.length : newline;
	return end > 0 && text[end - 1] === "\r" ? end - 1 : end;
}

export function indentAt(text: string, offset: number): string {
	return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? "";
}

/** New lines below the line of `offset`. */
export function insertBelow(
	drawing: EditedDrawing,
	offset: number,
	lines: readonly string[],
	indent: string,
): Replacement {
	const at = lineEnd(drawing.text, offset);
	return { start: at, end: at, text: lines.map((line) => `${drawing.eol}${indent}${line}`).join("") };
}

/** New lines above the line of `offset`. */
export function insertAbove(
	drawing: EditedDrawing,
	offset: number,
	lines: readonly string[],
	indent: string,
): Replacement {
	const at = lineStart(drawing.text, offset);
	return { start: at, end: at, text: lines.map((line) => `${indent}${line}${drawing.eol}`).join("") };
}

/** New lines at the end of a drawing, outside of every subgraph. */
export function insertAtEnd(drawing: EditedDrawing, chart: PlacedFlowchart, lines: readonly string[]): Replacement {
	const inside = drawing.text.slice(chart.start, chart.end);
	const last = chart.start + inside.trimEnd().length;
	const top = chart.tree.statements.find(({ depth }) => depth < 0);
	const indent = top === undefined ? "  " : indentAt(drawing.text, chart.start + top.span.start);
	return { start: last, end: last, text: lines.map((line) => `${drawing.eol}${indent}${line}`).join("") };
}

/** Takes a whole line away, its break too; only the part where something else stands on the line. */
export function removeStatement(drawing: EditedDrawing, start: number, end: number): Replacement {
	const { text } = drawing;
	const from = lineStart(text, start);
	const to = lineEnd(text, end);
	const alone = text.slice(from, start).trim() === "" && /^[\s;]*$/.test(text.slice(end, to));
	if (!alone) {
		const rest = /^[ \t]*;?[ \t]*/.exec(text.slice(end, to))?.[0].length ?? 0;
		return { start, end: end + rest, text: "" };
	}
	const newline = text.indexOf("\n", to);
	return { start: from, end: newline < 0 ? text.length : newline + 1, text: "" };
}

/** Statements that do more than describe: chains and definitions, no lone `id@{ … }`. */
export function isDescription(statement: FlowStatement): boolean {
	const only = statement.groups[0]?.[0];
	return (
		statement.links.length === 0 &&
		statement.groups[0]?.length === 1 &&
		only !== undefined &&
		only.span.end > only.idSpan.end &&
		statement.groups.length === 1
	);
}

/** `linkStyle 3 …` counts arrows: after arrows came or went its numbers follow. `renumber` answers null for one that is gone. */
export function renumberLinkStyles(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	renumber: (old: number) => number | null,
): readonly Replacement[] {
	return chart.tree.directives.flatMap((directive: FlowDirective) => {
		const start = chart.start + directive.span.start;
		const end = chart.start + directive.span.end;
		const found = /^(linkStyle\s+)([\d,]+)/.exec(drawing.text.slice(start, end));
		if (directive.kind !== "linkStyle" || found === null) {
			return [];
		}
		const old = (found[2] ?? "").split(",");
		const fresh = old.map((n) => renumber(Number(n))).filter((n) => n !== null);
		if (fresh.length === 0) {
			return [removeStatement(drawing, start, end)];
		}
		const text = fresh.join(",");
		const at = start + (found[1] ?? "").length;
		return text === found[2] ? [] : [{ start: at, end: at + (found[2] ?? "").length, text }];
	});
}

/** A label that cannot break the grammar: in quotation marks, with `"` as an entity. */
export function quoteLabel(label: string): string {
	return `"${innerLabel(label)}"`;
}

export function innerLabel(label: string): string {
	return label.replace(/\s+/g, " ").trim().replaceAll('"', "#quot;");
}

/** An id that nothing in the document has yet, made from a label; no word of the grammar. */
export function freshId(drawing: EditedDrawing, label: string): string {
	const words = label
		.normalize("NFKD")
		.replace(/[^A-Za-z0-9]+/g, " ")
		.trim()
		.toLowerCase()
		.split(" ");
	const base = words
		.filter((word) => word !== "")
		.join("_")
		.slice(0, 30)
		.replace(/_+$/, "");
	const plain = base === "" || /^\d/.test(base) ? `part${base === "" ? "" : `_${base}`}` : base;
	const safe =
		/^(?:style|linkstyle|classdef|class|click|graph|flowchart|subgraph|end|default|call|href|interpolate|v|x|o)$/.test(
			plain,
		)
			? `${plain}_part`
			: plain;
	const taken = new Set([
		...drawing.graph.components.map(({ id }) => id),
		...drawing.graph.groups.map(({ id }) => id),
		...drawing.graph.connectors.map(({ id }) => id),
	]);
	for (let n = 2, id = safe; ; n++) {
		if (!taken.has(id)) {
			return id;
		}
		id = `${safe}${n}`;
	}
}
