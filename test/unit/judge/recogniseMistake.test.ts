import assert from "node:assert/strict";

import type { CaseResult } from "../../../src/core/judge/judgeEvent.ts";
import { hintLadders, nextHint } from "../../../src/core/judge/hintLadder.ts";
import { recogniseMistake } from "../../../src/core/judge/recogniseMistake.ts";
import type { Fingerprints } from "../../../src/core/problem/fingerprints.ts";
import type { Pack, PackedSolution } from "../../../src/core/problem/pack.ts";

const wrong = (file: string, mistake: string): PackedSolution => ({
	file,
	kind: "wrong",
	language: "python",
	header: { idea: file, mistake, messages: { nudge: `${mistake}?`, pointer: `${mistake}!`, name: mistake } },
	source: "",
	text: "",
});
const slip = (operator: Fingerprints["slips"][number]["operator"], answers: string) => ({
	file: "accepted/a.py",
	operator,
	line: "if a < b:",
	becomes: "if a <= b:",
	answers,
});

/** Three cases; wrong answers to the first: "x" and "y", to the second: "z". */
const pack = {
	hints: { nudge: "n", pointer: "p", name: "x" },
	solutions: [wrong("wrong/a.py", "tie-break"), wrong("wrong/a.ts", "tie-break"), wrong("wrong/b.py", "off-by-one")],
	fingerprints: {
		hash: "h",
		cases: ["1", "2", "3"],
		marks: [["x", "y"], ["z"], []],
		mistakes: [
			{ file: "wrong/a.py", answers: "0 . ." },
			{ file: "wrong/a.ts", answers: "0 . ." },
			{ file: "wrong/b.py", answers: "0 0 ." },
		],
		slips: [slip("comparison", "1 . ?"), slip("constant", ". 0 ?"), slip("boundary", ". 0 .")],
	},
} as unknown as Pack;

/** "." passed, else the mark of a wrong answer. */
function results(...marks: readonly string[]): CaseResult[] {
	return marks.map((mark, i) => {
		const verdict = mark === "." ? "accepted" : "wrong-answer";
		const shared = { id: String(i + 1), name: "", group: "edge", timeMs: 0, message: "", why: "", frames: [] } as const;
		return { ...shared, verdict, ...(mark === "." ? {} : { mark }) };
	});
}

function nameOf(...marks: readonly string[]): string | undefined {
	const known = recogniseMistake(pack, results(...marks));
	return known?.kind === "mistake" ? known.id : known?.slip.operator;
}

describe("recogniseMistake", () => {
	it("names the mistake of the wrong solutions that answer every case in the same way", () => {
		assert.equal(nameOf("x", ".", "."), "tie-break");
		assert.equal(nameOf("x", "z", "."), "off-by-one");
	});

	it("names nothing when one case ends in another way", () => {
		assert.equal(nameOf("x", ".", "q"), undefined);
		assert.equal(nameOf("q", ".", "."), undefined);
	});

	it("names nothing while several mistakes answer alike what was asked", () => {
		assert.equal(nameOf("x"), undefined);
	});

	it("names nothing when everything passed", () => {
		assert.equal(nameOf(".", ".", "."), undefined);
	});

	it("knows a right solution with one small change, unless two kinds of change answer alike", () => {
		assert.equal(nameOf("y", ".", "."), "comparison");
		assert.equal(nameOf(".", "z", "."), undefined);
	});

	it("names nothing where nothing was answered, and no slip where nothing is right", () => {
		const marks = [
			["threw", "x"],
			["threw", "y"],
			["threw", "z"],
		];
		const silent = { file: "wrong/a.py", answers: "0 0 0" };
		const mutants = [slip("removed statement", "1 1 1"), slip("removed statement", "0 0 0")];
		const fingerprints = { ...pack.fingerprints, marks, mistakes: [silent], slips: mutants } as Fingerprints;
		const of = (...answers: readonly string[]) => recogniseMistake({ ...pack, fingerprints }, results(...answers));
		assert.equal(of("threw", "threw", "threw"), undefined);
		assert.equal(of("x", "y", "z"), undefined);
	});

	it("takes no notice of the candidate's own cases", () => {
		const own: CaseResult = { ...results("q")[0]!, id: "mine", group: "mine" };
		assert.equal(recogniseMistake(pack, [...results("x", ".", "."), own])?.kind, "mistake");
	});

	it("knows nothing of a package that brings no fingerprints", () => {
		const { fingerprints: _, ...without } = pack;
		assert.equal(recogniseMistake(without, results("x", ".", ".")), undefined);
	});
});

describe("the hint ladder", () => {
	const none = () => 0;

	it("speaks to the mistake in what was run last, then to the problem", () => {
		const ladders = hintLadders(pack, results("x", ".", "."));
		assert.deepEqual(
			ladders.map(({ about, mistake }) => [about, mistake]),
			[
				["mistake", "tie-break"],
				["problem", null],
			],
		);
		const first = nextHint(ladders, none);
		assert.equal(first?.ladder.hints[first.step], "tie-break?");
		const later = nextHint(ladders, ({ about }) => (about === "mistake" ? 3 : 1));
		assert.deepEqual([later?.ladder.about, later?.step], ["problem", "pointer"]);
		assert.equal(
			nextHint(ladders, () => 3),
			undefined,
		);
	});

	it("says of a slip where it is on its last step only", () => {
		const [ladder] = hintLadders(pack, results("y", ".", "."));
		assert.ok(ladder);
		assert.match(ladder.hints.name, /`if a < b:` became `if a <= b:`/);
		assert.doesNotMatch(ladder.hints.nudge + ladder.hints.pointer, /a < b/);
	});

	it("is the problem's own where nothing is known", () => {
		assert.deepEqual(
			hintLadders(pack, results("q", ".", ".")).map(({ about }) => about),
			["problem"],
		);
	});
});
