import * as l10n from "@vscode/l10n";

import { err, ok } from "../../base/result.ts";
import type { Gesture } from "../gesture.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import { arrowPlace, rewriteArrow } from "./arrowPlace.ts";
import { relabelled } from "./arrowText.ts";
import { arrowOf, chartOf, type EditedDrawing, isGroup, notDrawn, type PlacedArrow } from "./editedDrawing.ts";
import type { EditAnswer, Edited } from "./editAnswer.ts";
import { groupFrames } from "./groupFrames.ts";
import { freshId } from "./idNames.ts";
import { labelInPlace, quoteLabel } from "./labelText.ts";
import { insertAtEnd } from "./linePlaces.ts";
import type { Replacement } from "./replacement.ts";

/** The text that is shown of a component, a group or an arrow. */
export function renameLabel(drawing: EditedDrawing, { id, label }: Gesture & { kind: "renameLabel" }): EditAnswer {
	const arrow = arrowOf(drawing, id);
	if (isGroup(drawing, id)) {
		return label.trim() === "" ? err(l10n.t`A group needs a name.`) : renameGroup(drawing, id, label);
	}
	if (chartOf(drawing, id) !== undefined) {
		return label.trim() === "" ? err(l10n.t`A component needs a name.`) : renameComponent(drawing, id, label);
	}
	return arrow === undefined ? err(notDrawn(id)) : renameArrow(drawing, arrow, label);
}

function renameComponent(drawing: EditedDrawing, id: string, label: string): EditAnswer {
	// the last label of a drawing counts, and of several drawings the first that has one
	for (const { tree, start: offset } of drawing.charts) {
		const vertex = tree.vertices.find((one) => one.id === id);
		if (vertex?.labelSpan !== undefined) {
			return replaceLabel(drawing, offset + vertex.labelSpan.start, offset + vertex.labelSpan.end, label, {
				isYaml: vertex.labelInMetadata === true,
			});
		}
	}
	const ways = drawing.charts.flatMap((chart) =>
		chart.tree.statements
			.flatMap(({ groups }) => groups.flat())
			.filter((reference) => reference.id === id)
			.map(({ idSpan }) => chart.start + idSpan.end)
			.map((at) => ({ replacements: [{ start: at, end: at, text: `[${quoteLabel(label)}]` }] })),
	);
	const chart = chartOf(drawing, id);
	const line = `${id}[${quoteLabel(label)}]`;
	const below = chart === undefined ? [] : [{ replacements: [insertAtEnd(drawing, chart, [line])] }];
	return ok([...ways.slice(0, 1), ...below]);
}

function replaceLabel(
	{ text }: EditedDrawing,
	start: number,
	end: number,
	label: string,
	{ isYaml }: { readonly isYaml: boolean },
): EditAnswer {
	const written = isYaml ? label.replaceAll("\\", "\\\\") : label;
	const before = text.slice(start - 2, start);
	return ok(
		labelInPlace(before, written).map((by): Edited => {
			// in brackets no blank may stand beside quotation marks
			const isTight = by.startsWith('"') && !isYaml;
			const left = isTight ? (/[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0) : 0;
			const right = isTight ? (/^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0) : 0;
			return { replacements: [{ start: start - left, end: end + right, text: by }] };
		}),
	);
}

/** In every drawing that has the group; unquoted first, then quoted, the same in all. */
function renameGroup(drawing: EditedDrawing, id: string, label: string): EditAnswer {
	const made = freshId(drawing, label);
	const places = drawing.charts
		.map((chart) => titles(drawing, chart, id, label, made))
		.filter((ways) => ways.length > 0);
	const [first = []] = places;
	// English: read in the drawing
	const isNamed = first.some(({ text }) => text.startsWith(`subgraph ${made} `));
	return ok(
		first.map((_, way) => ({
			replacements: places.map((ways) => ways[way] ?? ways.at(-1)).filter((one) => one !== undefined),
			...(isNamed ? { made } : {}),
		})),
	);
}

/** Ways to write the title of a group in one drawing; none where it is not there. */
function titles(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	id: string,
	label: string,
	made: string,
): readonly Replacement[] {
	const group = chart.tree.subgraphs.find((one) => one.id === id);
	const frames = groupFrames(drawing, chart);
	const frame = frames.find(({ start }) => group !== undefined && start === chart.start + group.span.start);
	if (group?.titleSpan === undefined || frame === undefined) {
		return [];
	}
	const start = chart.start + group.titleSpan.start;
	const end = chart.start + group.titleSpan.end;
	const headed = (name: string): Replacement => {
		// English: written into the drawing
		return { start: frame.start, end: frame.headEnd, text: `subgraph ${name} [${quoteLabel(label)}]` };
	};
	// an id in quotation marks cannot have a title behind it
	if (frame.idSpan !== undefined && frame.idSpan.start === start) {
		return [headed(id)];
	}
	// words are the name of this group: one word alone would be an id that arrows could meet
	return frame.idSpan === undefined && !/\s/.test(label.trim())
		? [headed(made)]
		: labelInPlace(drawing.text.slice(start - 2, start), label).map((text) => ({ start, end, text }));
}

function renameArrow(drawing: EditedDrawing, arrow: PlacedArrow, label: string): EditAnswer {
	const place = arrowPlace(drawing, arrow);
	if (place === undefined) {
		return err(notDrawn(arrow.id));
	}
	const ways = relabelled(place.text, label).flatMap((text) => rewriteArrow(drawing, arrow, place, text));
	return ok(ways.map((replacements) => ({ replacements })));
}
