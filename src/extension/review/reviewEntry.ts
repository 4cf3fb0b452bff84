import * as l10n from "@vscode/l10n";
import { randomBytes } from "node:crypto";

import type * as vscode from "vscode";

import { LineIndex } from "../../core/base/lineIndex.ts";
import { type Agreement, agreementWords, isMinority } from "../../core/review/agreement.ts";
import type { Bet } from "../../core/review/bet.ts";
import { type EvidenceHistory, lastChange } from "../../core/review/evidenceHistory.ts";
import type { Finding } from "../../core/review/finding.ts";
import { interruptedReview } from "../../core/review/interruptedReview.ts";
import { mergeReviewRecords } from "../../core/review/mergeReviewRecords.ts";
import { mergeThreads } from "../../core/review/mergeThreads.ts";
import type { Review, ReviewRow } from "../../core/review/reviewEvent.ts";
import {
	type ReviewRecord,
	type Revisions,
	reviewRecordText,
	type ThreadReply,
	type ThreadState,
} from "../../core/review/reviewRecord.ts";
import type { ReviewTarget } from "../../core/review/reviewTarget.ts";
import { score } from "../../core/review/score.ts";
import { AnchoredFinding } from "./anchoredFinding.ts";
import type { ShownThread } from "./findingThreads.ts";

interface Running {
	readonly mode: string;
	readonly rows: readonly ReviewRow[];
	readonly progress: string;
}

/** What is known of the review of one document: its rows, its findings at their places, what was said at them. */
export class ReviewEntry {
	readonly uri: vscode.Uri;
	target: ReviewTarget;
	/** of what is being asked of a model */
	controller: AbortController | null = null;
	running: Running | null = null;
	/** the last finished or stopped one; null while one runs */
	last: Review | null = null;
	bet: Bet | null = null;
	history: EvidenceHistory = { reviews: 0, items: new Map() };
	/** it was found on the disk: its threads do not open themselves */
	restored = false;
	/** its file is there, or was */
	isKept = false;
	private reviewId = "";
	private startedAt = 0;
	private revisedAt = 0;
	/** when all was judged together, and what was judged anew since, by item; Unix ms */
	private judgedAt = 0;
	private revised = new Map<string, number>();
	/** the document's text as it was last seen */
	private lines: LineIndex;
	private anchored: readonly AnchoredFinding[] = [];
	private before: { readonly record: ReviewRecord; readonly target: ReviewTarget } | null = null;
	private talks = new Map<string, ThreadState>();
	private readonly nowMs: () => number;

	constructor(document: vscode.TextDocument, target: ReviewTarget, nowMs: () => number) {
		this.uri = document.uri;
		this.nowMs = nowMs;
		this.target = target;
		this.lines = new LineIndex(document.getText());
	}

	/** Of the review; it stays the same when an answer changes an item. */
	get id(): string {
		return this.reviewId;
	}

	/** The document exactly as it was sent. */
	get sentText(): string {
		return this.target.sources[0]?.text ?? "";
	}

	/** Another review begins; what was said at the items stays. */
	begin(target: ReviewTarget, bet: Bet | null): void {
		const before = this.last === null ? null : this.record("");
		if (before !== null) {
			this.before = { record: before, target: this.target };
		}
		this.target = target;
		this.bet = bet;
		this.reviewId = randomBytes(9).toString("hex");
		this.startedAt = this.nowMs();
		this.restored = false;
	}

	/** Back to the review before this one, which brought nothing. False: there is none. */
	goBack(): boolean {
		if (this.before === null) {
			return false;
		}
		// as of now: the newest is what is kept
		this.restore({ ...this.before.record, startedAt: this.nowMs() }, this.before.target);
		return true;
	}

	/** The review broke off by a fault of ours: nothing runs any more. */
	giveUp(): void {
		if (!this.goBack()) {
			this.running = null;
		}
	}

	/** The findings of finished rows; those of the review before stay until their item is judged anew. */
	progress(running: Running): void {
		this.running = running;
		this.last = null;
		const waiting = new Set(running.rows.filter((row) => row.finding === undefined).map((row) => row.criterion));
		const before = this.anchored.filter(({ finding }) => waiting.has(finding.criterion ?? ""));
		this.anchor(
			running.rows.flatMap((row) => row.finding ?? []),
			before,
		);
	}

	/** The review as it is from now on. */
	take(review: Review): void {
		this.running = null;
		this.last = review;
		this.anchor(
			review.findings.filter((finding) => finding.source === "model"),
			[],
		);
		this.judgedAt = this.revisedAt;
		this.revised = new Map();
	}

	/** The review with one item that was judged anew. */
	revise(review: Review, criterion: string): void {
		const { judgedAt, revised } = this;
		this.take(review);
		this.judgedAt = judgedAt;
		this.revised = new Map([...revised, [criterion, this.revisedAt]]);
	}

	/** What another window, or this one before, knew. */
	restore(record: ReviewRecord, target: ReviewTarget): void {
		this.target = target;
		this.bet = record.bet;
		this.reviewId = record.id;
		this.startedAt = record.startedAt;
		this.restored = true;
		this.anchored = [];
		this.take(record.running === null ? record.review : interruptedReview(record.review));
		this.revisedAt = record.revisedAt;
		this.judgedAt = record.revisions?.judgedAt ?? record.revisedAt;
		this.revised = new Map(record.revisions?.items.map(({ criterion, at }) => [criterion, at]));
		this.addTalk(record.threads);
	}

	/** What was said elsewhere too. False: nothing of it is new. */
	addTalk(threads: readonly ThreadState[]): boolean {
		const before = JSON.stringify(this.talk);
		this.talks = new Map(mergeThreads(this.talk, threads).map((one) => [one.id, one]));
		return JSON.stringify(this.talk) !== before;
	}

	edited(changes: readonly vscode.TextDocumentContentChangeEvent[], now: string): void {
		this.lines = new LineIndex(now);
		for (const finding of this.anchored) {
			finding.shift(changes, now);
		}
	}

	/** The document was opened anew; it may have been changed meanwhile. */
	reopened(now: string): void {
		if (now !== this.lines.text) {
			this.lines = new LineIndex(now);
			for (const finding of this.anchored) {
				finding.find(now);
			}
		}
	}

	addReply(findingId: string, who: ThreadReply["who"], text: string): void {
		const reply = { id: randomBytes(9).toString("hex"), who, text, at: this.nowMs() };
		const talk = this.talkOf(findingId);
		this.talks.set(findingId, { ...talk, replies: [...talk.replies, reply] });
	}

	resolve(findingId: string, resolved: boolean): void {
		this.talks.set(findingId, { ...this.talkOf(findingId), resolved, resolvedAt: this.nowMs() });
	}

	/** Every finding with its range as it stands now. */
	get placed(): readonly Finding[] {
		return this.anchored.map((one) => {
			const agreement = this.agreementOf(one.finding);
			const few = agreement !== undefined && isMinority(agreement);
			return {
				...one.finding,
				anchor: { ...one.finding.anchor, range: one.range(this.lines) },
				// what few readings say is shown like what could not be verified: folded away, and counted
				...(few
					? { state: "unverified", stateReason: l10n.t`Only ${agreementWords(agreement)} readings say so.` }
					: one.changed
						? { stateReason: l10n.t`The text changed since this review.` }
						: {}),
			};
		});
	}

	/** What is talked about at its words: what was verified and judged. */
	threads(): readonly ShownThread[] {
		return this.anchored
			.filter(({ finding }) => {
				const agreement = this.agreementOf(finding);
				const few = agreement !== undefined && isMinority(agreement);
				return finding.state === "grounded" && finding.verdict !== "cannot_judge" && !few;
			})
			.map((one) => ({
				finding: one.finding,
				title: this.target.criteria.find(({ id }) => id === one.finding.criterion)?.title ?? one.finding.rule,
				range: one.range(this.lines),
				changed: one.changed,
				opens: !this.restored,
				agreement: this.agreementOf(one.finding) ?? null,
				history: this.historyOf(one.finding),
				talk: this.talkOf(one.finding.id),
			}));
	}

	/** `document`: its path in the practice folder. Null before the first row is known. */
	record(document: string): ReviewRecord | null {
		const { running, last } = this;
		const review = last ?? (running === null ? null : unfinished(running, this.target));
		if (review === null) {
			return null;
		}
		return {
			v: 1,
			id: this.reviewId,
			document,
			slug: this.target.slug,
			startedAt: this.startedAt,
			revisedAt: this.revisedAt,
			...(running === null && this.revised.size > 0 ? { revisions: this.revisions() } : {}),
			// a sign of life to other windows: of the machine's clock
			running: running === null ? null : { pid: process.pid, beatAt: Date.now() },
			text: this.sentText,
			review,
			threads: this.talk,
			bet: this.bet,
		};
	}

	/** Whether the record tells more about this review, or of a newer one. */
	isOlderThan(record: ReviewRecord): boolean {
		const own = this.record(record.document);
		if (own === null) {
			return true;
		}
		const merged = mergeReviewRecords(own, record);
		const textOf = (one: ReviewRecord): string => reviewRecordText({ ...one, threads: [] });
		return textOf(merged) !== textOf(own);
	}

	/** Whether something is known here that the record does not have. What runs is written anyway. */
	knowsMoreThan(record: ReviewRecord): boolean {
		const own = this.running === null ? this.record(record.document) : null;
		return own !== null && reviewRecordText(mergeReviewRecords(own, record)) !== reviewRecordText(record);
	}

	private revisions(): Revisions {
		const items = [...this.revised].map(([criterion, at]) => ({ criterion, at }));
		return {
			judgedAt: this.judgedAt,
			items: items.sort((a, b) => (a.criterion < b.criterion ? -1 : 1)),
			weights: this.target.criteria.map(({ id, weight }) => ({ id, weight })),
		};
	}

	private get talk(): readonly ThreadState[] {
		return mergeThreads([...this.talks.values()], []);
	}

	/** Findings were grounded in the text that was sent; they are anchored in the text as it is now. */
	private anchor(findings: readonly Finding[], kept: readonly AnchoredFinding[]): void {
		this.revisedAt = this.nowMs();
		const known = new Map(this.anchored.map((one) => [one.finding, one]));
		const sent = new LineIndex(this.sentText);
		const { text } = this.lines;
		this.anchored = [
			...findings.map((finding) => known.get(finding) ?? AnchoredFinding.inSentText(finding, sent, text)),
			...kept,
		];
	}

	private talkOf(findingId: string): ThreadState {
		return this.talks.get(findingId) ?? { id: findingId, resolved: false, resolvedAt: 0, replies: [] };
	}

	/** Only where the text was read several times. */
	private agreementOf({ criterion }: Finding): Agreement | undefined {
		return (this.last ?? this.running)?.rows.find((row) => row.criterion === criterion)?.agreement;
	}

	private historyOf({ criterion }: Finding): ShownThread["history"] {
		const last = criterion === null ? undefined : this.history.items.get(criterion)?.at(-1);
		return criterion === null || last === undefined
			? null
			: {
					change: lastChange(this.history, criterion),
					fixedBy: last.status === "fixed" ? last.quote : null,
					regressed: last.status === "regressed",
				};
	}
}

/** As far as it has come, as a review without a score. */
function unfinished({ mode, rows }: Running, { criteria }: ReviewTarget): Review {
	const findings = rows.flatMap((row) => row.finding ?? []);
	return {
		mode,
		offline: false,
		score: null,
		coverage: score(criteria, findings).coverage,
		rows,
		findings,
		usage: null,
		injectionSeen: false,
		summary: "",
	};
}
