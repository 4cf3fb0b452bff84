import type { FlowStatement, Span } from "../flowchart/flowchartTree.ts";
import { withoutName } from "./arrowText.ts";

/** A statement `a & b --> c --> d` as parts that can be put together anew. */
export interface Chain {
	readonly groups: readonly (readonly ChainNode[])[];
	/** `arrows[i]` joins `groups[i]` and `groups[i + 1]` */
	readonly arrows: readonly ChainArrow[];
}

export interface ChainNode {
	readonly id: string;
	/** id with its label, class and metadata, or the id alone */
	readonly text: string;
	/** more than the id stands here */
	readonly described: boolean;
	/** where it stood in the statement: which group, which place in it; absent for a new one */
	readonly at?: readonly [number, number];
}

export interface ChainArrow {
	readonly text: string;
	/** which arrow of the statement it was: its pairs keep their numbers; absent for a new one */
	readonly at?: number;
	/** number of the arrow in the drawing that it goes on as, where its ends are others now */
	readonly link?: number;
}

export function chainOf(statement: FlowStatement, written: (span: Span) => string): Chain {
	return {
		groups: statement.groups.map((group, i) =>
			group.map(({ id, idSpan, span }, j) => ({
				id,
				text: written(span),
				described: span.end > idSpan.end,
				at: [i, j] as const,
			})),
		),
		arrows: statement.links.map((span, at) => ({ text: written(span), at })),
	};
}

export function bareNode({ at, id }: ChainNode): ChainNode {
	return { id, text: id, described: false, ...(at === undefined ? {} : { at }) };
}

export function newNode(id: string, text = id): ChainNode {
	return { id, text, described: text !== id };
}

/** One arrow between two components. */
export function pair(from: ChainNode, arrow: ChainArrow, to: ChainNode): Chain {
	return { groups: [[from], [to]], arrows: [arrow] };
}

/** What stays of a chain, in two halves: what is to stand for the arrow that was cut goes between them. */
export interface CutChain {
	readonly before: readonly Chain[];
	readonly after: readonly Chain[];
}

/** Takes the arrow between the `left`th and the `right`th component at its two sides out; every other pair stays joined. */
export function cut({ groups, arrows }: Chain, at: number, left: number, right: number): CutChain {
	const [from = [], to = []] = [groups[at], groups[at + 1]];
	const arrow = arrows[at];
	const [f, t] = [from[left], to[right]];
	if (arrow === undefined || f === undefined || t === undefined) {
		return { before: [{ groups, arrows }], after: [] };
	}
	const others = from.filter((_, i) => i !== left);
	const targets = to.filter((_, i) => i !== right);
	const between = (a: readonly ChainNode[], b: readonly ChainNode[]): ChainArrow =>
		a.at(-1)?.at?.[1] === from.length - 1 && b[0]?.at?.[1] === 0 ? arrow : { ...arrow, text: withoutName(arrow.text) };
	const join = (a: readonly ChainNode[], b: readonly ChainNode[]): readonly Chain[] =>
		a.length === 0 || b.length === 0 ? [] : [{ groups: [a, b], arrows: [between(a, b)] }];
	const lone = (node: ChainNode): Chain => ({ groups: [[node]], arrows: [] });

	if (at + 2 === groups.length && targets.length > 0) {
		const main = {
			groups: [...groups.slice(0, -1), targets],
			arrows: [...arrows.slice(0, -1), between(from, targets)],
		};
		return { before: [main], after: others.length === 0 ? [lone(t)] : join(others.map(bareNode), [t]) };
	}
	if (at === 0 && others.length > 0) {
		const main = { groups: [others, ...groups.slice(1)], arrows: [between(others, to), ...arrows.slice(1)] };
		const own = targets.length === 0 ? [lone(f)] : join([f], targets.map(bareNode));
		return left === 0 ? { before: own, after: [main] } : { before: [main], after: own };
	}
	const head: Chain = { groups: groups.slice(0, at + 1), arrows: arrows.slice(0, at) };
	const tail: Chain = { groups: groups.slice(at + 1), arrows: arrows.slice(at + 1) };
	const joinedTail: Chain =
		others.length === 0
			? tail
			: {
					groups: [others.map(bareNode), ...tail.groups],
					arrows: [between(others, to), ...tail.arrows],
				};
	return { before: [head, ...join([bareNode(f)], targets.map(bareNode))], after: [joinedTail] };
}

/** The arrow of one pair alone. Its name belongs to the pair next to it, and must not pass to another. */
export function arrowOfPair(
	{ groups, arrows }: Chain,
	at: number,
	left: number,
	right: number,
): ChainArrow | undefined {
	const arrow = arrows[at];
	const isNext = left === (groups[at]?.length ?? 0) - 1 && right === 0;
	return arrow === undefined || isNext ? arrow : { ...arrow, text: withoutName(arrow.text) };
}

/** Without some components: the chain falls into its parts. */
export function without({ groups, arrows }: Chain, isGone: (node: ChainNode) => boolean): readonly Chain[] {
	const chains: Chain[] = [];
	let open: { groups: (readonly ChainNode[])[]; arrows: ChainArrow[] } | undefined;
	for (const [i, group] of groups.entries()) {
		const stays = group.filter((node) => !isGone(node));
		if (stays.length === 0) {
			open = undefined;
			continue;
		}
		const arrow = arrows[i - 1];
		if (open === undefined || arrow === undefined) {
			open = { groups: [stays], arrows: [] };
			chains.push(open);
			continue;
		}
		const last = groups[i - 1]?.at(-1);
		const first = group[0];
		const isBroken = (last !== undefined && isGone(last)) || (first !== undefined && isGone(first));
		open.arrows.push(isBroken ? { ...arrow, text: withoutName(arrow.text) } : arrow);
		open.groups.push(stays);
	}
	return chains;
}
