import * as l10n from "@vscode/l10n";

import { err, ok } from "../../base/result.ts";
import type { Gesture } from "../gesture.ts";
import { around, arrowPlace } from "./arrowPlace.ts";
import { removeClassesOf } from "./classLines.ts";
import { arrowOf, type EditedDrawing, isComponent, isGroup, notDrawn } from "./editedDrawing.ts";
import type { EditAnswer } from "./editAnswer.ts";
import { rewriteChart } from "./rewriteChart.ts";
import { statementsWithout } from "./statementsWithout.ts";
import { unwrap } from "./unwrap.ts";

/** A component with its arrows, numbers and styles; an arrow; of a group the frame. */
export function remove(drawing: EditedDrawing, { id }: Gesture & { kind: "delete" }): EditAnswer {
	if (isGroup(drawing, id)) {
		return unwrap(drawing, { group: id });
	}
	if (!isComponent(drawing, id)) {
		return arrowOf(drawing, id) === undefined
			? err(notDrawn(id))
			: disconnect(drawing, { kind: "disconnect", connector: id });
	}
	const gone = new Set([id]);
	const replacements = drawing.charts.flatMap((chart) =>
		rewriteChart(drawing, chart, { statements: statementsWithout(drawing, chart, id), gone }),
	);
	return ok([{ replacements: [...replacements, ...removeClassesOf(drawing, id)] }]);
}

export function disconnect(drawing: EditedDrawing, { connector }: Gesture & { kind: "disconnect" }): EditAnswer {
	const arrow = arrowOf(drawing, connector);
	const place = arrow === undefined ? undefined : arrowPlace(drawing, arrow);
	if (arrow === undefined || place === undefined) {
		return err(l10n.t`The arrow "${connector}" is not drawn (any more).`);
	}
	const statements = new Map([[place.statement, around(place, [])]]);
	return ok([{ replacements: rewriteChart(drawing, arrow.chart, { statements }) }]);
}
