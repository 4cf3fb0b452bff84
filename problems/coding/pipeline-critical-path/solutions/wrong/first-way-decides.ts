// ---
// idea: gives a job its finish when a job before it is settled for the first time
// mistake: wrong-choice
// must_fail: [the smaller name first, the slow way to the same job, waits for the last of three, the same pairs often, the smallest name is not on a longest way, front before end, equal ways of different length in jobs]
// messages:
//   nudge: "A job has two jobs before it. Which of the two finishes does it have to wait for?"
//   pointer: "Try a slow and a fast way to the same job, the fast one with fewer jobs."
//   name: "Wrong choice: a job waits for the last of its ups. Settle it only when all of them are settled, and take the largest finish."
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
	for (const job of settled) job.finish = job.seconds;
	for (const job of settled) {
		for (const down of job.downs) {
			if (down.finish === 0) down.finish = job.finish + down.seconds;
			if (--down.waiting === 0) settled.push(down);
		}
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
