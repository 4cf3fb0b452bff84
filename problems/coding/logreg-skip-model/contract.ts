import type { Contract } from "../../../src/core/problem/packCode.ts";

export const contract: Contract = ([x, y, l2, lr], constants) => {
	if (!Array.isArray(x) || !Array.isArray(y) || x.length !== y.length) return "Every row of x needs one label.";
	const widths = new Set(x.map((row: unknown) => (Array.isArray(row) ? row.length : -1)));
	if (widths.size !== 1) return "All rows of x must have the same number of features.";
	if (Math.max(...widths) > Number(constants["MAX_FEATURES"]))
		return `A row has at most ${constants["MAX_FEATURES"]} features.`;
	return Number(l2) * Number(lr) <= 1 ? null : "lr · l2 must not be above 1, or the weights run away.";
};
