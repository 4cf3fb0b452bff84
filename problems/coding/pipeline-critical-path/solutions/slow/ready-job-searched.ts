// ---
// idea: searches all jobs that are left for one that is ready, after every job
// cost: O(V²)
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "What does it cost you to find the next job?"
//   pointer: "The search walks through all jobs that are left, once for every job."
//   name: "Hidden quadratic: keep a counter of unsettled neighbours for each job and a list of those that have come down to 0."
// ---
export function plan(durations: Map<string, number>, deps: [string, string][]): [number, string[]] {
	const downs = new Map([...durations.keys()].map((job): [string, string[]] => [job, []]));
	for (const [up, down] of deps) {
		if (!durations.has(down) || !downs.has(up)) return [-2, []];
		downs.get(up)?.push(down);
	}
	const rest = new Map<string, number>();
	const restOf = (job: string) => rest.get(job) ?? 0;
	const left = [...durations.keys()];
	while (left.length > 0) {
		const at = left.findIndex((job) => downs.get(job)?.every((down) => rest.has(down)));
		const [job] = at < 0 ? [] : left.splice(at, 1);
		if (job === undefined) return [-1, []];
		rest.set(job, (durations.get(job) ?? 0) + Math.max(0, ...(downs.get(job) ?? []).map(restOf)));
	}
	const chain: string[] = [];
	for (let candidates = [...durations.keys()]; candidates.length > 0; ) {
		const next = candidates.reduce((a, b) => (restOf(b) > restOf(a) || (restOf(b) === restOf(a) && b < a) ? b : a));
		chain.push(next);
		candidates = downs.get(next) ?? [];
	}
	const [first] = chain;
	return [first === undefined ? 0 : restOf(first), chain];
}
