import type { Contract } from "../../../src/core/problem/packCode.ts";

const plain = /^[A-Za-z0-9_-]+$/;

export const contract: Contract = ([tracks], constants) => {
	const longest = Number(constants["MAX_ID"]);
	for (const texts of tracks as readonly (readonly string[])[]) {
		for (const text of texts) {
			if (text.length > longest) return `"${text}" is longer than ${longest} characters.`;
			if (!plain.test(text)) return `"${text}" is not made of letters, digits, - and _.`;
		}
	}
	return null;
};
