import type { Contract } from "../../../src/core/problem/packCode.ts";

/** The first operation makes the index and is not a call. */
export const contract: Contract = (input, constants) => {
	const [[, planes], ...calls] = input as [[string, unknown[][][]], ...[string, ...unknown[]][]];
	if (calls.length > Number(constants["MAX_CALLS"])) return `There are more than ${constants["MAX_CALLS"]} calls.`;
	const planesPerTable = new Set(planes.map((table) => table.length));
	const [perTable = 0] = planesPerTable;
	if (planesPerTable.size !== 1) return "All tables must have the same number of planes.";
	if (perTable < 1 || perTable > Number(constants["MAX_PLANES"]))
		return `A table has 1 to ${constants["MAX_PLANES"]} planes.`;

	const dimensions = new Set(planes.flat().map((plane) => plane.length));
	for (const [name, ...args] of calls) {
		const vec = name === "add" ? args[1] : name === "query" ? args[0] : undefined;
		if (Array.isArray(vec)) dimensions.add(vec.length);
		if (name === "add" && !/^[A-Za-z0-9]+$/.test(String(args[0])))
			return `"${args[0]}" is not made of letters and digits.`;
	}
	const [dimension = 0] = dimensions;
	if (dimensions.size !== 1) return "All planes and vectors must have the same number of components.";
	return dimension >= 1 && dimension <= Number(constants["MAX_DIM"])
		? null
		: `A vector has 1 to ${constants["MAX_DIM"]} components.`;
};
