// ---
// idea: rounds the mean down
// mistake: integer-division
// must_fail: [windows of two, "exactly one window, even", zeros in an even window, "rising, even", a spike leaves, "one to three digits, even", half a millisecond]
// messages:
//   nudge: "What is the median of 2 and 5?"
//   pointer: "Math.floor throws the half away."
//   name: "Integer division: with an even window the mean is a fraction; leave it as it is."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const medians: number[] = [];
	for (let first = 0; first + w <= durationsMs.length; first++) {
		const window = durationsMs.slice(first, first + w).sort((a, b) => a - b);
		const upper = window[Math.floor(w / 2)] ?? 0;
		medians.push(w % 2 ? upper : Math.floor(((window[w / 2 - 1] ?? 0) + upper) / 2));
	}
	return medians;
}
