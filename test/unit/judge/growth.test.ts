import assert from "node:assert/strict";

import fc from "fast-check";

import { compareGrowth, type GrowthPoint } from "../../../src/core/judge/growth.ts";

const curves = {
	"log n": Math.log2,
	n: (n: number) => n,
	"n log n": (n: number) => n * Math.log2(n),
	"n²": (n: number) => n ** 2,
	"n³": (n: number) => n ** 3,
} as const;
type Curve = keyof typeof curves;

const log: readonly Curve[] = ["log n"];
const linear: readonly Curve[] = ["n", "n log n"];
const quadratic: readonly Curve[] = ["n²"];
const cubic: readonly Curve[] = ["n³"];
const classes = [log, linear, quadratic, cubic];

/** Measured times only ever grow by what disturbs them; the shortest of some repeats keeps a few hundredths of it. */
const disturbance = fc.double({ min: 1, max: 1.12, noNaN: true });
const constant = fc.double({ min: 0.05, max: 20, noNaN: true });

const measured = (candidate: Curve, reference: Curve) =>
	fc
		.record({
			smallest: fc.constantFrom(125, 250, 1000),
			count: fc.integer({ min: 5, max: 8 }),
			own: constant,
			theirs: constant,
			noise: fc.array(fc.tuple(disturbance, disturbance), { minLength: 8, maxLength: 8 }),
		})
		.map(({ smallest, count, own, theirs, noise }) =>
			Array.from({ length: count }, (_, i): GrowthPoint => {
				const n = smallest * 2 ** i;
				const [a, b] = noise[i] ?? [1, 1];
				const ms = (curve: Curve, factor: number) => (factor * curves[curve](n)) / curves[curve](smallest);
				return { n, candidateMs: ms(candidate, own) * a, referenceMs: ms(reference, theirs) * b };
			}),
		);

const pairs = (choose: (candidate: number, reference: number) => boolean) =>
	fc.constantFrom(
		...classes.flatMap((candidates, i) =>
			classes.flatMap((references, j) =>
				choose(i, j) ? candidates.flatMap((a) => references.map((b) => [a, b] as const)) : [],
			),
		),
	);

describe("growth of a solution beside the reference", () => {
	it("is the same for curves of one class, a logarithm apart, whatever the constants and the noise", () => {
		fc.assert(
			fc.property(
				pairs((a, b) => a === b).chain(([a, b]) => measured(a, b)),
				(points) => {
					const { kind, slope } = compareGrowth(points, { sublinear: true });
					assert.equal(kind, "same", `slope ${slope}`);
				},
			),
		);
	});

	it("is worse for a curve that is a power above", () => {
		fc.assert(
			fc.property(
				pairs((a, b) => a > b).chain(([a, b]) => fc.tuple(fc.constant(b), measured(a, b))),
				([reference, points]) => {
					const { kind, slope } = compareGrowth(points, { sublinear: reference === "log n" });
					assert.equal(kind, "worse", `slope ${slope}`);
				},
			),
		);
	});

	it("is never worse for a curve that is not above the reference", () => {
		fc.assert(
			fc.property(
				pairs((a, b) => a <= b).chain(([a, b]) => measured(a, b)),
				(points) => assert.notEqual(compareGrowth(points).kind, "worse"),
			),
		);
	});

	it("does not depend on the speed of the machine or the order of the sizes", () => {
		fc.assert(
			fc.property(measured("n²", "n log n"), fc.double({ min: 0.5, max: 50, noNaN: true }), (points, speed) => {
				const slower = points.map(({ n, candidateMs, referenceMs }) => ({
					n,
					candidateMs: candidateMs * speed,
					referenceMs: referenceMs * speed,
				}));
				const [one, other] = [compareGrowth(points), compareGrowth(slower.reverse())];
				assert.equal(other.kind, one.kind);
				assert.ok(Math.abs(other.slope - one.slope) < 1e-9);
			}),
		);
	});

	const exact = (candidate: (n: number) => number, reference: (n: number) => number, sizes = [1, 2, 4, 8, 16, 32]) =>
		sizes.map((k) => ({ n: 1000 * k, candidateMs: candidate(1000 * k), referenceMs: reference(1000 * k) }));

	it("says in words what was seen", () => {
		const { shown } = compareGrowth(
			exact(
				(n) => n ** 2 / 1e7,
				(n) => n / 1e5,
			),
		);
		assert.equal(shown, "4.0 × the time for 2 × the input, from 1,000 to 32,000; the reference 2.0 ×");
	});

	it("is not sure between the classes, and says so", () => {
		const { kind, why } = compareGrowth(
			exact(
				(n) => n ** 1.5 / 1e5,
				(n) => n / 1e5,
			),
		);
		assert.equal(kind, "unsure");
		assert.match(why, /between/);
	});

	it("is not sure of what is too fast, of too few sizes, and of a time that the size does not decide", () => {
		const linearMs = (n: number) => n / 1e5;
		assert.match(compareGrowth(exact((n) => n / 1e10, linearMs)).why, /too fast to measure/);
		assert.match(compareGrowth(exact((n) => n ** 2 / 1e7, linearMs, [1, 2, 4])).why, /too few sizes/);
		assert.match(compareGrowth([]).why, /too few sizes/);
		assert.match(compareGrowth(exact(() => 20, linearMs)).why, /other than the size/);
	});

	it("is not sure of what looks worse and takes less than a millisecond: a compiler at work looks like that", () => {
		const points = (unit: number) =>
			[4000, 8000, 16_000, 32_000].map((n) => ({ n, candidateMs: unit * (n / 4000) ** 1.7, referenceMs: n / 50_000 }));
		assert.match(compareGrowth(points(0.01)).why, /too fast at these sizes to be called slower/);
		assert.equal(compareGrowth(points(1)).kind, "worse");
	});

	it("does not call a linear solution worse than a reference that is too fast to grow, unless that is its class", () => {
		const points = exact(
			(n) => n / 1e5,
			() => 0.01,
		);
		assert.match(compareGrowth(points).why, /reference is too fast/);
		assert.equal(compareGrowth(points, { sublinear: true }).kind, "worse");
	});

	it("counts the largest sizes only", () => {
		const points = exact(
			(n) => 1 + n ** 2 / 1e8,
			(n) => n / 1e5,
			[1, 2, 4, 8, 16, 32, 64, 128, 256],
		);
		assert.equal(compareGrowth(points, { most: 4 }).kind, "worse");
		assert.match(compareGrowth(points, { most: 4 }).shown, /from 32,000 to 256,000/);
	});
});
