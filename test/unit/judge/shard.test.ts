import assert from "node:assert/strict";
import fc from "fast-check";

import { parseShard, shardOf } from "../../../src/core/judge/shard.ts";

describe("a shard", () => {
	it("is written i/n", () => {
		assert.deepEqual(parseShard("2/5"), { ok: true, value: { index: 2, count: 5 } });
		for (const wrong of ["0/5", "6/5", "2", "a/b", "1/0", "-1/2", "1/2/3", ""]) {
			assert.equal(parseShard(wrong).ok, false, wrong);
		}
	});

	it("takes every file exactly once over all machines, whatever order each was given", () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 9 }), (files, count) => {
				const parts = Array.from({ length: count }, (_, i) =>
					shardOf(i % 2 === 0 ? files : [...files].reverse(), { index: i + 1, count }),
				);
				assert.deepEqual(parts.flat().sort(), [...files].sort());
				const sizes = parts.map((part) => part.length);
				assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
			}),
		);
	});
});
