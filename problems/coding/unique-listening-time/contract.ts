import type { Contract } from "../../../src/core/problem/packCode.ts";

export const contract: Contract = ([spans], constants) => {
	const longest = Number(constants["MAX_ID"]);
	for (const [user] of spans as readonly (readonly [string, unknown, unknown])[]) {
		const length = Array.from(user).length;
		if (length < 1 || length > longest) return `A user is a text of 1 to ${longest} characters, not of ${length}.`;
	}
	return null;
};
