// ---
// idea: counts a chunk's own duration as time before it
// mistake: off-by-one
// must_fail: [the third chunk decides, the first chunk decides, the second chunk overtakes the first, one chunk, one chunk of the shortest length, "first chunk late, the rest early", the last chunk decides, one millisecond off the beat, one wait serves three late chunks, chunks of different length, a long last chunk, chunks arrive in reverse, the peak is in the middle, "all arrive together, late", ten short chunks, the largest times, a year of delay after a millisecond]
// messages:
//   nudge: "How much has been played when a chunk has to begin?"
//   pointer: "Try a single chunk. What is the wait, and what does your code say?"
//   name: "The chunk's own duration is added before the comparison. It has to be complete before it begins, so the sum stops one chunk earlier."
// ---
export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	let delayMs = 0;
	let playedMs = 0;
	for (let i = 0; i < arrivalsMs.length; i++) {
		playedMs += durationsMs[i] ?? 0;
		delayMs = Math.max(delayMs, (arrivalsMs[i] ?? 0) - playedMs);
	}
	return delayMs;
}
