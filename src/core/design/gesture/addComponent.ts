import * as l10n from "@vscode/l10n";

import { err, ok } from "../../base/result.ts";
import type { FlowStatement } from "../flowchart/flowchartTree.ts";
import type { Gesture } from "../gesture.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import { chartOf, type EditedDrawing } from "./editedDrawing.ts";
import type { EditAnswer } from "./editAnswer.ts";
import { indentAt, insertAboveEnd, insertAtEnd, insertBelow } from "./linePlaces.ts";
import { newComponent } from "./newComponent.ts";
import type { Replacement } from "./replacement.ts";

/** A line of its own: in the group that was asked for, else below the component that was chosen, else at the end. */
export function addComponent(drawing: EditedDrawing, gesture: Gesture & { kind: "add" }): EditAnswer {
	const { id: made, text: line } = newComponent(drawing, gesture.role, gesture.label);
	const chart = (gesture.near === undefined ? undefined : chartOf(drawing, gesture.near)) ?? drawing.charts[0];
	if (chart === undefined && drawing.plainFlowchart && drawing.text.trim() !== "") {
		return err(l10n.t`This file holds another kind of diagram, which takes no components of a flowchart.`);
	}
	if (chart === undefined || drawing.text.slice(chart.start, chart.end).trim() === "") {
		return ok([{ replacements: [newDrawing(drawing, line)], made }]);
	}
	if (gesture.group !== undefined) {
		const owner = drawing.charts.find(({ tree }) => tree.subgraphs.some((group) => group.id === gesture.group));
		const end = owner?.tree.subgraphs.find((group) => group.id === gesture.group)?.endSpan;
		return owner === undefined || end === undefined
			? err(l10n.t`There is no closed group "${gesture.group}".`)
			: ok([{ replacements: [insertAboveEnd(drawing, owner, owner.start + end.start, [line])], made }]);
	}
	const beside = gesture.near === undefined ? undefined : statementOf(chart, gesture.near);
	const below = beside === undefined ? [] : [belowStatement(drawing, chart, beside, line)];
	return ok([...below, insertAtEnd(drawing, chart, [line])].map((one) => ({ replacements: [one], made })));
}

function newDrawing({ text, eol, plainFlowchart }: EditedDrawing, line: string): Replacement {
	if (plainFlowchart) {
		// English: written into the drawing
		return { start: 0, end: text.length, text: ["flowchart LR", `  ${line}`, ""].join(eol) };
	}
	const heading = /^#{1,6}[ \t]+(?:architecture|design|diagram)\b[^\n]*$/im.exec(text);
	const at = heading === null ? text.trimEnd().length : heading.index + heading[0].trimEnd().length;
	// English: written into the drawing
	const block = ["", "", "```mermaid", "flowchart LR", `  ${line}`, "```"].join(eol);
	return { start: at, end: at, text: at === 0 ? block.trimStart() : block };
}

function belowStatement(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	{ span }: FlowStatement,
	line: string,
): Replacement {
	return insertBelow(drawing, chart.start + span.end, [line], indentAt(drawing.text, chart.start + span.start));
}

function statementOf({ tree }: PlacedFlowchart, id: string): FlowStatement | undefined {
	const mentions = tree.statements.filter(({ groups }) => groups.flat().some((reference) => reference.id === id));
	return mentions.find((one) => !isDescription(one)) ?? mentions[0];
}

/** A lone `id@{ … }` or `id[…]`: no chain that others could stand beside. */
export function isDescription({ links, groups }: FlowStatement): boolean {
	const only = groups[0]?.[0];
	return (
		links.length === 0 &&
		groups.length === 1 &&
		groups[0]?.length === 1 &&
		only !== undefined &&
		only.span.end > only.idSpan.end
	);
}
