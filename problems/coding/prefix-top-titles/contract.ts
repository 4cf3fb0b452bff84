import type { Contract } from "../../../src/core/problem/packCode.ts";

/** From space to tilde, from À to ÿ, and İ, ı, the combining dot, ẞ. */
const allowed = /^(?:[ -~\u00C0-\u00FF\u0130\u0131\u1E9E]|\u0307)*$/u;

/** The first operation makes the index and is not a call. */
export const contract: Contract = (input, constants) => {
	const most = Number(constants["MAX_CALLS"]);
	if (input.length - 1 > most) return `There are more than ${most} calls.`;
	for (const [method, text] of input as readonly (readonly [string, unknown?])[]) {
		if (method !== "new" && !allowed.test(String(text))) return "A text has a character that is not allowed.";
	}
	return null;
};
