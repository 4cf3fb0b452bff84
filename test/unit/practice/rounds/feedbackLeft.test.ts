import assert from "node:assert/strict";

import { feedbackLeft, readFeedbackLeft } from "../../../../src/core/practice/rounds/feedbackLeft.ts";
import { introduction } from "../../../../src/core/practice/rounds/introduction.ts";
import { goToPart, pauseRound, startRound, withFeedback } from "../../../../src/core/practice/rounds/round.ts";

const parts = [introduction, "deploy", "monitor", "drift"].map(
	(slug) => ({ slug, hour: "screen", minutes: 5 }) as const,
);
const round = startRound({ id: "01JBQ2Z6M0000000000000000A", kind: "screen", mock: true, preset: "ide", parts }, 0);

describe("the feedback that a round leaves", () => {
	it("is of the parts that were worked on and not judged on the way", () => {
		const second = goToPart(round, 1, 1000);
		const third = goToPart(withFeedback(second, 1, "now"), 2, 2000);
		assert.deepEqual(feedbackLeft(pauseRound(third, 3000)), { kind: "screen", slugs: ["monitor"] });
		const later = goToPart(withFeedback(second, 1, "end"), 2, 2000);
		assert.deepEqual(feedbackLeft(pauseRound(later, 3000)), { kind: "screen", slugs: ["deploy", "monitor"] });
	});

	it("is none where only the introduction was said", () => {
		assert.equal(feedbackLeft(pauseRound(round, 1000)), null);
	});

	it("comes back from the window's memory as it was kept, and what is none of it does not", () => {
		const left = { kind: "full", slugs: ["deploy"] };
		assert.deepEqual(readFeedbackLeft(JSON.parse(JSON.stringify(left))), left);
		for (const kept of [
			undefined,
			null,
			"full",
			{},
			{ kind: "full", slugs: [] },
			{ kind: "x", slugs: ["deploy"] },
			{ kind: "full", slugs: ["../x"] },
		]) {
			assert.equal(readFeedbackLeft(kept), null, JSON.stringify(kept));
		}
	});
});
