import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

export const generators: Generators = {
	/** Up to n chunks around the moment they have to begin, so that "exactly in time" happens often. */
	few: (random, n) => {
		const durations = list(random.int(0, n), () => random.int(1, 4));
		let begin = 0;
		const arrivals = durations.map((duration) => {
			const arrival = Math.max(0, begin + random.int(-2, 2));
			begin += duration;
			return arrival;
		});
		return [arrivals, durations];
	},
	/** n chunks of different length that arrive in order, a little faster or slower than they play. */
	inOrder: (random, n) => {
		const durations = list(n, () => random.int(1, 60));
		let clock = 0;
		const arrivals = durations.map(() => {
			clock += random.int(0, 60);
			return clock;
		});
		return [arrivals, durations];
	},
	outOfOrder: (random, n) => overtaking(random, n, 60, 200),
	/** A long download of chunks of about two seconds; the network keeps up, the chunks overtake one another. */
	download: (random, n) => overtaking(random, n, 4000, 30_000),
	/** n chunks that are early, except the last one. */
	lastDecides: (random, n) => {
		const durations = list(n, () => random.int(1000, 3000));
		const arrivals = list(n, () => random.int(0, 500));
		const total = durations.reduce((sum, duration) => sum + duration, 0);
		arrivals[n - 1] = total + 1_000_000;
		return [arrivals, durations];
	},
};

function list<T>(length: number, make: () => T): T[] {
	return Array.from({ length }, make);
}

function overtaking(random: Random, n: number, longest: number, jitter: number): [number[], number[]] {
	const durations = list(n, () => random.int(1, longest));
	let sent = 0;
	const arrivals = list(n, () => {
		sent += random.int(0, longest);
		return sent + random.int(0, jitter);
	});
	return [arrivals, durations];
}
