// ---
// idea: puts every value into the sorted list and never takes one out
// mistake: stale-state
// must_fail: [windows of three, windows of two, window of one, zeros among plays, zeros in an even window, an equal value comes as one leaves, equal values on both sides of the middle, "equal values, then far ones", rising, "rising, even"]
// messages:
//   nudge: "How many values are in your window after the second step?"
//   pointer: "Values come in and none goes out."
//   name: "Stale state: when the window moves, its oldest value leaves."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const window: number[] = []; // sorted
	const medians: number[] = [];
	for (const [i, newest] of durationsMs.entries()) {
		window.splice(placeOf(window, newest), 0, newest);
		if (i < w - 1) continue;
		medians.push(middle(window, w));
	}
	return medians;
}

function middle(sorted: number[], w: number): number {
	const half = Math.floor(w / 2);
	const upper = sorted[half] ?? 0;
	return w % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
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
