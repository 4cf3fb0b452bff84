import assert from "node:assert/strict";

import type { Interview } from "../../../../src/core/review/interview/interview.ts";
import type { Review } from "../../../../src/core/review/reviewEvent.ts";
import { type ShownInputs, shownInterview } from "../../../../src/extension/review/interview/shownInterview.ts";

const judged = (source: "model" | "check"): Review =>
	({
		mode: "m",
		rows: [{ criterion: "c", title: "C", state: "grounded", finding: { source } }],
	}) as unknown as Review;

const interview: Interview = {
	slug: "x",
	phase: "under-way",
	turns: [
		{ who: "candidate", kind: "answer", text: "<b>", at: 1 },
		{
			who: "interviewer",
			kind: "regrade",
			text: "C: partial → met.",
			at: 2,
			criterion: "c",
			quotes: ["now"],
			before: ["then"],
			source: "gpt at there",
		},
		{ who: "interviewer", kind: "question", text: "Why?", at: 3, criterion: "c", quotes: [], source: "script" },
	],
	open: { criterion: "c", title: "C", question: "Why?", because: "weakest", hintsTaken: 2 },
	asked: ["Why?"],
	twists: [],
};

function shown(over: Partial<ShownInputs> = {}) {
	return shownInterview({
		uri: "file:///x",
		title: "X",
		round: "design",
		reviewer: "R",
		hasModel: true,
		mock: false,
		solved: false,
		review: judged("model"),
		notice: null,
		interview,
		busy: null,
		returned: null,
		...over,
	});
}

describe("an interview as it is shown", () => {
	it("is ready before it begins, and says whether the work is done", () => {
		const state = shown({ interview: null, solved: true, review: null });
		assert.ok(state.type === "ready");
		assert.deepEqual([state.solved, state.reviewed], [true, false]);
	});

	it("tells of each turn where it comes from: the problem, or a model by its label", () => {
		const state = shown();
		assert.ok(state.type === "held");
		assert.deepEqual(
			state.turns.map(({ source }) => source),
			[null, "gpt at there", "from the problem"],
		);
		assert.deepEqual([state.turns[1]?.before, state.turns[1]?.quotes], [["then"], ["now"]]);
	});

	it("lets one disagree with what a model judged, at the judgement and at the question", () => {
		const state = shown();
		assert.ok(state.type === "held");
		assert.deepEqual(state.turns[1]?.disputable, { criterion: "c", title: "C" });
		assert.equal(state.turns[2]?.disputable, null);
		assert.equal(state.open?.disputable, true);
	});

	it("offers no objection to a check, or before a review", () => {
		for (const review of [judged("check"), null]) {
			const state = shown({ review });
			assert.ok(state.type === "held");
			assert.deepEqual([state.open?.disputable, state.turns[1]?.disputable], [false, null]);
		}
	});
});
