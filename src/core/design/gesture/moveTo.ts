import * as l10n from "@vscode/l10n";

import { err, ok } from "../../base/result.ts";
import type { Gesture } from "../gesture.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import type { Chain } from "./chain.ts";
import { type EditedDrawing, isComponent, isGroup, notDrawn } from "./editedDrawing.ts";
import type { EditAnswer } from "./editAnswer.ts";
import { framesOf, type GroupFrame, groupFrames, outwards } from "./groupFrames.ts";
import { indentAt, insertAboveEnd, insertBelow } from "./linePlaces.ts";
import type { Replacement } from "./replacement.ts";
import { parted } from "./parted.ts";
import { type ChartChange, type Inserted, rewriteChart } from "./rewriteChart.ts";
import { linksOf, showChain } from "./showChain.ts";

/**
 * A component belongs to the group that mentions it and closes first. So it gets a line in the new group, and whatever
 * mentions it in groups that close before is written behind them; what stands outside already stays where it is.
 */
export function moveTo(drawing: EditedDrawing, gesture: Gesture & { kind: "moveTo" }): EditAnswer {
	const { group } = gesture;
	const wrong = gesture.ids.find((id) => !isComponent(drawing, id));
	if (wrong !== undefined) {
		return err(isGroup(drawing, wrong) ? l10n.t`"${wrong}" is a group; choose components.` : notDrawn(wrong));
	}
	if (group !== null && !isGroup(drawing, group)) {
		return err(l10n.t`There is no group "${group}" (any more).`);
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
			const frames = groupFrames(drawing, chart);
			const isHarmless = (depth: number) =>
				depth < 0 ||
				(target !== undefined && (frames[depth]?.id === target.id || (frames[depth]?.end ?? Infinity) > target.end));
			replacements.push(...rewriteChart(drawing, chart, moveIn(drawing, chart, { ids: here, target, isHarmless })));
		}
	}
	const missing = [...ids].find((id) => group !== null && !isBeside(drawing, id, group));
	return missing === undefined
		? ok([{ replacements }])
		: err(l10n.t`"${missing}" and the group "${group ?? ""}" are in different drawings.`);
}

export interface Target {
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

export interface Move {
	/** components that change their group */
	readonly ids: ReadonlySet<string>;
	/** undefined: what leaves a group is written behind it */
	readonly target: Target | undefined;
	/** whether what is written in a frame (−1: in none) may stay there */
	isHarmless(depth: number): boolean;
}

/** What becomes of one drawing when components leave all groups that would claim them. */
export function moveIn(drawing: EditedDrawing, chart: PlacedFlowchart, { ids, target, isHarmless }: Move): ChartChange {
	const frames = groupFrames(drawing, chart);
	const statements = new Map<number, readonly Chain[]>();
	const inserted: Inserted[] = [];
	const arriving: Arrival = { texts: [], links: [], ids: [] };
	const outside = new Set(chart.tree.statements.filter(({ depth }) => isHarmless(depth)).flatMap(idsOf));

	for (const [i, statement] of chart.tree.statements.entries()) {
		if (isHarmless(statement.depth) || !idsOf(statement).some((id) => ids.has(id))) {
			continue;
		}
		const { stays, goes, labels } = parted(drawing, chart, statement, { ids, labelsGoAlong: target === undefined });
		statements.set(i, stays);
		const first = chart.tree.links.findIndex((link) => link.statement === i);
		const links = goes.flatMap((chain) => linksOf(chain, statement, first));
		const texts = goes.map((chain) => showChain(drawing, chart, statement, chain));
		if (target !== undefined && stays.length === 0) {
			arriving.texts.push(...texts);
			arriving.links.push(...links);
			arriving.ids.push(...goes.flatMap(idsOf));
			continue;
		}
		arriving.texts.push(...labels.map(({ text }) => text));
		arriving.ids.push(...labels.map(({ id }) => id));
		// a component that leaves for nowhere, without an arrow out there, gets a line
		const written = goes.flatMap(idsOf);
		const lost = idsOf(statement).filter((id) => ids.has(id) && !outside.has(id) && !written.includes(id));
		const lines = target === undefined ? [...lost, ...texts] : texts;
		const end = endBefore(frames, statement.depth, isHarmless);
		if (end !== undefined && lines.length > 0) {
			const at = end + "end".length;
			inserted.push({ replacement: insertBelow(drawing, at, lines, indentAt(drawing.text, end)), links });
			for (const id of [...written, ...lost]) {
				outside.add(id);
			}
		}
	}
	if (target !== undefined) {
		const bare = [...ids].filter((id) => !isMentioned(chart, id, target) && !arriving.ids.includes(id));
		const replacement = insertAboveEnd(drawing, chart, target.end, [...arriving.texts, ...bare]);
		inserted.push({ replacement, links: arriving.links });
	}
	return { statements, inserted };
}

/** Lines for the new group, the arrows in them, the ids that they mention. */
interface Arrival {
	readonly texts: string[];
	readonly links: (number | undefined)[];
	readonly ids: string[];
}

function idsOf({ groups }: { readonly groups: readonly (readonly { readonly id: string }[])[] }): readonly string[] {
	return groups.flat().map(({ id }) => id);
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
