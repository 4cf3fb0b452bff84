import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import type { EditedDrawing } from "./editedDrawing.ts";
import type { Replacement } from "./replacement.ts";

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

/** One step of indentation as the drawing has it. */
export function indentStep(drawing: EditedDrawing, chart: PlacedFlowchart): string {
	return /^\t/m.test(drawing.text.slice(chart.start, chart.end)) ? "\t" : "  ";
}

/** New lines behind `offset`: below its line, unless something else stands there (`a --> b; c --> d`). */
export function insertBelow(
	drawing: EditedDrawing,
	offset: number,
	lines: readonly string[],
	indent: string,
): Replacement {
	const end = lineEnd(drawing.text, offset);
	const at = /^[\s;]*$/.test(drawing.text.slice(offset, end)) ? end : offset;
	return { start: at, end: at, text: lines.map((line) => `${drawing.eol}${indent}${line}`).join("") };
}

/** New lines above the `end` of a group, one step deeper than it. */
export function insertAboveEnd(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	end: number,
	lines: readonly string[],
): Replacement {
	const { text, eol } = drawing;
	const from = lineStart(text, end);
	const outer = indentAt(text, end);
	const indent = `${outer}${indentStep(drawing, chart)}`;
	// `subgraph one; a; end` on one line: what stands before its `end` stays before the new lines
	return text.slice(from, end).trim() === ""
		? { start: from, end: from, text: lines.map((line) => `${indent}${line}${eol}`).join("") }
		: { start: end, end, text: lines.map((line) => `${line}${eol}${outer}`).join("") };
}

/** New lines at the end of a drawing, outside of every group. */
export function insertAtEnd(drawing: EditedDrawing, chart: PlacedFlowchart, lines: readonly string[]): Replacement {
	const inside = drawing.text.slice(chart.start, chart.end);
	const last = chart.start + inside.trimEnd().length;
	const top = chart.tree.statements.find(({ depth }) => depth < 0)?.span;
	const first = top ?? chart.tree.subgraphs.map(({ span }) => span).sort((a, b) => a.start - b.start)[0];
	const indent =
		first === undefined
			? `${indentAt(drawing.text, last)}${indentStep(drawing, chart)}`
			: indentAt(drawing.text, chart.start + first.start);
	return { start: last, end: last, text: lines.map((line) => `${drawing.eol}${indent}${line}`).join("") };
}

/** Takes a whole line away, its break too; only the part where something else stands on the line. */
export function removeStatement({ text }: EditedDrawing, start: number, end: number): Replacement {
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
