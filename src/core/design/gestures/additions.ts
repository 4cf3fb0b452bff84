import { err, ok, type Result } from "../../base/result.ts";
import type { Gesture } from "../gesture.ts";
import type { Chart, ChartEdit } from "./chart.ts";
import { labelText, quoted } from "./labelText.ts";

type Of<K extends Gesture["kind"]> = Extract<Gesture, { kind: K }>;
type Edits = Result<readonly ChartEdit[], string>;

/** One new line with a component of its own id, beside `near` (in its group), else at the end. */
export function addComponent(chart: Chart, gesture: Of<"add">): Edits {
	const id = freshId(chart, gesture.label);
	const line = `${id}${labelText(gesture.label)}`;
	const near = gesture.near === undefined ? undefined : chart.vertex(gesture.near);
	const statement =
		near &&
		chart.tree.statements.find((one) => one.span.start <= near.defined.start && one.span.end >= near.defined.end);
	return statement === undefined
		? ok([chart.lineAfter(chart.endOfArrows, `${chart.indent}${line}`)])
		: ok([chart.lineAfter(statement.span.end, `${chart.indentAt(statement.span.start)}${line}`)]);
}

export function connect(chart: Chart, gesture: Of<"connect">): Edits {
	const { from, to } = gesture;
	if (from === to) {
		return err("A component is not connected to itself.");
	}
	if (chart.tree.links.some((link) => link.from === from && link.to === to)) {
		return err(`${from} is connected to ${to} already.`);
	}
	const arrow = gesture.async === true ? "-.->" : "-->";
	const label = gesture.label === undefined || gesture.label.trim() === "" ? "" : `|${quoted(gesture.label)}|`;
	return ok([chart.lineAfter(chart.endOfArrows, `${chart.indent}${from} ${arrow}${label} ${to}`)]);
}

/** A group around components that are in none yet. */
export function wrap(chart: Chart, gesture: Of<"wrap">): Edits {
	const held = gesture.ids.find((id) => chart.groupOf(id) !== undefined);
	if (held !== undefined) {
		return err(`${held} is in the group ${chart.groupOf(held)} already.`);
	}
	const id = freshId(chart, gesture.title);
	const lines = [`subgraph ${id} [${quoted(gesture.title)}]`, ...gesture.ids.map((one) => `  ${one}`), "end"];
	return ok([chart.lineAfter(chart.endOfArrows, lines.map((line) => `${chart.indent}${line}`).join("\n"))]);
}

/** Words of mermaid's own, which are no ids. */
const reserved = new Set([
	"end",
	"graph",
	"flowchart",
	"subgraph",
	"style",
	"linkstyle",
	"class",
	"classdef",
	"click",
	"default",
	"direction",
	"call",
	"href",
]);

/** Readable, from the label: "Feature store" → `featureStore`, then `featureStore2`. */
function freshId(chart: Chart, label: string): string {
	const words = label.normalize("NFKD").match(/[A-Za-z0-9]+/g) ?? ["part"];
	const camel = words
		.map((word, index) =>
			index === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
		)
		.join("")
		.slice(0, 24);
	const base =
		/^[A-Za-z]/.test(camel) && !/^[ox]$/.test(camel) && !reserved.has(camel.toLowerCase()) ? camel : `part${camel}`;
	const taken = new Set([
		...chart.tree.vertices.map((vertex) => vertex.id),
		...chart.tree.subgraphs.map((group) => group.id),
		...chart.tree.links.map((link) => link.id),
	]);
	let id = base;
	for (let n = 2; taken.has(id); n++) {
		id = `${base}${n}`;
	}
	return id;
}
