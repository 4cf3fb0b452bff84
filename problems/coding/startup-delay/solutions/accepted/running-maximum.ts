// ---
// idea: keep the playing time so far and the largest of arrival minus that time
// cost: O(n) time, O(1) memory
// ---
export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	let delayMs = 0;
	let playedMs = 0;
	for (const [i, arrivalMs] of arrivalsMs.entries()) {
		delayMs = Math.max(delayMs, arrivalMs - playedMs);
		playedMs += durationsMs[i] ?? 0;
	}
	return delayMs;
}
