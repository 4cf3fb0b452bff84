import * as l10n from "@vscode/l10n";

import { err, ok } from "../../base/result.ts";
import type { Gesture } from "../gesture.ts";
import { around, arrowPlace } from "./arrowPlace.ts";
import { bare, readArrow, restroked } from "./arrowText.ts";
import { arrowOfPair, bareNode, type Chain, newNode } from "./chain.ts";
import { arrowOf, type EditedDrawing } from "./editedDrawing.ts";
import type { EditAnswer } from "./editAnswer.ts";
import { framesOf, groupFrames } from "./groupFrames.ts";
import { insertAboveEnd } from "./linePlaces.ts";
import { newComponent } from "./newComponent.ts";
import { rewriteChart } from "./rewriteChart.ts";

/** A new component on an arrow: what was the arrow leads to it, a bare one of the same kind leads on. */
export function insertOn(drawing: EditedDrawing, gesture: Gesture & { kind: "insertOn" }): EditAnswer {
	const arrow = arrowOf(drawing, gesture.connector);
	const place = arrow === undefined ? undefined : arrowPlace(drawing, arrow);
	if (arrow === undefined || place === undefined) {
		return err(l10n.t`The arrow "${gesture.connector}" is not drawn (any more).`);
	}
	const { chart } = arrow;
	const { chain, at, left, right, from, to, number, statement, isShared, text } = place;
	const { id: made, text: written } = newComponent(drawing, gesture.role, gesture.label);
	const isAsync = drawing.graph.connectors.find(({ id }) => id === gesture.connector)?.async === true;
	const onward = restroked(readArrow(bare(text).trim(), undefined), isAsync)[0] ?? "-->";

	const groupOf = (id: string) => chart.tree.subgraphs.find(({ members }) => members.includes(id));
	const shared = groupOf(from.id) === groupOf(to.id) ? groupOf(from.id) : undefined;
	const depth = chart.tree.statements[statement]?.depth ?? -1;
	const isInside = shared === undefined || framesOf(groupFrames(drawing, chart), shared.id).includes(depth);
	// both ends live in a group and the arrow is written outside of it: the new one belongs to them
	const home = isInside || shared?.endSpan === undefined ? undefined : chart.start + shared.endSpan.start;
	const node = newNode(made, home === undefined ? written : made);
	const first = { text: arrowOfPair(chain, at, left, right)?.text ?? "-->", link: number };

	const lines: readonly Chain[] = isShared
		? around(place, [{ groups: [[bareNode(from)], [node], [bareNode(to)]], arrows: [first, { text: onward }] }])
		: [
				{
					groups: [...chain.groups.slice(0, at + 1), [node], ...chain.groups.slice(at + 1)],
					arrows: [...chain.arrows.slice(0, at), { ...first, at }, { text: onward }, ...chain.arrows.slice(at + 1)],
				},
			];
	const replacements = rewriteChart(drawing, chart, { statements: new Map([[statement, lines]]) });
	const line = home === undefined ? [] : [insertAboveEnd(drawing, chart, home, [written])];
	return ok([{ replacements: [...replacements, ...line], made }]);
}
