import assert from "node:assert/strict";

import {
	type Help,
	hidesReview,
	mayBeReviewed,
	mayGoBack,
	padHasNoDebugger,
	referenceIsSilent,
	refusedHelp,
} from "../../../../src/core/practice/rounds/refusedHelp.ts";
import { goToPart, type Round, startRound, withFeedback } from "../../../../src/core/practice/rounds/round.ts";

const parts = [
	{ slug: "deploy", hour: "screen", minutes: 5 },
	{ slug: "monitor", hour: "screen", minutes: 5 },
] as const;

function mock(preset: "pad" | "ide" = "ide", isMock = true): Round {
	return startRound({ id: "01JBQ2Z6M0000000000000000A", kind: "screen", mock: isMock, preset, parts }, 0);
}

describe("help in a mock", () => {
	it("is refused in words that say what can be done", () => {
		for (const help of ["review", "counterexample", "growth", "marks", "aiCompletion"] satisfies Help[]) {
			assert.match(refusedHelp(help), /^A mock is under way: .*\.$/);
		}
		assert.match(padHasNoDebugger(), /Print .* IDE/);
		assert.match(referenceIsSilent(1), /your case without an output was not run/);
		assert.match(referenceIsSilent(3), /3 cases without an output were not run/);
	});

	it("has no review of a part before it is left for feedback, nor by going back to it", () => {
		const first = mock();
		assert.equal(mayBeReviewed(first, "deploy"), false);
		const chosen = withFeedback(first, 0, "now");
		assert.equal(mayBeReviewed(chosen, "deploy"), false, "it is still worked on");
		const left = goToPart(chosen, 1, 1000);
		assert.equal(mayBeReviewed(left, "deploy"), true);
		assert.equal(mayBeReviewed(left, "monitor"), false);
		assert.equal(mayGoBack(left), false);
		assert.equal(mayBeReviewed(goToPart(withFeedback(first, 0, "end"), 1, 1000), "deploy"), false);
		assert.equal(mayBeReviewed(null, "deploy"), false);
	});

	it("hides what was said of a part before, until that part is left for feedback", () => {
		const first = withFeedback(mock(), 0, "now");
		assert.equal(hidesReview(first, "deploy"), true);
		assert.equal(hidesReview(first, "monitor"), true);
		assert.equal(hidesReview(first, "drift"), false, "it is no part of this mock");
		assert.equal(hidesReview(goToPart(first, 1, 1000), "deploy"), false);
		assert.equal(hidesReview(goToPart(withFeedback(first, 0, "end"), 1, 1000), "deploy"), true);
		assert.equal(hidesReview(null, "deploy"), true, "a mock is under way that nobody knows the parts of");
	});

	it("leaves the way back open where no feedback was read, and in practice always", () => {
		assert.equal(mayGoBack(mock()), false, "there is no part before the first");
		assert.equal(mayGoBack(goToPart(withFeedback(mock(), 0, "end"), 1, 1000)), true);
		assert.equal(mayGoBack(goToPart(withFeedback(mock("ide", false), 0, "now"), 1, 1000)), true);
	});
});
