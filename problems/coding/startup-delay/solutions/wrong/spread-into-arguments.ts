// ---
// idea: hands every bound to Math.max as an argument of its own
// mistake: input-as-arguments
// must_fail: ["as many chunks as allowed, out of order", "as many chunks as allowed, the last one decides"]
// messages:
//   nudge: "Your code is fine for a short track. What happens to the call in its last line when the track is long?"
//   pointer: "Call it with 200,000 chunks."
//   name: "Spreading a list makes every element a call argument, and the call stack has room for far fewer than 200,000. Keep the maximum in a loop."
// ---
export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	let playedMs = 0;
	const boundsMs = arrivalsMs.map((arrivalMs, i) => {
		const boundMs = arrivalMs - playedMs;
		playedMs += durationsMs[i] ?? 0;
		return boundMs;
	});
	return Math.max(0, ...boundsMs);
}
