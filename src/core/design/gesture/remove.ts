import { err, ok } from "../../base/result.ts";
import type { Gesture } from "../gesture.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import { around, arrowPlace } from "./arrowPlace.ts";
import { type Chain, chainOf, without } from "./chain.ts";
import { removeClassesOf } from "./classLines.ts";
import { arrowOf, type EditedDrawing, isComponent, isGroup, notDrawn } from "./editedDrawing.ts";
import type { EditAnswer } from "./editAnswer.ts";
import { rewriteChart, writtenIn } from "./rewriteChart.ts";
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
		return err(`The arrow "${connector}" is not drawn (any more).`);
	}
	const statements = new Map([[place.statement, around(place, [])]]);
	return ok([{ replacements: rewriteChart(drawing, arrow.chart, { statements }) }]);
}

/** Every statement in which a component stands, without it. */
export function statementsWithout(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	id: string,
): Map<number, readonly Chain[]> {
	const written = writtenIn(drawing, chart);
	return new Map(
		chart.tree.statements.flatMap((statement, i) =>
			statement.groups.flat().some((one) => one.id === id)
				? [[i, without(chainOf(statement, written), (node) => node.id === id)] as const]
				: [],
		),
	);
}
