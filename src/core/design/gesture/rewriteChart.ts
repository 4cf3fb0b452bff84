import type { FlowStatement, Span } from "../flowchart/flowchartTree.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import { absorbed } from "./absorbed.ts";
import type { Chain } from "./chain.ts";
import type { EditedDrawing } from "./editedDrawing.ts";
import { type GroupFrame, groupFrames, outwards } from "./groupFrames.ts";
import { indentAt, removeStatement } from "./linePlaces.ts";
import type { Replacement } from "./replacement.ts";
import { linksOf, showChain } from "./showChain.ts";

/** What becomes of the statements of one drawing. */
export interface ChartChange {
	/** by their index in the tree; an empty list takes a statement away */
	readonly statements?: ReadonlyMap<number, readonly Chain[]>;
	/** whole lines that come in, with the old numbers of the arrows in them (undefined: a new arrow) */
	readonly inserted?: readonly Inserted[];
	/** components and groups that go: their styles, classes and clicks go too */
	readonly gone?: ReadonlySet<string>;
}

export interface Inserted {
	readonly replacement: Replacement;
	readonly links: readonly (number | undefined)[];
}

/**
 * The edits for a change, with all that hangs on it: `linkStyle` counts arrows and is numbered anew, lines that describe
 * or style what is gone go, and a component that stands nowhere else keeps a line of its own.
 */
export function rewriteChart(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	change: ChartChange,
): readonly Replacement[] {
	const { tree, start: offset } = chart;
	const frames = groupFrames(drawing, chart);
	const changed = settled(chart, frames, change.statements ?? new Map());
	const order = orderOfLinks(chart, changed, change.inserted ?? []);
	const lost = tree.links.filter((link, number) => link.named && !order.includes(number)).map(({ id }) => id);
	const kept = new Set(tree.links.filter((_, number) => order.includes(number)).map(({ id }) => id));
	const goneArrows = new Set(lost.filter((id) => !kept.has(id)));
	const gone = new Set([...(change.gone ?? []), ...goneArrows]);

	const statements = tree.statements.flatMap((statement, i) => {
		const start = offset + statement.span.start;
		const end = offset + statement.span.end;
		const chains = changed.get(i);
		if (chains === undefined) {
			return describesOnly(statement, goneArrows) ? [removeStatement(drawing, start, end)] : [];
		}
		const lines = [
			...commentsIn(drawing.text.slice(start, end)),
			...chains.map((one) => showChain(drawing, chart, statement, one)),
		];
		return lines.length === 0
			? [removeStatement(drawing, start, end)]
			: [{ start, end, text: lines.join(`${drawing.eol}${indentAt(drawing.text, start)}`) }];
	});
	return [
		...statements,
		...(change.inserted ?? []).map(({ replacement }) => replacement),
		...withoutStyles(drawing, chart, gone),
		...renumbered(drawing, chart, order),
	];
}

/** Statements in their new form, without lone components that need no line, and with labels where a component now stands. */
function settled(
	chart: PlacedFlowchart,
	frames: readonly GroupFrame[],
	changes: ReadonlyMap<number, readonly Chain[]>,
): ReadonlyMap<number, readonly Chain[]> {
	const result = new Map<number, readonly Chain[]>();
	for (const [i, chains] of changes) {
		result.set(i, absorbed(chains));
	}
	const statementOf = (i: number) => chart.tree.statements[i];
	const standsAlso = (id: string, depth: number, besides: Chain) =>
		chart.tree.statements.some((statement, i) => {
			const isHere = depth < 0 || outwards(frames, statement.depth).includes(depth);
			const ids =
				result
					.get(i)
					?.filter((chain) => chain !== besides)
					.flatMap(idsOf) ?? (result.has(i) ? [] : statement.groups.flat().map((one) => one.id));
			return isHere && ids.includes(id);
		});
	for (const i of changes.keys()) {
		for (const chain of result.get(i) ?? []) {
			const [node] = chain.groups[0] ?? [];
			const isLone = chain.groups.length === 1 && chain.groups[0]?.length === 1;
			if (isLone && node?.described === false && standsAlso(node.id, statementOf(i)?.depth ?? -1, chain)) {
				result.set(
					i,
					(result.get(i) ?? []).filter((one) => one !== chain),
				);
			}
		}
	}
	return result;
}

function idsOf(chain: Chain): readonly string[] {
	return chain.groups.flat().map(({ id }) => id);
}

/** For every arrow of the new text its old number. */
function orderOfLinks(
	chart: PlacedFlowchart,
	changed: ReadonlyMap<number, readonly Chain[]>,
	inserted: readonly Inserted[],
): readonly (number | undefined)[] {
	const { tree, start: offset } = chart;
	const numbers = tree.links.map(({ statement }, number) => ({ statement, number }));
	const runs = tree.statements.map((statement, i) => {
		const chains = changed.get(i);
		const old = numbers.filter((link) => link.statement === i).map(({ number }) => number);
		return {
			at: offset + statement.span.start,
			links: chains === undefined ? old : chains.flatMap((chain) => linksOf(chain, statement, old[0] ?? 0)),
		};
	});
	const fresh = inserted.map(({ replacement, links }) => ({ at: replacement.start, links }));
	return [...runs, ...fresh].sort((a, b) => a.at - b.at).flatMap(({ links }) => links);
}

/** `linkStyle 3 …` counts arrows: after arrows came or went its numbers follow. */
function renumbered(
	drawing: EditedDrawing,
	{ tree, start: offset }: PlacedFlowchart,
	order: readonly (number | undefined)[],
): readonly Replacement[] {
	return tree.directives.flatMap(({ kind, span }) => {
		const start = offset + span.start;
		const found = /^(linkStyle\s+)([\d,]+)/.exec(drawing.text.slice(start, offset + span.end));
		const [, head = "", list = ""] = found ?? [];
		if (kind !== "linkStyle" || found === null) {
			return [];
		}
		const fresh = list
			.split(",")
			.map((number) => order.indexOf(Number(number)))
			.filter((number) => number >= 0);
		const at = start + head.length;
		return fresh.length === 0
			? [removeStatement(drawing, start, offset + span.end)]
			: [{ start: at, end: at + list.length, text: fresh.join(",") }];
	});
}

function withoutStyles(
	drawing: EditedDrawing,
	{ tree, start: offset }: PlacedFlowchart,
	gone: ReadonlySet<string>,
): readonly Replacement[] {
	return tree.directives
		.filter(({ ids }) => ids.some((id) => gone.has(id)))
		.map(({ span, ids }) => {
			const stays = ids.filter((id) => !gone.has(id));
			const start = offset + span.start;
			if (stays.length === 0) {
				return removeStatement(drawing, start, offset + span.end);
			}
			const head = /^\S+\s+/.exec(drawing.text.slice(start, offset + span.end))?.[0] ?? "";
			const at = start + head.length;
			return { start: at, end: at + ids.join(",").length, text: stays.join(",") };
		});
}

/** Lines `e1@{ … }` of arrows that go: left behind they would become components. */
function describesOnly({ links, groups }: FlowStatement, gone: ReadonlySet<string>): boolean {
	return links.length === 0 && groups.length === 1 && (groups[0] ?? []).every(({ id }) => gone.has(id));
}

function commentsIn(written: string): readonly string[] {
	return written
		.split(/\r?\n/)
		.slice(1)
		.map((line) => line.trim())
		.filter((line) => /^%%(?!\{)/.test(line));
}

/** Characters of a chart by a span of its tree. */
export function writtenIn({ text }: EditedDrawing, chart: PlacedFlowchart): (span: Span) => string {
	return (span) => text.slice(chart.start + span.start, chart.start + span.end);
}
