import assert from "node:assert/strict";

import { commonSpaces, commonTimes, parseComplexity, showComplexity } from "../../../src/core/judge/complexity.ts";

function read(text: string): string {
	const parsed = parseComplexity(text);
	return parsed.ok ? showComplexity(parsed.value) : `? ${parsed.error}`;
}

describe("a class of cost in a candidate's words", () => {
	for (const [written, meant] of [
		["O(n log n)", "O(n log n)"],
		["n*log(n)", "O(n log n)"],
		["nlogn", "O(n log n)"],
		["O( N · lg N )", "O(n log n)"],
		["linearithmic", "O(n log n)"],
		["n^2", "O(n²)"],
		["Θ(n²)", "O(n²)"],
		["n**2 log n", "O(n² log n)"],
		["n log^2 n", "O(n log² n)"],
		["quadratic", "O(n²)"],
		["O(n + n log n)", "O(n log n)"],
		["2n + 5", "O(n)"],
		["3", "O(1)"],
		["constant", "O(1)"],
		["log n", "O(log n)"],
		["log2 n", "O(log n)"],
		["sqrt(n)", "O(√n)"],
		["O(√n)", "O(√n)"],
		["n√n", "O(n^1.5)"],
		["2^n", "O(2ⁿ)"],
		["exponential", "O(2ⁿ)"],
		["O(n!)", "O(n!)"],
		["O(orders · tracks)", "O(orders · tracks)"],
		["O(n + k)", "O(n + k)"],
	] as const) {
		it(`reads ${written} as ${meant}`, () => assert.equal(read(written), meant));
	}

	it("shows each offered class as it is offered", () => {
		for (const offered of [...commonTimes, ...commonSpaces]) assert.equal(read(offered), offered);
	});

	it("says what to write instead of what is no class", () => {
		assert.match(read(""), /^\? Nothing is written here/);
		assert.match(read("fast"), /^\? “fast” is not read as a class of cost\. Write it as O\(n\)/);
		assert.match(read("O()"), /^\? /);
		for (const word of ["constructor", "__proto__"]) assert.match(read(word), /^\? “\w+” is not read/);
	});
});
