// ---
// idea: peels jobs off from the end of the run, noting how long the run still takes from each one's start; each remembers the best job to go on with
// cost: O(V + E) time and memory
// ---
interface Job {
	readonly name: string;
	readonly ups: Job[];
	unsettledDowns: number;
	rest: number;
	next: Job | undefined;
}

export function plan(durations: Map<string, number>, deps: [string, string][]): [number, string[]] {
	const jobs = new Map<string, Job>();
	for (const [name, rest] of durations) jobs.set(name, { name, ups: [], unsettledDowns: 0, rest, next: undefined });
	for (const [upName, downName] of deps) {
		const [up, down] = [jobs.get(upName), jobs.get(downName)];
		if (!up || !down) return [-2, []];
		down.ups.push(up);
		up.unsettledDowns++;
	}

	const peeled: Job[] = [];
	for (const job of jobs.values()) if (job.unsettledDowns === 0) peeled.push(job);
	let first: Job | undefined;
	// the list grows while it is read
	for (const job of peeled) {
		job.rest += job.next?.rest ?? 0;
		first = better(first, job);
		for (const up of job.ups) {
			up.next = better(up.next, job);
			if (--up.unsettledDowns === 0) peeled.push(up);
		}
	}
	if (peeled.length < jobs.size) return [-1, []];

	const chain: string[] = [];
	for (let job = first; job; job = job.next) chain.push(job.name);
	return [first?.rest ?? 0, chain];
}

/** The job from which the run takes longer; of two equal ones the smaller name. */
function better(a: Job | undefined, b: Job): Job {
	if (!a || b.rest > a.rest) return b;
	return b.rest === a.rest && b.name < a.name ? b : a;
}
