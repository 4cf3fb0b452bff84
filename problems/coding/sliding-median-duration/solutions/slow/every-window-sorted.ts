// ---
// idea: sorts every window
// cost: O(w log w) a step
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "What does one step cost when the window holds five thousand values?"
//   pointer: "You sort all of them, although only one went and one came."
//   name: "Hidden quadratic: keep the window sorted and change two places per step, or keep its halves in two heaps."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const medians: number[] = [];
	for (let first = 0; first + w <= durationsMs.length; first++) {
		const window = durationsMs.slice(first, first + w).sort((a, b) => a - b);
		const upper = window[Math.floor(w / 2)] ?? 0;
		medians.push(w % 2 ? upper : ((window[w / 2 - 1] ?? 0) + upper) / 2);
	}
	return medians;
}
