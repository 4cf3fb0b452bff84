import assert from "node:assert/strict";

import fc from "fast-check";

import { mcnemar } from "../../../../src/core/review/measure/mcnemar.ts";
import { wilsonInterval } from "../../../../src/core/review/measure/proportion.ts";
import { rerunAgreement } from "../../../../src/core/review/measure/rerunAgreement.ts";

describe("the interval of a share", () => {
	for (const [hits, all, low, high] of [
		[51, 60, 0.74, 0.92],
		[3, 60, 0.02, 0.14],
		[17, 20, 0.64, 0.95],
		[0, 20, 0, 0.16],
		[20, 20, 0.84, 1],
	] as const) {
		it(`is ${low} to ${high} for ${hits} of ${all}`, () => {
			const interval = wilsonInterval({ hits, all });
			assert.deepEqual(
				interval?.map((bound) => Math.round(bound * 100) / 100),
				[low, high],
			);
		});
	}

	it("is nothing where nothing was measured", () => {
		assert.equal(wilsonInterval({ hits: 0, all: 0 }), null);
	});

	it("holds the share, lies within 0 and 1, and is narrower for more of the same", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), (all, part) => {
				const hits = Math.round(all * part);
				const [low, high] = wilsonInterval({ hits, all }) ?? [2, -1];
				assert.ok(0 <= low && low <= hits / all + 1e-12 && hits / all <= high + 1e-12 && high <= 1);
				const [low10, high10] = wilsonInterval({ hits: hits * 10, all: all * 10 }) ?? [-1, 2];
				assert.ok(high10 - low10 < high - low);
			}),
		);
	});
});

describe("two reviewers on the same flaws", () => {
	const found = (flags: string) =>
		new Map(
			[...flags].flatMap((flag, at): [string, boolean][] => (flag === " " ? [] : [[`flaw ${at}`, flag === "1"]])),
		);

	it("differ by chance alone where as many flaws are found by the one as by the other", () => {
		assert.deepEqual(mcnemar(found("1100"), found("1010")), { pairs: 4, onlyFirst: 1, onlySecond: 1, p: 1 });
		assert.equal(mcnemar(found("1111"), found("1111")).p, 1);
	});

	it("differ by more than chance at 1 against 9: p = 2 · 11 ÷ 1024", () => {
		const paired = mcnemar(found("1000000000"), found("0111111111"));
		assert.equal(paired.onlySecond, 9);
		assert.ok(Math.abs(paired.p - 22 / 1024) < 1e-12);
	});

	it("are compared on what both were shown", () => {
		assert.deepEqual(mcnemar(found("1 1"), found(" 10")), { pairs: 1, onlyFirst: 1, onlySecond: 0, p: 1 });
	});
});

describe("the same text read again", () => {
	it("is agreement where each item keeps its verdict", () => {
		const agreement = rerunAgreement([
			["met", "met", "met"],
			["partial", "partial", "partial"],
		]);
		assert.deepEqual(agreement, { raw: 1, alpha: 1, items: 2 });
	});

	it("gives Krippendorff's own example: α = .743 for nominal data with gaps", () => {
		// K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C
		const units = ["111", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", "555", "11", "3"];
		const alpha = rerunAgreement(units.map((unit) => [...unit])).alpha ?? 0;
		assert.equal(alpha.toFixed(3), "0.743");
	});

	it("says no α of a reviewer that says one thing of everything", () => {
		assert.deepEqual(rerunAgreement([["met", "met"]]), { raw: 1, alpha: null, items: 1 });
		assert.deepEqual(rerunAgreement([["met"]]), { raw: null, alpha: null, items: 0 });
	});
});
