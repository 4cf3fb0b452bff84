import type { Generators } from "../../../src/core/problem/packCode.ts";

export const generators: Generators = {
	/** Up to n short plays, some of no length at all. */
	few: (random, n) => [Array.from({ length: random.int(0, n) }, () => random.int(0, 3))],
	many: (random, n) => [Array.from({ length: n }, (_, i) => (i === 0 ? 36_000 : random.int(0, 600)))],
};
