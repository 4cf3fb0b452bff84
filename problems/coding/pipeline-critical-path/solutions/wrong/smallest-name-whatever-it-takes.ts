// ---
// idea: begins with the longest rest and goes on with the smallest name
// mistake: tie-break
// must_fail: [the smallest name is not on a longest way]
// messages:
//   nudge: "Which jobs may follow in the chain at all?"
//   pointer: "Add up the durations of your chain. Is it the finish?"
//   name: "Tie-break: names decide only between jobs from which the run takes equally long. Length first."
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
	for (let job: Job | undefined = best([...jobs.values()]); job; job = job.downs.toSorted(byName)[0]) chain.push(job);
	return [chain[0]?.rest ?? 0, chain.map(({ name }) => name)];
}

function best(jobs: readonly Job[]): Job | undefined {
	let found: Job | undefined;
	for (const job of jobs) {
		if (!found || job.rest > found.rest || (job.rest === found.rest && job.name < found.name)) found = job;
	}
	return found;
}

function byName(a: Job, b: Job): number {
	return a.name < b.name ? -1 : Number(a.name > b.name);
}
