// ---
// idea: settles jobs forward, each with the smallest finish before it
// mistake: wrong-direction
// must_fail: [side by side, the smaller name first, the slow way to the same job, waits for the last of three, the end is not the last of the list, the same pairs often, the smallest name is not on a longest way, front before end, equal ways of different length in jobs]
// messages:
//   nudge: "A job has two jobs before it. When may it start?"
//   pointer: "Try two jobs of different length before a third one."
//   name: "Wrong direction: a job waits for the last of its ups, so the maximum of their finishes counts, not the minimum."
// ---
interface Job {
	readonly name: string;
	readonly seconds: number;
	readonly ups: Job[];
	readonly downs: Job[];
	waiting: number;
	finish: number;
}

export function plan(durations: Map<string, number>, deps: [string, string][]): [number, string[]] {
	const jobs = new Map<string, Job>();
	for (const [name, seconds] of durations) jobs.set(name, { name, seconds, ups: [], downs: [], waiting: 0, finish: 0 });
	for (const [upName, downName] of deps) {
		const [up, down] = [jobs.get(upName), jobs.get(downName)];
		if (!up || !down) return [-2, []];
		up.downs.push(down);
		down.ups.push(up);
		down.waiting++;
	}
	const settled = [...jobs.values()].filter(({ waiting }) => waiting === 0);
	for (const job of settled) {
		job.finish = job.seconds;
		if (job.ups.length > 0) job.finish += job.ups.map(({ finish }) => finish).reduce((a, b) => Math.min(a, b));
		for (const down of job.downs) if (--down.waiting === 0) settled.push(down);
	}
	if (settled.length < jobs.size) return [-1, []];

	const chain: Job[] = [];
	for (let job: Job | undefined = best([...jobs.values()]); job; job = best(job.ups)) chain.push(job);
	return [chain[0]?.finish ?? 0, chain.map(({ name }) => name).reverse()];
}

function best(jobs: readonly Job[]): Job | undefined {
	let found: Job | undefined;
	for (const job of jobs) {
		if (!found || job.finish > found.finish || (job.finish === found.finish && job.name < found.name)) found = job;
	}
	return found;
}
