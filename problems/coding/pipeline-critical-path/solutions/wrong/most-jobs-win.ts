// ---
// idea: counts how many jobs still come from each one on and goes along the largest counts
// mistake: wrong-unit-counted
// must_fail: [side by side, nothing waits, the lonely job takes longest, many short ones against one long one, waits for the last of three, the smallest name is not on a longest way]
// messages:
//   nudge: "Is the chain with the most jobs the one that takes longest?"
//   pointer: "Try one job of ten seconds beside a chain of three short ones."
//   name: "Wrong unit: seconds decide, not the number of jobs. Add the duration of every job."
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
		job.rest = 1 + (best(job.downs)?.rest ?? 0);
		for (const up of job.ups) if (--up.waiting === 0) settled.push(up);
	}
	if (settled.length < jobs.size) return [-1, []];

	const chain: Job[] = [];
	for (let job: Job | undefined = best([...jobs.values()]); job; job = best(job.downs)) chain.push(job);
	return [chain.reduce((sum, { seconds }) => sum + seconds, 0), chain.map(({ name }) => name)];
}

function best(jobs: readonly Job[]): Job | undefined {
	let found: Job | undefined;
	for (const job of jobs) {
		if (!found || job.rest > found.rest || (job.rest === found.rest && job.name < found.name)) found = job;
	}
	return found;
}
