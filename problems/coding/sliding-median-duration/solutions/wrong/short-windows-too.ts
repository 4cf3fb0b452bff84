// ---
// idea: gives a median at every play, of what the window holds by then
// mistake: partial-result
// must_fail: [windows of three, windows of two, too few plays, one play is not two, "exactly one window, odd", "exactly one window, even", one play short of a window, "all equal, odd", "all equal, even", all zero]
// messages:
//   nudge: "How many medians do six plays and a window of three give?"
//   pointer: "Your first windows hold fewer than w values."
//   name: "Partial result: only full windows count; the first median comes with play number w."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const window: number[] = []; // sorted
	const medians: number[] = [];
	for (const [i, newest] of durationsMs.entries()) {
		window.splice(placeOf(window, newest), 0, newest);
		medians.push(middle(window));
		if (window.length === w) window.splice(placeOf(window, durationsMs[i - w + 1] ?? 0), 1);
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
