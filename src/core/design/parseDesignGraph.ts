import type { LineIndex } from "../base/lineIndex.ts";
import type { TextRange } from "../base/textRange.ts";
import { assignRole, rolesBySynonym } from "./assignRole.ts";
import type { DesignDocument, Fence } from "./designDocument.ts";
import type { Component, ComponentMeta, Connector, DesignGraph, Group, ParseProblem } from "./designGraph.ts";
import { diagramKind } from "./diagramKind.ts";
import type { FlowMetadata, FlowTree, FlowVertex, Span } from "./flowchart/flowchartTree.ts";
import { parseFlowchart } from "./flowchart/parseFlowchart.ts";
import { metadataDuration, metadataFlag, plainKey } from "./metadataKeys.ts";
import { parseSequence } from "./sequence/parseSequence.ts";
import type { SequenceChart } from "./sequence/sequenceChart.ts";
import { writtenNumber } from "./writtenNumber.ts";

/** One drawing of a document with the place it begins at: offsets of its tree count from there. */
export interface PlacedFlowchart {
	readonly tree: FlowTree;
	/** UTF-16 offsets in the document */
	readonly start: number;
	readonly end: number;
}

/** The drawings of a document that are checked: flowcharts, and fences that say no kind of diagram at all. */
export function flowchartsOf(document: DesignDocument, index: LineIndex): readonly PlacedFlowchart[] {
	return document.fences
		.filter((fence) => isDrawing(fence) && diagramKind(fence.text) === "flowchart")
		.map((fence) => ({
			tree: parseFlowchart(fence.text),
			start: index.offsetAt(fence.range.start),
			end: index.offsetAt(fence.range.end),
		}));
}

/** The sequence diagrams of a document. */
export function sequencesOf(document: DesignDocument, index: LineIndex): readonly SequenceChart[] {
	return document.fences
		.filter((fence) => isDrawing(fence) && diagramKind(fence.text) === "sequence")
		.map((fence) => {
			const start = index.offsetAt(fence.range.start);
			const { participants, messages } = parseSequence(fence.text);
			return {
				participants: participants.map(({ start: from, end, ...rest }) => ({
					...rest,
					range: index.rangeAt(start + from, start + end),
				})),
				messages: messages.map(({ start: from, end, ...rest }) => ({
					...rest,
					range: index.rangeAt(start + from, start + end),
				})),
				range: fence.range,
			};
		});
}

function isDrawing(fence: Fence): boolean {
	return /^(?:mermaid|mmd|flowchart)\b/.test(fence.language);
}

/** All drawings as one graph. A component that stands in two drawings is one; ranges are in the whole document. */
export function parseDesignGraph(charts: readonly PlacedFlowchart[], index: LineIndex): DesignGraph {
	const vertices = new Map<string, PlacedVertex>();
	const groups: Group[] = [];
	const groupOf = new Map<string, string>();
	const problems: (ParseProblem & { severity: "error" | "warning" })[] = [];
	const connectors: Connector[] = [];
	const connectorIds = new Set<string>();

	for (const [number, { tree, start }] of charts.entries()) {
		const place = (span: Span): TextRange => index.rangeAt(start + span.start, start + span.end);
		const groupIds = new Set(tree.subgraphs.map((group) => group.id));
		const drawn = new Set([...tree.vertices.map(({ id }) => id), ...groupIds]);
		for (const group of tree.subgraphs) {
			// a line about an arrow, `e1@{ … }`, makes the arrow's name a member
			const members = group.members.filter((member) => drawn.has(member));
			groups.push({ id: group.id, title: plainLabel(group.title), range: place(group.span), members });
			for (const member of members) {
				groupOf.set(member, group.id);
			}
		}
		for (const vertex of tree.vertices) {
			if (!groupIds.has(vertex.id)) {
				addVertex(vertices, vertex, place);
			}
		}
		for (const link of tree.links) {
			if (link.invisible) {
				continue;
			}
			// two drawings may both have L_a_b_0; the second one's gets the number of its drawing
			const id = connectorIds.has(link.id) ? `${link.id}~${number + 1}` : link.id;
			connectorIds.add(id);
			const meta = new Map(
				link.metadata.flatMap(({ entries }) => entries.map((entry) => [plainKey(entry.key), entry.value])),
			);
			const ratio = writtenNumber(meta.get("ratio") ?? "");
			const retries = writtenNumber(meta.get("retries") ?? "");
			const timeoutMs = writtenNumber(meta.get("timeout") ?? "");
			const last = link.metadata.at(-1);
			const label = plainLabel(link.label);
			const numbered = /^\s*\(?(\d{1,2})[.):]\s/.exec(label)?.[1];
			const sequence =
				numbered !== undefined
					? Number(numbered)
					: metadataFlag(meta.get("seq")) === true
						? 1000 + connectors.length
						: undefined;
			connectors.push({
				id,
				from: link.from,
				to: link.to,
				label,
				range: place(link.span),
				...(link.labelSpan === undefined ? {} : { labelRange: place(link.labelSpan) }),
				async: metadataFlag(meta.get("async")) ?? link.dotted,
				...(ratio === undefined ? {} : { ratio }),
				...(retries === undefined ? {} : { retries }),
				...(timeoutMs === undefined ? {} : { timeoutMs }),
				...(sequence === undefined ? {} : { sequence }),
				...(last === undefined ? {} : { metaRange: place(last.span) }),
			});
		}
		for (const problem of tree.problems) {
			problems.push({ message: problem.message, range: place(problem.span), severity: problem.severity });
		}
	}

	const roles = rolesBySynonym();
	const components = [...vertices.values()].map((vertex): Component => {
		const meta = componentMeta(vertex.entries);
		const label = plainLabel(vertex.label ?? vertex.id) || vertex.id;
		const { role, reason } = assignRole({ id: vertex.id, label, shape: vertex.shape }, meta.kind, roles);
		const group = groupOf.get(vertex.id);
		return {
			id: vertex.id,
			label,
			role,
			roleReason: reason,
			range: vertex.range,
			references: vertex.references,
			meta,
			...(vertex.labelRange === undefined ? {} : { labelRange: vertex.labelRange }),
			...(vertex.metaRange === undefined ? {} : { metaRange: vertex.metaRange }),
			...(group === undefined ? {} : { group }),
		};
	});
	return { components, connectors, groups, problems };
}

interface PlacedVertex {
	readonly id: string;
	label: string | undefined;
	shape: string | undefined;
	range: TextRange;
	labelRange: TextRange | undefined;
	metaRange: TextRange | undefined;
	readonly references: TextRange[];
	readonly entries: { readonly key: string; readonly value: string; readonly range: TextRange }[];
}

function addVertex(into: Map<string, PlacedVertex>, vertex: FlowVertex, place: (span: Span) => TextRange): void {
	const known = into.get(vertex.id);
	const entries = vertex.metadata.flatMap((metadata: FlowMetadata) =>
		metadata.entries.map((entry) => ({ key: entry.key, value: entry.value, range: place(entry) })),
	);
	const last = vertex.metadata.at(-1);
	const references = vertex.references.map(place);
	if (known === undefined) {
		into.set(vertex.id, {
			id: vertex.id,
			label: vertex.label,
			shape: vertex.shape,
			range: place(vertex.defined),
			labelRange: vertex.labelSpan === undefined ? undefined : place(vertex.labelSpan),
			metaRange: last === undefined ? undefined : place(last.span),
			references,
			entries,
		});
		return;
	}
	known.references.push(...references);
	known.entries.push(...entries);
	if (known.label === undefined && vertex.label !== undefined) {
		known.label = vertex.label;
		known.range = place(vertex.defined);
		known.labelRange = vertex.labelSpan === undefined ? undefined : place(vertex.labelSpan);
	}
	known.metaRange ??= last === undefined ? undefined : place(last.span);
}

function componentMeta(entries: ComponentMeta["entries"]): ComponentMeta {
	// the last one counts, as in mermaid
	const values = new Map(entries.map((entry) => [plainKey(entry.key), entry.value]));
	const kind = values.get("kind")?.trim();
	const number = (key: string) => writtenNumber(values.get(key) ?? "");
	const p50 = number("p50");
	const p95 = number("p95");
	const p99 = number("p99");
	const rpsMax = number("rps_max");
	const n = number("n");
	const shards = number("shards");
	const rps = number("rps");
	const hit = number("hit");
	const takesMs = metadataDuration(values.get("takes") ?? "");
	return {
		...(kind === undefined || kind === "" ? {} : { kind }),
		...(p50 === undefined ? {} : { p50 }),
		...(p95 === undefined ? {} : { p95 }),
		...(p99 === undefined ? {} : { p99 }),
		...(rpsMax === undefined ? {} : { rpsMax }),
		...(n === undefined ? {} : { n }),
		...(shards === undefined ? {} : { shards }),
		...(rps === undefined ? {} : { rps }),
		...(hit === undefined || hit > 1 ? {} : { hit }),
		...(takesMs === undefined ? {} : { takesMs }),
		entries,
	};
}

const entities: Readonly<Record<string, string>> = { quot: '"', amp: "&", lt: "<", gt: ">", nbsp: " ", apos: "'" };

/** A label as a person reads it: entities decoded, line breaks and Markdown marks gone. */
export function plainLabel(label: string): string {
	return label
		.replace(/<br\s*\/?>/gi, " ")
		.replace(/<\/?[a-z][^<>]*>/gi, "")
		.replace(/#(\w+);/g, (whole, name: string) => {
			const code = /^\d+$/.test(name) ? Number(name) : Number.NaN;
			return entities[name] ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole);
		})
		.replace(/\*\*|__|`/g, "")
		.replace(/\s+/g, " ")
		.trim();
}
