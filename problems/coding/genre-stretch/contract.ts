import type { Contract } from "../../../src/core/problem/packCode.ts";

const plain = /^[A-Za-z0-9_-]+$/;

export const contract: Contract = ([events], constants) => {
	const longest = Number(constants["MAX_ID"]);
	for (const [genre] of events as readonly (readonly [string, unknown])[]) {
		if (genre.length > longest) return `"${genre}" is longer than ${longest} characters.`;
		if (!plain.test(genre)) return `"${genre}" is not made of letters, digits, - and _.`;
	}
	return null;
};
