import { err, ok, type Result } from "../../base/result.ts";
import { assignRole, rolesBySynonym } from "../assignRole.ts";
import type { Gesture } from "../gesture.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import { roleTable } from "../roleTable.ts";
import {
	chartOf,
	type EditedDrawing,
	freshId,
	indentAt,
	insertAbove,
	insertAtEnd,
	insertBelow,
	isDescription,
	quoteLabel,
	renumberLinkStyles,
	type Replacement,
} from "./editedDrawing.ts";

export interface Edited {
	readonly replacements: readonly Replacement[];
	/** id of what the gesture made */
	readonly made?: string;
}
type Answer = Result<Edited, string>;

export function addComponent(drawing: EditedDrawing, gesture: Gesture & { kind: "add" }): Answer {
	const label = gesture.label.trim() === "" ? roleTable[gesture.role].label : gesture.label;
	const id = freshId(drawing, label);
	const [open, close] = roleTable[gesture.role].shape;
	const read = assignRole({ id, label, shape: open }, undefined, rolesBySynonym());
	const kind = gesture.role === "unknown" || read.role === gesture.role ? "" : `@{ kind: ${gesture.role} }`;
	const line = `${id}${open}${quoteLabel(label)}${close}${kind}`;

	const chart = (gesture.near === undefined ? undefined : chartOf(drawing, gesture.near)) ?? drawing.charts[0];
	if (chart === undefined) {
		return ok({ replacements: [newDrawing(drawing, line)], made: id });
	}
	if (gesture.group !== undefined) {
		const owner = drawing.charts.find(({ tree }) => tree.subgraphs.some((group) => group.id === gesture.group));
		const end = owner?.tree.subgraphs.find((group) => group.id === gesture.group)?.endSpan;
		if (owner === undefined || end === undefined) {
			return err(`There is no closed group "${gesture.group}".`);
		}
		const at = owner.start + end.start;
		return ok({ replacements: [insertAbove(drawing, at, [line], `${indentAt(drawing.text, at)}  `)], made: id });
	}
	const beside = gesture.near === undefined ? undefined : statementOf(chart, gesture.near);
	return ok({
		replacements: [
			beside === undefined
				? insertAtEnd(drawing, chart, [line])
				: insertBelow(
						drawing,
						chart.start + beside.span.end,
						[line],
						indentAt(drawing.text, chart.start + beside.span.start),
					),
		],
		made: id,
	});
}

function newDrawing({ text, eol }: EditedDrawing, line: string): Replacement {
	const heading = /^#{1,6}[ \t]+(?:architecture|design|diagram)\b[^\n]*$/im.exec(text);
	const at = heading === null ? text.trimEnd().length : heading.index + heading[0].trimEnd().length;
	const block = ["", "", "```mermaid", "flowchart LR", `  ${line}`, "```"].join(eol);
	return { start: at, end: at, text: at === 0 ? block.trimStart() : block };
}

export function connect(drawing: EditedDrawing, gesture: Gesture & { kind: "connect" }): Answer {
	const chart =
		drawing.charts.find(({ tree }) => knows(tree, gesture.from) && knows(tree, gesture.to)) ??
		chartOf(drawing, gesture.from);
	if (chart === undefined || !(isDrawn(drawing, gesture.from) && isDrawn(drawing, gesture.to))) {
		return err(`"${isDrawn(drawing, gesture.from) ? gesture.to : gesture.from}" is not drawn (any more).`);
	}
	const label = gesture.label === undefined || gesture.label.trim() === "" ? "" : `|${quoteLabel(gesture.label)}|`;
	const line = `${gesture.from} ${gesture.async === true ? "-.->" : "-->"}${label} ${gesture.to}`;
	const groupOf = (id: string) => chart.tree.subgraphs.find(({ members }) => members.includes(id))?.id;
	const shared = groupOf(gesture.from) === groupOf(gesture.to) ? groupOf(gesture.from) : undefined;
	const depth = depthOf(chart, shared);
	// below the last chain of the caller at the depth where no component changes its group
	const beside = chart.tree.statements
		.filter(
			(one) =>
				one.depth === depth &&
				!isDescription(one) &&
				one.groups.some((group) => group.some(({ id }) => id === gesture.from)),
		)
		.at(-1);
	const replacement =
		beside === undefined
			? insertAtEnd(drawing, chart, [line])
			: insertBelow(
					drawing,
					chart.start + beside.span.end,
					[line],
					indentAt(drawing.text, chart.start + beside.span.start),
				);
	const position = chart.tree.links.filter((link) => chart.start + link.span.start < replacement.start).length;
	const styles = renumberLinkStyles(drawing, chart, (old) => (old >= position ? old + 1 : old));
	return ok({ replacements: [replacement, ...styles] });
}

export function wrap(drawing: EditedDrawing, gesture: Gesture & { kind: "wrap" }): Answer {
	const [first] = gesture.ids;
	const chart = first === undefined ? undefined : chartOf(drawing, first);
	const ids = [...new Set(gesture.ids)];
	if (first === undefined || chart === undefined) {
		return err("Choose at least one component to put into a group.");
	}
	const missing = ids.find((id) => !chart.tree.vertices.some((vertex) => vertex.id === id));
	if (missing !== undefined) {
		return err(`"${missing}" is not in the same drawing.`);
	}
	const groupOf = (id: string) => chart.tree.subgraphs.find(({ members }) => members.includes(id));
	const outer = groupOf(first);
	if (ids.some((id) => groupOf(id) !== outer)) {
		return err("These components are in different groups; a component can be in one only.");
	}
	const made = freshId(drawing, gesture.title);
	const lines = (indent: string) => [
		`subgraph ${made} [${quoteLabel(gesture.title)}]`,
		...ids.map((id) => `${indent}${id}`),
		"end",
	];
	if (outer === undefined) {
		return ok({ replacements: [insertAtEnd(drawing, chart, lines("  "))], made });
	}
	if (outer.endSpan === undefined) {
		return err("The group around these components is not closed.");
	}
	const at = chart.start + outer.endSpan.start;
	return ok({ replacements: [insertAbove(drawing, at, lines("  "), `${indentAt(drawing.text, at)}  `)], made });
}

function knows(tree: PlacedFlowchart["tree"], id: string): boolean {
	return tree.vertices.some((vertex) => vertex.id === id) || tree.subgraphs.some((group) => group.id === id);
}

function isDrawn({ charts }: EditedDrawing, id: string): boolean {
	return charts.some(({ tree }) => knows(tree, id));
}

function statementOf(chart: PlacedFlowchart, id: string) {
	const mentions = chart.tree.statements.filter((one) =>
		one.groups.some((group) => group.some((reference) => reference.id === id)),
	);
	return mentions.find((one) => !isDescription(one)) ?? mentions[0];
}

/** The depth number that statements directly inside a group carry; −1 outside of all. */
function depthOf(chart: PlacedFlowchart, groupId: string | undefined): number {
	const group = groupId === undefined ? undefined : chart.tree.subgraphs.find(({ id }) => id === groupId);
	if (group === undefined) {
		return -1;
	}
	// subgraphs are numbered in the order in which they open
	const openings = [...chart.tree.subgraphs].sort((a, b) => a.span.start - b.span.start);
	return openings.indexOf(group);
}
