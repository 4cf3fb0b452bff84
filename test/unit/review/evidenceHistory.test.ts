import assert from "node:assert/strict";

import type { LogEvent } from "../../../src/core/practice/logEvent.ts";
import { evidenceHistory, lastChange } from "../../../src/core/review/evidenceHistory.ts";

const slug = "home-shelf-ranking";
let count = 0;

function event<E extends object>(rest: E): LogEvent {
	const id = `01ARZ3NDEKTSV4RRFFQ69G${String(++count).padStart(4, "0")}`;
	return {
		v: 1,
		id,
		at: `2026-01-01T00:00:${String(count % 60).padStart(2, "0")}.000Z`,
		...rest,
	} as unknown as LogEvent;
}

/** A review that judged the item "scale", as verdict and quote; "unverified" and "none" judge nothing. */
function reviewed(verdict: string, quote?: string, over: object = {}): LogEvent {
	const state = verdict === "unverified" ? "unverified" : "grounded";
	return event({
		kind: "reviewed",
		slug,
		mode: "model a",
		score: null,
		coverage: 1,
		items: [
			{
				criterion: "scale",
				state,
				verdict: verdict === "none" ? null : verdict === "unverified" ? "met" : verdict,
				...(quote === undefined ? {} : { quote }),
			},
		],
		failure: null,
		promptVersion: 1,
		...over,
	});
}

const statuses = (...events: LogEvent[]) =>
	(evidenceHistory(events, slug).items.get("scale") ?? []).map(({ status }) => status);

describe("the evidence history of an item", () => {
	it("is fixed when a new quote carries it", () => {
		assert.deepEqual(statuses(reviewed("partial", "one shard"), reviewed("met", "sixteen shards by user")), [
			"new",
			"fixed",
		]);
	});

	it("is not fixed by words that were not enough before, nor without words", () => {
		assert.deepEqual(statuses(reviewed("partial", "one shard"), reviewed("met", "one shard")), ["new", "still-open"]);
		assert.deepEqual(statuses(reviewed("not_addressed"), reviewed("met")), ["new", "still-open"]);
		assert.deepEqual(
			statuses(
				reviewed("partial", "one shard"),
				reviewed("not_met", "two shards"),
				reviewed("met", "one shard"),
				reviewed("met", "by user"),
			),
			["new", "still-open", "still-open", "fixed"],
		);
	});

	it("regresses only from what was settled", () => {
		assert.deepEqual(
			statuses(reviewed("met", "by user"), reviewed("partial", "one shard"), reviewed("met", "by listener")),
			["new", "regressed", "fixed"],
		);
		assert.deepEqual(
			statuses(reviewed("partial", "one shard"), reviewed("met", "one shard"), reviewed("partial", "one shard")),
			["new", "still-open", "still-open"],
		);
		assert.deepEqual(statuses(reviewed("met", "by user"), reviewed("met", "by user")), ["new", "kept"]);
	});

	it("passes over what judged nothing: offline checks, unverified claims, other problems", () => {
		const offline = reviewed("none", undefined, { mode: "Offline checks", promptVersion: null });
		const other = reviewed("met", "by user", { slug: "another" });
		const events = [reviewed("partial", "one shard"), offline, reviewed("unverified"), reviewed("cannot_judge"), other];
		const history = evidenceHistory(events, slug);
		assert.deepEqual(
			history.items.get("scale")?.map(({ review, verdict }) => [review, verdict]),
			[[1, "partial"]],
		);
		assert.equal(history.reviews, 4);
	});

	it("knows the attempt, the words and the reviewer", () => {
		const begin = (attempt: number) =>
			event({ kind: "attemptStarted", slug, round: "design", language: null, attempt });
		const events = [begin(1), reviewed("partial", "one shard"), begin(2), reviewed("met", "by user", { mode: "b" })];
		assert.deepEqual(
			evidenceHistory(events, slug)
				.items.get("scale")
				?.map((one) => [one.attempt, one.quote, one.mode]),
			[
				[1, "one shard", "model a"],
				[2, "by user", "b"],
			],
		);
	});
});

describe("the last change of an item", () => {
	const said = (...events: LogEvent[]) => lastChange(evidenceHistory(events, slug), "scale");

	it("is told in one line, with how long ago it was", () => {
		const events = [reviewed("partial", "one shard"), reviewed("met", "by user")];
		assert.equal(said(...events), "partial → met · in this review");
		assert.equal(said(...events, reviewed("met", "by user")), "partial → met · 1 review ago");
		assert.equal(said(...events, reviewed("none"), reviewed("met", "by user")), "partial → met · 2 reviews ago");
	});

	it("counts no review that failed before it judged anything", () => {
		const events = [reviewed("partial", "one shard"), reviewed("met", "by user")];
		const failed = reviewed("none", undefined, { items: [], failure: "auth" });
		assert.equal(said(...events, failed, reviewed("met", "by user")), "partial → met · 1 review ago");
	});

	it("does not pass a lucky second look off as work", () => {
		assert.equal(
			said(reviewed("not_met", "one shard"), reviewed("met", "one shard")),
			"not met → met, but on the same words · in this review",
		);
		assert.equal(
			said(reviewed("not_met", "one shard"), reviewed("met", "by user", { mode: "model b" })),
			"not met → met, by another reviewer · in this review",
		);
	});

	it("becomes work once new words carry it", () => {
		const events = [reviewed("partial", "one shard"), reviewed("met", "one shard"), reviewed("met", "by user")];
		assert.equal(said(...events), "partial → met · in this review");
	});

	it("is nothing where nothing changed", () => {
		assert.equal(said(), "");
		assert.equal(said(reviewed("met", "by user"), reviewed("met", "by user")), "");
	});
});
