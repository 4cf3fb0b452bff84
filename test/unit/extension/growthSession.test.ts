import assert from "node:assert/strict";

import { describeIsolation } from "../../../src/core/judge/isolationLevel.ts";
import type { GrowthReport } from "../../../src/core/judge/growthReport.ts";
import type { CaseResult } from "../../../src/core/judge/judgeEvent.ts";
import { claimState, withGrowth } from "../../../src/extension/problem/growthSession.ts";
import type { GrowthState } from "../../../src/protocol/problem/growthState.ts";
import type { RunState } from "../../../src/protocol/problem/statementState.ts";
import { knownFunctions } from "../../bench/support/growthPacks.ts";

const report = (over: Partial<GrowthReport>): GrowthReport => ({
	kind: "worse",
	why: "",
	slope: 1,
	uncertainty: 0.1,
	candidatePower: 2,
	referencePower: 1,
	shown: "4.0 × the time for 2 × the input, from 63 to 2,000; the reference 2.0 ×",
	measured: "O(n²)",
	accepted: "O(n)",
	tooSlow: true,
	reference: "accepted/distinct.py",
	points: [{ n: 2000, candidateMs: 30, candidateUpToMs: 31, referenceMs: 2, referenceUpToMs: 2 }],
	runtime: "Python",
	wallMs: 900,
	...over,
});
const measured = (over: Partial<GrowthReport>): GrowthState => ({ type: "measured", report: report(over) });

const result = (group: CaseResult["group"], verdict: CaseResult["verdict"]): CaseResult => ({
	id: group,
	name: group,
	group,
	verdict,
	timeMs: 1,
	message: verdict === "accepted" ? "" : "Over the limit of 2 s of computing time.",
	why: "",
	frames: [],
});

const tooSlow: Extract<RunState, { type: "done" }> = {
	type: "done",
	mode: "submit",
	verdict: "time-limit-exceeded",
	message: "",
	results: [result("sample", "accepted"), result("scale", "time-limit-exceeded")],
	runtime: "Python",
	timeLimitMs: 2000,
	isolationLevel: 1,
	isolation: describeIsolation(1),
	wallMs: 1,
};

const messages = (growth: GrowthState, run: RunState = tooSlow) => {
	const shown = withGrowth(run, growth);
	return shown.type === "done" ? shown.results.map(({ message }) => message) : [];
};

describe("a time limit and the growth that explains it", () => {
	it("is told at the case at the constraint limit, and at no other", () => {
		assert.deepEqual(messages(measured({})), [
			"",
			"Over the limit of 2 s of computing time. Measured on smaller inputs, your time grows like n², the reference's like n (4.0 × the time for 2 × the input, from 63 to 2,000; the reference 2.0 ×).",
		]);
	});

	it("says by how much it is slower where it grows as it should", () => {
		const [, message] = messages(measured({ kind: "same", measured: "O(n)", tooSlow: false }));
		assert.match(message ?? "", /grows like the reference's, n; at size 2,000 it takes 15\.0 × as long/);
	});

	it("adds nothing that is not sure or not measured, and nothing to a wrong answer", () => {
		for (const growth of [measured({ kind: "unsure" }), { type: "measuring" } as const, { type: "offered" } as const]) {
			assert.equal(messages(growth)[1], "Over the limit of 2 s of computing time.");
		}
		const wrong = { ...tooSlow, results: [result("scale", "wrong-answer")] };
		assert.equal(messages(measured({}), wrong)[0], "Over the limit of 2 s of computing time.");
	});
});

describe("what is claimed of the cost", () => {
	const [known] = knownFunctions();
	const pack = known?.pack;

	it("is asked for after a run only, and only where there is something to compare it with", () => {
		assert.ok(pack);
		const inputs = {
			pack,
			language: "python",
			growth: { type: "offered" },
			claim: { time: null, space: null },
			problem: null,
		} as const;
		assert.equal(claimState({ ...inputs, run: { type: "idle" } }), null);
		assert.equal(claimState({ ...inputs, language: "sql", run: tooSlow }), null);
		assert.deepEqual(claimState({ ...inputs, run: tooSlow }), {
			time: null,
			space: null,
			timeAnswer: null,
			spaceAnswer: null,
			problem: null,
		});
	});

	it("is answered from the measurement and from the reference that was measured", () => {
		assert.ok(pack);
		const solutions = pack.solutions.map((one) => ({ ...one, header: { idea: "", cost: "O(n) time, O(n) memory" } }));
		const state = claimState({
			pack: { ...pack, solutions },
			language: "python",
			run: tooSlow,
			growth: measured({}),
			claim: { time: "O(n²)", space: "O(n)" },
			problem: null,
		});
		assert.deepEqual([state?.timeAnswer?.standing, state?.spaceAnswer?.standing], ["right", "right"]);
	});
});
