import type { Contract } from "../../../src/core/problem/packCode.ts";

/** The first operation makes the cache and is not a call. */
export const contract: Contract = (input, constants) => {
	const most = Number(constants["MAX_CALLS"]);
	return input.length - 1 > most ? `There are more than ${most} calls.` : null;
};
