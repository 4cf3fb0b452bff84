import type { Contract } from "../../../src/core/problem/packCode.ts";

const plain = /^[A-Za-z0-9_-]+$/;

export const contract: Contract = ([tracks, rand], constants) => {
	const longest = Number(constants["MAX_ID"]);
	for (const texts of tracks as readonly (readonly string[])[]) {
		for (const text of texts) {
			if (text.length > longest) return `"${text}" is longer than ${longest} characters.`;
			if (!plain.test(text)) return `"${text}" is not made of letters, digits, - and _.`;
		}
	}
	return refusedDraws(rand);
};

/** Draws come from `{ seed }`, or are replayed from `{ values }`: numbers from 0 to below 1, at least one. */
function refusedDraws(rand: unknown): string | null {
	const fields = new Map(rand instanceof Map ? rand : Object.entries(rand ?? {}));
	const seed = fields.get("seed");
	const values = fields.get("values");
	if (Array.isArray(values)) {
		if (values.length === 0) return "There is no number to draw.";
		const outside = values.find((value) => !(Number(value) >= 0 && Number(value) < 1));
		return outside === undefined ? null : `${outside} is not a number from 0 to below 1.`;
	}
	return seed === undefined ? "rand is neither a seed nor a list of values." : null;
}
