import assert from "node:assert/strict";

import { analyseDesign } from "../../../src/core/design/analyseDesign.ts";
import { arrowText, compareDesigns } from "../../../src/core/design/compareDesigns.ts";
import { designText } from "./designText.ts";

const read = (drawing: string, estimate?: string) =>
	analyseDesign(designText({ drawing, ...(estimate === undefined ? {} : { estimate }) }), { includeAbsences: false });

const theirs = read(
	'app["App"] --> home["Home API"] --> rank["Ranker"]\nhome --> spare[("Fallback page")]\nrank --> fs[("Feature store")]',
	"peak = 26 k open/s",
);

describe("compareDesigns", () => {
	it("compares what parts are for, not what they are called", () => {
		const yours = read('phone["Phone"] --> bff["Page service"] --> order["Heavy ranker"] --> cache[("Result cache")]');
		const { roles } = compareDesigns(yours, theirs);
		assert.deepEqual(
			roles.map(({ role, state }) => `${role} ${state}`),
			["fallback missing", "feature-store missing", "cache extra", "client changed", "api changed", "ranker changed"],
		);
	});

	it("names arrows between roles that both have", () => {
		const yours = read(
			'app["App"] --> home["Home API"]\napp --> rank["Ranker"]\nhome --> spare[("Fallback page")]\nrank --> fs[("Feature store")]',
		);
		assert.deepEqual(
			compareDesigns(yours, theirs).arrows.map((arrow) => `${arrow.state}: ${arrowText(arrow)}`),
			["missing: Service → Ranker", "extra: Client → Ranker"],
		);
	});

	it("puts estimates of one name side by side, and leaves out what is equal", () => {
		const drawing = 'app["App"] --> home["Home API"]';
		const numbers = (estimate: string) => compareDesigns(read(drawing, estimate), theirs).numbers;
		assert.deepEqual(numbers("peak = 26 k open/s"), []);
		assert.deepEqual(numbers("peak = 9 k open/s"), [{ name: "peak", yours: "9 k open/s", theirs: "26 k open/s" }]);
		assert.deepEqual(
			numbers("mean = 1 open/s").map(({ name }) => name),
			["mean", "peak"],
		);
	});

	it("says nothing of a design and itself", () => {
		const { roles, arrows, numbers } = compareDesigns(theirs, theirs);
		assert.ok(roles.every(({ state }) => state === "both"));
		assert.deepEqual([arrows, numbers], [[], []]);
	});
});
