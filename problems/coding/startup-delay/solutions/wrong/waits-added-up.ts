// ---
// idea: adds the lateness of every chunk when the player starts at once
// mistake: double-counting
// must_fail: [the third chunk decides, one wait serves three late chunks, chunks of different length, a long last chunk, chunks arrive in reverse, "all arrive together, late", ten short chunks]
// messages:
//   nudge: "You wait for one late chunk. Does that do anything for the next one?"
//   pointer: "Try three chunks that are 100, 300 and 400 ms late when the player starts at once."
//   name: "The delays of all late chunks are added, but one wait before the start serves them all: take the largest."
// ---
export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	const latenessMs = (i: number, beginMs: number): number => Math.max(0, (arrivalsMs[i] ?? 0) - beginMs);
	let beginMs = 0;
	let totalMs = 0;
	for (const [i, durationMs] of durationsMs.entries()) {
		totalMs += latenessMs(i, beginMs);
		beginMs += durationMs;
	}
	return totalMs;
}
