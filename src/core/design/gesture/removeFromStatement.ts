import type { FlowReference, FlowStatement, FlowTree } from "../flowchart/flowchartTree.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import { type EditedDrawing, indentAt, removeStatement, type Replacement } from "./editedDrawing.ts";

/** What shall be gone of a statement: a component, or one arrow between two of its components. */
export type Removal =
	| { readonly kind: "component"; readonly id: string }
	| { readonly kind: "arrow"; readonly position: number; readonly from: string; readonly to: string };

/**
 * Rewrites one statement without a component or without one arrow. A chain falls into its parts, `a & b --> c` keeps its
 * other arrows, and a component that stands nowhere else at this depth stays as a line of its own.
 */
export function removeFromStatement(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	statement: FlowStatement,
	removal: Removal,
): Replacement {
	const start = chart.start + statement.span.start;
	const end = chart.start + statement.span.end;
	const lines = rewritten(drawing, chart, statement, removal);
	if (lines.length === 0) {
		return removeStatement(drawing, start, end);
	}
	const indent = indentAt(drawing.text, start);
	return { start, end, text: lines.join(`${drawing.eol}${indent}`) };
}

function rewritten(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	statement: FlowStatement,
	removal: Removal,
): readonly string[] {
	const written = (span: { readonly start: number; readonly end: number }) =>
		drawing.text.slice(chart.start + span.start, chart.start + span.end);
	const groups = statement.groups.map((group) =>
		group.filter(({ id }) => removal.kind !== "component" || id !== removal.id),
	);
	const arrows = statement.links.map(written);
	const pieces: string[] = [];
	const extra: string[] = [];
	let piece: string[] = [];
	let members: FlowReference[] = [];
	const finish = () => {
		if (piece.length > 1 || members.some((reference) => isNeeded(chart.tree, statement, reference))) {
			pieces.push(piece.join(" "));
		}
		piece = [];
		members = [];
	};
	for (const [i, group] of groups.entries()) {
		const arrow = arrows[i - 1];
		const cut = removal.kind === "arrow" && i - 1 === removal.position;
		if (cut && arrow !== undefined) {
			for (const from of groups[i - 1] ?? []) {
				for (const to of group) {
					if (from.id === removal.from && to.id === removal.to) {
						continue;
					}
					const named = from.id === groups[i - 1]?.at(-1)?.id && to.id === group[0]?.id;
					extra.push(`${from.id} ${named ? arrow : withoutName(arrow)} ${to.id}`);
				}
			}
		}
		if (cut || group.length === 0 || (groups[i - 1]?.length === 0 && i > 0)) {
			finish();
		}
		if (group.length === 0) {
			continue;
		}
		if (piece.length > 0 && arrow !== undefined) {
			piece.push(nameMoves(statement, i, removal) ? withoutName(arrow) : arrow);
		}
		piece.push(group.map(({ span }) => written(span)).join(" & "));
		members.push(...group);
	}
	finish();
	return [...pieces, ...extra];
}

/** Its label or metadata stands here, or it stands nowhere else at this depth, so that it would leave its group. */
function isNeeded(tree: FlowTree, statement: FlowStatement, reference: FlowReference): boolean {
	const describes = reference.span.end > reference.idSpan.end;
	const elsewhere = tree.statements.some(
		(other) =>
			other !== statement &&
			other.depth === statement.depth &&
			other.groups.some((group) => group.some(({ id }) => id === reference.id)),
	);
	return describes || !elsewhere;
}

/** The name of an arrow belongs to the pair next to it; when that pair loses an end it must not pass to another pair. */
function nameMoves(statement: FlowStatement, right: number, removal: Removal): boolean {
	if (removal.kind !== "component") {
		return false;
	}
	return statement.groups[right - 1]?.at(-1)?.id === removal.id || statement.groups[right]?.[0]?.id === removal.id;
}

export function withoutName(arrow: string): string {
	return arrow.replace(/^[^\s"[\](){}|]+@(?=[^{"])/, "");
}
