import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Span = [string, number, number];

export const generators: Generators = {
	/** Up to n spans of three users within 20 seconds: overlaps, touching ends, empty and reversed spans are frequent. */
	few: (random, n) => [
		Array.from({ length: random.int(0, n) }, (): Span => {
			const start = random.int(-8, 12);
			return [random.pick(["ana", "Ben", "cy"]), start, start + random.int(-2, 5)];
		}),
	],
	/** n spans of one user that lie inside each other, overlap or touch, in random order. */
	oneBusyUser: (random, n) => [random.shuffle(walk(random, "solo", n, 12))],
	/** n spans of n / 10 users, songs of some minutes, shuffled. */
	manyUsers: (random, n) => {
		const users = Math.max(1, Math.floor(n / 10));
		const spans = Array.from({ length: n }, (): Span => {
			const start = random.int(-100_000, 100_000);
			const length = random.next() < 0.05 ? random.int(-60, 0) : random.int(1, 3600);
			return [`user${random.int(0, users - 1)}`, start, start + length];
		});
		return [spans];
	},
	/** n spans of one user that hardly ever meet, each some hours long, shuffled. */
	farApart: (random, n) => [
		random.shuffle(
			Array.from({ length: n }, (_, i): Span => {
				const start = i * 100_000 - 1_000_000_000 + random.int(0, 60_000);
				return ["solo", start, start + random.int(1, 45_000)];
			}),
		),
	],
};

/** Spans along a clock: steps that stay, touch the end so far, or jump over it by a second. */
function walk(random: Random, user: string, n: number, longest: number): Span[] {
	let start = -n;
	let end = start;
	return Array.from({ length: n }, (): Span => {
		start = random.pick([start, start + 1, end - 1, end, end + 1, end + 2]);
		const span: Span = [user, start, start + random.int(-1, longest)];
		end = Math.max(end, span[2]);
		return span;
	});
}
