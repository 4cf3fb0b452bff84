import type { Contract } from "../../../src/core/problem/packCode.ts";

type Row = readonly [key: string, value: string];

/** Keys are plain ASCII, so that every language puts them in the same order. */
const plain = /^[A-Za-z0-9_-]+$/;

export const contract: Contract = ([left, right, how], constants) => {
	const [longest, most] = [Number(constants["MAX_TEXT"]), Number(constants["MAX_RESULTS"])];
	if (how !== "inner" && how !== "left") return `how is "${how}", neither inner nor left.`;
	const [lefts, rights] = [left, right] as [readonly Row[], readonly Row[]];
	for (const [key, value] of [...lefts, ...rights]) {
		if (!plain.test(key)) return `The key "${key}" is not made of letters, digits, - and _.`;
		if (Math.max(key.length, value.length) > longest) return `A text is longer than ${longest} characters.`;
	}
	const counts = new Map<string, number>();
	for (const [key] of rights) counts.set(key, (counts.get(key) ?? 0) + 1);
	const results = lefts.reduce((sum, [key]) => sum + (counts.get(key) ?? 1), 0);
	return results > most ? `There may be ${results} results, more than ${most}.` : null;
};
