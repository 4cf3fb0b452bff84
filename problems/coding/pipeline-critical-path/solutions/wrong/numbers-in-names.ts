// ---
// idea: puts a shorter name before a longer one, so that 2 comes before 10
// mistake: text-order
// must_fail: [job10 before job2]
// messages:
//   nudge: "In which order are job2 and job10?"
//   pointer: "Names are texts. At which character do job2 and job10 differ?"
//   name: "Text order: job10 comes before job2, because 1 comes before 2."
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
		if (!found || job.rest > found.rest || (job.rest === found.rest && isBefore(job.name, found.name))) found = job;
	}
	return found;
}

function isBefore(name: string, other: string): boolean {
	return name.length === other.length ? name < other : name.length < other.length;
}
