import assert from "node:assert/strict";

import type { LogEvent } from "../../../../src/core/practice/logEvent.ts";
import { answerCards } from "../../../../src/core/practice/spaced/answerCards.ts";
import { dueAnswers } from "../../../../src/core/practice/spaced/dueAnswers.ts";
import { conversationTarget } from "../../../../src/core/review/conversation/conversationTarget.ts";
import { reviewedEvent } from "../../../../src/extension/review/reviewedEvent.ts";
import { answerFixture, conversation } from "../../review/conversation/conversationPackages.ts";
import { at, dayMs, dayOf, problems, startMs, started } from "./spacedLog.ts";

const cards = [{ slug: "drift", title: "Drift", minutes: 5, plain: "What is drift?" }, ...problems({ sums: [] })];
const nowOf = (day: number): number => startMs + day * dayMs;

function reviewed(day: number, slug: string, verdicts: Readonly<Record<string, string | null>>, more = {}): LogEvent {
	const items = Object.entries(verdicts).map(([criterion, verdict]) => ({ criterion, state: "grounded", verdict }));
	const base = { kind: "reviewed", mode: "m", score: null, coverage: 1, failure: null, promptVersion: 2 };
	return at(day, { ...base, slug, items, ...more });
}

const drift = conversation("drift");
/** The card's answer of a known level as it is reviewed without a model. */
const offline = (day: number, level: "hollow" | "strong"): LogEvent =>
	at(day, reviewedEvent({ slug: "drift" }, conversationTarget(answerFixture("drift", level), drift).offline));

const due = (events: readonly LogEvent[], day: number) =>
	dueAnswers(events, cards, nowOf(day), dayOf).map(({ slug, criteria }) => [slug, ...criteria]);
const ratingOf = (events: readonly LogEvent[]) => answerCards(events, nowOf(400)).get("drift")?.memory.rating;
const weak = reviewed(0, "drift", { "what-moves": "met", "how-seen": "partial", "so-what": "not_met" });

describe("spaced review of answers", () => {
	it("brings a card back the next day with what was weak", () => {
		assert.deepEqual(due([weak], 0.5), []);
		assert.deepEqual(due([weak], 1), [["drift", "how-seen", "so-what"]]);
		const [review] = dueAnswers([weak], cards, nowOf(1), dayOf);
		assert.equal(review?.title, "Drift", "the card is named, not what was weak in it");
		assert.equal(
			review.why,
			"You answered this on day 0; weak were: how seen, so what. Start over, and answer it again without looking.",
		);
	});

	it("leaves alone what was good at once, what nobody judged, and what is no round of words", () => {
		assert.deepEqual(due([reviewed(0, "drift", { "what-moves": "met" })], 30), []);
		assert.deepEqual(due([reviewed(0, "drift", { "what-moves": "cannot_judge" })], 30), []);
		assert.deepEqual(due([reviewed(0, "drift", { "what-moves": "partial" }, { failure: "timeout" })], 30), []);
		assert.deepEqual(due([reviewed(0, "sums", { "what-moves": "partial" })], 30), []);
	});

	it("is content with a fresh answer once it is due, not with the old text, nor with one of the same day", () => {
		const good = { "what-moves": "met", "how-seen": "met" };
		const sameDay = [weak, started(0.1, "drift", 2), reviewed(0.2, "drift", good)];
		assert.deepEqual(due(sameDay, 1), [["drift"]]);
		assert.deepEqual(due([...sameDay, reviewed(1, "drift", good)], 1.1), [["drift"]], "it is the text of yesterday");
		assert.deepEqual(due([weak, reviewed(1, "drift", good)], 1.1), [["drift"]]);
		assert.deepEqual(due([weak, started(1, "drift", 2), reviewed(1, "drift", good)], 1.1), []);
	});

	it("rates good where nothing is weak, hard where less is, and again where as much is", () => {
		const answer = (verdicts: Readonly<Record<string, string>>) => [
			weak,
			started(1, "drift", 2),
			reviewed(1, "drift", verdicts),
		];
		assert.equal(ratingOf(answer({ a: "met" })), "good");
		assert.equal(ratingOf(answer({ a: "not_met", b: "met" })), "hard");
		assert.equal(ratingOf(answer({ a: "not_met", b: "not_addressed" })), "again");
	});

	it("comes to rest without a model, too, once checks find nothing missing", () => {
		const hollow = offline(0, "hollow");
		const [[, ...missing] = []] = due([hollow], 1);
		assert.ok(missing.length > 1, "by checks");
		const again = [hollow, started(1, "drift", 2), offline(1, "strong")];
		assert.equal(ratingOf(again), "good");
		assert.deepEqual(due(again, 1.5), []);
		assert.deepEqual(due([offline(0, "strong")], 30), []);
		assert.equal(ratingOf([hollow, started(1, "drift", 2), offline(1, "hollow")]), "again");
	});

	it("takes checks for less than a model", () => {
		assert.deepEqual(due([weak, offline(0.1, "strong")], 1), [["drift", "how-seen", "so-what"]]);
		assert.equal(ratingOf([weak, started(1, "drift", 2), offline(1, "strong")]), "hard");
		const silent = reviewed(1, "drift", { "how-seen": "cannot_judge" });
		assert.equal(due([weak, started(1, "drift", 2), silent], 1).length, 1);
	});

	it("counts an answer that was said aloud, or typed anew, and marked: hard at best", () => {
		const all = ["what-moves", "how-seen", "so-what"];
		const marks = (day: number, given: string | undefined, ...met: readonly string[]): LogEvent => {
			const items = all.map((criterion) => ({ criterion, verdict: met.includes(criterion) ? "met" : "not_met" }));
			return at(day, { kind: "predicted", slug: "drift", items, ...(given === undefined ? {} : { given }) });
		};
		const aloud = [weak, marks(1, "spoken", ...all)];
		assert.equal(ratingOf(aloud), "hard");
		assert.deepEqual(due(aloud, 1.5), []);
		assert.equal(ratingOf([weak, marks(1, "spoken", "what-moves", "how-seen")]), "hard");
		assert.equal(ratingOf([weak, marks(1, "spoken", "what-moves")]), "again");
		assert.equal(ratingOf([weak, started(1, "drift", 2), marks(1, "typed", ...all)]), "hard");
		for (const marked of [
			[marks(0.1, "spoken", ...all)],
			[marks(1, "typed", ...all)],
			[marks(1, "earlier", ...all)],
			[marks(1, undefined, ...all)],
		]) {
			assert.deepEqual(due([weak, ...marked], 1.5), [["drift", "how-seen", "so-what"]]);
		}
		const fresh = [weak, started(1, "drift", 2), marks(1, "typed", ...all)];
		assert.equal(ratingOf([...fresh, reviewed(1, "drift", { "how-seen": "met" })]), "good", "a review knows better");
		assert.equal(ratingOf([...fresh, reviewed(1, "drift", { "how-seen": "met", "so-what": "partial" })]), "hard");
		assert.equal(ratingOf([...fresh, reviewed(1, "drift", { "how-seen": "partial", "so-what": "partial" })]), "again");
		assert.equal(ratingOf([...aloud, reviewed(1, "drift", { "how-seen": "met" })]), "hard", "not of the old text");
		const later = [...fresh, marks(30, "typed", ...all), reviewed(30, "drift", { "how-seen": "met" })];
		assert.equal(due(later, 30.1).length, 1, "the text of before, on the next day that it is due");
	});
});
