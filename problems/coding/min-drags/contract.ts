import type { Contract } from "../../../src/core/problem/packCode.ts";

export const contract: Contract = (lists, constants) => {
	const longest = Number(constants["MAX_ID"]);
	for (const id of (lists as readonly (readonly string[])[]).flat()) {
		const length = Array.from(id).length;
		if (length < 1 || length > longest) return `An id is a text of 1 to ${longest} characters, not of ${length}.`;
	}
	return null;
};
