import { err, ok, type Result } from "../../base/result.ts";
import type { MetadataEntry } from "../flowchart/flowchartMetadata.ts";
import type { FlowLink, FlowMetadata } from "../flowchart/flowchartTree.ts";
import type { Gesture } from "../gesture.ts";
import { plainKey } from "../metadataKeys.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import type { Edited } from "./addGestures.ts";
import {
	chartOf,
	type EditedDrawing,
	innerLabel,
	insertAtEnd,
	lineEnd,
	lineStart,
	quoteLabel,
	removeStatement,
	renumberLinkStyles,
	type Replacement,
} from "./editedDrawing.ts";
import { removeFromStatement } from "./removeFromStatement.ts";

type Answer = Result<Edited, string>;

export function rename(drawing: EditedDrawing, gesture: Gesture & { kind: "renameLabel" }): Answer {
	const found = chartOf(drawing, gesture.id);
	const group = drawing.charts
		.flatMap((chart) => chart.tree.subgraphs.map((one) => ({ chart, one })))
		.find(({ one }) => one.id === gesture.id);
	if (group !== undefined) {
		return renameGroup(drawing, group.chart, group.one, gesture.label);
	}
	const link = findLink(drawing, gesture.id);
	if (found === undefined) {
		return link === undefined
			? err(`"${gesture.id}" is not drawn (any more).`)
			: renameArrow(drawing, link, gesture.label);
	}
	if (gesture.label.trim() === "") {
		return err("A component needs a name.");
	}
	const vertex = found.tree.vertices.find(({ id }) => id === gesture.id);
	const defining = drawing.charts.find(({ tree }) =>
		tree.vertices.some(({ id, labelSpan }) => id === gesture.id && labelSpan !== undefined),
	);
	const span = defining?.tree.vertices.find(({ id }) => id === gesture.id)?.labelSpan;
	if (defining !== undefined && span !== undefined) {
		return ok({
			replacements: [replaceLabel(drawing, defining.start + span.start, defining.start + span.end, gesture.label)],
		});
	}
	if (vertex === undefined) {
		return err(`"${gesture.id}" is not drawn (any more).`);
	}
	const at = found.start + vertex.defined.end;
	return ok({ replacements: [{ start: at, end: at, text: `[${quoteLabel(gesture.label)}]` }] });
}

function replaceLabel({ text }: EditedDrawing, start: number, end: number, label: string): Replacement {
	const quoted = text[start - 1] === '"' || text[start - 1] === "`";
	return { start, end, text: quoted ? innerLabel(label) : quoteLabel(label) };
}

function renameGroup(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	group: PlacedFlowchart["tree"]["subgraphs"][number],
	label: string,
): Answer {
	if (group.titleSpan === undefined || label.trim() === "") {
		return err("This group has no name that could be changed.");
	}
	const start = chart.start + group.titleSpan.start;
	const end = chart.start + group.titleSpan.end;
	const isId = drawing.text.slice(start, end) === group.id && !/[["]$/.test(drawing.text.slice(0, start));
	return ok({
		replacements: [
			isId ? { start: end, end, text: ` [${quoteLabel(label)}]` } : replaceLabel(drawing, start, end, label),
		],
	});
}

interface PlacedLink {
	readonly chart: PlacedFlowchart;
	readonly link: FlowLink;
	/** how many arrows of the drawing share its characters */
	readonly shared: number;
}

function findLink(drawing: EditedDrawing, id: string): PlacedLink | undefined {
	const plain = id.replace(/~(\d+)$/, "");
	const number = /~(\d+)$/.exec(id)?.[1];
	const charts = number === undefined ? drawing.charts : drawing.charts.slice(Number(number) - 1, Number(number));
	for (const chart of charts) {
		const link = chart.tree.links.find((one) => one.id === plain);
		if (link !== undefined) {
			const shared = chart.tree.links.filter((one) => one.span.start === link.span.start).length;
			return { chart, link, shared };
		}
	}
	return undefined;
}

function renameArrow(drawing: EditedDrawing, { chart, link, shared }: PlacedLink, label: string): Answer {
	if (shared > 1) {
		return err("This arrow is written once for several pairs (&); give the pair a line of its own first.");
	}
	const start = chart.start + link.span.start;
	const end = chart.start + link.span.end;
	if (link.labelSpan === undefined) {
		return ok({ replacements: label.trim() === "" ? [] : [{ start: end, end, text: `|${quoteLabel(label)}|` }] });
	}
	if (label.trim() !== "") {
		return ok({
			replacements: [
				replaceLabel(drawing, chart.start + link.labelSpan.start, chart.start + link.labelSpan.end, label),
			],
		});
	}
	const written = drawing.text.slice(start, end);
	const pipe = written.indexOf("|");
	return pipe < 0
		? err("This label stands inside the arrow; take it out in the text.")
		: ok({ replacements: [{ start: start + pipe, end, text: "" }] });
}

export function disconnect(drawing: EditedDrawing, gesture: Gesture & { kind: "disconnect" }): Answer {
	const found = findLink(drawing, gesture.connector);
	const statement = found?.chart.tree.statements[found.link.statement];
	if (found === undefined || statement === undefined) {
		return err(`The arrow "${gesture.connector}" is not drawn (any more).`);
	}
	const { chart, link } = found;
	const position = statement.links.findIndex((span) => span.start === link.span.start);
	const gone = chart.tree.links.indexOf(link);
	return ok({
		replacements: [
			removeFromStatement(drawing, chart, statement, { kind: "arrow", position, from: link.from, to: link.to }),
			...descriptionsOf(drawing, chart, new Set(link.named ? [link.id] : [])),
			...renumberLinkStyles(drawing, chart, (old) => (old === gone ? null : old > gone ? old - 1 : old)),
		],
	});
}

export function remove(drawing: EditedDrawing, gesture: Gesture & { kind: "delete" }): Answer {
	const { id } = gesture;
	const group = drawing.graph.groups.find((one) => one.id === id);
	if (group !== undefined) {
		return unwrap(drawing, id);
	}
	const charts = drawing.charts.filter(({ tree }) => tree.vertices.some((vertex) => vertex.id === id));
	if (charts.length === 0) {
		return findLink(drawing, id) === undefined
			? err(`"${id}" is not drawn (any more).`)
			: disconnect(drawing, { kind: "disconnect", connector: id });
	}
	return ok({ replacements: charts.flatMap((chart) => removeFrom(drawing, chart, id)) });
}

function removeFrom(drawing: EditedDrawing, chart: PlacedFlowchart, id: string): readonly Replacement[] {
	const { tree } = chart;
	const touched = tree.statements.filter((statement) =>
		statement.groups.some((group) => group.some((one) => one.id === id)),
	);
	const goneLinks = tree.links.filter(({ from, to }) => from === id || to === id);
	const gone = new Set(goneLinks.filter(({ named }) => named).map((link) => link.id));
	const kept = tree.links.filter((link) => !goneLinks.includes(link));
	const directives = tree.directives
		.filter(({ ids }) => ids.includes(id))
		.map((directive) => {
			const start = chart.start + directive.span.start;
			const end = chart.start + directive.span.end;
			if (directive.ids.length === 1) {
				return removeStatement(drawing, start, end);
			}
			const written = drawing.text.slice(start, end);
			const list = directive.ids.join(",");
			const at = start + written.indexOf(list);
			return { start: at, end: at + list.length, text: directive.ids.filter((one) => one !== id).join(",") };
		});
	return [
		...touched.map((statement) => removeFromStatement(drawing, chart, statement, { kind: "component", id })),
		...directives,
		...descriptionsOf(drawing, chart, gone),
		...renumberLinkStyles(drawing, chart, (old) => {
			const link = tree.links[old];
			return link === undefined || goneLinks.includes(link) ? null : kept.indexOf(link);
		}),
	];
}

/** Lines `e1@{ … }` of arrows that go: left behind they would become components. */
function descriptionsOf(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	ids: ReadonlySet<string>,
): readonly Replacement[] {
	return chart.tree.statements
		.filter(
			(one) =>
				one.links.length === 0 && one.groups.length === 1 && one.groups[0]?.every((reference) => ids.has(reference.id)),
		)
		.filter((one) => (one.groups[0]?.length ?? 0) > 0)
		.map((one) => removeStatement(drawing, chart.start + one.span.start, chart.start + one.span.end));
}

function unwrap(drawing: EditedDrawing, id: string): Answer {
	const chart = drawing.charts.find(({ tree }) => tree.subgraphs.some((one) => one.id === id));
	const group = chart?.tree.subgraphs.find((one) => one.id === id);
	if (chart === undefined || group?.endSpan === undefined) {
		return err("This group is not closed.");
	}
	if (chart.tree.links.some(({ from, to }) => from === id || to === id)) {
		return err("An arrow leads to this group; connect it to a component first.");
	}
	const start = chart.start + group.span.start;
	const end = chart.start + group.endSpan.start;
	return ok({
		replacements: [
			removeStatement(drawing, start, lineEnd(drawing.text, start)),
			removeStatement(drawing, end, end + 3),
		],
	});
}

export function setNumber(drawing: EditedDrawing, gesture: Gesture & { kind: "setNumber" }): Answer {
	const { id, key, value } = gesture;
	if (!/^[A-Za-z_]\w*$/.test(key)) {
		return err(`"${key}" cannot be a key.`);
	}
	const written = value === null ? null : valueText(value);
	if (written === undefined) {
		return err("This value cannot be written here.");
	}
	const chart = chartOf(drawing, id);
	const vertex = chart?.tree.vertices.find((one) => one.id === id);
	if (chart !== undefined && vertex !== undefined) {
		return setIn(drawing, chart, id, metadataOf(drawing, id), key, written);
	}
	const link = findLink(drawing, id);
	if (link === undefined) {
		return err(`"${id}" is not drawn (any more).`);
	}
	if (link.link.named) {
		const blocks = link.link.metadata.map((block) => ({ chart: link.chart, block }));
		return setIn(drawing, link.chart, id, blocks, key, written);
	}
	return nameAndSet(drawing, link, key, written);
}

/** An arrow carries numbers by its name; one without gets the next free `e1`, `e2` … */
function nameAndSet(
	drawing: EditedDrawing,
	{ chart, link, shared }: PlacedLink,
	key: string,
	value: string | null,
): Answer {
	if (shared > 1) {
		return err("This arrow is written once for several pairs (&); give the pair a line of its own first.");
	}
	if (value === null) {
		return ok({ replacements: [] });
	}
	const taken = new Set([...drawing.graph.connectors, ...drawing.graph.components].map((one) => one.id));
	let n = 1;
	while (taken.has(`e${n}`)) {
		n++;
	}
	const at = chart.start + link.span.start;
	const gap = /\s/.test(drawing.text[at - 1] ?? " ") ? "" : " ";
	return ok({
		replacements: [
			{ start: at, end: at, text: `${gap}e${n}@` },
			insertAtEnd(drawing, chart, [`e${n}@{ ${key}: ${value} }`]),
		],
		made: `e${n}`,
	});
}

interface PlacedMetadata {
	readonly chart: PlacedFlowchart;
	readonly block: FlowMetadata;
}

function metadataOf(drawing: EditedDrawing, id: string): readonly PlacedMetadata[] {
	return drawing.charts.flatMap((chart) =>
		(chart.tree.vertices.find((vertex) => vertex.id === id)?.metadata ?? []).map((block) => ({ chart, block })),
	);
}

function setIn(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	id: string,
	blocks: readonly PlacedMetadata[],
	key: string,
	value: string | null,
): Answer {
	const places = blocks.flatMap(({ chart: at, block }) => block.entries.map((entry) => ({ at, block, entry })));
	const known = places.filter(({ entry }) => plainKey(entry.key) === plainKey(key));
	const last = known.at(-1);
	if (value === null) {
		return ok({ replacements: known.map(({ at, block, entry }) => removeEntry(drawing, at, block, entry)) });
	}
	if (last !== undefined) {
		const start = last.at.start + last.entry.valueStart;
		const end = last.at.start + last.entry.valueEnd;
		const gap = drawing.text[start - 1] === ":" ? " " : "";
		return ok({ replacements: [{ start, end, text: `${gap}${value}` }] });
	}
	const block = blocks.at(-1);
	if (block === undefined) {
		return ok({ replacements: [insertAtEnd(drawing, chart, [`${id}@{ ${key}: ${value} }`])] });
	}
	const entry = block.block.entries.at(-1);
	const close = block.chart.start + block.block.span.end - 1;
	if (entry === undefined) {
		const open = block.chart.start + block.block.span.start + 2;
		return ok({ replacements: [{ start: open, end: close, text: ` ${key}: ${value} ` }] });
	}
	const at = block.chart.start + entry.end;
	const overLines = drawing.text.slice(block.chart.start + block.block.span.start, close).includes("\n");
	if (!overLines) {
		return ok({ replacements: [{ start: at, end: at, text: `, ${key}: ${value}` }] });
	}
	const from = block.chart.start + entry.start;
	const indent = drawing.text.slice(lineStart(drawing.text, from), from);
	return ok({
		replacements: [{ start: at, end: at, text: `${drawing.eol}${indent.replace(/\S/g, " ")}${key}: ${value}` }],
	});
}

function removeEntry(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	block: FlowMetadata,
	entry: MetadataEntry,
): Replacement {
	const start = chart.start + block.span.start;
	const end = chart.start + block.span.end;
	if (block.entries.length === 1) {
		const statement = chart.tree.statements.find(
			({ span }) => span.end === block.span.end && chart.start + span.start >= lineStart(drawing.text, start),
		);
		const only =
			statement?.links.length === 0 && statement.groups.length === 1 && statement.groups[0]?.length === 1
				? statement.groups[0][0]
				: undefined;
		// `rank@{ n: 3 }` without its only number says nothing
		return only !== undefined &&
			only.idSpan.end === block.span.start &&
			statement !== undefined &&
			standsElsewhere(chart, only.id, statement)
			? removeStatement(drawing, chart.start + statement.span.start, end)
			: { start, end, text: "" };
	}
	const i = block.entries.indexOf(entry);
	const next = block.entries[i + 1];
	const before = block.entries[i - 1];
	return next === undefined
		? { start: chart.start + (before?.end ?? entry.start), end: chart.start + entry.end, text: "" }
		: { start: chart.start + entry.start, end: chart.start + next.start, text: "" };
}

function standsElsewhere(
	chart: PlacedFlowchart,
	id: string,
	statement: PlacedFlowchart["tree"]["statements"][number],
): boolean {
	return (
		chart.tree.statements.some(
			(other) =>
				other !== statement &&
				other.depth === statement.depth &&
				other.groups.some((group) => group.some((one) => one.id === id)),
		) ||
		(statement.depth < 0 &&
			chart.tree.statements.some(
				(other) => other !== statement && other.groups.some((group) => group.some((one) => one.id === id)),
			)) ||
		chart.tree.links.some((link) => link.id === id)
	);
}

/** A number or a word as it is; anything else in quotation marks; undefined where even those do not help. */
function valueText(value: string): string | undefined {
	const plain = value.trim();
	if (/^[A-Za-z0-9.+-][A-Za-z0-9 .%/+_-]*$/.test(plain)) {
		return plain;
	}
	return plain === "" || /["\\^\n\r]/.test(plain) ? undefined : `"${plain}"`;
}
