import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Session = [predicted: number[], actual: number[]];

export const generators: Generators = {
	/** Up to n sessions of one to four answers; one input in four holds a session without answers or with lists of different length. */
	few: (random, n) => {
		const sessions = list(random.int(0, n), () => session(random, random.int(1, 4), 0.6));
		if (sessions.length > 0 && random.next() < 0.25) sessions[random.int(0, sessions.length - 1)] = broken(random);
		return [sessions];
	},
	/** n sessions of five to ten answers, as in the second half of a listening session. */
	halves: (random, n) => [list(n, () => session(random, random.int(5, 10), random.pick([0, 0.3, 0.7, 0.9, 1])))],
	/** n sessions of ten answers each. */
	manySessions: (random, n) => [list(n, () => session(random, 10, 0.7))],
	/** One session of n answers. */
	oneLong: (random, n) => [[session(random, n, 0.7)]],
};

function list<T>(length: number, make: () => T): T[] {
	return Array.from({ length }, make);
}

/** Answers that are right with the given chance. */
function session(random: Random, length: number, right: number): Session {
	const actual = list(length, () => random.int(0, 1));
	return [actual.map((value) => (random.next() < right ? value : 1 - value)), actual];
}

function broken(random: Random): Session {
	const [predicted, actual] = session(random, random.int(1, 3), 0.6);
	return random.pick<Session>([
		[[], []],
		[[], actual],
		[predicted, []],
		[predicted.slice(1), actual],
		[[...predicted, 1], actual],
	]);
}
