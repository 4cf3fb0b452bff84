// ---
// idea: counts the values of the window in a Map and looks for the middle of its keys
// mistake: duplicates-collapsed
// must_fail: [windows of three, zeros among plays, zeros in an even window, an equal value comes as one leaves, equal values on both sides of the middle, "equal values, then far ones", one spike]
// messages:
//   nudge: "Two plays are equally long. How many values are that?"
//   pointer: "The keys of a Map hold one copy of each value."
//   name: "Duplicates collapsed: every play counts, so add up the counts up to the middle, or keep a list."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const copies = new Map<number, number>();
	const medians: number[] = [];
	for (const [i, newest] of durationsMs.entries()) {
		copies.set(newest, (copies.get(newest) ?? 0) + 1);
		const gone = durationsMs[i - w];
		if (gone !== undefined) {
			const left = (copies.get(gone) ?? 0) - 1;
			if (left > 0) copies.set(gone, left);
			else copies.delete(gone);
		}
		if (i < w - 1) continue;
		const values = [...copies.keys()].sort((a, b) => a - b);
		const half = Math.floor(values.length / 2);
		const upper = values[half] ?? 0;
		medians.push(values.length % 2 === 1 ? upper : ((values[half - 1] ?? 0) + upper) / 2);
	}
	return medians;
}
