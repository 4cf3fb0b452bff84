// ---
// idea: counts every pair for the job that is waited for and keeps the jobs before another one in a set
// mistake: duplicates-counted
// must_fail: [the same pair twice, the same pairs often]
// messages:
//   nudge: "A pair stands twice in the list. How often do you add to the counter, and how often do you take off?"
//   pointer: "Try two jobs and the same pair twice."
//   name: "Duplicates counted: the counter never comes down to 0 and you report a circle. Count and release on the same collection."
// ---
interface Job {
	readonly name: string;
	readonly seconds: number;
	readonly ups: Set<Job>;
	readonly downs: Job[];
	waiting: number;
	rest: number;
}

export function plan(durations: Map<string, number>, deps: [string, string][]): [number, string[]] {
	const jobs = new Map<string, Job>();
	for (const [name, seconds] of durations) jobs.set(name, { name, seconds, ups: new Set(), downs: [], waiting: 0, rest: 0 });
	for (const [upName, downName] of deps) {
		const [up, down] = [jobs.get(upName), jobs.get(downName)];
		if (!up || !down) return [-2, []];
		up.downs.push(down);
		down.ups.add(up);
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
