import { err, ok } from "../../base/result.ts";
import type { Gesture } from "../gesture.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import { isDescription } from "./addComponent.ts";
import { chartOf, type EditedDrawing, isComponent, isGroup, notDrawn } from "./editedDrawing.ts";
import type { EditAnswer } from "./editAnswer.ts";
import { framesOf, groupFrames } from "./groupFrames.ts";
import { quoteLabel } from "./labelText.ts";
import { indentAt, insertAtEnd, insertBelow } from "./linePlaces.ts";
import { rewriteChart } from "./rewriteChart.ts";

/** One line, below the caller's last arrow where that stands in the group of both ends, so that nobody changes its group. */
export function connect(drawing: EditedDrawing, gesture: Gesture & { kind: "connect" }): EditAnswer {
	const { from, to } = gesture;
	const missing = [from, to].find((id) => !isComponent(drawing, id) && !isGroup(drawing, id));
	const chart =
		drawing.charts.find((one) => knows(one, from) && knows(one, to)) ??
		chartOf(drawing, from) ??
		drawing.charts.find((one) => knows(one, from));
	if (chart === undefined || missing !== undefined) {
		return err(notDrawn(missing ?? from));
	}
	const label = gesture.label === undefined || gesture.label.trim() === "" ? "" : `|${quoteLabel(gesture.label)}|`;
	const line = `${from} ${gesture.async === true ? "-.->" : "-->"}${label} ${to}`;

	const groupOf = (id: string) => chart.tree.subgraphs.find(({ members }) => members.includes(id))?.id;
	const shared = groupOf(from) === groupOf(to) ? groupOf(from) : undefined;
	const depths = shared === undefined ? [-1] : framesOf(groupFrames(drawing, chart), shared);
	const beside = chart.tree.statements
		.filter((one) => depths.includes(one.depth) && !isDescription(one))
		.filter(({ groups }) => groups.flat().some(({ id }) => id === from))
		.at(-1);
	const below =
		beside === undefined
			? []
			: [
					insertBelow(
						drawing,
						chart.start + beside.span.end,
						[line],
						indentAt(drawing.text, chart.start + beside.span.start),
					),
				];
	return ok(
		[...below, insertAtEnd(drawing, chart, [line])].map((replacement) => ({
			replacements: rewriteChart(drawing, chart, { inserted: [{ replacement, links: [undefined] }] }),
		})),
	);
}

function knows({ tree }: PlacedFlowchart, id: string): boolean {
	return tree.vertices.some((vertex) => vertex.id === id) || tree.subgraphs.some((group) => group.id === id);
}
