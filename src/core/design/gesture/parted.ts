import type { FlowStatement } from "../flowchart/flowchartTree.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import { absorbed } from "./absorbed.ts";
import { arrowOfPair, bareNode, type Chain, type ChainNode, chainOf, pair, without } from "./chain.ts";
import type { EditedDrawing } from "./editedDrawing.ts";
import { writtenIn } from "./rewriteChart.ts";

/** A statement out of which some components leave. `labelsGoAlong`: their labels stay with their arrows. */
export function parted(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	statement: FlowStatement,
	{ ids, labelsGoAlong }: { readonly ids: ReadonlySet<string>; readonly labelsGoAlong: boolean },
): Parted {
	const chain = chainOf(statement, writtenIn(drawing, chart));
	const { groups, arrows } = chain;
	const nodes = groups.flat();
	if (nodes.every(({ id }) => ids.has(id))) {
		return { stays: [], goes: [chain], labels: [] };
	}
	const labels = nodes.filter(({ id, described }) => ids.has(id) && described);
	const pairs = arrows.flatMap((_, at) =>
		(groups[at] ?? []).flatMap((from, left) =>
			(groups[at + 1] ?? []).map((to, right) => {
				const arrow = arrowOfPair(chain, at, left, right) ?? { text: "-->" };
				return { goes: ids.has(from.id) || ids.has(to.id), line: pair(bareNode(from), arrow, bareNode(to)) };
			}),
		),
	);
	const isWhole = pairs.length > 0 && pairs.every(({ goes }) => goes);
	const goes = isWhole
		? [{ arrows, groups: groups.map((group) => group.map(bareNode)) }]
		: pairs.filter((one) => one.goes).map(({ line }) => line);
	const lone = labels.map((node): Chain => ({ groups: [[node]], arrows: [] }));
	return {
		stays: without(chain, ({ id }) => ids.has(id)),
		...(labelsGoAlong ? { goes: absorbed([...lone, ...goes]), labels: [] } : { goes, labels }),
	};
}

export interface Parted {
	/** what stays in its place, in the old group */
	readonly stays: readonly Chain[];
	/** arrows that leave with their end */
	readonly goes: readonly Chain[];
	/** labels of what leaves, where they are not in `goes` */
	readonly labels: readonly ChainNode[];
}
