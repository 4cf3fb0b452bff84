// ---
// idea: shifts the first entry of the sorted window out
// mistake: stale-state
// must_fail: [windows of two, zeros among plays, zeros in an even window, an equal value comes as one leaves, equal values on both sides of the middle, "equal values, then far ones", falling, a spike leaves, one to four digits, half a millisecond]
// messages:
//   nudge: "Which value leaves when the window moves?"
//   pointer: "Your array is in order of size; its first entry is not the oldest."
//   name: "Stale state: the value that came w steps ago leaves. Find it in the sorted window by binary search."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const window: number[] = []; // sorted
	const medians: number[] = [];
	for (const newest of durationsMs) {
		window.splice(placeOf(window, newest), 0, newest);
		if (window.length < w) continue;
		medians.push(middle(window));
		window.shift();
	}
	return medians;
}

function middle(sorted: number[]): number {
	const half = Math.floor(sorted.length / 2);
	const upper = sorted[half] ?? 0;
	return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** The first of the sorted places whose value is not below the given one. */
function placeOf(sorted: number[], value: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const between = (low + high) >> 1;
		if ((sorted[between] ?? 0) < value) low = between + 1;
		else high = between;
	}
	return low;
}
