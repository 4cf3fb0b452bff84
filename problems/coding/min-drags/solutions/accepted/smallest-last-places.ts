// ---
// idea: the tracks that stay are a longest rising chain of old places; for every length keep the smallest place on which such a chain can end
// cost: O(n log n) time, O(n) memory
// ---
export function minMoves(before: string[], after: string[]): number {
	const placeOf = new Map(before.map((track, place) => [track, place]));
	if (placeOf.size !== before.length || after.length !== before.length || new Set(after).size !== after.length) return -1;
	const chainEnds: number[] = [];
	for (const track of after) {
		const place = placeOf.get(track);
		if (place === undefined) return -1;
		chainEnds[firstNotBelow(chainEnds, place)] = place;
	}
	return before.length - chainEnds.length;
}

/** The index of the first number of a rising list that is at least `bound`; the length of the list when there is none. */
function firstNotBelow(rising: readonly number[], bound: number): number {
	let low = 0;
	let high = rising.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((rising[middle] ?? 0) < bound) low = middle + 1;
		else high = middle;
	}
	return low;
}
