import assert from "node:assert/strict";

import { judgedFacts } from "../../../src/core/review/judgedFacts.ts";
import { linearGrowth, sampleCases, sampleReport, sampleSolution, squareGrowth } from "../../support/sampleSolution.ts";

type Facts = ReturnType<typeof judgedFacts>;

function told(facts: Facts): string[] {
	return facts.map(({ id, kind, criterion, polarity, text }) => `${id} ${kind} ${criterion} ${polarity}: ${text}`);
}

describe("what the judge saw", () => {
	it("is nothing before it ran, and nothing where it failed itself", () => {
		assert.deepEqual(judgedFacts(sampleSolution, null, null), []);
		const broken = sampleReport([], { verdict: "internal-error", message: "The sandbox did not start." });
		assert.deepEqual(judgedFacts(sampleSolution, broken, null), []);
	});

	it("is one fact for each group that passed, the slowest large case, and the growth", () => {
		assert.deepEqual(told(judgedFacts(sampleSolution, sampleReport(sampleCases()), linearGrowth)), [
			"cases:sample case correctness for: 1 sample case, all accepted",
			"cases:edge case edge-cases for: 2 edge cases, all accepted",
			"cases:property case correctness for: 1 generated case, all accepted",
			"cases:scale case complexity for: 1 large case, all accepted",
			"time:scale timing complexity neither: slowest accepted large case: 210 ms of CPU time, the limit is 1000 ms",
			"growth growth complexity for: time grows like O(n), O(n log n) is expected (2.0 × for 2 ×)",
		]);
	});

	it("is each failing case at its line, and the line where runs break off", () => {
		const frames = [{ lineBase0: 3, functionName: "sessions" }];
		const cases = sampleCases({
			e1: { verdict: "runtime-error", frames },
			e2: { verdict: "wrong-answer", expected: "[[1, 1]]", actual: "[[1], [1]]" },
		});
		const facts = judgedFacts(sampleSolution, sampleReport(cases), squareGrowth);
		assert.deepEqual(
			told(facts).filter((one) => one.includes("against")),
			[
				"cases:edge case edge-cases against: 2 edge cases, 2 not accepted",
				"case:e1 case edge-cases against: edge case “no event”: runtime error",
				"case:e2 case edge-cases against: edge case “equal times”: wrong answer, expected [[1, 1]], got [[1], [1]]",
				"line:4 line edge-cases against: line 4: 1 case ends here (runtime error)",
				"growth growth complexity against: time grows like O(n²) where O(n log n) is expected (4.0 × for 2 ×)",
			],
		);
		const range = { start: { lineBase0: 3, character: 8 }, end: { lineBase0: 3, character: 50 } };
		assert.deepEqual(facts.find((one) => one.id === "case:e1")?.range, range);
		assert.deepEqual(facts.find((one) => one.id === "line:4")?.range, range);
	});

	it("counts a time-out as a matter of speed, and a wrong large case as a wrong program", () => {
		const slow = judgedFacts(
			sampleSolution,
			sampleReport(sampleCases({ e1: { verdict: "time-limit-exceeded" } })),
			null,
		);
		assert.equal(slow.find((one) => one.id === "case:e1")?.criterion, "complexity");
		assert.equal(slow.find((one) => one.id === "cases:edge")?.criterion, "complexity");
		const wrong = judgedFacts(sampleSolution, sampleReport(sampleCases({ l: { verdict: "wrong-answer" } })), null);
		assert.equal(wrong.find((one) => one.id === "case:l")?.criterion, "correctness");
	});

	it("stays short however many cases fail, and names each once", () => {
		const many = Array.from({ length: 300 }, (_, at) =>
			sampleCases({ e1: { id: `e${at}`, verdict: "wrong-answer", actual: "x".repeat(5000) } }).slice(1, 2),
		).flat();
		const facts = judgedFacts(sampleSolution, sampleReport(many), null);
		assert.equal(facts.length, 7);
		assert.equal(facts[0]?.text, "300 edge cases, 300 not accepted");
		assert.ok(facts.every((one) => one.text.length <= 240 && !/\s{2}|\n/.test(one.text)));
		assert.equal(new Set(facts.map((one) => one.id)).size, facts.length);
	});

	it("speaks against everything where the text does not even start", () => {
		const report = sampleReport([], { verdict: "compile-error", message: "Line 2: invalid syntax." });
		assert.deepEqual(told(judgedFacts(sampleSolution, report, null)), [
			"run line null against: no case was run: compile error. Line 2: invalid syntax.",
		]);
	});

	it("times small cases only where a problem has no large ones and all were judged", () => {
		const small = sampleCases().filter((one) => one.group !== "scale");
		const timed = (mode: "run" | "submit") =>
			judgedFacts(sampleSolution, sampleReport(small, { mode }), null).flatMap((one) =>
				one.kind === "timing" ? [one.text] : [],
			);
		assert.deepEqual(timed("run"), []);
		assert.deepEqual(timed("submit"), ["slowest accepted case: 2.0 ms of CPU time, the limit is 1000 ms"]);
	});

	it("says that a run leaves the hidden cases out", () => {
		const [first] = judgedFacts(sampleSolution, sampleReport(sampleCases().slice(0, 1), { mode: "run" }), null);
		assert.equal(first?.text, "1 sample case, all accepted (a run: hidden cases were not judged)");
	});
});
