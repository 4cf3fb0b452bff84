// ---
// idea: takes the median before the next value comes in, so that of the last window is never taken
// mistake: last-item-lost
// must_fail: [windows of three, windows of two, one play, window of one, "exactly one window, odd", "exactly one window, even", "all equal, odd", "all equal, even", all zero, zeros among plays]
// messages:
//   nudge: "How many windows of three do six plays have?"
//   pointer: "Your loop takes a median only when one more play follows."
//   name: "Last item lost: there are n - w + 1 windows."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const medians: number[] = [];
	const recent: number[] = [];
	for (const duration of durationsMs) {
		if (recent.length === w) {
			const sorted = recent.toSorted((a, b) => a - b);
			const upper = sorted[w >> 1] ?? 0;
			medians.push(w % 2 ? upper : ((sorted[(w >> 1) - 1] ?? 0) + upper) / 2);
			recent.shift();
		}
		recent.push(duration);
	}
	return medians;
}
