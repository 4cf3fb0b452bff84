import type { Contract } from "../../../src/core/problem/packCode.ts";

export const contract: Contract = ([itemVectors, counts], constants) => {
	if (!Array.isArray(itemVectors) || !Array.isArray(counts)) return "Items and counts must be lists.";
	const widths = new Set(itemVectors.map((vector: unknown) => (Array.isArray(vector) ? vector.length : 0)));
	if (widths.size !== 1) return "All items must have the same number of factors.";
	const width = Math.max(...widths);
	if (width < 1 || width > Number(constants["MAX_FACTORS"]))
		return `An item has 1 to ${constants["MAX_FACTORS"]} factors.`;

	let entries = 0;
	for (const plays of counts as Map<number | bigint, number>[]) {
		entries += plays.size;
		for (const [item, count] of plays) {
			if (Number(item) >= itemVectors.length) return `There is no item ${item}.`;
			if (count > Number(constants["MAX_COUNT"])) return `A count is at most ${constants["MAX_COUNT"]}.`;
		}
	}
	const most = Number(constants["MAX_ENTRIES"]);
	return entries > most ? `The maps have ${entries} entries together, more than ${most}.` : null;
};
