// ---
// idea: looks back by half a window from every play
// mistake: unsorted-input-assumed
// must_fail: [windows of three, "exactly one window, even", zeros among plays, zeros in an even window, an equal value comes as one leaves, equal values on both sides of the middle, one spike, a spike leaves, one to four digits, "one to three digits, even"]
// messages:
//   nudge: "In which order is the middle looked for?"
//   pointer: "You take the play that stands half a window back in time."
//   name: "Unsorted input assumed: the middle is meant in order of size."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const back = Math.floor((w - 1) / 2);
	const medians: number[] = [];
	for (let last = w - 1; last < durationsMs.length; last++) {
		const later = durationsMs[last - back] ?? 0;
		const earlier = w % 2 === 0 ? (durationsMs[last - back - 1] ?? 0) : later;
		medians.push((earlier + later) / 2);
	}
	return medians;
}
