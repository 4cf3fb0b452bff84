import type { Contract } from "../../../src/core/problem/packCode.ts";

/** Half of a surrogate pair is no character. */
const halfOfPair = /\p{Surrogate}/u;

export const contract: Contract = (input, constants) => {
	const [make, ...calls] = input as readonly (readonly unknown[])[];
	const most = Number(constants["MAX_CALLS"]);
	if (calls.length > most) return `There are more than ${most} calls.`;
	const longest = Number(constants["MAX_TITLE"]);
	for (const title of (make?.[1] ?? []) as readonly string[]) {
		const { length } = Array.from(title);
		if (length === 0 || length > longest) return `A title has ${length} characters, not 1 to ${longest}.`;
		if (halfOfPair.test(title)) return "A title holds half of a surrogate pair.";
	}
	if (calls.some(([, query]) => halfOfPair.test(String(query)))) return "A query holds half of a surrogate pair.";
	return null;
};
