// ---
// idea: walk back from the last chunk, carrying the earliest moment at which chunk i may begin
// cost: O(n) time, O(1) memory
// ---
export function minStartupDelay(arrivalsMs: number[], durationsMs: number[]): number {
	let earliestMs = 0;
	for (let i = arrivalsMs.length - 1; i >= 0; i--) {
		earliestMs = Math.max(arrivalsMs[i] ?? 0, earliestMs - (durationsMs[i] ?? 0));
	}
	return earliestMs;
}
