// ---
// idea: takes the plays out of the given array with shift
// mistake: input-mutated
// must_fail: [windows of three, windows of two, too few plays]
// messages:
//   nudge: "What does the caller find in its list afterwards?"
//   pointer: "shift takes the values out of the caller's array."
//   name: "Input mutated: read the array, do not change it. Walk through it by index or with a loop."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const window: number[] = []; // sorted
	const medians: number[] = [];
	const arrived: number[] = [];
	for (let newest = durationsMs.shift(); newest !== undefined; newest = durationsMs.shift()) {
		arrived.push(newest);
		window.splice(placeOf(window, newest), 0, newest);
		if (window.length < w) continue;
		medians.push(middle(window));
		window.splice(placeOf(window, arrived[arrived.length - w] ?? 0), 1);
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
