// ---
// idea: walks back from the last chunk in steps of the first duration
// mistake: equal-sizes-assumed
// must_fail: [chunks of different length]
// messages:
//   nudge: "Your examples may all have chunks of one length. Does the statement promise that?"
//   pointer: "Try a long first chunk followed by short ones."
//   name: "The time before chunk i is computed as i times one duration. Add up the durations that are really there."
// ---
export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	const stepMs = durationsMs[0] ?? 0;
	return arrivalsMs.reduceRight((earliestMs, arrivalMs) => Math.max(arrivalMs, earliestMs - stepMs), 0);
}
