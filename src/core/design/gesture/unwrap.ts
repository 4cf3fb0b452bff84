import * as l10n from "@vscode/l10n";

import { err, ok } from "../../base/result.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import { type EditedDrawing, isGroup } from "./editedDrawing.ts";
import type { EditAnswer } from "./editAnswer.ts";
import { framesOf, type GroupFrame, groupFrames, outwards } from "./groupFrames.ts";
import { removeStatement } from "./linePlaces.ts";
import { moveIn } from "./moveTo.ts";
import { type ChartChange, rewriteChart } from "./rewriteChart.ts";
import { statementsWithout } from "./statementsWithout.ts";

/** The frame of a group goes, in every drawing; the lines inside stay as they are. */
export function unwrap(drawing: EditedDrawing, { group }: { readonly group: string }): EditAnswer {
	if (!isGroup(drawing, group)) {
		return err(l10n.t`There is no group "${group}" (any more).`);
	}
	if (drawing.charts.some(({ tree }) => tree.links.some(({ from, to }) => from === group || to === group))) {
		return err(l10n.t`An arrow leads to this group; connect it to a component first.`);
	}
	const replacements = drawing.charts.flatMap((chart) => {
		const frames = groupFrames(drawing, chart);
		const heads = frames.filter(({ id }) => id === group);
		return [
			...heads.flatMap(({ start, headEnd, end, directions }) => [
				removeStatement(drawing, start, headEnd),
				...directions.map((line) => removeStatement(drawing, line.start, line.end)),
				...(end === undefined ? [] : [removeStatement(drawing, end, end + "end".length)]),
			]),
			...rewriteChart(drawing, chart, changeOf(drawing, chart, frames, group)),
		];
	});
	return ok([{ replacements }]);
}

function changeOf(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	frames: readonly GroupFrame[],
	group: string,
): ChartChange {
	const members = chart.tree.subgraphs.filter(({ id }) => id === group).flatMap((one) => one.members);
	const around = new Set(framesOf(frames, group).flatMap((depth) => outwards(frames, depth)));
	// arrows of its members that are written in other groups would put them there: they are written behind those
	const moved = moveIn(drawing, chart, {
		ids: new Set(members),
		target: undefined,
		isHarmless: (depth) => depth < 0 || around.has(depth),
	});
	// `one@{ … }` would become a component
	const described = statementsWithout(drawing, chart, group);
	return {
		statements: new Map([...(moved.statements ?? []), ...described]),
		inserted: moved.inserted ?? [],
		gone: new Set([group]),
	};
}
