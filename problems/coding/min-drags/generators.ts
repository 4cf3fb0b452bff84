import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

export const generators: Generators = {
	/** Up to n tracks, shuffled or dragged a few times; one list in four gets a repeat, a stranger, or loses a track. */
	few: (random, n) => {
		const before = random.shuffle(ids(random.int(0, n)));
		const after = random.next() < 0.5 ? random.shuffle(before) : dragged(random, before, random.int(0, 3));
		if (before.length > 0 && random.next() < 0.25) spoil(random, random.pick([before, after]), before);
		return [before, after];
	},
	/** n tracks in two orders that have nothing to do with each other. */
	shuffled: (random, n) => [random.shuffle(ids(n)), random.shuffle(ids(n))],
	/** n tracks, about one in a hundred of them dragged somewhere else: a long chain stays. */
	tidied: (random, n) => {
		const before = random.shuffle(ids(n));
		const moved = new Set(before.filter(() => random.next() < 0.01));
		const inHand = random.shuffle([...moved]);
		const after: string[] = [];
		for (const id of before) {
			if (!moved.has(id)) after.push(id);
			if (random.next() < 0.01) after.push(...inHand.splice(-1));
		}
		return [before, [...after, ...inHand]];
	},
	/** n tracks turned round as a whole: only one of them can stay. */
	reversed: (_random, n) => [ids(n), ids(n).reverse()],
};

function ids(n: number): string[] {
	return Array.from({ length: n }, (_, i) => `t${i}`);
}

function dragged(random: Random, order: readonly string[], times: number): string[] {
	const list = [...order];
	for (let i = 0; i < times && list.length > 0; i++) {
		const [id] = list.splice(random.int(0, list.length - 1), 1);
		list.splice(random.int(0, list.length), 0, id as string);
	}
	return list;
}

function spoil(random: Random, list: string[], known: readonly string[]): void {
	const at = random.int(0, list.length - 1);
	const id = random.pick([...known, "stranger"]);
	if (random.next() < 0.3) list.splice(at, 1);
	else if (random.next() < 0.5) list.splice(at, 1, id);
	else list.splice(at, 0, id);
}
