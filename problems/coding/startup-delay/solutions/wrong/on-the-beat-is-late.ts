// ---
// idea: binary search on the wait, with < where the begin itself is in time
// mistake: boundary-strict-vs-inclusive
// must_fail: [the third chunk decides, the first chunk decides, the second chunk overtakes the first, everything is there at once, one chunk, one chunk of the shortest length, "first chunk late, the rest early", the last chunk decides, complete exactly on the beat, one millisecond off the beat, one wait serves three late chunks, chunks of different length, a long last chunk, chunks arrive in reverse, the peak is in the middle, "all arrive together, late", ten short chunks, the largest times, a year of delay after a millisecond]
// messages:
//   nudge: "What does the statement say about a chunk that is complete exactly when it has to begin?"
//   pointer: "Try chunks of 1000 ms that arrive at 0, 1000 and 2000."
//   name: "On the beat is in time, but this code asks for one millisecond more."
// ---
export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	const inTime = (delayMs: number): boolean => {
		let beginMs = delayMs;
		for (const [i, arrivalMs] of arrivalsMs.entries()) {
			if (!(arrivalMs < beginMs)) return false;
			beginMs += durationsMs[i] ?? 0;
		}
		return true;
	};
	let low = 0;
	let high = 1 + arrivalsMs.reduce((latestMs, arrivalMs) => Math.max(latestMs, arrivalMs), 0);
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (inTime(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
