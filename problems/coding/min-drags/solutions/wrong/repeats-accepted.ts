// ---
// idea: a longest common subsequence by rising chains of places, in which an id may have several
// mistake: duplicates-counted
// must_fail: [the same repeat in both, the same repeat in longer lists]
// messages:
//   nudge: "What does the statement say about an id that stands twice in both lists?"
//   pointer: "Try a a and a a."
//   name: "Duplicates counted: repeated ids make the question meaningless, and the answer is -1. Compare the number of different ids with the length."
// ---
export function minMoves(before: string[], after: string[]): number {
	const inOrder = after.toSorted();
	if (before.length !== after.length || before.toSorted().some((track, i) => track !== inOrder[i])) return -1;
	const placesOf = new Map<string, number[]>();
	for (const [i, track] of after.entries()) {
		const places = placesOf.get(track);
		if (places) places.unshift(i);
		else placesOf.set(track, [i]);
	}
	const chainEnds: number[] = [];
	for (const track of before) {
		// the later places of an id first, so that it is in a chain once
		for (const place of placesOf.get(track) ?? []) {
			let [low, high] = [0, chainEnds.length];
			while (low < high) {
				const middle = (low + high) >> 1;
				if ((chainEnds[middle] ?? 0) < place) low = middle + 1;
				else high = middle;
			}
			chainEnds[low] = place;
		}
	}
	return before.length - chainEnds.length;
}
