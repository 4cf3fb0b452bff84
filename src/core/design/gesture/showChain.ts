import type { FlowStatement } from "../flowchart/flowchartTree.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import type { Chain, ChainArrow, ChainNode } from "./chain.ts";
import type { EditedDrawing } from "./editedDrawing.ts";

/** The text of a chain; what stood side by side in its statement keeps the blanks, tabs and line breaks between. */
export function showChain(
	{ text }: EditedDrawing,
	{ start: offset }: PlacedFlowchart,
	statement: FlowStatement,
	chain: Chain,
): string {
	const gap = (from: number | undefined, to: number | undefined) => {
		const between = from === undefined || to === undefined ? undefined : text.slice(offset + from, offset + to);
		// comments inside of a statement are saved above it
		return between === undefined || between.includes("%%") ? undefined : between;
	};
	const reference = ({ at }: ChainNode) => (at === undefined ? undefined : statement.groups[at[0]]?.[at[1]]);
	const isNext = (a: ChainNode, b: ChainNode) => a.at?.[0] === b.at?.[0] && (a.at?.[1] ?? 0) + 1 === b.at?.[1];
	const isLast = ({ at }: ChainNode) => at !== undefined && at[1] === (statement.groups[at[0]]?.length ?? 0) - 1;
	const before = (node: ChainNode | undefined, arrow: ChainArrow) => {
		const isOld = node !== undefined && arrow.at !== undefined && node.at?.[0] === arrow.at && isLast(node);
		return isOld ? gap(reference(node)?.span.end, statement.links[arrow.at]?.start) : undefined;
	};
	const behind = (arrow: ChainArrow, node: ChainNode | undefined) => {
		const isOld = node !== undefined && arrow.at !== undefined && node.at?.[0] === arrow.at + 1 && node.at[1] === 0;
		return isOld ? gap(statement.links[arrow.at]?.end, reference(node)?.span.start) : undefined;
	};

	let result = "";
	for (const [i, group] of chain.groups.entries()) {
		const arrow = chain.arrows[i - 1];
		if (arrow !== undefined) {
			const left = before(chain.groups[i - 1]?.at(-1), arrow) ?? " ";
			// a name that touches the component before it would be a part of its id
			result += `${left === "" && arrow.text.includes("@") ? " " : left}${arrow.text}${behind(arrow, group[0]) ?? " "}`;
		}
		for (const [j, node] of group.entries()) {
			const previous = group[j - 1];
			if (previous !== undefined) {
				const isOld = isNext(previous, node);
				result += (isOld ? gap(reference(previous)?.span.end, reference(node)?.span.start) : undefined) ?? " & ";
			}
			result += node.text;
		}
	}
	return result;
}

/** For every arrow of a chain its old number in the drawing; `first` is that of the statement's first. */
export function linksOf(chain: Chain, { groups }: FlowStatement, first: number): readonly (number | undefined)[] {
	const sizes = groups.map((group) => group.length);
	const firstOf = (arrow: number) =>
		sizes.slice(0, arrow).reduce((sum, size, i) => sum + size * (sizes[i + 1] ?? 0), first);
	return chain.arrows.flatMap(({ at, link }, i) =>
		(chain.groups[i] ?? []).flatMap((from) =>
			(chain.groups[i + 1] ?? []).map((to) => {
				const isOld = at !== undefined && from.at?.[0] === at && to.at?.[0] === at + 1;
				return (
					link ?? (isOld ? firstOf(at) + (from.at?.[1] ?? 0) * (sizes[at + 1] ?? 0) + (to.at?.[1] ?? 0) : undefined)
				);
			}),
		),
	);
}
