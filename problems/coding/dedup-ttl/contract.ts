import type { Contract } from "../../../src/core/problem/packCode.ts";

/** The first operation makes the deduper and is not a call. */
export const contract: Contract = (input, constants) => {
	const most = Number(constants["MAX_CALLS"]);
	if (input.length - 1 > most) return `There are more than ${most} calls.`;
	let latest = Number.NEGATIVE_INFINITY;
	for (const [method, , ts] of input as readonly (readonly [string, unknown?, unknown?])[]) {
		if (method !== "accept") continue;
		if (Number(ts) < latest) return `Time falls from ${latest} to ${ts}.`;
		latest = Number(ts);
	}
	return null;
};
