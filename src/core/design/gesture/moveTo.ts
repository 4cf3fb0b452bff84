import { err, ok } from "../../base/result.ts";
import type { FlowStatement } from "../flowchart/flowchartTree.ts";
import type { Gesture } from "../gesture.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import { absorbed } from "./absorbed.ts";
import { arrowOfPair, bareNode, type Chain, type ChainNode, chainOf, pair, without } from "./chain.ts";
import { type EditedDrawing, isComponent, isGroup, notDrawn } from "./editedDrawing.ts";
import type { EditAnswer } from "./editAnswer.ts";
import { framesOf, type GroupFrame, groupFrames, outwards } from "./groupFrames.ts";
import { indentAt, insertAboveEnd, insertBelow } from "./linePlaces.ts";
import type { Replacement } from "./replacement.ts";
import { type Inserted, rewriteChart, writtenIn } from "./rewriteChart.ts";
import { linksOf, showChain } from "./showChain.ts";

/**
 * A component belongs to the group that mentions it and closes first. So it gets a line in the new group, and whatever
 * mentions it in groups that close before is written behind them; what stands outside already stays where it is.
 */
export function moveTo(drawing: EditedDrawing, gesture: Gesture & { kind: "moveTo" }): EditAnswer {
	const { group } = gesture;
	const wrong = gesture.ids.find((id) => !isComponent(drawing, id));
	if (wrong !== undefined) {
		return err(isGroup(drawing, wrong) ? `"${wrong}" is a group; choose components.` : notDrawn(wrong));
	}
	if (group !== null && !isGroup(drawing, group)) {
		return err(`There is no group "${group}" (any more).`);
	}
	const ids = new Set(
		drawing.graph.components
			.filter((one) => gesture.ids.includes(one.id) && (one.group ?? null) !== group)
			.map(({ id }) => id),
	);
	const replacements: Replacement[] = [];
	for (const chart of drawing.charts) {
		const here = new Set(chart.tree.vertices.map(({ id }) => id).filter((id) => ids.has(id)));
		const target = group === null ? undefined : targetIn(drawing, chart, group);
		if (here.size > 0) {
			// of several drawings the last that has it in a group counts: in the others it leaves its groups
			replacements.push(...moveIn(drawing, chart, here, target));
		}
	}
	const missing = [...ids].find((id) => group !== null && !isBeside(drawing, id, group));
	return missing === undefined
		? ok([{ replacements }])
		: err(`"${missing}" and the group "${group}" are in different drawings.`);
}

interface Target {
	readonly id: string;
	/** of the first frame of the group: it closes before the others */
	readonly depth: number;
	/** offset of the `end` that new lines come before */
	readonly end: number;
}

function targetIn(drawing: EditedDrawing, chart: PlacedFlowchart, id: string): Target | undefined {
	const frames = groupFrames(drawing, chart);
	const depth = framesOf(frames, id)[0] ?? -1;
	const end = frames[depth]?.end;
	return end === undefined ? undefined : { id, depth, end };
}

function isBeside(drawing: EditedDrawing, id: string, group: string): boolean {
	return drawing.charts.some(
		(chart) => chart.tree.vertices.some((vertex) => vertex.id === id) && targetIn(drawing, chart, group) !== undefined,
	);
}

function moveIn(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	ids: ReadonlySet<string>,
	target: Target | undefined,
): readonly Replacement[] {
	const frames = groupFrames(drawing, chart);
	const isHarmless = (depth: number) =>
		depth < 0 ||
		(target !== undefined && (frames[depth]?.id === target.id || (frames[depth]?.end ?? Infinity) > target.end));
	const statements = new Map<number, readonly Chain[]>();
	const inserted: Inserted[] = [];
	const inTarget: { texts: string[]; links: (number | undefined)[]; ids: string[] } = { texts: [], links: [], ids: [] };
	const outside = new Set(
		chart.tree.statements.filter(({ depth }) => depth < 0).flatMap(({ groups }) => groups.flat().map(({ id }) => id)),
	);

	for (const [i, statement] of chart.tree.statements.entries()) {
		if (isHarmless(statement.depth) || !statement.groups.flat().some(({ id }) => ids.has(id))) {
			continue;
		}
		const { stays, goes, labels } = parted(drawing, chart, statement, { ids, labelsGoAlong: target === undefined });
		statements.set(i, stays);
		const first = chart.tree.links.findIndex((link) => link.statement === i);
		const links = goes.flatMap((chain) => linksOf(chain, statement, first));
		const texts = goes.map((chain) => showChain(drawing, chart, statement, chain));
		const described = labels.map(({ text }) => text);
		if (target !== undefined) {
			inTarget.texts.push(...described, ...(stays.length === 0 ? texts : []));
			inTarget.links.push(...(stays.length === 0 ? links : []));
			inTarget.ids.push(...labels.map(({ id }) => id), ...(stays.length === 0 ? goes.flatMap(idsOf) : []));
		}
		// without a label or an arrow out there, a component that leaves for nowhere gets a line
		const written = [...goes.flatMap(idsOf), ...labels.map(({ id }) => id)];
		const lost = idsOf({ groups: statement.groups }).filter(
			(id) => ids.has(id) && !outside.has(id) && !written.includes(id),
		);
		const behind = target === undefined ? [...described, ...lost, ...texts] : stays.length === 0 ? [] : texts;
		const end = endBefore(frames, statement.depth, isHarmless);
		if (end !== undefined && behind.length > 0) {
			const at = end + "end".length;
			inserted.push({ replacement: insertBelow(drawing, at, behind, indentAt(drawing.text, end)), links });
			for (const id of [...written, ...lost]) {
				outside.add(id);
			}
		}
	}
	if (target !== undefined) {
		const bare = [...ids].filter((id) => !isMentioned(chart, id, target) && !inTarget.ids.includes(id));
		const replacement = insertAboveEnd(drawing, chart, target.end, [...inTarget.texts, ...bare]);
		inserted.push({ replacement, links: inTarget.links });
	}
	return rewriteChart(drawing, chart, { statements, inserted });
}

function idsOf({ groups }: { readonly groups: readonly (readonly { readonly id: string }[])[] }): readonly string[] {
	return groups.flat().map(({ id }) => id);
}

interface Parted {
	/** what stays in its place, in the old group */
	readonly stays: readonly Chain[];
	/** arrows that leave with their end */
	readonly goes: readonly Chain[];
	/** labels of what leaves, where they are not in `goes` */
	readonly labels: readonly ChainNode[];
}

function parted(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	statement: FlowStatement,
	{ ids, labelsGoAlong }: { readonly ids: ReadonlySet<string>; readonly labelsGoAlong: boolean },
): Parted {
	const chain = chainOf(statement, writtenIn(drawing, chart));
	const { groups, arrows } = chain;
	const nodes = groups.flat();
	if (nodes.every(({ id }) => ids.has(id))) {
		return { stays: [], goes: [chain], labels: [] };
	}
	const labels = nodes.filter(({ id, described }) => ids.has(id) && described);
	const pairs = arrows.flatMap((_, at) =>
		(groups[at] ?? []).flatMap((from, left) =>
			(groups[at + 1] ?? []).map((to, right) => {
				const arrow = arrowOfPair(chain, at, left, right) ?? { text: "-->" };
				return { goes: ids.has(from.id) || ids.has(to.id), line: pair(bareNode(from), arrow, bareNode(to)) };
			}),
		),
	);
	const isWhole = pairs.length > 0 && pairs.every(({ goes }) => goes);
	const goes = isWhole
		? [{ arrows, groups: groups.map((group) => group.map(bareNode)) }]
		: pairs.filter((one) => one.goes).map(({ line }) => line);
	const lone = labels.map((node): Chain => ({ groups: [[node]], arrows: [] }));
	return {
		stays: without(chain, ({ id }) => ids.has(id)),
		...(labelsGoAlong ? { goes: absorbed([...lone, ...goes]), labels: [] } : { goes, labels }),
	};
}

/** The `end` behind which a statement of a frame does no harm. */
function endBefore(
	frames: readonly GroupFrame[],
	depth: number,
	isHarmless: (depth: number) => boolean,
): number | undefined {
	const path = outwards(frames, depth);
	const outer = path.findIndex(isHarmless);
	return frames[path[outer - 1] ?? -1]?.end;
}

function isMentioned({ tree }: PlacedFlowchart, id: string, target: Target): boolean {
	return tree.statements.some(
		({ depth, groups }) => depth === target.depth && groups.flat().some((one) => one.id === id),
	);
}
