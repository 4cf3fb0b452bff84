// ---
// idea: keeps a sorted window and takes the entry at w >> 1
// mistake: wrong-choice
// must_fail: [windows of two, "exactly one window, even", zeros in an even window, equal values on both sides of the middle, "rising, even", a spike leaves, "one to three digits, even", half a millisecond]
// messages:
//   nudge: "Which value stands in the middle of four?"
//   pointer: "You choose the upper one of two."
//   name: "Wrong choice: an even window has two middle values; their mean is asked."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const window: number[] = []; // sorted
	const medians: number[] = [];
	for (const [i, newest] of durationsMs.entries()) {
		window.splice(placeOf(window, newest), 0, newest);
		if (window.length < w) continue;
		medians.push(middle(window));
		window.splice(placeOf(window, durationsMs[i - w + 1] ?? 0), 1);
	}
	return medians;
}

function middle(sorted: number[]): number {
	return sorted[sorted.length >> 1] ?? 0;
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
