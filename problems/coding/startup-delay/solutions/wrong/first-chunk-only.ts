// ---
// idea: the wait ends as soon as something can play
// mistake: first-item-only
// must_fail: [the third chunk decides, the last chunk decides, one millisecond off the beat, one wait serves three late chunks, chunks of different length, a long last chunk, the peak is in the middle, ten short chunks, a year of delay after a millisecond]
// messages:
//   nudge: "You wait until playback can begin. Is that enough for it to go on?"
//   pointer: "In the first example the answer is larger than the first arrival. Which chunk is not there in time?"
//   name: "Only the first chunk is looked at. Every chunk puts a lower bound under the wait; take the largest."
// ---
export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	if (durationsMs.length === 0) return 0;
	const [firstMs] = arrivalsMs;
	return firstMs ?? 0;
}
