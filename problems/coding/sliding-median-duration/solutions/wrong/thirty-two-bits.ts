// ---
// idea: keeps durations in 32 bits
// mistake: integer-overflow
// must_fail: [the largest durations, "the largest durations, odd"]
// messages:
//   nudge: "How large can a duration be?"
//   pointer: "An Int32Array holds values up to about 2.1 · 10^9."
//   name: "Integer overflow: use 64-bit integers, or numbers, which are exact up to 2^53."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const medians: number[] = [];
	for (let first = 0; first + w <= durationsMs.length; first++) {
		const window = Int32Array.from(durationsMs.slice(first, first + w)).sort();
		const upper = window[Math.floor(w / 2)] ?? 0;
		medians.push(w % 2 ? upper : ((window[w / 2 - 1] ?? 0) + upper) / 2);
	}
	return medians;
}
