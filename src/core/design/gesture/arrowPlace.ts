import { readArrow, withoutName, type ArrowText } from "./arrowText.ts";
import { bareNode, type Chain, type ChainNode, chainOf, cut, pair } from "./chain.ts";
import type { EditedDrawing, PlacedArrow } from "./editedDrawing.ts";
import type { Replacement } from "./replacement.ts";
import { rewriteChart, writtenIn } from "./rewriteChart.ts";

/** Where an arrow stands: in which statement, between which two of its components. */
export interface ArrowPlace {
	readonly statement: number;
	readonly chain: Chain;
	/** which arrow of the chain */
	readonly at: number;
	/** number in the drawing, as `linkStyle` counts */
	readonly number: number;
	/** which component of the groups at its two sides */
	readonly left: number;
	readonly right: number;
	readonly from: ChainNode;
	readonly to: ChainNode;
	/** as it is written, and whether it is written for other pairs (`&`) too */
	readonly text: ArrowText;
	readonly isShared: boolean;
	/** offsets in the whole text */
	readonly start: number;
	readonly end: number;
}

export function arrowPlace(drawing: EditedDrawing, { chart, link }: PlacedArrow): ArrowPlace | undefined {
	const { tree, start: offset } = chart;
	const statement = tree.statements[link.statement];
	const at = statement?.links.findIndex(({ start }) => start === link.span.start) ?? -1;
	if (statement === undefined || at < 0) {
		return undefined;
	}
	const written = writtenIn(drawing, chart);
	const chain = chainOf(statement, written);
	const number = tree.links.indexOf(link);
	const first = tree.links.findIndex(
		(other) => other.statement === link.statement && other.span.start === link.span.start,
	);
	const [froms = [], tos = []] = [chain.groups[at], chain.groups[at + 1]];
	const left = Math.floor((number - first) / Math.max(1, tos.length));
	const right = (number - first) % Math.max(1, tos.length);
	const [from, to] = [froms[left], tos[right]];
	if (from === undefined || to === undefined) {
		return undefined;
	}
	const { start, end } = link.span;
	const label = link.labelSpan;
	return {
		statement: link.statement,
		chain,
		at,
		number,
		left,
		right,
		from,
		to,
		text: readArrow(
			written(link.span),
			label === undefined ? undefined : { start: label.start - start, end: label.end - start },
		),
		isShared: froms.length * tos.length > 1,
		start: offset + start,
		end: offset + end,
	};
}

/**
 * The arrow written anew, ways to do so: in its place, where it is written for one pair only; on a line of its own, which
 * also helps where line breaks around it are in the way.
 */
export function rewriteArrow(
	drawing: EditedDrawing,
	{ chart, link }: PlacedArrow,
	place: ArrowPlace,
	text: string,
): readonly (readonly Replacement[])[] {
	const { start, end, isShared, from, to, number, statement } = place;
	// `a & b e1@--> c`: the name is that of one pair only
	const own = link.named || place.text.name === "" ? text : withoutName(text);
	const lines = around(place, [pair(bareNode(from), { text: own, link: number }, bareNode(to))]);
	const apart = rewriteChart(drawing, chart, { statements: new Map([[statement, lines]]) });
	// a name that touches the component before it would be a part of its id
	const gap = text.includes("@") && !/\s/.test(drawing.text[start - 1] ?? " ") ? " " : "";
	return isShared ? [apart] : [[{ start, end, text: `${gap}${text}` }], apart];
}

/** The statement with other chains in the place of the arrow. */
export function around({ chain, at, left, right }: ArrowPlace, chains: readonly Chain[]): readonly Chain[] {
	const { before, after } = cut(chain, at, left, right);
	return [...before, ...chains, ...after];
}
