import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import type { EditedDrawing } from "./editedDrawing.ts";
import { removeStatement } from "./linePlaces.ts";
import type { Replacement } from "./replacement.ts";

/** Lines `classDef hot …` of classes that only this component has, in any drawing. */
export function removeClassesOf(drawing: EditedDrawing, id: string): readonly Replacement[] {
	// a class line may still name what is not drawn any more
	const drawn = new Set(
		drawing.charts.flatMap(({ tree }) => [...tree.vertices, ...tree.subgraphs, ...tree.links].map((one) => one.id)),
	);
	const uses = drawing.charts.flatMap((chart) => usesIn(drawing, chart)).filter((use) => drawn.has(use.id));
	const own = new Set(uses.filter((use) => use.id === id).map(({ name }) => name));
	const others = new Set(uses.filter((use) => use.id !== id).map(({ name }) => name));
	const isLost = (name: string) => own.has(name) && !others.has(name);
	return drawing.charts.flatMap((chart) =>
		[...drawing.text.slice(chart.start, chart.end).matchAll(/^([ \t]*classDef\s+)(\S+)\s[^\r\n]*/gm)]
			.filter(([, , names = ""]) => names.split(",").every(isLost))
			.map(({ index, 0: line }) => removeStatement(drawing, chart.start + index, chart.start + index + line.length)),
	);
}

/** `id:::name` and `class id,… name`. */
function usesIn({ text }: EditedDrawing, { tree, start: offset }: PlacedFlowchart) {
	const marks = tree.statements
		.flatMap(({ groups }) => groups.flat())
		.map(({ id, span, idSpan }) => ({
			id,
			name: /:::([^\s@]+)(?:@\{[\s\S]*)?$/.exec(text.slice(offset + idSpan.end, offset + span.end))?.[1],
		}))
		.flatMap(({ id, name }) => (name === undefined ? [] : [{ id, name }]));
	const lines = tree.directives
		.filter(({ kind }) => kind === "class")
		.flatMap(({ span, ids }) => {
			const names = /^class\s+\S+\s+([^\s;]+)/.exec(text.slice(offset + span.start, offset + span.end))?.[1] ?? "";
			return ids.flatMap((id) => names.split(",").map((name) => ({ id, name })));
		});
	return [...marks, ...lines];
}
