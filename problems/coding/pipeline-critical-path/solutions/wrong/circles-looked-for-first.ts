// ---
// idea: notes that a name was unknown and says so after the circles
// mistake: wrong-order-of-steps
// must_fail: [a circle and an unknown job]
// messages:
//   nudge: "Both reasons for having no plan apply. Which one does the statement look at first?"
//   pointer: "Try a circle of two and a pair with an unknown job."
//   name: "Wrong order of steps: unknown jobs are looked at first, whatever else is wrong."
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
	let unknown = false;
	for (const [upName, downName] of deps) {
		const [up, down] = [jobs.get(upName), jobs.get(downName)];
		if (!up || !down) {
			unknown = true;
			continue;
		}
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
	if (unknown) return [-2, []];

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
