import type { Dimension } from "./dimension.ts";

/** 1 to 4: the mean of the items that were scored; null: none was. */
export function meanScore(dimensions: readonly Pick<Dimension, "score">[]): number | null {
	const scores = dimensions.flatMap(({ score }) => (score === null ? [] : [score]));
	return scores.length === 0 ? null : scores.reduce<number>((sum, one) => sum + one, 0) / scores.length;
}
