// ---
// idea: makes a job of every name in the pairs
// mistake: zero-rows
// must_fail: [one job, nothing waits, the lonely job takes longest, many short ones against one long one, names are texts]
// messages:
//   nudge: "Which jobs does the run consist of?"
//   pointer: "Try jobs without any pair."
//   name: "Zero rows: a job that stands in no pair runs too, and may be the one that takes longest. Start from durations, not from deps."
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
	for (const name of deps.flat()) {
		const seconds = durations.get(name);
		if (seconds === undefined) return [-2, []];
		jobs.set(name, { name, seconds, ups: [], downs: [], waiting: 0, rest: 0 });
	}
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
		if (!found || job.rest > found.rest || (job.rest === found.rest && job.name < found.name)) found = job;
	}
	return found;
}
