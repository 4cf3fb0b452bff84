import assert from "node:assert/strict";

import fc from "fast-check";

import type { LogEvent } from "../../../../src/core/practice/logEvent.ts";
import { readLog } from "../../../../src/core/practice/readLog.ts";
import { dueMistakes } from "../../../../src/core/practice/spaced/dueMistakes.ts";
import { mistakeCards } from "../../../../src/core/practice/spaced/mistakeCards.ts";
import { at, dayMs, dayOf, judged, problems, startMs, started } from "./spacedLog.ts";

const three = problems({ a: ["bound"], b: ["bound", "ties"], c: ["bound"], d: ["ties"] });
const nowOf = (day: number): number => startMs + day * dayMs;
const due = (events: readonly LogEvent[], day: number, catalogue = three) =>
	dueMistakes(events, catalogue, nowOf(day), dayOf).map(({ mistake, slug }) => [mistake, slug]);
const ratingOf = (events: readonly LogEvent[], mistake = "bound") =>
	mistakeCards(events, three, nowOf(400)).cards.get(mistake)?.memory.rating;
const dueDay = (events: readonly LogEvent[]) =>
	((mistakeCards(events, three, nowOf(400)).cards.get("bound")?.memory.dueMs ?? 0) - startMs) / dayMs;

describe("spaced review of mistakes", () => {
	it("brings a mistake back the next day, at about the same hour, in another problem of its class", () => {
		const log = [judged(0, "a", "submit", "bound")];
		assert.deepEqual(due(log, 0.5), []);
		assert.deepEqual(due(log, 0.98), [["bound", "b"]]);
		const [review] = dueMistakes(log, three, nowOf(1), dayOf);
		assert.equal(review?.title, "bound in a");
		assert.equal(review.dueAt, "2026-02-03T01:00:00.000Z");
		assert.equal(review.why, "On day 0, in “A”: bound in a. The same kind of mistake can be made in “B”.");
	});

	it("takes a mistake from a run and from a hint too", () => {
		assert.deepEqual(due([judged(0, "a", "run", "bound")], 1), [["bound", "b"]]);
		assert.deepEqual(due([at(0, { kind: "hintTaken", slug: "a", step: "nudge", mistake: "bound" })], 1), [
			["bound", "b"],
		]);
	});

	it("knows nothing to bring back where no mistake was recognised", () => {
		const wrong = { ...judged(0, "a", "submit"), verdict: "wrong-answer" } as LogEvent;
		assert.deepEqual(due([wrong, at(0, { kind: "hintTaken", slug: "a", step: "nudge" })], 30), []);
	});

	it("is content with another problem accepted once it is due, and asks again later each time", () => {
		const log = [judged(0, "a", "submit", "bound"), started(1, "b"), judged(1, "b", "submit")];
		assert.deepEqual(due(log, 1.1), []);
		const first = dueDay(log);
		assert.ok(first > 2, `${first}`);
		const second = dueDay([...log, started(first, "c"), judged(first, "c", "submit")]);
		assert.ok(second - first > first - 1, `${first}, then ${second}`);
	});

	it("is not content with the problem it was made in, nor with what was accepted before it was due", () => {
		const made = judged(0, "a", "submit", "bound");
		assert.deepEqual(due([made, judged(0.1, "a", "submit")], 1), [["bound", "b"]]);
		assert.deepEqual(due([made, judged(1, "a", "submit")], 1.1), [["bound", "b"]]);
		assert.deepEqual(due([made, judged(0.1, "b", "submit")], 1), [["bound", "c"]]);
		assert.deepEqual(due([made, judged(1, "b", "run")], 1.1), [["bound", "b"]]);
		assert.deepEqual(due([made, judged(1, "d", "submit")], 1.1), [["bound", "b"]]);
	});

	it("is not content with a text that was accepted before, until the problem is started over", () => {
		const log = [judged(-3, "b", "submit"), judged(0, "a", "submit", "bound"), judged(1, "b", "submit")];
		assert.equal(ratingOf(log), "again");
		assert.equal(ratingOf([...log, started(1.1, "b", 2), judged(1.2, "b", "submit")]), "easy");
	});

	it("rates easy, good and hard by what it took, and the later comes back for the easier", () => {
		const made = judged(0, "a", "submit", "bound");
		const failed = { ...judged(1, "b", "submit"), verdict: "wrong-answer" } as LogEvent;
		const easy = [made, judged(1.1, "b", "submit")];
		const good = [made, failed, judged(1.1, "b", "submit")];
		const helped = [made, at(1, { kind: "hintTaken", slug: "b", step: "nudge" }), judged(1.1, "b", "submit")];
		const hard = [made, judged(1, "b", "run", "bound"), judged(1.1, "b", "submit")];
		assert.deepEqual(
			[easy, good, helped, hard].map((log) => ratingOf(log)),
			["easy", "good", "good", "hard"],
		);
		assert.ok(dueDay(easy) > dueDay(good) && dueDay(good) > dueDay(hard));
	});

	it("counts all that shows within one sitting as one lapse", () => {
		const once = [judged(0, "a", "run", "bound")];
		const often = [...once, ...[0.01, 0.02, 0.03].map((day) => judged(day, "a", "run", "bound"))];
		assert.deepEqual(
			mistakeCards(often, three, nowOf(9)).cards.get("bound")?.memory,
			mistakeCards(once, three, nowOf(9)).cards.get("bound")?.memory,
		);
		const lapsed = [...once, judged(1, "b", "submit", "bound")];
		assert.equal(mistakeCards(lapsed, three, nowOf(9)).cards.get("bound")?.memory.card.reps, 2);
	});

	it("stays with the problem that was begun for it", () => {
		const made = judged(0, "a", "submit", "bound");
		assert.deepEqual(due([made, started(1, "c")], 1.1), [["bound", "c"]]);
		assert.deepEqual(due([made, started(0.5, "b")], 1.1), [["bound", "c"]], "begun before it was due");
	});

	it("prefers what is unsolved, then what was met longest ago, then what is short", () => {
		const made = judged(0, "a", "submit", "bound");
		assert.deepEqual(due([judged(-2, "b", "submit"), made], 1), [["bound", "c"]]);
		assert.deepEqual(due([judged(-2, "c", "submit"), judged(-1, "b", "submit"), made], 1), [["bound", "c"]]);
		const short = three.map((one) => (one.slug === "c" ? { ...one, minutes: 5 } : one));
		assert.deepEqual(due([made], 1, short), [["bound", "c"]]);
		const [again] = dueMistakes([judged(-2, "c", "submit"), judged(-1, "b", "submit"), made], three, nowOf(1), dayOf);
		assert.match(again?.why ?? "", /in “C”\. You solved that one before: start over\.$/);
	});

	it("leaves to the mocks the code that they are still to ask, except where no other problem has the class", () => {
		const made = judged(0, "a", "submit", "bound");
		const mixed = problems({ a: ["bound"], b: ["bound"], "fewer-repeats": ["bound"] });
		const solved = [judged(-2, "b", "submit"), made];
		assert.deepEqual(due(solved, 1, mixed), [["bound", "b"]]);
		assert.deepEqual(due([...solved, started(1, "fewer-repeats")], 1.1, mixed), [["bound", "fewer-repeats"]]);
		assert.deepEqual(due([made], 1, problems({ a: ["bound"], "fewer-repeats": ["bound"] })), [
			["bound", "fewer-repeats"],
		]);
		const parts = [{ slug: "fewer-repeats", hour: "screen", minutes: 15, of: 15 }];
		const mock = [
			at(-1, { kind: "roundStarted", round: "screen:1", mock: true }),
			at(-1, { kind: "roundEnded", round: "screen:1", minutes: 15, parts }),
		];
		assert.deepEqual(due([...mock, ...solved], 1, mixed), [["bound", "fewer-repeats"]], "it was asked");
	});

	it("gives every mistake a problem of its own where that can be", () => {
		const log = [judged(0, "a", "submit", "bound"), judged(0, "d", "submit", "ties")];
		assert.deepEqual(due(log, 1), [
			["bound", "c"],
			["ties", "b"],
		]);
		assert.deepEqual(due(log, 1, problems({ a: ["bound"], b: ["bound", "ties"], d: ["ties"] })), [
			["bound", "b"],
			["ties", "b"],
		]);
	});

	it("comes back in the same problem only where no other has the class, and says so", () => {
		const alone = problems({ a: ["bound"], b: ["ties"] });
		const log = [judged(0, "a", "submit", "bound")];
		const [review] = dueMistakes(log, alone, nowOf(1), dayOf);
		assert.equal(review?.slug, "a");
		assert.match(review.why, /No other problem has this mistake, so it comes back in the same one: start over\.$/);
		const over = [...log, started(1, "a", 2), judged(1.1, "a", "submit")];
		assert.deepEqual(due(over, 1.2, alone), []);
		assert.deepEqual(due(log, 1, problems({ b: ["ties"] })), [], "a class that no problem has");
	});

	it("lives with a clock that goes backwards, and does not believe one that is ahead", () => {
		const back = [judged(5, "a", "submit", "bound"), judged(-4000, "b", "submit", "bound"), started(6, "c")];
		assert.deepEqual(due(back, 6.1), [["bound", "c"]]);
		const ahead = [judged(0, "a", "run", "ties"), judged(9000, "a", "submit", "bound")];
		assert.deepEqual(
			due(ahead, 1).map(([mistake]) => mistake),
			["bound", "ties"],
		);
	});

	it("lives with a mistake that shows an hour after a review that came early in its day", () => {
		// due at 21:00 UTC, so that the day by which the interval is counted has not begun
		const five = -4 / 24;
		const log = [judged(five, "a", "submit", "bound"), judged(0.51, "b", "submit"), judged(0.53, "c", "run", "bound")];
		assert.deepEqual(due(log, 2), [["bound", "b"]]);
		assert.equal(ratingOf(log), "again");
	});

	it("gives the same reviews for any order of lines, with repeats", () => {
		const event = fc
			.tuple(
				fc.integer({ min: -3, max: 40 }),
				fc.constantFrom("a", "b", "c", "d"),
				fc.constantFrom("run" as const, "submit" as const),
				fc.constantFrom(undefined, "bound", "ties"),
			)
			.map((parts) => judged(...parts));
		fc.assert(
			fc.property(fc.array(event, { maxLength: 15 }), fc.infiniteStream(fc.nat()), (events, keys) => {
				const lines = events.map((one) => JSON.stringify(one));
				const mixed = [...lines, ...lines]
					.map((line) => [keys.next().value ?? 0, line] as const)
					.sort((a, b) => a[0] - b[0])
					.map(([, line]) => line);
				const of = (texts: readonly string[]) => dueMistakes(readLog(texts.join("\n")).events, three, nowOf(30), dayOf);
				assert.deepEqual(of(mixed), of(lines));
				for (const { mistake, slug } of of(lines)) {
					assert.ok(three.find((one) => one.slug === slug)?.mistakes?.some(({ id }) => id === mistake));
				}
			}),
		);
	});
});
