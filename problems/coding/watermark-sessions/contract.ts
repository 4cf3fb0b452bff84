import type { Contract } from "../../../src/core/problem/packCode.ts";

/** Ids are plain ASCII, so that every language compares them alike. */
const id = /^[A-Za-z0-9_-]+$/;

/** The first operation makes the object and is not a call. */
export const contract: Contract = (input, constants) => {
	const most = Number(constants["MAX_CALLS"]);
	if (input.length - 1 > most) return `There are more than ${most} calls.`;
	for (const [method, user] of input as readonly (readonly [string, unknown?])[]) {
		if (method === "on_event" && !id.test(String(user))) {
			return `"${user}" is not made of letters, digits, - and _.`;
		}
	}
	return null;
};
