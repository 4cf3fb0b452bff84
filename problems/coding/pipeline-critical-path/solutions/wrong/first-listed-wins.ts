// ---
// idea: replaces the best job only by one from which the run takes longer
// mistake: tie-break
// must_fail: [names are texts, job10 before job2, equal ways of different length in jobs]
// messages:
//   nudge: "Two ways go on equally long. Which one does the statement want?"
//   pointer: "Give the jobs in another order. May the result change?"
//   name: "Tie-break: the name decides, not the place in the input."
// ---
interface Job {
	readonly name: string;
	readonly seconds: number;
	readonly ups: Job[];
	readonly downs: Job[];
	waiting: number;
	rest: number;
}

export function plan(durations: Map<string, number>, deps: [string, string][]): [number, string[]] {
	const jobs = new Map<string, Job>();
	for (const [name, seconds] of durations) jobs.set(name, { name, seconds, ups: [], downs: [], waiting: 0, rest: 0 });
	for (const [upName, downName] of deps) {
		const [up, down] = [jobs.get(upName), jobs.get(downName)];
		if (!up || !down) return [-2, []];
		up.downs.push(down);
		down.ups.push(up);
		up.waiting++;
	}
	const settled = [...jobs.values()].filter(({ waiting }) => waiting === 0);
	for (const job of settled) {
		job.rest = job.seconds + (best(job.downs)?.rest ?? 0);
		for (const up of job.ups) if (--up.waiting === 0) settled.push(up);
	}
	if (settled.length < jobs.size) return [-1, []];

	const chain: Job[] = [];
	for (let job: Job | undefined = best([...jobs.values()]); job; job = best(job.downs)) chain.push(job);
	return [chain[0]?.rest ?? 0, chain.map(({ name }) => name)];
}

function best(jobs: readonly Job[]): Job | undefined {
	let found: Job | undefined;
	for (const job of jobs) {
		if (!found || job.rest > found.rest) found = job;
	}
	return found;
}
