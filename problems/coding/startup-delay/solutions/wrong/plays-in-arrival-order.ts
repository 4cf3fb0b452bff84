// ---
// idea: puts the chunks in order of arrival and walks back from the last
// mistake: unsorted-input-assumed
// must_fail: [the third chunk decides, the second chunk overtakes the first, "first chunk late, the rest early", chunks arrive in reverse, the peak is in the middle, ten short chunks, the largest times, a year of delay after a millisecond]
// messages:
//   nudge: "Which chunk does the listener hear first?"
//   pointer: "Follow the third example by hand: in which order do your chunks play?"
//   name: "Chunks are played in order of arrival. The song has an order of its own: that of the list."
// ---
export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	const chunks = arrivalsMs.map((arrivalMs, i) => ({ arrivalMs, durationMs: durationsMs[i] ?? 0 }));
	chunks.sort((a, b) => a.arrivalMs - b.arrivalMs);
	let earliestMs = 0;
	for (const { arrivalMs, durationMs } of chunks.reverse()) {
		earliestMs = Math.max(arrivalMs, earliestMs - durationMs);
	}
	return earliestMs;
}
