import type { MetadataEntry } from "../flowchart/flowchartMetadata.ts";
import type { FlowMetadata } from "../flowchart/flowchartTree.ts";
import { plainKey } from "../metadataKeys.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import type { EditedDrawing } from "./editedDrawing.ts";
import { groupFrames, outwards } from "./groupFrames.ts";
import { lineStart, removeStatement } from "./linePlaces.ts";
import type { Replacement } from "./replacement.ts";

export interface PlacedMetadata {
	readonly chart: PlacedFlowchart;
	readonly block: FlowMetadata;
}

/**
 * A key changed in place, or put behind the last one of the last block in that block's own form (one line, or a line for
 * each), or taken away for null. Undefined where there is no block to put it into.
 */
export function setInMetadata(
	drawing: EditedDrawing,
	blocks: readonly PlacedMetadata[],
	key: string,
	value: string | null,
): readonly Replacement[] | undefined {
	const places = blocks.flatMap(({ chart, block }) => block.entries.map((entry) => ({ chart, block, entry })));
	const known = places.filter(({ entry }) => plainKey(entry.key) === plainKey(key));
	if (value === null) {
		return known.map(({ chart, block, entry }) => removeEntry(drawing, chart, block, entry));
	}
	const last = known.at(-1);
	if (last !== undefined) {
		const start = last.chart.start + last.entry.valueStart;
		const gap = drawing.text[start - 1] === ":" ? " " : "";
		return [{ start, end: last.chart.start + last.entry.valueEnd, text: `${gap}${value}` }];
	}
	const block = blocks.at(-1);
	return block === undefined ? undefined : [append(drawing, block, `${key}: ${value}`)];
}

function append({ text, eol }: EditedDrawing, { chart, block }: PlacedMetadata, pair: string): Replacement {
	const open = chart.start + block.span.start + 2;
	const close = chart.start + block.span.end - 1;
	const entry = block.entries.at(-1);
	if (entry === undefined) {
		return { start: open, end: close, text: ` ${pair} ` };
	}
	// a comma behind the last pair stays behind the last pair
	const comma = /^[ \t]*,/.exec(text.slice(chart.start + entry.end, close))?.[0] ?? "";
	const at = chart.start + entry.end + comma.length;
	const from = chart.start + entry.start;
	const indent = text.slice(lineStart(text, from), from);
	if (text.slice(open, close).includes("\n") && indent.trim() === "") {
		return { start: at, end: at, text: `${eol}${indent}${pair}` };
	}
	return { start: at, end: at, text: comma === "" ? `, ${pair}` : ` ${pair},` };
}

function removeEntry(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	block: FlowMetadata,
	entry: MetadataEntry,
): Replacement {
	const start = chart.start + block.span.start;
	const end = chart.start + block.span.end;
	if (block.entries.length === 1) {
		const lone = loneStatement(chart, block);
		// `rank@{ n: 3 }` without its only number says nothing
		return lone !== undefined && standsElsewhere(drawing, chart, lone.id, lone.index)
			? removeStatement(drawing, chart.start + lone.start, end)
			: { start, end, text: "" };
	}
	const i = block.entries.indexOf(entry);
	const next = block.entries[i + 1];
	const before = block.entries[i - 1];
	if (next === undefined) {
		return { start: chart.start + (before?.end ?? entry.start), end: chart.start + entry.end, text: "" };
	}
	const from = chart.start + entry.start;
	return { start: from, end: chart.start + next.start, text: "" };
}

/** The statement that only describes one id by this block. */
function loneStatement({ tree }: PlacedFlowchart, block: FlowMetadata) {
	const index = tree.statements.findIndex(({ links, groups }) => {
		const only = groups.length === 1 && groups[0]?.length === 1 ? groups[0][0] : undefined;
		return links.length === 0 && only?.idSpan.end === block.span.start && only.span.end === block.span.end;
	});
	const statement = tree.statements[index];
	const id = statement?.groups[0]?.[0]?.id;
	return statement === undefined || id === undefined ? undefined : { index, id, start: statement.span.start };
}

function standsElsewhere(drawing: EditedDrawing, chart: PlacedFlowchart, id: string, index: number): boolean {
	const { tree } = chart;
	const frames = groupFrames(drawing, chart);
	const depth = tree.statements[index]?.depth ?? -1;
	return (
		tree.links.some((link) => link.named && link.id === id) ||
		tree.statements.some(
			(other, i) =>
				i !== index &&
				outwards(frames, other.depth).includes(depth) &&
				other.groups.some((group) => group.some((one) => one.id === id)),
		)
	);
}
