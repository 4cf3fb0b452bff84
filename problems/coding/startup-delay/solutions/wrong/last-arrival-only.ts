// ---
// idea: when the last chunk is in time, all others must have been
// mistake: unsorted-input-assumed
// must_fail: [the third chunk decides, the first chunk decides, the second chunk overtakes the first, "first chunk late, the rest early", chunks arrive in reverse, the peak is in the middle, "all arrive together, late", ten short chunks, the largest times, a year of delay after a millisecond]
// messages:
//   nudge: "Must the chunk at the end of the list be the hardest one?"
//   pointer: "Try a download in which a chunk in the middle is the slow one."
//   name: "The last chunk is taken for the one that decides. Arrivals are not ordered, and the largest bound can belong to any chunk."
// ---
export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	const lastMs = arrivalsMs.at(-1) ?? 0;
	let beginMs = 0;
	for (const durationMs of durationsMs.slice(0, -1)) beginMs += durationMs;
	return lastMs > beginMs ? lastMs - beginMs : 0;
}
