import assert from "node:assert/strict";

import fc from "fast-check";

import type { LogEvent } from "../../../../src/core/practice/logEvent.ts";
import { readLog } from "../../../../src/core/practice/readLog.ts";
import { dueItems } from "../../../../src/core/practice/spaced/dueItems.ts";
import { itemCards } from "../../../../src/core/practice/spaced/itemCards.ts";
import type { SpacedProblem } from "../../../../src/core/practice/spaced/spacedProblem.ts";
import { at, dayMs, judged, startMs, started } from "./spacedLog.ts";

/** slug → ids of criteria; a star: a drill can plant a flaw of it */
function designs(rubrics: Readonly<Record<string, readonly string[]>>): readonly SpacedProblem[] {
	return Object.entries(rubrics).map(([slug, ids]) => ({
		slug,
		title: slug.toUpperCase(),
		minutes: 50,
		criteria: ids.map((id) => ({
			id: id.replace("*", ""),
			title: `${id.replace("*", "")} of ${slug}`,
			drill: id.endsWith("*"),
		})),
	}));
}

const catalogue = designs({
	home: ["features", "fallback", "position-bias"],
	monday: ["features", "fallback", "taste*", "gate"],
	fraud: ["features", "fallback", "graph*", "tiers"],
});
const nowOf = (day: number): number => startMs + day * dayMs;

/** By a model, where nothing else is said. */
function reviewed(day: number, slug: string, verdicts: Readonly<Record<string, string | null>>, more = {}): LogEvent {
	const items = Object.entries(verdicts).map(([criterion, verdict]) => ({ criterion, state: "grounded", verdict }));
	const base = { kind: "reviewed", mode: "m", score: null, coverage: 1, failure: null, promptVersion: 2 };
	return at(day, { ...base, slug, items, ...more });
}
/** What checks speak against; the others are those that they are silent about. */
const checked = (day: number, slug: string, against: readonly string[], silent: readonly string[] = []): LogEvent =>
	reviewed(
		day,
		slug,
		{},
		{
			promptVersion: null,
			items: [
				...against.map((criterion) => ({ criterion, state: "grounded", verdict: null })),
				...silent.map((criterion) => ({ criterion, state: "not-reviewed", verdict: null })),
			],
		},
	);
const drilled = (day: number, slug: string, criterion: string, named: boolean, placed: boolean): LogEvent =>
	at(day, { kind: "drilled", slug, twin: "t", criterion, named, placed });

const due = (events: readonly LogEvent[], day: number, problems = catalogue) =>
	dueItems(events, problems, nowOf(day)).map(({ slug, way, criteria }) => [slug, way, ...criteria]);
const cardOf = (events: readonly LogEvent[], kind = "features") =>
	itemCards(events, catalogue, nowOf(400)).cards.get(kind);
const ratingOf = (events: readonly LogEvent[], kind?: string) => cardOf(events, kind)?.memory.rating;

const weak = reviewed(0, "monday", { features: "not_met", fallback: "met" });

describe("spaced review of rubric items", () => {
	it("brings a weak item back the next day in another design that asks for it, and says why", () => {
		assert.deepEqual(due([weak], 0.5), []);
		assert.deepEqual(due([weak], 1), [["fraud", "design", "features"]]);
		const [review] = dueItems([weak], catalogue, nowOf(1));
		assert.equal(review?.title, "features of monday");
		assert.equal(review.why, "“features of monday” was not met in “MONDAY”. “FRAUD” asks for the same.");
		assert.equal(review.dueAt, "2026-02-03T01:00:00.000Z");
	});

	it("knows that one item asks what another asks by another name", () => {
		const bias = designs({ home: ["position-bias"], lists: ["popularity-bias"], other: ["taste"] });
		assert.deepEqual(due([reviewed(0, "home", { "position-bias": "partial" })], 1, bias), [
			["lists", "design", "popularity-bias"],
		]);
	});

	it("leaves alone what was met at once, what nobody could judge, a review that failed, and what is no design", () => {
		for (const event of [
			reviewed(0, "monday", { features: "met" }),
			reviewed(0, "monday", { features: "cannot_judge" }),
			reviewed(0, "monday", {}, { items: [{ criterion: "features", state: "unverified", verdict: "not_met" }] }),
			reviewed(0, "monday", { features: "not_met" }, { failure: "timeout" }),
			reviewed(0, "drift", { features: "not_met" }),
			judged(0, "monday", "submit"),
		]) {
			assert.deepEqual(due([event], 30), []);
		}
	});

	it("asks for one design for all that it can hold, and names two of them", () => {
		const many = reviewed(0, "monday", { features: "not_met", fallback: "partial", gate: "not_addressed" });
		const three = designs({ home: ["features", "fallback", "rollout"], monday: ["features", "fallback", "gate"] });
		assert.deepEqual(due([many], 1, three), [["home", "design", "fallback", "features", "rollout"]]);
		const [review] = dueItems([many], three, nowOf(1));
		assert.equal(review?.title, "fallback of monday, features of monday …");
		assert.equal(
			review.why,
			"“fallback of monday” was met in part only in “MONDAY”. “features of monday” was not met in “MONDAY”. So was one more. “HOME” asks for the same.",
		);
	});

	it("comes back in a drill of the same design where no other asks for it, else by starting over", () => {
		const alone = reviewed(0, "fraud", { graph: "not_met", tiers: "partial" });
		assert.deepEqual(due([alone], 1), [
			["fraud", "drill", "graph"],
			["fraud", "design", "tiers"],
		]);
		const [drill, over] = dueItems([alone], catalogue, nowOf(1)).map(({ why }) => why);
		assert.match(drill ?? "", /No other design asks for it: spot the flaw in this one\.$/);
		assert.match(over ?? "", /comes back in the same one: start over\.$/);
		assert.equal(ratingOf([alone, drilled(1, "fraud", "graph", true, true)], "graph"), "good");
		assert.equal(ratingOf([alone, drilled(1, "fraud", "graph", true, false)], "graph"), "hard");
		assert.equal(ratingOf([alone, drilled(1, "fraud", "graph", false, false)], "graph"), "again");
		assert.deepEqual(due([alone, drilled(1, "fraud", "graph", true, true)], 1.1), [["fraud", "design", "tiers"]]);
		const again = [alone, started(1, "fraud", 2), reviewed(1, "fraud", { tiers: "met" })];
		assert.equal(ratingOf(again, "tiers"), "good");
		assert.equal(ratingOf([weak, drilled(1, "monday", "features", true, true)]), "again", "another design asks for it");
		assert.deepEqual(due([alone], 1, designs({ home: ["features"] })), [], "an item that no design has any more");
	});

	it("is content where it holds in another design once it is due, and asks again later each time", () => {
		const held = (day: number, slug: string) => reviewed(day, slug, { features: "met" });
		assert.deepEqual(due([weak, held(1, "home")], 1.1), []);
		assert.equal(ratingOf([weak, held(1, "home")]), "good");
		assert.equal(ratingOf([weak, held(0.5, "home")]), "again", "before it was due");
		assert.equal(ratingOf([weak, held(1, "monday")]), "again", "in the same design");
		const known = [reviewed(-1, "home", { features: "met" }), weak];
		assert.equal(ratingOf([...known, held(1, "home")]), "again", "a text that held before");
		assert.equal(ratingOf([...known, started(1, "home", 2), held(1, "home")]), "good");
		assert.equal(ratingOf([weak, reviewed(1, "home", { features: "partial" })]), "hard");
		assert.equal(ratingOf([weak, reviewed(1, "home", { features: "not_met" })]), "again");
		const first = ((cardOf([weak, held(1, "home")])?.memory.dueMs ?? 0) - startMs) / dayMs;
		const later = ((cardOf([weak, held(1, "home"), held(first, "fraud")])?.memory.dueMs ?? 0) - startMs) / dayMs;
		assert.ok(first > 2 && later - first > first - 1, `${first}, ${later}`);
	});

	it("is content with silent checks where only checks had spoken, and half so where a model had", () => {
		const silent = checked(1, "home", [], ["features"]);
		assert.equal(ratingOf([checked(0, "monday", ["features"]), silent]), "good");
		assert.equal(ratingOf([weak, silent]), "hard");
	});

	it("does not count as weak what was only missing in a draft and is there later in the sitting", () => {
		const draft = checked(0, "monday", ["features"]);
		assert.deepEqual(due([draft], 1), [["fraud", "design", "features"]]);
		assert.deepEqual(due([draft, checked(0.1, "monday", [], ["features"])], 1), []);
		assert.deepEqual(due([draft, reviewed(0.1, "monday", { features: "met" })], 1), []);
		assert.equal(due([weak, reviewed(0.1, "monday", { features: "met" })], 1).length, 1, "it was there, and weak");
	});

	it("counts ten reviews of one draft as one lapse, and takes back what an objection overturned", () => {
		const often = [weak, ...[0.1, 0.2].map((day) => reviewed(day, "monday", { features: "partial" }))];
		assert.deepEqual(cardOf(often)?.memory, cardOf([weak])?.memory);
		const rebutted = (changed: boolean) =>
			at(0.3, { kind: "rebutted", slug: "monday", criterion: "features", before: "not_met", after: "met", changed });
		assert.deepEqual(due([...often, rebutted(false)], 1).length, 1);
		assert.deepEqual(due([...often, rebutted(true)], 1), []);
		const relapse = reviewed(1, "home", { features: "not_met" });
		const heard = at(1.1, { ...rebutted(true), id: "0", at: "", slug: "home" });
		assert.deepEqual(
			cardOf([weak, relapse, { ...heard, at: relapse.at, id: `${relapse.id}x` }])?.memory,
			cardOf([weak])?.memory,
		);
	});

	it("stays with the design that was begun for it, and prefers one that was not reviewed yet", () => {
		assert.deepEqual(due([weak, started(1, "home")], 1.1), [["home", "design", "features"]]);
		const known = reviewed(-1, "fraud", { fallback: "met" });
		assert.deepEqual(due([known, weak], 1), [["home", "design", "features"]]);
	});

	it("leaves to the mocks the designs of the team, except where no other asks for the item", () => {
		const search = at(-3, { kind: "planSet", date: "2026-03-02", from: "2026-02-02", focus: "search" });
		const found = reviewed(0, "home", { features: "not_met" });
		const known = reviewed(-1, "fraud", { fallback: "met" });
		const team = designs({ home: ["features"], fraud: ["features"], "prompted-playlist-and-dj": ["features"] });
		assert.deepEqual(due([known, found], 1, team), [["prompted-playlist-and-dj", "design", "features"]]);
		assert.deepEqual(due([search, known, found], 1, team), [["fraud", "design", "features"]]);
		const only = team.filter(({ slug }) => slug !== "fraud");
		assert.deepEqual(due([search, found], 1, only), [["prompted-playlist-and-dj", "design", "features"]]);
	});

	it("gives the same for any order of lines with repeats, and loses to a damaged line no more than that line", () => {
		const verdict = fc.constantFrom("met", "partial", "not_met", "not_addressed", "cannot_judge");
		const event = fc
			.tuple(
				fc.integer({ min: -3, max: 40 }),
				fc.constantFrom("home", "monday", "fraud"),
				fc.dictionary(fc.constantFrom("features", "fallback", "graph", "tiers", "gate"), verdict, {
					noNullPrototype: true,
				}),
				fc.constantFrom("review", "check", "start", "drill"),
			)
			.map(([day, slug, verdicts, what]) => {
				switch (what) {
					case "review":
						return reviewed(day, slug, verdicts);
					case "check":
						return checked(day, slug, Object.keys(verdicts).slice(1), Object.keys(verdicts).slice(0, 1));
					case "start":
						return started(day, slug);
					default:
						return drilled(day, slug, "graph", day % 2 === 0, true);
				}
			});
		const of = (texts: readonly string[]) => dueItems(readLog(texts.join("\n")).events, catalogue, nowOf(30));
		fc.assert(
			fc.property(fc.array(event, { maxLength: 15 }), fc.infiniteStream(fc.nat()), fc.nat(), (events, keys, hit) => {
				const lines = events.map((one, index) => JSON.stringify({ ...one, id: ulidOf(index) }));
				const mixed = [...lines, ...lines]
					.map((line) => [keys.next().value ?? 0, line] as const)
					.sort((a, b) => a[0] - b[0])
					.map(([, line]) => line);
				assert.deepEqual(of(mixed), of(lines));
				const torn = lines.map((line, index) => (index === hit % lines.length ? line.slice(0, 40) : line));
				assert.deepEqual(of(torn), of(lines.filter((_, index) => index !== hit % lines.length)));
				for (const { slug, criteria } of of(lines)) {
					const ids = catalogue.find((one) => one.slug === slug)?.criteria?.map(({ id }) => id);
					assert.ok(criteria.length > 0 && criteria.every((id) => ids?.includes(id)));
				}
			}),
		);
	});
});

const ulidOf = (index: number): string => `01K${String(index).padStart(23, "0")}`;
