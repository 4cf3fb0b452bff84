import { LineIndex } from "../base/lineIndex.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { Gesture, TextEdit } from "./gesture.ts";
import { addComponent, connect, wrap } from "./gestures/additions.ts";
import { renameLabel, setNumber } from "./gestures/changes.ts";
import { Chart, type ChartEdit } from "./gestures/chart.ts";
import { disconnect, remove } from "./gestures/removals.ts";
import { parseDocument } from "./parseDocument.ts";

/**
 * A gesture on the picture as minimal edits of the text, to be applied together as one undo step. Ids are resolved on
 * this text. Refused, with a sentence for the person, when the result would not parse or would change anything else.
 */
export function applyGesture(text: string, gesture: Gesture): Result<readonly TextEdit[], string> {
	const lines = new LineIndex(text);
	const charts = parseDocument(lines)
		.fences.filter((fence) => fence.language === "mermaid")
		.map((fence) => ({ chart: new Chart(fence.text), offset: lines.offsetAt(fence.range.start) }));
	const target = charts.find(({ chart }) => concerns(chart, gesture)) ?? (isAddition(gesture) ? charts[0] : undefined);
	if (target === undefined) {
		return err(
			charts.length === 0
				? "There is no drawing yet. Write a ```mermaid block that begins with flowchart LR."
				: "The components are not in one drawing of this text any more.",
		);
	}
	const { chart, offset } = target;
	const edits = chartEdits(chart, gesture);
	if (!edits.ok) {
		return edits;
	}
	const after = new Chart(applied(chart.text, edits.value));
	if (after.errors > chart.errors || !changesOnly(chart, after, gesture)) {
		return err("This would change more of the drawing than asked. Change it in the text.");
	}
	return ok(
		edits.value.map((edit) => ({ range: lines.rangeAt(offset + edit.start, offset + edit.end), text: edit.text })),
	);
}

function chartEdits(chart: Chart, gesture: Gesture): Result<readonly ChartEdit[], string> {
	switch (gesture.kind) {
		case "add":
			return addComponent(chart, gesture);
		case "connect":
			return connect(chart, gesture);
		case "wrap":
			return wrap(chart, gesture);
		case "renameLabel":
			return renameLabel(chart, gesture);
		case "setNumber":
			return setNumber(chart, gesture);
		case "disconnect":
			return disconnect(chart, gesture);
		case "delete":
			return remove(chart, gesture);
	}
}

function concerns(chart: Chart, gesture: Gesture): boolean {
	switch (gesture.kind) {
		case "add":
			return gesture.near !== undefined && chart.vertex(gesture.near) !== undefined;
		case "connect":
			return chart.vertex(gesture.from) !== undefined && chart.vertex(gesture.to) !== undefined;
		case "wrap":
			return gesture.ids.every((id) => chart.vertex(id) !== undefined);
		case "disconnect":
			return chart.tree.links.some((link) => link.id === gesture.connector);
		default:
			return chart.vertex(gesture.id) !== undefined;
	}
}

function isAddition(gesture: Gesture): boolean {
	return gesture.kind === "add";
}

function applied(text: string, edits: readonly ChartEdit[]): string {
	return [...edits]
		.sort((a, b) => b.start - a.start || b.end - a.end)
		.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

/** Exactly the asked change: which components, arrows and memberships there are before and after. */
function changesOnly(before: Chart, after: Chart, gesture: Gesture): boolean {
	const gone = (id: string): boolean => gesture.kind === "delete" && gesture.id === id;
	const lostLink =
		gesture.kind === "disconnect" ? before.tree.links.find((link) => link.id === gesture.connector) : undefined;
	const wantedVertices = before.tree.vertices.map(({ id }) => id).filter((id) => !gone(id));
	const wantedLinks = before.tree.links
		.filter((link) => link !== lostLink && !gone(link.from) && !gone(link.to))
		.map(linkKey);
	if (gesture.kind === "connect") {
		wantedLinks.push(`${gesture.from}→${gesture.to}→${gesture.label ?? ""}`);
	}
	const vertices = after.tree.vertices.map(({ id }) => id);
	const added = vertices.filter((id) => !wantedVertices.includes(id));
	return (
		wantedVertices.every((id) => vertices.includes(id)) &&
		added.length === (gesture.kind === "add" ? 1 : 0) &&
		sameBag(wantedLinks, after.tree.links.map(linkKey)) &&
		wantedVertices.every((id) => gesture.kind === "wrap" || before.groupOf(id) === after.groupOf(id))
	);
}

function linkKey(link: { readonly from: string; readonly to: string; readonly label: string }): string {
	return `${link.from}→${link.to}→${link.label}`;
}

function sameBag(a: readonly string[], b: readonly string[]): boolean {
	return [...a].sort().join("\n") === [...b].sort().join("\n");
}
