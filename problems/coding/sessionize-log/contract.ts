import type { Contract } from "../../../src/core/problem/packCode.ts";

/** Ids are plain ASCII, so that every language compares them alike. */
const id = /^[A-Za-z0-9_-]+$/;

export const contract: Contract = (input, constants) => {
	const longest = Number(constants["MAX_ID"]);
	for (const [user, , track] of input[0] as readonly (readonly [string, unknown, string])[]) {
		for (const text of [user, track]) {
			if (text.length > longest) return `"${text}" is longer than ${longest} characters.`;
			if (!id.test(text)) return `"${text}" is not made of letters, digits, - and _.`;
		}
	}
	return null;
};
