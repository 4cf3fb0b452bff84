import * as l10n from "@vscode/l10n";

import { err, ok } from "../../base/result.ts";
import type { Gesture } from "../gesture.ts";
import { around, arrowPlace } from "./arrowPlace.ts";
import { arrowOfPair, bareNode, pair } from "./chain.ts";
import { arrowOf, type EditedDrawing } from "./editedDrawing.ts";
import type { EditAnswer } from "./editAnswer.ts";
import { rewriteChart } from "./rewriteChart.ts";

/** The ends of an arrow change places; it keeps its label, name and style. */
export function reverse(drawing: EditedDrawing, { connector }: Gesture & { kind: "reverse" }): EditAnswer {
	const arrow = arrowOf(drawing, connector);
	const place = arrow === undefined ? undefined : arrowPlace(drawing, arrow);
	if (arrow === undefined || place === undefined) {
		return err(l10n.t`The arrow "${connector}" is not drawn (any more).`);
	}
	const { chain, at, left, right, from, to, number, statement } = place;
	const text = arrowOfPair(chain, at, left, right)?.text;
	if (text === undefined || from.id === to.id) {
		return ok([{ replacements: [] }]);
	}
	const turned = pair(bareNode(to), { text, link: number }, bareNode(from));
	const statements = new Map([[statement, around(place, [turned])]]);
	return ok([{ replacements: rewriteChart(drawing, arrow.chart, { statements }) }]);
}
