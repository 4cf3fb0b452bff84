import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import { type Chain, chainOf, without } from "./chain.ts";
import type { EditedDrawing } from "./editedDrawing.ts";
import { writtenIn } from "./rewriteChart.ts";

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
