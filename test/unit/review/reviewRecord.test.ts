import assert from "node:assert/strict";

import fc from "fast-check";

import type { Finding } from "../../../src/core/review/finding.ts";
import { mergeReviewRecords } from "../../../src/core/review/mergeReviewRecords.ts";
import { readReviewRecord, type ReviewRecord, reviewRecordText } from "../../../src/core/review/reviewRecord.ts";
import { score } from "../../../src/core/review/score.ts";
import { sampleFinding, sampleRecord, sampleReview } from "../../support/sampleRecord.ts";

function changed(record: ReviewRecord, change: (json: Record<string, unknown>) => void): string {
	const json = JSON.parse(reviewRecordText(record)) as Record<string, unknown>;
	change(json);
	return JSON.stringify(json);
}

describe("a review record", () => {
	it("comes back as it was written", () => {
		const record = sampleRecord({
			review: sampleReview([
				sampleFinding("objective"),
				sampleFinding("scale", {
					state: "contradicted",
					verdict: "not_addressed",
					stateReason: "You do mention it, line 8.",
					evidence: [
						{ kind: "absence", searchedFor: ["shard"] },
						{
							kind: "judged",
							text: "case 3 fails",
							caseId: "3",
							fact: { id: "case:3", kind: "case", text: "case 3 fails", polarity: "against", criterion: "correctness" },
						},
						{ kind: "connector", from: "a", to: "b", range: sampleFinding("x").anchor.range },
					],
					ownFigures: ["40 %"],
				}),
			]),
			threads: [
				{
					id: "model/objective",
					resolved: true,
					resolvedAt: 5,
					replies: [{ id: "a", who: "you", text: "Because …", at: 4 }],
				},
			],
			bet: ["objective"],
		});
		assert.deepEqual(readReviewRecord(reviewRecordText(record)), { ok: true, value: record });
	});

	it("does not keep the raw answer of a model", () => {
		const record = sampleRecord();
		const raw = { ...record, review: { ...record.review, rawReply: "raw words" } };
		assert.ok(!reviewRecordText(raw).includes("raw words"));
	});

	it("of a later version is told from a damaged one", () => {
		const later = readReviewRecord(
			changed(sampleRecord(), (json) => Object.assign(json, { v: 2, review: "in another form" })),
		);
		assert.deepEqual(later, { ok: false, error: { kind: "newer", message: "it is of version 2" } });
		const torn = readReviewRecord(reviewRecordText(sampleRecord()).slice(0, 300));
		assert.ok(!torn.ok && torn.error.kind === "torn");
	});

	it("is refused where its text is not the one that was sent: the findings would stand at wrong words", () => {
		const read = readReviewRecord(changed(sampleRecord(), (json) => Object.assign(json, { text: "Another text." })));
		assert.deepEqual(read, { ok: false, error: { kind: "torn", message: "its text was changed" } });
	});

	it("keeps what it knows of a finding whose evidence has a kind of later days", () => {
		const read = readReviewRecord(
			changed(sampleRecord(), (json) => {
				const review = json["review"] as { rows: { finding: { evidence: unknown[] } }[] };
				review.rows[0]!.finding.evidence.push({ kind: "oracle", words: "…" });
			}),
		);
		assert.ok(read.ok);
		assert.deepEqual(
			read.value.review.rows[0]?.finding?.evidence.map(({ kind }) => kind),
			["quote"],
		);
	});

	it("is never an exception, whatever stands in the file", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				assert.equal(readReviewRecord(text).ok, false);
			}),
		);
	});
});

const plain = { noNullPrototype: true } as const;
const reply = fc.record(
	{
		id: fc.constantFrom("a", "b", "c", "d"),
		who: fc.constantFrom("you" as const, "reviewer" as const),
		text: fc.constantFrom("one", "two"),
		at: fc.integer({ min: 0, max: 3 }),
	},
	plain,
);
const thread = fc.record(
	{
		id: fc.constantFrom("model/a", "model/b", "model/c"),
		resolved: fc.boolean(),
		resolvedAt: fc.integer({ min: 0, max: 3 }),
		replies: fc.uniqueArray(reply, { selector: ({ id }) => id, maxLength: 4 }),
	},
	plain,
);
/** Records of one document in several windows; ids, times and what was found collide often. */
const records = fc
	.record({
		id: fc.constantFrom("r1", "r2"),
		startedAt: fc.integer({ min: 0, max: 1 }),
		revisedAt: fc.integer({ min: 0, max: 2 }),
		running: fc.option(fc.integer({ min: 0, max: 2 }).map((beatAt) => ({ pid: 7, beatAt }))),
		message: fc.constantFrom("one", "two"),
		threads: fc.uniqueArray(thread, { selector: ({ id }) => id, maxLength: 3 }),
	})
	.map(({ message, ...over }) => sampleRecord({ ...over, review: sampleReview([sampleFinding("a", { message })]) }));

const weights = ["a", "b", "c"].map((id, at) => ({ id, weight: at + 1 }));
/** Records of one review of three items, some of them judged anew; times and what was found collide often. */
const regraded = fc
	.record({
		judgedAt: fc.integer({ min: 0, max: 1 }),
		items: fc.uniqueArray(
			fc.record({ criterion: fc.constantFrom("a", "b", "c"), at: fc.integer({ min: 2, max: 4 }) }),
			{
				selector: ({ criterion }) => criterion,
				minLength: 1,
			},
		),
		verdicts: fc.tuple(
			...["a", "b", "c"].map(() => fc.constantFrom("met" as const, "partial" as const, "not_met" as const)),
		),
		summary: fc.constantFrom("one", "two"),
	})
	.map(({ judgedAt, items, verdicts, summary }) => {
		const findings = ["a", "b", "c"].map((id, at) => sampleFinding(id, { verdict: verdicts[at]! }));
		const { score: earned } = score(weights as never, findings);
		const sorted = [...items].sort((one, other) => (one.criterion < other.criterion ? -1 : 1));
		return sampleRecord({
			revisedAt: Math.max(...items.map(({ at }) => at)),
			revisions: { judgedAt, items: sorted.map((item) => ({ ...item })), weights },
			review: sampleReview(findings, { summary, score: earned }),
		});
	});
const rowOf = (record: ReviewRecord, criterion: string) =>
	record.review.rows.find((row) => row.criterion === criterion);
const atOf = ({ revisions }: ReviewRecord, criterion: string): number =>
	revisions?.items.find((item) => item.criterion === criterion)?.at ?? revisions?.judgedAt ?? 0;

describe("two windows' records of one document", () => {
	it("are merged to the same, whoever merges what first and how often", () => {
		fc.assert(
			fc.property(records, records, records, (a, b, c) => {
				const ab = mergeReviewRecords(a, b);
				assert.deepEqual(ab, mergeReviewRecords(b, a));
				assert.deepEqual(mergeReviewRecords(ab, b), ab);
				assert.deepEqual(mergeReviewRecords(ab, c), mergeReviewRecords(a, mergeReviewRecords(b, c)));
			}),
		);
	});

	it("hold the items that were judged anew in either, each as it was judged last, and the score of all", () => {
		fc.assert(
			fc.property(regraded, regraded, regraded, (a, b, c) => {
				const ab = mergeReviewRecords(a, b);
				assert.deepEqual(ab, mergeReviewRecords(b, a));
				assert.deepEqual(mergeReviewRecords(ab, b), ab);
				const all = mergeReviewRecords(ab, c);
				assert.deepEqual(all, mergeReviewRecords(a, mergeReviewRecords(b, c)));
				assert.deepEqual(readReviewRecord(reviewRecordText(all)), { ok: true, value: all });
				for (const criterion of ["a", "b", "c"]) {
					const lastAt = Math.max(...[a, b, c].map((one) => atOf(one, criterion)));
					const last = [a, b, c].filter((one) => atOf(one, criterion) === lastAt).map((one) => rowOf(one, criterion));
					const kept = rowOf(all, criterion);
					assert.ok(
						last.some((row) => JSON.stringify(row) === JSON.stringify(kept)),
						criterion,
					);
					assert.deepEqual(
						all.review.findings.filter((finding) => finding.criterion === criterion),
						[kept?.finding],
					);
				}
				assert.equal(all.review.score, score(weights as never, all.review.findings).score);
			}),
		);
	});

	it("hold two answers to two items that were given in the same moment", () => {
		const before = [sampleFinding("a"), sampleFinding("b")];
		const answered = (id: string) => sampleFinding(id, { verdict: "met", message: `${id} is answered.` });
		const record = (findings: readonly Finding[], criterion: string) =>
			sampleRecord({
				review: sampleReview(findings),
				revisions: { judgedAt: 2000, items: [{ criterion, at: 3000 }], weights: weights.slice(0, 2) },
				revisedAt: 3000,
			});
		const merged = mergeReviewRecords(
			record([answered("a"), before[1]!], "a"),
			record([before[0]!, answered("b")], "b"),
		);
		assert.deepEqual(
			merged.review.rows.map(({ finding }) => finding?.message),
			["a is answered.", "b is answered."],
		);
		assert.equal(merged.review.score, 1);
		assert.deepEqual(
			merged.revisions?.items.map(({ criterion }) => criterion),
			["a", "b"],
		);
	});

	it("take nothing of an item from a review of before", () => {
		const old = sampleRecord({
			revisions: { judgedAt: 2000, items: [{ criterion: "objective", at: 9000 }], weights: [] },
			revisedAt: 9000,
		});
		const newer = sampleRecord({
			id: "r0",
			startedAt: 5000,
			revisedAt: 6000,
			review: sampleReview([sampleFinding("a")]),
		});
		assert.deepEqual(mergeReviewRecords(old, newer), newer);
	});

	it("lose no reply", () => {
		fc.assert(
			fc.property(records, records, (a, b) => {
				const kept = new Set(
					mergeReviewRecords(a, b).threads.flatMap(({ id, replies }) => replies.map((one) => `${id} ${one.id}`)),
				);
				for (const { id, replies } of [...a.threads, ...b.threads]) {
					for (const one of replies) {
						assert.ok(kept.has(`${id} ${one.id}`), `${id} ${one.id}`);
					}
				}
			}),
		);
	});

	it("keep the newer review, the finished one of the same, and the last Resolve or Reopen", () => {
		const older = sampleRecord({ threads: [{ id: "t", resolved: true, resolvedAt: 9, replies: [] }] });
		const newer = sampleRecord({
			id: "r0",
			startedAt: 3000,
			threads: [{ id: "t", resolved: false, resolvedAt: 4, replies: [] }],
		});
		const merged = mergeReviewRecords(older, newer);
		assert.deepEqual([merged.id, merged.threads[0]?.resolved], ["r0", true]);
		const running = sampleRecord({ running: { pid: 1, beatAt: 9000 }, revisedAt: 9000 });
		assert.equal(mergeReviewRecords(running, older).running, null);
	});
});
