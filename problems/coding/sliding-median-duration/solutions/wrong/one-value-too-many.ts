// ---
// idea: takes the value that leaves out one step too late
// mistake: off-by-one
// must_fail: [windows of three, window of one, zeros among plays, zeros in an even window, an equal value comes as one leaves, equal values on both sides of the middle, "equal values, then far ones", falling, one to four digits, half a millisecond]
// messages:
//   nudge: "How many values are in your first window?"
//   pointer: "Your loop runs one place too far."
//   name: "Off by one: the window from first to first + w, its end not included, holds w values."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const half = Math.floor(w / 2);
	return durationsMs.slice(w - 1).map((_, first) => {
		const window: number[] = [];
		for (let i = first; i <= first + w && i < durationsMs.length; i++) window.push(durationsMs[i] ?? 0);
		window.sort((a, b) => a - b);
		const upper = window[half] ?? 0;
		return w % 2 === 1 ? upper : ((window[half - 1] ?? 0) + upper) / 2;
	});
}
