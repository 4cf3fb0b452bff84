// ---
// idea: reports a circle only if no job at all can run
// mistake: partial-result
// must_fail: [a circle beside a job that runs, waits for itself, a circle behind a start, a circle before an end]
// messages:
//   nudge: "One part of the graph is fine and another runs in a circle. What do you return?"
//   pointer: "Try a job that runs alone beside two that wait for each other."
//   name: "Partial result: jobs in a circle never become ready, whatever the others do. Compare the number of settled jobs with the number of all."
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
	const waiting = new Map([...downs].map(([job, after]) => [job, after.length]));
	const peeled = [...durations.keys()].filter((job) => waiting.get(job) === 0);
	if (durations.size > 0 && peeled.length === 0) return [-1, []];
	const rest = new Map<string, number>();
	const restOf = (job: string) => rest.get(job) ?? 0;
	for (const job of peeled) {
		rest.set(job, (durations.get(job) ?? 0) + Math.max(0, ...(downs.get(job) ?? []).map(restOf)));
		for (const up of ups.get(job) ?? []) {
			waiting.set(up, (waiting.get(up) ?? 0) - 1);
			if (waiting.get(up) === 0) peeled.push(up);
		}
	}
	const chain: string[] = [];
	for (let candidates = peeled; candidates.length > 0; ) {
		const next = candidates.reduce((a, b) => (restOf(b) > restOf(a) || (restOf(b) === restOf(a) && b < a) ? b : a));
		chain.push(next);
		candidates = downs.get(next) ?? [];
	}
	const [first] = chain;
	return [first === undefined ? 0 : restOf(first), chain];
}
