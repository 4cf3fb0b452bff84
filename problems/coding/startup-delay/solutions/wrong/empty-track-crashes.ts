// ---
// idea: reduces the list of bounds without a value to begin with
// mistake: empty-input
// must_fail: [no chunks]
// messages:
//   nudge: "Which inputs does the statement allow that you have not tried?"
//   pointer: "Try a track without chunks."
//   name: "On an empty list reduce throws unless it has a value to begin with. Say what an empty track gives: 0."
// ---
export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	let playedMs = 0;
	return arrivalsMs
		.map((arrivalMs, i) => {
			const boundMs = arrivalMs - playedMs;
			playedMs += durationsMs[i] ?? 0;
			return boundMs;
		})
		.reduce((largestMs, boundMs) => Math.max(largestMs, boundMs));
}
