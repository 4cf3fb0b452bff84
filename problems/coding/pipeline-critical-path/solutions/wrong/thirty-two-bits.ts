// ---
// idea: keeps sums of durations in 32 bits
// mistake: integer-overflow
// must_fail: [the longest durations]
// messages:
//   nudge: "How large can the finish be, and what does | 0 do to it?"
//   pointer: "Try three jobs of a thousand million seconds, one after the other."
//   name: "Integer overflow: bit operators cut to 32 bits. The finish needs up to 47; leave it as a plain number."
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
	const rest = new Map<string, number>();
	const restOf = (job: string) => rest.get(job) ?? 0;
	for (const job of peeled) {
		rest.set(job, ((durations.get(job) ?? 0) + Math.max(0, ...(downs.get(job) ?? []).map(restOf))) | 0);
		for (const up of ups.get(job) ?? []) {
			waiting.set(up, (waiting.get(up) ?? 0) - 1);
			if (waiting.get(up) === 0) peeled.push(up);
		}
	}
	if (peeled.length < durations.size) return [-1, []];
	const chain: string[] = [];
	for (let candidates = peeled; candidates.length > 0; ) {
		const next = candidates.reduce((a, b) => (restOf(b) > restOf(a) || (restOf(b) === restOf(a) && b < a) ? b : a));
		chain.push(next);
		candidates = downs.get(next) ?? [];
	}
	const [first] = chain;
	return [first === undefined ? 0 : restOf(first), chain];
}
