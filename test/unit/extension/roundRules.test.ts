import assert from "node:assert/strict";

import { goToPart, startRound, withFeedback } from "../../../src/core/practice/rounds/round.ts";
import { RoundRules } from "../../../src/extension/practice/rounds/roundRules.ts";

const asked = {
	id: "01JBQ2Z6M0000000000000000A",
	kind: "screen",
	parts: [
		{ slug: "deploy", hour: "screen", minutes: 5 },
		{ slug: "monitor", hour: "screen", minutes: 5 },
	],
} as const;

describe("the rules of a round", () => {
	it("forbid nothing while no round is sat", () => {
		const rules = new RoundRules({ mockUnderWay: false });
		rules.refuseInMock("counterexample");
		rules.refuseReview("deploy");
		rules.refuseReview(null);
		rules.refuseDebugger();
	});

	it("refuse a review in a mock but for a part that was left for feedback", () => {
		const rules = new RoundRules({ mockUnderWay: true });
		assert.throws(() => rules.refuseReview("deploy"), /nothing is reviewed before its part is left/);
		const round = startRound({ ...asked, mock: true, preset: "ide" }, 0);
		rules.follow(() => goToPart(withFeedback(round, 0, "now"), 1, 1000));
		rules.refuseReview("deploy");
		assert.throws(() => rules.refuseReview("monitor"), /“Feedback now”/);
		assert.throws(() => rules.refuseReview(null), /A mock is under way/);
		assert.throws(() => rules.refuseInMock("aiCompletion"), /AI completion stays off/);
		rules.refuseDebugger();
	});

	it("hide old reviews of a mock's parts, and say when that changes", () => {
		const mock = { mockUnderWay: true };
		const rules = new RoundRules(mock);
		let round = startRound({ ...asked, mock: true, preset: "ide" }, 0);
		rules.follow(() => round);
		const seen: boolean[] = [];
		const listening = rules.onDidChange(() => seen.push(rules.hidesReview("deploy")));
		rules.changed();
		round = goToPart(withFeedback(round, 0, "now"), 1, 1000);
		rules.changed();
		assert.deepEqual(seen, [true, false]);
		assert.equal(rules.hidesReview("monitor"), true);
		mock.mockUnderWay = false;
		assert.equal(rules.hidesReview("monitor"), false);
		listening.dispose();
		rules.changed();
		assert.equal(seen.length, 2);
	});

	it("refuse the debugger on the pad, in practice too", () => {
		const rules = new RoundRules({ mockUnderWay: false });
		rules.follow(() => startRound({ ...asked, mock: false, preset: "pad" }, 0));
		assert.throws(() => rules.refuseDebugger(), /no debugger/);
		rules.refuseReview("deploy");
	});
});
