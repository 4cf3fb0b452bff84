import type { DesignText } from "./designText.ts";

/** Lines base 0, both inclusive. */
export interface FoldedLines {
	readonly startLineBase0: number;
	readonly endLineBase0: number;
}

/** What can be folded besides what Markdown folds: subgraphs and estimate blocks. */
export function foldingRanges(text: DesignText): readonly FoldedLines[] {
	const groups = text.charts.flatMap(({ tree, start }) =>
		tree.subgraphs
			.filter(({ endSpan }) => endSpan !== undefined)
			.map(({ span }) => text.index.rangeAt(start + span.start, start + span.end)),
	);
	return [
		...groups.map(({ start, end }) => ({ startLineBase0: start.lineBase0, endLineBase0: end.lineBase0 })),
		...text.estimateFences.map(({ range }): FoldedLines => {
			const closed = text.index.offsetAt(range.end) < text.text.length;
			const last = closed ? range.end.lineBase0 : text.index.lineCount - 1;
			return { startLineBase0: Math.max(0, range.start.lineBase0 - 1), endLineBase0: last };
		}),
	].filter(({ startLineBase0, endLineBase0 }) => endLineBase0 > startLineBase0);
}
