// ---
// idea: builds the chain from its end and takes the smallest name at every step back
// mistake: tie-break
// must_fail: [the smaller name first, front before end, equal ways of different length in jobs]
// messages:
//   nudge: "From which end are chains compared?"
//   pointer: "Try two chains of equal length of which one begins with the smaller name and the other ends with it."
//   name: "Tie-break: chains are compared from the front. Note how long the run takes from each job's start on, and walk forward."
// ---
export function plan(durations: Map<string, number>, deps: [string, string][]): [number, string[]] {
	if (deps.some((pair) => pair.some((job) => !durations.has(job)))) return [-2, []];
	const ups = new Map<string, string[]>();
	const downs = new Map<string, string[]>();
	for (const job of durations.keys()) {
		ups.set(job, []);
		downs.set(job, []);
	}
	for (const [up, down] of deps) {
		ups.get(down)?.push(up);
		downs.get(up)?.push(down);
	}
	const waiting = new Map([...ups].map(([job, before]) => [job, before.length]));
	const ready = [...durations.keys()].filter((job) => waiting.get(job) === 0);
	const finish = new Map<string, number>();
	const finishOf = (job: string) => finish.get(job) ?? 0;
	for (const job of ready) {
		finish.set(job, (durations.get(job) ?? 0) + Math.max(0, ...(ups.get(job) ?? []).map(finishOf)));
		for (const down of downs.get(job) ?? []) {
			waiting.set(down, (waiting.get(down) ?? 0) - 1);
			if (waiting.get(down) === 0) ready.push(down);
		}
	}
	if (ready.length < durations.size) return [-1, []];
	const chain: string[] = [];
	for (let candidates = ready; candidates.length > 0; ) {
		const next = candidates.reduce((a, b) => (finishOf(b) > finishOf(a) || (finishOf(b) === finishOf(a) && b < a) ? b : a));
		chain.unshift(next);
		candidates = ups.get(next) ?? [];
	}
	const last = chain.at(-1);
	return [last === undefined ? 0 : finishOf(last), chain];
}
