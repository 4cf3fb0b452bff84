// ---
// idea: gives the median of the whole list where it is shorter than the window
// mistake: partial-result
// must_fail: [too few plays, one play is not two, one play short of a window]
// messages:
//   nudge: "What is the result when there are fewer than w plays?"
//   pointer: "You wait for w plays or for the end of the list, whichever comes first."
//   name: "Partial result: without a full window the result is empty."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const window: number[] = []; // sorted
	const medians: number[] = [];
	for (const [i, newest] of durationsMs.entries()) {
		window.splice(placeOf(window, newest), 0, newest);
		if (window.length < Math.min(w, durationsMs.length)) continue;
		medians.push(middle(window));
		window.splice(placeOf(window, durationsMs[i - w + 1] ?? 0), 1);
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
