import assert from "node:assert/strict";
import fc from "fast-check";

import { seededRandom } from "../../../src/core/problem/seededRandom.ts";

describe("seededRandom", () => {
	it("gives the same numbers for the same seed, forever", () => {
		const random = seededRandom(42);
		assert.deepEqual(
			[random.int(0, 999), random.int(0, 999), random.int(0, 999), random.next()],
			[456, 574, 831, 0.4117096898378807],
		);
	});

	it("gives other numbers for another seed, also beyond 32 bits", () => {
		const draws = [1, 2, 2 ** 32 + 1, -1].map((seed) => seededRandom(seed).next());
		assert.equal(new Set(draws).size, 4);
	});

	it("stays within its bounds and reaches both", () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer({ min: -1e9, max: 1e9 }), fc.nat(1e9), (seed, low, width) => {
				const value = seededRandom(seed).int(low, low + width);
				assert.ok(Number.isInteger(value) && value >= low && value <= low + width);
			}),
		);
		const random = seededRandom(7);
		assert.deepEqual([...new Set(Array.from({ length: 200 }, () => random.int(1, 6)))].sort(), [1, 2, 3, 4, 5, 6]);
	});

	it("shuffles a copy and loses nothing", () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.integer(), (of, seed) => {
				const before = [...of];
				const shuffled = seededRandom(seed).shuffle(of);
				assert.deepEqual(of, before);
				assert.deepEqual([...shuffled].sort(), [...of].sort());
			}),
		);
	});
});
