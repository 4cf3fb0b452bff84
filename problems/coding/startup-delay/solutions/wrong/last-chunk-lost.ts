// ---
// idea: lets a clock play and stall, and stops before the last chunk
// mistake: last-item-lost
// must_fail: [one chunk, one chunk of the shortest length, the last chunk decides, one millisecond off the beat, one wait serves three late chunks, chunks of different length, a long last chunk]
// messages:
//   nudge: "Which chunks does your loop look at?"
//   pointer: "Try a track with one chunk, and one in which only the last chunk is late."
//   name: "The loop stops before the last chunk. Its duration does not matter, its arrival does."
// ---
export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	let clockMs = 0;
	let stalledMs = 0;
	for (let i = 0; i + 1 < arrivalsMs.length; i++) {
		const missingMs = Math.max(0, (arrivalsMs[i] ?? 0) - clockMs);
		stalledMs += missingMs;
		clockMs += missingMs + (durationsMs[i] ?? 0);
	}
	return stalledMs;
}
