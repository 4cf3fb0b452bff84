// ---
// idea: searches the place after the value that leaves
// mistake: stale-state
// must_fail: [windows of three, windows of two, zeros among plays, zeros in an even window, an equal value comes as one leaves, equal values on both sides of the middle, "equal values, then far ones", one to four digits, "one to three digits, even", half a millisecond]
// messages:
//   nudge: "Which entry does your search point at: the value or the one after it?"
//   pointer: "Your search ends at the place after the last equal value."
//   name: "Stale state: a search for the first value that is not below points at the value itself. Or go one place back."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const window: number[] = []; // sorted
	const medians: number[] = [];
	for (const [i, newest] of durationsMs.entries()) {
		window.splice(placeAfter(window, newest), 0, newest);
		if (window.length < w) continue;
		medians.push(middle(window));
		window.splice(Math.min(placeAfter(window, durationsMs[i - w + 1] ?? 0), w - 1), 1);
	}
	return medians;
}

function middle(sorted: number[]): number {
	const half = Math.floor(sorted.length / 2);
	const upper = sorted[half] ?? 0;
	return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** The first of the sorted places whose value is above the given one. */
function placeAfter(sorted: number[], value: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const between = (low + high) >> 1;
		if ((sorted[between] ?? 0) <= value) low = between + 1;
		else high = between;
	}
	return low;
}
