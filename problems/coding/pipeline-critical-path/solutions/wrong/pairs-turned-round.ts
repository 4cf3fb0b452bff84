// ---
// idea: takes the first job of a pair for the one that waits
// mistake: wrong-direction
// must_fail: [one after the other, side by side, the smaller name first, the slow way to the same job, waits for the last of three, the end is not the last of the list, pairs from the last to the first, the same pair twice, the same pairs often, a rhombus is no circle, job10 before job2, the smallest name is not on a longest way, front before end, equal ways of different length in jobs]
// messages:
//   nudge: "Which of the two jobs of a pair runs first?"
//   pointer: "Look at the order of your chain in the first example."
//   name: "Wrong direction: the first of a pair has to finish before the second starts."
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
	for (const [downName, upName] of deps) {
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
