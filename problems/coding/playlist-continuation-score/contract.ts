import type { Contract } from "../../../src/core/problem/packCode.ts";

export const contract: Contract = ([, truth, artistOf]) => {
	if (!(truth instanceof Set) || !(artistOf instanceof Map)) return "The truth is a set and artist_of a map.";
	for (const track of truth) {
		if (!artistOf.has(track)) return `Every track of the truth has an artist, and ${track} has none.`;
	}
	return null;
};
