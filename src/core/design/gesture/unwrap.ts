import { err, ok } from "../../base/result.ts";
import { type EditedDrawing, isGroup } from "./editedDrawing.ts";
import type { EditAnswer } from "./editAnswer.ts";
import { groupFrames } from "./groupFrames.ts";
import { removeStatement } from "./linePlaces.ts";
import { rewriteChart } from "./rewriteChart.ts";
import { statementsWithout } from "./statementsWithout.ts";

/** The frame of a group goes, in every drawing; the lines inside stay as they are. */
export function unwrap(drawing: EditedDrawing, { group }: { readonly group: string }): EditAnswer {
	if (!isGroup(drawing, group)) {
		return err(`There is no group "${group}" (any more).`);
	}
	if (drawing.charts.some(({ tree }) => tree.links.some(({ from, to }) => from === group || to === group))) {
		return err("An arrow leads to this group; connect it to a component first.");
	}
	const replacements = drawing.charts.flatMap((chart) => {
		const frames = groupFrames(drawing, chart).filter(({ id }) => id === group);
		return [
			...frames.flatMap(({ start, headEnd, end, directions }) => [
				removeStatement(drawing, start, headEnd),
				...directions.map((line) => removeStatement(drawing, line.start, line.end)),
				...(end === undefined ? [] : [removeStatement(drawing, end, end + "end".length)]),
			]),
			// `one@{ … }` would become a component
			...rewriteChart(drawing, chart, {
				statements: statementsWithout(drawing, chart, group),
				gone: new Set([group]),
			}),
		];
	});
	return ok([{ replacements }]);
}
