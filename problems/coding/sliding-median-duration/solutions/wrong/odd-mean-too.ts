// ---
// idea: always takes the mean of the two values around the middle
// mistake: off-by-one
// must_fail: [windows of three, "exactly one window, odd", zeros among plays, an equal value comes as one leaves, "equal values, then far ones", rising, falling, one to four digits]
// messages:
//   nudge: "How many middle values do three values have?"
//   pointer: "For odd w you mix the middle value with the one before it."
//   name: "Off by one: an odd window has one middle value, at index Math.floor(w / 2); return it as it is."
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
	const half = Math.floor(sorted.length / 2);
	const upper = sorted[half] ?? 0;
	return ((sorted.at(half - 1) ?? 0) + upper) / 2;
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
