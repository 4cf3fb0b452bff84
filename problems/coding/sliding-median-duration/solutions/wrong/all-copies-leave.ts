// ---
// idea: keeps a sorted window and filters the value that leaves out of it
// mistake: duplicates-collapsed
// must_fail: [windows of three, zeros among plays, zeros in an even window, equal values on both sides of the middle, "equal values, then far ones", one spike]
// messages:
//   nudge: "How many values leave when the window moves by one?"
//   pointer: "Your filter drops every copy of the oldest value."
//   name: "Duplicates collapsed: exactly one value leaves at each step."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	let window: number[] = [];
	const medians: number[] = [];
	for (const [i, newest] of durationsMs.entries()) {
		if (i >= w) {
			const oldest = durationsMs[i - w];
			window = window.filter((value) => value !== oldest);
		}
		window.push(newest);
		window.sort((a, b) => a - b);
		if (i + 1 < w) continue;
		const half = window.length / 2;
		const lower = window[Math.ceil(half) - 1] ?? 0;
		const upper = window[Math.floor(half)] ?? 0;
		medians.push((lower + upper) / 2);
	}
	return medians;
}
