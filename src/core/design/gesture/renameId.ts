import * as l10n from "@vscode/l10n";

import { err, ok } from "../../base/result.ts";
import type { Gesture } from "../gesture.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import { arrowOf, type EditedDrawing, isComponent, isGroup, notDrawn } from "./editedDrawing.ts";
import type { EditAnswer } from "./editAnswer.ts";
import { groupFrames } from "./groupFrames.ts";
import { idFault } from "./idNames.ts";
import { quoteLabel } from "./labelText.ts";
import type { Replacement } from "./replacement.ts";

/** The id of a component or a group in all drawings; the name of an arrow in its own. */
export function renameId(drawing: EditedDrawing, { id, to }: Gesture & { kind: "renameId" }): EditAnswer {
	if (id === to) {
		return ok([{ replacements: [] }]);
	}
	const fault = idFault(drawing, to);
	if (fault !== undefined) {
		return err(fault);
	}
	if (isComponent(drawing, id) || isGroup(drawing, id)) {
		return ok([{ replacements: drawing.charts.flatMap((chart) => renameIn(drawing, chart, id, id, to)), made: to }]);
	}
	const arrow = arrowOf(drawing, id);
	if (arrow === undefined) {
		return err(notDrawn(id));
	}
	if (!arrow.link.named) {
		return err(l10n.t`This arrow has no name in the text; give it a number first, then it gets one.`);
	}
	return ok([{ replacements: renameIn(drawing, arrow.chart, arrow.link.id, id, to), made: to }]);
}

function renameIn(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	name: string,
	groupId: string,
	to: string,
): readonly Replacement[] {
	const { tree, start: offset } = chart;
	const written = (span: { readonly start: number; readonly end: number }) =>
		drawing.text.slice(offset + span.start, offset + span.end);
	const places = new Map<number, Replacement>();
	const put = (start: number, end: number, text = to) => places.set(start, { start, end, text });

	for (const { id, idSpan } of tree.statements.flatMap(({ groups }) => groups.flat())) {
		if (id === name) {
			put(offset + idSpan.start, offset + idSpan.end);
		}
	}
	for (const { span } of tree.links) {
		if (written(span).startsWith(`${name}@`)) {
			put(offset + span.start, offset + span.start + name.length);
		}
	}
	for (const { span, ids } of tree.directives) {
		if (ids.includes(name)) {
			let at = offset + span.start + (/^\S+\s+/.exec(written(span))?.[0].length ?? 0);
			for (const id of ids) {
				if (id === name) {
					put(at, at + id.length);
				}
				at += id.length + 1;
			}
		}
	}
	for (const { id, idSpan, start, headEnd } of groupFrames(drawing, chart)) {
		if (id !== groupId) {
			continue;
		}
		if (idSpan !== undefined) {
			put(idSpan.start, idSpan.end);
			continue;
		}
		// a group that is named by words gets an id in front of them
		const words = /^subgraph\s+"?([^"\n]*?)"?\s*$/.exec(drawing.text.slice(start, headEnd))?.[1] ?? "";
		// English: written into the drawing
		put(start, headEnd, `subgraph ${to} [${quoteLabel(words)}]`);
	}
	return [...places.values()];
}
