import assert from "node:assert/strict";

import { mergeReviewRecords } from "../../../src/core/review/mergeReviewRecords.ts";
import type { ReviewTarget } from "../../../src/core/review/reviewTarget.ts";
import { ReviewEntry } from "../../../src/extension/review/reviewEntry.ts";
import { sampleFinding, sampleReview } from "../../support/sampleRecord.ts";
import { sampleCriteria } from "../../support/sampleReview.ts";

const sent = "# Design\n\nWe serve the most popular shelves.\n\nWe retrain each night.\n";
const quoted = (criterion: string, words: string) => {
	const lineBase0 = sent.slice(0, sent.indexOf(words)).split("\n").length - 1;
	const range = { start: { lineBase0, character: 0 }, end: { lineBase0, character: words.length } };
	return sampleFinding(criterion, { anchor: { range }, evidence: [{ kind: "quote", quote: words, range }] });
};
const findings = [
	quoted("fallback", "We serve the most popular shelves."),
	quoted("retrieval", "We retrain each night."),
];
const target: ReviewTarget = {
	slug: "a",
	title: "A",
	problem: "",
	criteria: sampleCriteria,
	sources: [{ id: "design", title: "design.md", kind: "prose", text: sent }],
	checks: [],
	offline: sampleReview([], { offline: true }),
};

function reviewed(text = sent): ReviewEntry {
	const document = { uri: { toString: () => "file:///a" }, getText: () => text };
	const entry = new ReviewEntry(document as never, target, Date.now);
	entry.begin(target, null);
	entry.take(sampleReview(findings));
	return entry;
}
const lines = (entry: ReviewEntry) => entry.placed.map(({ anchor }) => anchor.range.start.lineBase0);
const changed = (entry: ReviewEntry) => entry.threads().map((thread) => thread.changed);

describe("what is known of a document's review", () => {
	it("stands at its words in a text that was edited before the review came back", () => {
		assert.deepEqual(lines(reviewed(`one\ntwo\n${sent}`)), [4, 6]);
	});

	it("finds its words again in a document that was closed, changed and opened", () => {
		const entry = reviewed();
		entry.reopened(`one\n${sent.replace("We retrain each night.", "Each night we retrain.")}`);
		assert.deepEqual(lines(entry)[0], 3);
		assert.deepEqual(changed(entry), [false, true]);
		entry.reopened(sent);
		assert.deepEqual(
			[lines(entry), changed(entry)],
			[
				[2, 4],
				[false, false],
			],
		);
	});

	it("is another review's with its talk, and goes back to the one before", () => {
		const entry = reviewed();
		const { id } = entry;
		entry.addReply("model/fallback", "you", "It is meant so.");
		entry.begin(target, ["fallback"]);
		assert.notEqual(entry.id, id);
		entry.progress({ mode: "m", rows: [{ criterion: "fallback", title: "F", state: "waiting" }], progress: "" });
		assert.deepEqual(
			entry.threads().map(({ finding, talk }) => [finding.criterion, talk.replies.length]),
			[["fallback", 1]],
			"what is judged anew keeps its thread until then",
		);
		assert.ok(entry.goBack());
		assert.deepEqual([entry.id, entry.bet, entry.threads().length], [id, null, 2]);
		assert.equal(entry.threads()[0]?.talk.replies.length, 1);
	});

	it("runs no more once it broke off, whether or not there was one before", () => {
		const rows = [{ criterion: "fallback", title: "F", state: "waiting" as const }];
		const first = new ReviewEntry({ uri: {}, getText: () => sent } as never, target, Date.now);
		for (const entry of [first, reviewed()]) {
			entry.begin(target, null);
			entry.progress({ mode: "m", rows, progress: "" });
			entry.giveUp();
			assert.equal(entry.running, null);
			assert.equal(entry.last === null, entry === first);
		}
	});

	it("has nothing to go back to before its first review", () => {
		const entry = new ReviewEntry({ uri: {}, getText: () => sent } as never, target, Date.now);
		entry.begin(target, null);
		assert.equal(entry.goBack(), false);
		assert.equal(entry.record("design/a/design.md"), null);
	});

	it("comes back from its record, and takes from another window's what it has not", () => {
		const record = reviewed().record("design/a/design.md");
		assert.ok(record);
		const entry = new ReviewEntry({ uri: {}, getText: () => sent } as never, target, Date.now);
		entry.restore(record, target);
		assert.deepEqual(entry.record("design/a/design.md"), record);
		assert.ok(!entry.isOlderThan(record) && !entry.knowsMoreThan(record));

		const reply = { id: "r", who: "you" as const, text: "From elsewhere.", at: 1 };
		const other = { ...record, threads: [{ id: "model/fallback", resolved: true, resolvedAt: 1, replies: [reply] }] };
		assert.ok(!entry.isOlderThan(other));
		assert.ok(entry.addTalk(other.threads));
		assert.ok(!entry.addTalk(other.threads));
		assert.ok(entry.knowsMoreThan(record) && !entry.knowsMoreThan(other));
		assert.ok(entry.isOlderThan({ ...record, revisedAt: record.revisedAt + 1 }));
		assert.ok(entry.isOlderThan({ ...record, id: "another", startedAt: record.startedAt + 1 }));
	});

	it("holds two items that were judged anew in two windows, whichever wrote last", () => {
		const path = "design/a/design.md";
		const record = reviewed().record(path);
		assert.ok(record);
		const [one, two] = findings.map(({ criterion }) => {
			const entry = new ReviewEntry({ uri: {}, getText: () => sent } as never, target, Date.now);
			entry.restore(record, target);
			const anew = findings.map((finding) =>
				finding.criterion === criterion ? { ...finding, message: `${criterion} is answered.` } : finding,
			);
			entry.revise(sampleReview(anew), criterion ?? "");
			return entry;
		});
		assert.ok(one && two);
		const messages = (entry: ReviewEntry) => entry.placed.map(({ message }) => message);
		const [first, second] = [one.record(path), two.record(path)];
		assert.ok(first && second && one.isOlderThan(second) && two.isOlderThan(first));
		assert.ok(one.knowsMoreThan(second) && two.knowsMoreThan(first));
		const merged = mergeReviewRecords(first, second);
		for (const entry of [one, two]) {
			entry.restore(merged, target);
			assert.deepEqual(messages(entry), ["fallback is answered.", "retrieval is answered."]);
			assert.ok(!entry.isOlderThan(merged) && !entry.knowsMoreThan(merged));
		}
	});
});
