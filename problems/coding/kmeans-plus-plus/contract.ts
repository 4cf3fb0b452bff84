import type { Contract } from "../../../src/core/problem/packCode.ts";

export const contract: Contract = ([points, k, rand]) => {
	if (!Array.isArray(points)) return "The points must be a list.";
	const widths = new Set(points.map((point: unknown) => (Array.isArray(point) ? point.length : 0)));
	if (widths.size !== 1 || widths.has(0)) return "All points have the same number of coordinates, at least one.";
	if (Number(k) > points.length) return "There must be at least k points.";
	const values = rand instanceof Map ? rand.get("values") : undefined;
	if (values === undefined) return null;
	const legal = Array.isArray(values) && values.length > 0 && values.every((value) => value >= 0 && value < 1);
	return legal ? null : "rand gives numbers from 0 to below 1.";
};
