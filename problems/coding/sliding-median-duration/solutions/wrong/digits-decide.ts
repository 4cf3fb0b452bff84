// ---
// idea: orders durations by their digits
// mistake: text-order
// must_fail: ["rising, even", a spike leaves, one to four digits, "one to three digits, even"]
// messages:
//   nudge: "Which is larger, 9 or 10?"
//   pointer: "sort() without a comparison compares texts."
//   name: "Text order: sort((a, b) => a - b) compares numbers."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const medians: number[] = [];
	for (let first = 0; first + w <= durationsMs.length; first++) {
		const window = durationsMs.slice(first, first + w).sort();
		const upper = window[Math.floor(w / 2)] ?? 0;
		medians.push(w % 2 ? upper : ((window[w / 2 - 1] ?? 0) + upper) / 2);
	}
	return medians;
}
