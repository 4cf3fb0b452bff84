import assert from "node:assert/strict";

import fc from "fast-check";

import { AnswerFold, answerAlike, type CaseAnswers, unfoldAnswers } from "../../../src/core/problem/answersToCases.ts";
import { readFingerprints, writeFingerprints } from "../../../src/core/problem/fingerprints.ts";
import { checkFingerprints } from "../../../src/core/problem/gateFingerprints.ts";
import { takeFingerprints } from "../../../src/core/problem/takeFingerprints.ts";
import type { TestCase } from "../../../src/core/problem/testCase.ts";

const cases = ["a", "b", "c"];
const anyAnswers = fc
	.tuple(...cases.map(() => fc.option(fc.constantFrom(null, "x", "y", "z"), { nil: undefined })))
	.map((marks): CaseAnswers => {
		const known = cases.flatMap((id, i): [string, string | null][] =>
			marks[i] === undefined ? [] : [[id, marks[i] ?? null]],
		);
		return new Map(known);
	});

const answersOf = (marks: string): CaseAnswers =>
	new Map(marks.split("").map((mark, i) => [cases[i] ?? "", mark === "." ? null : mark]));
const known = (file: string, mistake: string, marks: string) => ({ file, mistake, answers: answersOf(marks) });

describe("answers to cases", () => {
	it("come back from their fold as they went in", () => {
		fc.assert(
			fc.property(fc.array(anyAnswers, { maxLength: 6 }), (all) => {
				const fold = new AnswerFold(cases);
				const folded = all.map((answers) => fold.fold(answers));
				assert.deepEqual(
					folded.map((text) => [...unfoldAnswers({ cases: [...fold.cases], marks: fold.marks }, text)]),
					all.map((answers) => [...answers]),
				);
			}),
		);
	});

	it("are alike both ways round, and never with everything right", () => {
		fc.assert(
			fc.property(anyAnswers, anyAnswers, (a, b) => {
				assert.equal(answerAlike(a, b), answerAlike(b, a));
				if ([...a.values()].every((mark) => mark === null)) assert.equal(answerAlike(a, b), false);
			}),
		);
	});
});

describe("the gate, telling mistakes apart", () => {
	it("counts a wrong solution that another with the same mistake answers like", () => {
		const { figures, findings } = checkFingerprints([known("a.py", "m", "x.."), known("a.ts", "m", "x..")]);
		assert.deepEqual(figures, { wrong: 2, named: 2 });
		assert.deepEqual(findings, []);
	});

	it("asks for a second one of those that stand alone when fewer than 80 % are named", () => {
		const { figures, findings } = checkFingerprints([
			known("a.py", "m", "x.."),
			known("a.ts", "m", "x.."),
			known("b.py", "n", ".x."),
		]);
		assert.deepEqual(figures, { wrong: 3, named: 2 });
		assert.match(findings[0]?.message ?? "", /^2 of 3 wrong solutions .* another idea: b\.py\.$/);
	});

	it("refuses two mistakes that answer every case alike", () => {
		const { figures, findings } = checkFingerprints([known("a.py", "m", "x.."), known("b.py", "n", "x..")]);
		assert.equal(figures.named, 0);
		assert.match(findings[0]?.message ?? "", /as b\.py does, which has the mistake "n" instead of "m"/);
	});
});

describe("what is kept of known mistakes", () => {
	const pack = { hash: "h", cases: cases.map((id) => ({ id }) as TestCase) };
	const mutant = (operator: "comparison" | "constant", line: string) => ({
		file: "accepted/a.py",
		operator,
		line,
		becomes: "",
	});

	it("is one mutant of those of a kind that answer alike, and none that a wrong solution stands for", () => {
		const { mistakes, slips } = takeFingerprints(
			pack,
			[known("a.py", "m", "x..")],
			[
				{ mutant: mutant("comparison", "1"), answers: answersOf("y..") },
				{ mutant: mutant("comparison", "2"), answers: answersOf("y..") },
				{ mutant: mutant("constant", "3"), answers: answersOf("x..") },
				{ mutant: mutant("constant", "4"), answers: answersOf(".z.") },
				{ mutant: mutant("comparison", "5"), answers: answersOf(".z.") },
			],
		);
		assert.deepEqual(
			mistakes.map(({ file }) => file),
			["a.py"],
		);
		assert.deepEqual(
			slips.map(({ line }) => line),
			["1"],
		);
	});

	it("is read as it was written, and refused when it is something else", () => {
		const taken = takeFingerprints(pack, [known("a.py", "m", "x..")], []);
		assert.deepEqual(readFingerprints(writeFingerprints(taken)), { ok: true, value: taken });
		assert.equal(readFingerprints("{").ok, false);
		assert.equal(readFingerprints('{"hash": 1}').ok, false);
	});
});
