import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Pair = [up: string, down: string];

export const generators: Generators = {
	/** Up to n jobs of 1 to 3 seconds, about as many pairs, some repeated; now and then a circle or a stranger. */
	few: (random, n) => {
		const jobs = names(random, random.int(0, n));
		const deps: Pair[] = [];
		if (jobs.length > 1) {
			for (let left = random.int(0, 2 * jobs.length); left > 0; left--) {
				const [i, j] = [random.int(0, jobs.length - 1), random.int(0, jobs.length - 1)];
				if (i !== j) deps.push([jobs[Math.min(i, j)] as string, jobs[Math.max(i, j)] as string]);
			}
		}
		if (deps.length > 0) {
			if (random.next() < 0.3) deps.push(random.pick(deps));
			if (random.next() < 0.12) deps.push([random.pick(jobs), random.pick(jobs)]);
			if (random.next() < 0.06)
				deps.push(
					random.pick([
						[random.pick(jobs), "ghost"],
						["ghost", random.pick(jobs)],
					]),
				);
		}
		return [timed(random, jobs, 3), random.shuffle(deps)];
	},
	/** n jobs in layers of about five, each waiting for up to three of the layer before. */
	layers: (random, n) => {
		const jobs = names(random, n);
		const deps: Pair[] = [];
		for (const [i, down] of jobs.entries()) {
			const layer = Math.floor(i / 5);
			for (let k = 0; layer > 0 && k < 3; k++) {
				if (random.next() < 0.7) deps.push([jobs[(layer - 1) * 5 + random.int(0, 4)] as string, down]);
			}
		}
		return [timed(random, jobs, 5), random.shuffle(deps)];
	},
	/** n jobs in one chain, the pairs from the last to the first. */
	chain: (random, n) => {
		const jobs = names(random, n);
		const deps = jobs.slice(1).map((down, i): Pair => [jobs[i] as string, down]);
		return [timed(random, jobs, 1_000_000_000), deps.reverse()];
	},
	/** n jobs, each waiting for up to two of the hundred before it. */
	nightly: (random, n) => {
		const jobs = names(random, n);
		const deps: Pair[] = [];
		for (const [i, down] of jobs.entries()) {
			for (let k = 0; i > 0 && k < 2; k++) deps.push([jobs[random.int(Math.max(0, i - 100), i - 1)] as string, down]);
		}
		return [timed(random, jobs, 3600), random.shuffle(deps)];
	},
	/** n / 2 steps of two jobs, all equally long, each waiting for both of the step before: 2 ways for every step. */
	ladder: (random, n) => {
		const steps = Math.floor(n / 2);
		const deps: Pair[] = [];
		for (let i = 1; i < steps; i++) {
			for (const up of "ab") for (const down of "ab") deps.push([`${up}${i - 1}`, `${down}${i}`]);
		}
		while (deps.length > 0 && deps.length < 2 * n) deps.push(random.pick(deps));
		const jobs = Array.from({ length: n }, (_, i) => `${i % 2 === 0 ? "a" : "b"}${Math.floor(i / 2)}`);
		return [timed(random, jobs, 1), random.shuffle(deps)];
	},
};

/** n different names of different length, in an order that is not theirs. */
function names(random: Random, n: number): string[] {
	return random.shuffle(Array.from({ length: n }, (_, i) => (i % 3 === 0 ? `J${i}` : `j${i}`)));
}

function timed(random: Random, jobs: readonly string[], longest: number): Map<string, number> {
	return new Map(random.shuffle(jobs).map((job) => [job, random.int(1, longest)]));
}
