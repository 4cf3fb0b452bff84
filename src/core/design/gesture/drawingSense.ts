import type { FlowLink, FlowMetadata, FlowTree, Span } from "../flowchart/flowchartTree.ts";
import { metadataFlag, plainKey } from "../metadataKeys.ts";
import { plainLabel } from "../parseDesignGraph.ts";
import type { EditedDrawing } from "./editedDrawing.ts";

/** What a drawing says, without places in the text: two texts that say the same give the same. Made afresh, free to change. */
export interface DrawingSense {
	components: Map<string, ComponentSense>;
	arrows: ArrowSense[];
	groups: GroupSense[];
	/** comments, class definitions, directions, default styles of arrows */
	rest: string[];
}

export interface ComponentSense {
	/** undefined: its id is shown */
	label: string | undefined;
	shape: string | undefined;
	group: string | undefined;
	readonly meta: Map<string, string>;
	/** classes, styles, clicks */
	readonly styles: string[];
}

export interface ArrowSense {
	/** of the connector; undefined for an invisible one */
	id: string | undefined;
	/** as the text names it */
	name: string | undefined;
	from: string;
	to: string;
	label: string;
	line: { readonly heads: string; readonly stroke: Stroke; readonly length: number };
	readonly meta: Map<string, string>;
	readonly styles: string[];
}

export interface GroupSense {
	/** of the group in the graph */
	id: string;
	/** the id, or the title of a group that is named by words: its id is a number that counts groups */
	key: string;
	/** undefined: its key is shown */
	title: string | undefined;
	group: string | undefined;
	readonly styles: string[];
}

export type Stroke = "solid" | "dotted" | "thick" | "invisible";

export function senseOf(drawing: EditedDrawing): DrawingSense {
	const { graph, charts, text, arrows } = drawing;
	const keyOf = groupKeys(charts.map(({ tree }) => tree));
	const around = new Map(graph.groups.flatMap(({ id, members }) => members.map((member) => [member, keyOf(id)])));
	const vertices = charts.flatMap(({ tree }) => tree.vertices);
	const styles = stylesOf(drawing);
	return {
		components: new Map(
			graph.components.map(({ id, label, group, meta }) => {
				const written = vertices.filter((vertex) => vertex.id === id);
				const isLabelled = written.some((vertex) => plainLabel(vertex.label ?? "") !== "");
				return [
					id,
					{
						label: isLabelled ? label : undefined,
						shape: written.find(({ shape }) => shape !== undefined)?.shape,
						group: group === undefined ? undefined : keyOf(group),
						meta: new Map(
							meta.entries
								.map(({ key, value }) => [plainKey(key), plainValue(value)] as const)
								.filter(([key]) => key !== "label" || written.every(({ labelInMetadata }) => labelInMetadata !== true)),
						),
						styles: styles.of(id),
					},
				];
			}),
		),
		arrows: charts.flatMap((chart) =>
			chart.tree.links.map((link, number): ArrowSense => {
				const written = text.slice(chart.start + link.span.start, chart.start + link.span.end);
				const label = link.labelSpan;
				return {
					id: arrows.find((arrow) => arrow.link === link)?.id,
					name: link.named ? link.id : undefined,
					from: link.from,
					to: link.to,
					label: plainLabel(link.label),
					line: lineOf(written, label && { start: label.start - link.span.start, end: label.end - link.span.start }),
					meta: metaOf(link),
					styles: [...styles.ofLink(chart.tree, number), ...(link.named ? styles.in(chart.tree, link.id) : [])],
				};
			}),
		),
		groups: graph.groups.map(({ id, title }) => ({
			id,
			key: keyOf(id),
			title: title === keyOf(id) ? undefined : title,
			group: around.get(id),
			styles: styles.of(id),
		})),
		rest: charts.flatMap(({ start, end }) => restOf(text.slice(start, end))),
	};
}

/** Whether it is dotted or its metadata says so. */
export function isAsync({ line, meta }: ArrowSense): boolean {
	return metadataFlag(meta.get("async")) ?? line.stroke === "dotted";
}

/** Equal for equal senses. */
export function showSense({ components, arrows, groups, rest }: DrawingSense): string {
	const sorted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort();
	return [
		...sorted(
			[...components].map(([id, { label, shape, group, meta, styles }]) => [
				id,
				label ?? null,
				shape ?? null,
				group ?? null,
				[...meta].sort(),
				[...styles].sort(),
			]),
		),
		...sorted(
			arrows.map(({ name, from, to, label, line, meta, styles }) => [
				name ?? null,
				from,
				to,
				label,
				line.heads,
				line.stroke,
				line.length,
				[...meta].sort(),
				[...styles].sort(),
			]),
		),
		...sorted(groups.map(({ key, title, group, styles }) => [key, title ?? null, group ?? null, [...styles].sort()])),
		...sorted(rest),
	].join("\n");
}

/** A value as its type reads it: `1.20` is 1.2, `True` is true. */
export function plainValue(value: string): string {
	const plain = value.trim();
	return plain !== "" && Number.isFinite(Number(plain))
		? String(Number(plain))
		: /^(?:true|false)$/i.test(plain)
			? plain.toLowerCase()
			: plain;
}

function groupKeys(trees: readonly FlowTree[]): (id: string) => string {
	const titles = new Map(
		trees
			.flatMap(({ subgraphs }) => subgraphs)
			.filter(({ id, title }) => /^subGraph\d+$/.test(id) && /\s/.test(title))
			.map(({ id, title }) => [id, plainLabel(title)]),
	);
	return (id) => titles.get(id) ?? id;
}

function metaOf(link: FlowLink): Map<string, string> {
	return new Map(
		link.metadata.flatMap(({ entries }: FlowMetadata) =>
			entries.map(({ key, value }) => [plainKey(key), plainValue(value)] as const),
		),
	);
}

/** Heads, stroke and length as mermaid takes an arrow apart. */
function lineOf(written: string, label: Span | undefined): ArrowSense["line"] {
	const arrow = written.replace(/^[^\s"[\](){}|]+@(?=[^{"])/, "");
	const name = written.length - arrow.length;
	const before = label === undefined ? arrow : arrow.slice(0, label.start - name);
	const inPipes = /\|[\s"`]*$/.test(before);
	const closing =
		label === undefined || inPipes
			? before.replace(/\|[\s"`]*$/, "").trim()
			: arrow.slice(label.end - name).replace(/^[\s"`]+/, "");
	const head = /^[xo<]/.exec(arrow)?.[0] ?? "";
	const end = /[xo>]$/.exec(closing)?.[0] ?? "";
	const line = closing.replace(/^[xo<]/, "").slice(0, -1);
	const dots = line.split(".").length - 1;
	const stroke = line.startsWith("=") ? "thick" : line.startsWith("~") ? "invisible" : dots > 0 ? "dotted" : "solid";
	return { heads: `${head}…${end}`, stroke, length: dots > 0 ? dots : line.length - 1 };
}

/** What `class`, `style`, `click`, `linkStyle` lines and `:::` marks say of an id or of an arrow. */
function stylesOf({ charts, text }: EditedDrawing) {
	const lines = charts.flatMap(({ tree, start }) =>
		tree.directives.map((directive) => {
			const written = text.slice(start + directive.span.start, start + directive.span.end).trim();
			const [, kind = "", target = "", rest = ""] = /^(\S+)\s+(\S+)\s*([\s\S]*)$/.exec(written) ?? [];
			return { tree, directive, ids: target.split(","), says: `${kind} ${rest}` };
		}),
	);
	const marks = charts.flatMap(({ tree, start }) =>
		tree.statements
			.flatMap(({ groups }) => groups.flat())
			.map(({ id, span }) => {
				const mark = /:::([^\s@{}[\]()]+)(?:@\{[\s\S]*)?$/.exec(text.slice(start + span.start, start + span.end))?.[1];
				// English: compared, not shown
				return { id, says: mark === undefined ? [] : [`class ${mark}`] };
			}),
	);
	const ofIds = (within: typeof lines, id: string) =>
		within.filter(({ directive, ids }) => directive.kind !== "linkStyle" && ids.includes(id)).map(({ says }) => says);
	return {
		of: (id: string) => [...ofIds(lines, id), ...marks.filter((mark) => mark.id === id).flatMap(({ says }) => says)],
		in: (tree: FlowTree, id: string) =>
			ofIds(
				lines.filter((line) => line.tree === tree),
				id,
			),
		ofLink: (tree: FlowTree, number: number) =>
			lines
				.filter(
					(line) => line.tree === tree && line.directive.kind === "linkStyle" && line.ids.includes(String(number)),
				)
				.map(({ says }) => says),
	};
}

function restOf(chart: string): readonly string[] {
	return chart
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => /^(?:%%|classDef\s|linkStyle\s+default\s|direction\s)/.test(line));
}
