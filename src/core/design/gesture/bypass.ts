import * as l10n from "@vscode/l10n";

import { err, ok } from "../../base/result.ts";
import type { Gesture } from "../gesture.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import { type ArrowPlace, arrowPlace } from "./arrowPlace.ts";
import { arrowOfPair, type Chain, newNode, pair } from "./chain.ts";
import { removeClassesOf } from "./classLines.ts";
import { type EditedDrawing, isComponent, notDrawn, type PlacedArrow } from "./editedDrawing.ts";
import type { EditAnswer, Edited } from "./editAnswer.ts";
import { statementsWithout } from "./statementsWithout.ts";
import { insertAtEnd } from "./linePlaces.ts";
import { rewriteChart } from "./rewriteChart.ts";

/** Takes a component out from between its only caller and the only one that it calls; these are joined. */
export function bypass(drawing: EditedDrawing, { id }: Gesture & { kind: "bypass" }): EditAnswer {
	if (!isComponent(drawing, id)) {
		return err(notDrawn(id));
	}
	const ins = drawing.arrows.filter(({ link }) => link.to === id);
	const outs = drawing.arrows.filter(({ link }) => link.from === id);
	const [into, out] = [ins[0], outs[0]];
	if (ins.length !== 1 || outs.length !== 1 || into === undefined || out === undefined) {
		return err(l10n.t`Only a component with one arrow in and one arrow out can be taken out from between.`);
	}
	if (into === out || into.link.from === out.link.to) {
		return err(l10n.t`Both arrows of this component have the same other end; delete it instead.`);
	}
	if (into.chart !== out.chart) {
		return err(
			l10n.t`The two arrows of this component are in different drawings; join its neighbours first, then delete it.`,
		);
	}
	const [inPlace, outPlace] = [arrowPlace(drawing, into), arrowPlace(drawing, out)];
	if (inPlace === undefined || outPlace === undefined) {
		return err(notDrawn(id));
	}
	// the arrow in stays, unless it says nothing and the arrow out does
	const says = ({ link }: PlacedArrow) => link.label.trim() !== "" || link.named;
	const stays = says(into) || !says(out) ? inPlace : outPlace;
	const spots = [inPlace, outPlace, undefined];
	return ok(spots.map((spot) => joined(drawing, into, id, { in: inPlace, out: outPlace, stays, spot })));
}

interface Joint {
	readonly in: ArrowPlace;
	readonly out: ArrowPlace;
	/** the arrow that leads on from the caller to the called */
	readonly stays: ArrowPlace;
	/** beside which of the two the joined arrow is written; undefined: at the end of the drawing */
	readonly spot: ArrowPlace | undefined;
}

function joined(drawing: EditedDrawing, { chart }: PlacedArrow, id: string, joint: Joint): Edited {
	const { in: before, out: behind, stays, spot } = joint;
	const statements = statementsWithout(drawing, chart, id);
	const { chain, at, left, right, number } = stays;
	const text = arrowOfPair(chain, at, left, right)?.text ?? "-->";
	const isOneChain = before.statement === behind.statement && !before.isShared && !behind.isShared;
	const arrow = { text, link: number };
	const fresh: Chain = pair(newNode(before.from.id), arrow, newNode(behind.to.id));
	const { groups, arrows } = before.chain;

	if (isOneChain && before.at + 1 === behind.at && spot === before) {
		const inOne: Chain = {
			groups: [...groups.slice(0, before.at + 1), ...groups.slice(before.at + 2)],
			arrows: [...arrows.slice(0, before.at), { ...arrow, at: before.at }, ...arrows.slice(before.at + 2)],
		};
		statements.set(before.statement, [inOne]);
	} else if (spot === before && !before.isShared && before.at + 2 === groups.length) {
		const label = loneLabel(chart, statements, before, behind);
		const extended: Chain = {
			groups: [...groups.slice(0, -1), [newNode(behind.to.id, label)]],
			arrows: [...arrows.slice(0, -1), { ...arrow, at: before.at }],
		};
		statements.set(before.statement, [extended]);
		if (label !== undefined) {
			statements.set(behind.statement, []);
		}
	} else if (spot !== undefined) {
		const pieces = statements.get(spot.statement) ?? [];
		// behind the piece that ends with the caller, so that chains stay in their order
		const index = pieces.findIndex(({ groups }) => groups.at(-1)?.some((node) => node.id === before.from.id)) + 1;
		statements.set(spot.statement, [...pieces.slice(0, index), fresh, ...pieces.slice(index)]);
	}
	const inserted =
		spot === undefined
			? [
					{
						replacement: insertAtEnd(drawing, chart, [`${before.from.id} ${text} ${behind.to.id}`]),
						links: [number],
					},
				]
			: [];
	const gone = new Set([id]);
	const elsewhere = drawing.charts
		.filter((other) => other !== chart)
		.flatMap((other) => rewriteChart(drawing, other, { statements: statementsWithout(drawing, other, id), gone }));
	const here = rewriteChart(drawing, chart, { statements, inserted, gone });
	return { replacements: [...here, ...elsewhere, ...removeClassesOf(drawing, id)] };
}

/** `c[C]`, where only that would stay of the line behind; it moves to the joined arrow of the same group. */
function loneLabel(
	{ tree }: PlacedFlowchart,
	statements: ReadonlyMap<number, readonly Chain[]>,
	before: ArrowPlace,
	behind: ArrowPlace,
): string | undefined {
	const [only, ...more] = statements.get(behind.statement) ?? [];
	const nodes = only?.groups.flat() ?? [];
	const isSameGroup = tree.statements[before.statement]?.depth === tree.statements[behind.statement]?.depth;
	const isCalled = nodes.length === 1 && nodes[0]?.id === behind.to.id && nodes[0].described;
	return more.length === 0 && isCalled && isSameGroup && before.statement !== behind.statement
		? nodes[0]?.text
		: undefined;
}
