import * as l10n from "@vscode/l10n";

import { err, ok } from "../../base/result.ts";
import type { Gesture } from "../gesture.ts";
import { chartOf, type EditedDrawing, isGroup, notDrawn } from "./editedDrawing.ts";
import type { EditAnswer } from "./editAnswer.ts";
import { freshId } from "./idNames.ts";
import { quoteLabel } from "./labelText.ts";
import { indentStep, insertAboveEnd, insertAtEnd } from "./linePlaces.ts";

/** A new group with a line for each of its components; their own lines stay as they are. */
export function wrap(drawing: EditedDrawing, gesture: Gesture & { kind: "wrap" }): EditAnswer {
	const ids = [...new Set(gesture.ids)];
	const [first] = ids;
	// of several drawings the last one that puts it into a group counts
	const chart =
		drawing.charts.findLast(({ tree }) => tree.subgraphs.some(({ members }) => members.some((id) => id === first))) ??
		(first === undefined ? undefined : chartOf(drawing, first));
	if (first === undefined) {
		return err(l10n.t`Choose at least one component to put into a group.`);
	}
	const group = ids.find((id) => isGroup(drawing, id));
	if (group !== undefined) {
		return err(l10n.t`"${group}" is a group already; choose components.`);
	}
	if (gesture.title.trim() === "") {
		return err(l10n.t`A group needs a name.`);
	}
	if (chart === undefined) {
		return err(notDrawn(first));
	}
	const missing = ids.find((id) => !chart.tree.vertices.some((vertex) => vertex.id === id));
	if (missing !== undefined) {
		return err(l10n.t`"${missing}" is not in the same drawing.`);
	}
	const groupOf = (id: string) => chart.tree.subgraphs.find(({ members }) => members.includes(id));
	const outer = groupOf(first);
	const { components } = drawing.graph;
	const isElsewhere = (id: string) => components.find((one) => one.id === id)?.group !== outer?.id;
	if (ids.some((id) => groupOf(id) !== outer || isElsewhere(id))) {
		return err(l10n.t`These components are in different groups; a component can be in one only.`);
	}
	const made = freshId(drawing, gesture.title);
	const step = indentStep(drawing, chart);
	// English: written into the drawing
	const lines = [`subgraph ${made} [${quoteLabel(gesture.title)}]`, ...ids.map((id) => `${step}${id}`), "end"];
	if (outer === undefined) {
		return ok([{ replacements: [insertAtEnd(drawing, chart, lines)], made }]);
	}
	return outer.endSpan === undefined
		? err(l10n.t`The group around these components is not closed.`)
		: ok([{ replacements: [insertAboveEnd(drawing, chart, chart.start + outer.endSpan.start, lines)], made }]);
}
