import type { Contract } from "../../../src/core/problem/packCode.ts";

/** The first operation makes the limiter and is not a call. */
export const contract: Contract = (input, constants) => {
	const most = Number(constants["MAX_CALLS"]);
	if (input.length - 1 > most) return `There are more than ${most} calls.`;
	const lastOf = new Map<string, number>();
	for (const [, client, nowMs] of (input as readonly (readonly [string, string, number])[]).slice(1)) {
		const last = lastOf.get(client) ?? 0;
		if (nowMs < last) return `The time of client "${client}" goes back from ${last} to ${nowMs}.`;
		lastOf.set(client, nowMs);
	}
	return null;
};
