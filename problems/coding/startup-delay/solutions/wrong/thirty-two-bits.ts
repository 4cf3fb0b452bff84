// ---
// idea: keeps its sums in 32 bits
// mistake: integer-overflow
// must_fail: [the largest times, a year of delay after a millisecond]
// messages:
//   nudge: "How large can a time be, and how large a number fits into what you keep it in?"
//   pointer: "Try an arrival of 10^12 ms."
//   name: "Bit operators cut a number to 32 bits. Times here need 40 bits and their sums more; leave them as plain numbers."
// ---
export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	let delayMs = 0;
	let playedMs = 0;
	for (let i = 0; i < arrivalsMs.length; i++) {
		const boundMs = ((arrivalsMs[i] ?? 0) - playedMs) | 0;
		if (boundMs > delayMs) delayMs = boundMs;
		playedMs = (playedMs + (durationsMs[i] ?? 0)) | 0;
	}
	return delayMs;
}
