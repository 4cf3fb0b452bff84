import assert from "node:assert/strict";

import { answerSpaceClaim, answerTimeClaim } from "../../../src/core/judge/complexityClaim.ts";
import type { GrowthReport } from "../../../src/core/judge/growthReport.ts";

const report = (kind: GrowthReport["kind"], measured: string, accepted: string): GrowthReport => ({
	kind,
	why: kind === "unsure" ? "two measurements do not agree" : "",
	slope: 0,
	uncertainty: 0,
	candidatePower: 1,
	referencePower: 1,
	shown: "2.0 × the time for 2 × the input",
	measured,
	accepted,
	tooSlow: kind === "worse",
	reference: "accepted/a.py",
	points: [],
	runtime: "Python",
	wallMs: 1,
});

const standing = (claimed: string, growth: GrowthReport | null) => answerTimeClaim(claimed, growth).standing;

describe("the answer to a claim of time", () => {
	it("is right for the class of the reference where it grows like it, and for the measured power where it is worse", () => {
		assert.equal(standing("O(n log n)", report("same", "O(n log n)", "O(n log n)")), "right");
		assert.equal(standing("O(n²)", report("worse", "O(n²)", "O(n)")), "right");
		const words = report("worse", "O(orders · tracks²)", "O(orders · tracks)");
		assert.equal(standing("O(orders · tracks²)", words), "right");
	});

	it("is not what was measured for another power, with the figures and the reference", () => {
		const { standing: is, text } = answerTimeClaim("O(n)", report("worse", "O(n²)", "O(n log n)"));
		assert.equal(is, "not-so");
		assert.match(text, /^Measured: O\(n²\) \(2\.0 × the time for 2 × the input\)\./);
		assert.match(answerTimeClaim("O(n²)", report("same", "O(n)", "O(n)")).text, /The reference is O\(n\)\.$/);
		assert.equal(standing("O(2ⁿ)", report("same", "O(n)", "O(n)")), "not-so");
	});

	it("never tells O(n) from O(n log n), but says what the reference is", () => {
		for (const [claimed, accepted] of [
			["O(n)", "O(n log n)"],
			["O(n log n)", "O(n)"],
		] as const) {
			const { standing: is, text } = answerTimeClaim(claimed, report("same", accepted, accepted));
			assert.equal(is, "cannot-tell");
			assert.ok(text.includes(`The reference is ${accepted}.`) && /never told apart/.test(text), text);
		}
		assert.equal(standing("O(n² log n)", report("worse", "O(n²)", "O(n)")), "cannot-tell");
	});

	it("cannot be told before a measurement, from one that is not sure, and in other sizes than n", () => {
		assert.equal(answerTimeClaim("O(n)", null).text, "Nothing is measured yet.");
		assert.match(answerTimeClaim("O(n)", report("unsure", "not sure", "O(n)")).text, /not sure: two measurements/);
		assert.equal(standing("O(n)", report("same", "O(a · b)", "O(a · b)")), "cannot-tell");
		assert.equal(standing("O(n · users)", report("same", "O(n)", "O(n)")), "cannot-tell");
	});
});

describe("the answer to a claim of space", () => {
	it("comes from what the package declares alone, and says that nothing was measured", () => {
		const same = answerSpaceClaim("O(1)", "O(n) time, O(1) memory");
		assert.deepEqual([same.standing, /not measured/.test(same.text)], ["right", true]);
		const other = answerSpaceClaim("O(n)", "O(n log m + u log u) time for u users, O(1) memory");
		assert.deepEqual([other.standing, /declares O\(1\)/.test(other.text)], ["cannot-tell", true]);
		assert.equal(answerSpaceClaim("O(n)", "O(1) amortised per call").standing, "cannot-tell");
	});
});
