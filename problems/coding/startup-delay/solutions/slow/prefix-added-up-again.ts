// ---
// idea: adds up all earlier durations afresh for each chunk
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "What does the longest line inside your loop cost?"
//   pointer: "For chunk i, how many durations do you add? And for chunk i + 1, how many of them are new?"
//   name: "The sum of a slice is a loop of its own, so the whole is quadratic. Carry the sum along."
// ---
export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	let delayMs = 0;
	for (const [i, arrivalMs] of arrivalsMs.entries()) {
		const playedMs = durationsMs.slice(0, i).reduce((sum, durationMs) => sum + durationMs, 0);
		delayMs = Math.max(delayMs, arrivalMs - playedMs);
	}
	return delayMs;
}
