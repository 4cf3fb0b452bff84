import type { Contract } from "../../../src/core/problem/packCode.ts";

const plain = /^[a-z0-9]*$/;

export const contract: Contract = (input, constants) => {
	const [make, ...calls] = input;
	if (calls.length > Number(constants["MAX_CALLS"])) return "There are more calls than allowed.";
	const longest = Number(constants["MAX_LENGTH"]);
	for (const word of keysOf(Array.isArray(make) ? make[1] : undefined)) {
		if (word.length === 0 || word.length > longest) return "A word to learn from is empty or too long.";
		if (!plain.test(word)) return "A word to learn from holds something else than small letters and digits.";
	}
	for (const call of calls) {
		if (Array.isArray(call) && call[0] === "encode" && !plain.test(String(call[1]))) {
			return "A word to encode holds something else than small letters and digits.";
		}
	}
	return null;
};

function keysOf(value: unknown): string[] {
	if (value instanceof Map) return [...value.keys()].map(String);
	return typeof value === "object" && value !== null ? Object.keys(value) : [];
}
