import type { Contract } from "../../../src/core/problem/packCode.ts";

export const contract: Contract = (input, constants) => {
	const [made, ...calls] = input as readonly (readonly [string, ...unknown[]])[];
	if (made?.[0] !== "new") return "The script does not begin with making the cache.";
	if (calls.some(([method]) => method === "new")) return "The cache is made twice.";
	const most = Number(constants["MAX_CALLS"]);
	return calls.length > most ? `There are more than ${most} calls.` : null;
};
