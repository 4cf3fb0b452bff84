// ---
// idea: keeps a running sum and divides it by w
// mistake: wrong-choice
// must_fail: [windows of three, "exactly one window, even", zeros among plays, zeros in an even window, an equal value comes as one leaves, equal values on both sides of the middle, "equal values, then far ones", "rising, even", one spike, a spike leaves]
// messages:
//   nudge: "Does one very long play change the result of a window of five by much?"
//   pointer: "You keep the sum of all values."
//   name: "Wrong choice: the median is the middle value in order of size, not the mean of all."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const means: number[] = [];
	let sum = 0;
	for (const [i, duration] of durationsMs.entries()) {
		sum += duration - (durationsMs[i - w] ?? 0);
		if (i >= w - 1) means.push(sum / w);
	}
	return means;
}
