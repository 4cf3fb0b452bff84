// ---
// idea: jumps over plays that count as false
// mistake: zero-taken-as-missing
// must_fail: [window of one, all zero, zeros among plays, zeros in an even window]
// messages:
//   nudge: "How long may a play be, at least?"
//   pointer: "filter(Boolean) drops every value that counts as false."
//   name: "Zero taken as missing: 0 ms is a duration like any other."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const window: number[] = []; // sorted
	const medians: number[] = [];
	const played = durationsMs.filter(Boolean);
	for (const [i, newest] of played.entries()) {
		window.splice(placeOf(window, newest), 0, newest);
		if (window.length < w) continue;
		medians.push(middle(window));
		window.splice(placeOf(window, played[i - w + 1] ?? 0), 1);
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
