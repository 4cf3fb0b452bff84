// ---
// idea: sorts a copy of the arrivals before it pairs them with the chunks
// mistake: unsorted-input-assumed
// must_fail: [the third chunk decides, the second chunk overtakes the first, "first chunk late, the rest early", chunks arrive in reverse, the peak is in the middle, ten short chunks, the largest times, a year of delay after a millisecond]
// messages:
//   nudge: "After your first step, does each arrival still belong to its own chunk?"
//   pointer: "Follow the third example by hand: what does your code believe about when chunk 0 is complete?"
//   name: "Arrivals are sorted away from their chunks. The chunks play in list order whatever the order of arrival."
// ---
export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	let delayMs = 0;
	let playedMs = 0;
	for (const [i, arrivalMs] of arrivalsMs.toSorted((a, b) => a - b).entries()) {
		delayMs = Math.max(delayMs, arrivalMs - playedMs);
		playedMs += durationsMs[i] ?? 0;
	}
	return delayMs;
}
