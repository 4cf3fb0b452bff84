import assert from "node:assert/strict";

import type { Growth } from "../../../src/core/judge/growth.ts";
import { growthClass, isSublinear } from "../../../src/core/judge/growthClass.ts";

const growth = (kind: Growth["kind"], referencePower: number, candidatePower: number): Growth => ({
	kind,
	why: "",
	slope: candidatePower - referencePower,
	uncertainty: 0.1,
	candidatePower,
	referencePower,
	shown: "",
});

describe("the class of a measured growth", () => {
	it("is the accepted one where nothing else was seen, and none where it is not sure", () => {
		assert.equal(growthClass(growth("same", 1, 1.1), { accept: "O(n log n)" }), "O(n log n)");
		assert.equal(growthClass(growth("unsure", 1, 1.5), { accept: "O(n log n)" }), "not sure");
	});

	it("is the nearest power of n, at least one above the reference's", () => {
		assert.equal(growthClass(growth("worse", 0.93, 1.8), { accept: "O(n log n)" }), "O(n²)");
		assert.equal(growthClass(growth("worse", 0.6, 1.45), { accept: "O(n)" }), "O(n²)");
		assert.equal(growthClass(growth("worse", 1, 2.9), { accept: "O(n)", reject: "O(n²)" }), "O(n³)");
		assert.equal(growthClass(growth("worse", 0.1, 1.05), { accept: "O(log n)" }), "O(n)");
		assert.equal(growthClass(growth("worse", 1, 9), { accept: "O(n)" }), "more than O(n⁴)");
	});

	it("speaks in the package's words where n is not all that counts", () => {
		const classes = { accept: "O(orders · tracks)", reject: "O(orders · tracks²)" };
		assert.equal(growthClass(growth("worse", 0.9, 1.8), classes), "O(orders · tracks²)");
		assert.equal(growthClass(growth("worse", 1, 3), classes), "n² times O(orders · tracks)");
		assert.equal(growthClass(growth("worse", 1, 2), { accept: classes.accept }), "n times O(orders · tracks)");
	});

	it("knows what grows less than the input", () => {
		for (const accept of ["O(1)", "O(log n)", "O(√n)"]) assert.ok(isSublinear(accept), accept);
		for (const accept of ["O(n)", "O(n log n)", "O(log n · k)", "O(orders · tracks)"])
			assert.ok(!isSublinear(accept), accept);
	});
});
