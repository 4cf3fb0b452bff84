import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import type { NewLogEvent } from "../../core/practice/logEvent.ts";
import { betOutcome } from "../../core/review/bet.ts";
import { lastChange } from "../../core/review/evidenceHistory.ts";
import type { Finding } from "../../core/review/finding.ts";
import { carryRows } from "../../core/review/carryRows.ts";
import { type FollowUp, gradeAnswer, type Regrade } from "../../core/review/followUp.ts";
import { rebut } from "../../core/review/rebuttal.ts";
import type { Review } from "../../core/review/reviewEvent.ts";
import type { ThreadReply } from "../../core/review/reviewRecord.ts";
import type { ReviewRequest } from "../../core/review/reviewRequest.ts";
import type { ReviewTarget } from "../../core/review/reviewTarget.ts";
import type { Ruling } from "../../core/review/ruling.ts";
import type { ShownReview } from "../../protocol/design/boardState.ts";
import type { BoardReview } from "../design/boardState.ts";
import type { Progress } from "../practice/progress.ts";
import { offerAnother, type ReviewOptions, recoverFrom } from "./failureRecovery.ts";
import { type EntriesAround, ReviewEntries } from "./reviewEntries.ts";
import type { ReviewEntry } from "./reviewEntry.ts";
import type { Reviewer, ReviewerChoice } from "./reviewerChoice.ts";
import type { SendConsent } from "./sendConsent.ts";
import { ReviewRequests } from "./reviewRequests.ts";
import { reviewedEvent } from "./reviewedEvent.ts";
import { shownReview } from "./shownReview.ts";
import { watchReview } from "./watchReview.ts";

/** A review that has ended, for those who build on it. */
export interface Reviewed {
	/** stays the same when an answer changes an item; a new review has a new one */
	readonly id: string;
	readonly review: Review;
	/** what was reviewed: the text as it was sent, its rubric, its facts */
	readonly target: ReviewTarget;
	/** a model's findings, at their places in the text as it stands now */
	readonly findings: readonly Finding[];
	/** how a bet before it went, in a sentence; null where nobody bet */
	readonly bet: string | null;
	/** how an item went over the reviews: "partial → met · 2 reviews ago", or "" */
	change(criterion: string): string;
}

interface Around extends EntriesAround {
	readonly choice: ReviewerChoice;
	readonly consent: SendConsent;
	readonly progress: Progress;
}

/** Runs reviews, one a document, and grades single items of them anew. */
export class Reviewing implements vscode.Disposable {
	private readonly around: Around;
	private readonly changed = new vscode.EventEmitter<vscode.Uri>();
	readonly onDidChange = this.changed.event;
	private readonly entries: ReviewEntries;
	private readonly requests: ReviewRequests;
	/** by document: what is asked about single items, one after the other, since each takes the one before as it left it */
	private readonly turns = new Map<string, Promise<unknown>>();
	private readonly subscriptions: vscode.Disposable;
	private disposed = false;

	constructor(around: Around) {
		this.around = around;
		this.entries = new ReviewEntries(around);
		this.requests = new ReviewRequests(around.consent);
		this.subscriptions = vscode.Disposable.from(
			this.entries,
			this.entries.onDidChange((uri) => this.changed.fire(uri)),
			around.choice.onDidChange(() => {
				for (const { uri } of this.entries.all) {
					this.changed.fire(uri);
				}
			}),
		);
	}

	/** Reviews the text as it stands; a running review of it is stopped. `previous`: rows to keep, only the others are asked for. */
	async review(document: vscode.TextDocument, options: ReviewOptions = {}): Promise<Review | null> {
		this.cancel(document.uri);
		const target = await this.around.target(document, document.getText());
		const reviewer: Reviewer = options.offline ? { kind: "offline", label: "" } : await this.around.choice.current();
		if (reviewer.kind === "offline") {
			const entry = this.begin(document, target, options);
			return this.finish(entry, target.offline);
		}
		if (!vscode.workspace.isTrusted) {
			throw new HumanError(
				l10n.t`This folder is not trusted, so nothing is sent to a model. Offline checks work: choose them with “Woodshed: Choose Reviewer…”.`,
			);
		}
		const before = this.entries.of(document.uri)?.sentText ?? "";
		const request: ReviewRequest = {
			...this.requests.of(target, reviewer),
			...(options.previous === undefined
				? {}
				: { previous: carryRows(options.previous, before, target.sources[0]?.text ?? "") }),
			...(options.itemsPerCall === undefined ? {} : { itemsPerCall: options.itemsPerCall }),
		};
		if (!(await this.requests.maySend(target, reviewer.origin, request))) {
			return null;
		}
		return this.run(this.begin(document, target, options), request);
	}

	cancel(uri: vscode.Uri): void {
		this.entries.of(uri)?.controller?.abort();
	}

	/** A fresh attempt has no review. */
	async forget(uri: vscode.Uri): Promise<void> {
		await this.entries.forget(uri);
	}

	/** The one button of a failed review. `ask`: the failure is told first; without, its button was pressed already. */
	async recover(uri: vscode.Uri, { ask = true } = {}): Promise<void> {
		const last = this.entries.of(uri)?.last ?? null;
		if (last !== null) {
			await this.offerRecovery(uri, last, ask);
		}
	}

	/** The last review of this document that ended, failed ones included; null before the first and while one runs. */
	result(uri: vscode.Uri): Reviewed | null {
		const entry = this.entries.of(uri);
		if (entry === null || entry.last === null) {
			return null;
		}
		const { id, last, target, placed, bet, history } = entry;
		return {
			id,
			review: last,
			target,
			findings: placed,
			bet: bet === null ? null : betOutcome(bet, last).summary,
			change: (criterion) => lastChange(history, criterion),
		};
	}

	/**
	 * Grades one item anew on the document and the answer; the review, the log and all that is shown follow. Null: not sent,
	 * or stopped. Throws a HumanError where there is no review yet or no model to read the answer.
	 */
	async regrade(uri: vscode.Uri, followUp: FollowUp, answer: string): Promise<Regrade | null> {
		return this.reconsider(
			uri,
			followUp.criterion,
			answer,
			async (request, result, signal) => {
				let regrade: Regrade | null = null;
				for await (const event of gradeAnswer({ request, followUp, answer, result }, signal)) {
					if (event.type === "regraded") {
						({ regrade } = event);
					}
				}
				return regrade;
			},
			({ followUp: { criterion, before }, after }, slug) => ({
				kind: "followUpAnswered",
				slug,
				criterion,
				before: before.finding?.verdict ?? null,
				after: after.finding?.verdict ?? null,
			}),
		);
	}

	/**
	 * "I disagree": two fresh judgements of the finding and the objection. The review, the log and all that is shown follow.
	 * Null: not sent, stopped, or there is no such item. Throws like `regrade`.
	 */
	async disagree(uri: vscode.Uri, criterion: string, rebuttal: string): Promise<Ruling | null> {
		return this.reconsider(
			uri,
			criterion,
			rebuttal,
			async (request, result, signal) => {
				const row = result.rows.find((one) => one.criterion === criterion);
				return row === undefined ? null : rebut(request, row, rebuttal, result, signal);
			},
			({ before, after, changed }, slug) => ({
				kind: "rebutted",
				slug,
				criterion,
				before: before.finding?.verdict ?? null,
				after: after.finding?.verdict ?? null,
				changed,
			}),
		);
	}

	/** Adds what was said at a finding: kept, and shown in every window. Plain text. */
	async reply(uri: vscode.Uri, findingId: string, who: ThreadReply["who"], text: string): Promise<void> {
		const entry = this.entries.of(uri);
		if (entry !== null) {
			entry.addReply(findingId, who, text);
			await this.publish(entry);
		}
	}

	async resolve(uri: vscode.Uri, findingId: string, resolved: boolean): Promise<void> {
		const entry = this.entries.of(uri);
		if (entry !== null) {
			entry.resolve(findingId, resolved);
			await this.publish(entry);
		}
	}

	/** What the board shows of this document's review. */
	boardReview(uri: vscode.Uri): BoardReview {
		const entry = this.entries.of(uri);
		return {
			shown: entry === null ? { type: "none" } : this.named(shownReview(entry)),
			findings: entry?.placed ?? [],
			reviewer: this.around.trust.named(this.around.choice.label),
		};
	}

	/** The board names the reviewer with what a calibration found out. */
	private named(shown: ShownReview): ShownReview {
		return shown.type === "none" ? shown : { ...shown, mode: this.around.trust.named(shown.mode) };
	}

	dispose(): void {
		this.disposed = true;
		for (const { controller } of this.entries.all) {
			controller?.abort();
		}
		this.subscriptions.dispose();
		this.changed.dispose();
	}

	private begin(document: vscode.TextDocument, target: ReviewTarget, { bet }: ReviewOptions): ReviewEntry {
		const entry = this.entries.make(document, target);
		entry.begin(target, bet ?? null);
		return entry;
	}

	private async run(entry: ReviewEntry, request: ReviewRequest): Promise<Review | null> {
		const controller = new AbortController();
		entry.controller = controller;
		const finished = await watchReview(request, this.requests.readings(request), controller, {
			isCurrent: () => entry.controller === controller,
			show: (rows, progress) => {
				entry.progress({ mode: request.model.label, rows, progress });
				this.entries.show(entry);
				this.entries.saveRunning(entry);
			},
		}).catch((error: unknown) => {
			if (entry.controller === controller) {
				entry.controller = null;
				entry.giveUp();
				this.entries.show(entry);
			}
			throw error;
		});
		// when the window closes, what is on the disk is a review that was interrupted
		if (finished === null || entry.controller !== controller || this.disposed) {
			return null;
		}
		entry.controller = null;
		const result = await this.finish(entry, finished);
		if (result.failure !== undefined && result.failure.kind !== "cancelled") {
			void this.offerRecovery(entry.uri, result, true).catch(this.around.showError);
		} else if (result.weak) {
			const review = async (): Promise<unknown> => this.review(await vscode.workspace.openTextDocument(entry.uri));
			void offerAnother({ review, choice: this.around.choice }).catch(this.around.showError);
		}
		return result;
	}

	private async finish(entry: ReviewEntry, result: Review): Promise<Review> {
		const { target, bet } = entry;
		// a try that brought nothing does not take the last review away
		if (result.failure === undefined || result.rows.some((row) => row.finding !== undefined) || !entry.goBack()) {
			entry.take(result);
		}
		this.entries.show(entry);
		if (bet !== null) {
			await this.around.progress.record({
				kind: "predicted",
				slug: target.slug,
				items: target.criteria.map(({ id }) => ({ criterion: id, verdict: bet.includes(id) ? "met" : "not_met" })),
			});
		}
		await this.around.progress.record(reviewedEvent(target, result));
		await this.entries.remember(entry);
		await this.entries.save(entry);
		return result;
	}

	/** Asks the model about one item of a finished review and takes over what comes back. `said`: by the candidate. */
	private async reconsider<T extends { readonly review: Review }>(
		uri: vscode.Uri,
		criterion: string,
		said: string,
		ask: (request: ReviewRequest, result: Review, signal: AbortSignal) => Promise<T | null>,
		eventOf: (outcome: T, slug: string) => NewLogEvent,
	): Promise<T | null> {
		const turn = (this.turns.get(uri.toString()) ?? Promise.resolve()).then(() =>
			this.reconsiderNow(uri, criterion, said, ask, eventOf),
		);
		this.turns.set(
			uri.toString(),
			turn.catch(() => undefined),
		);
		return turn;
	}

	private async reconsiderNow<T extends { readonly review: Review }>(
		uri: vscode.Uri,
		criterion: string,
		said: string,
		ask: (request: ReviewRequest, result: Review, signal: AbortSignal) => Promise<T | null>,
		eventOf: (outcome: T, slug: string) => NewLogEvent,
	): Promise<T | null> {
		const entry = this.entries.of(uri);
		if (entry === null || entry.last === null) {
			throw new HumanError(
				entry?.running
					? l10n.t`A review of this text is running. Say it again when it has ended.`
					: l10n.t`There is no review of this text yet. Ask for one first: “Woodshed: Review”.`,
			);
		}
		const { last, target } = entry;
		const reviewer = await this.around.choice.current();
		if (reviewer.kind === "offline") {
			throw new HumanError(
				l10n.t`What you say is read by a model. Choose one with “Woodshed: Choose Reviewer…”; the question stays.`,
			);
		}
		if (!vscode.workspace.isTrusted) {
			throw new HumanError(l10n.t`This folder is not trusted, so nothing is sent to a model.`);
		}
		const request = this.requests.of(target, reviewer);
		if (!(await this.requests.maySend(target, reviewer.origin, request, said))) {
			return null;
		}
		const controller = new AbortController();
		entry.controller = controller;
		const outcome = await ask(request, last, controller.signal).finally(() => {
			if (entry.controller === controller) {
				entry.controller = null;
			}
		});
		if (outcome === null || controller.signal.aborted || entry.last !== last) {
			return null; // stopped, or a newer review took over
		}
		await this.around.progress.record(eventOf(outcome, target.slug));
		entry.revise(outcome.review, criterion);
		await this.publish(entry);
		return outcome;
	}

	private async publish(entry: ReviewEntry): Promise<void> {
		this.entries.show(entry);
		await this.entries.save(entry);
	}

	private offerRecovery(uri: vscode.Uri, { failure, rows, rawReply }: Review, ask: boolean): Promise<void> {
		return failure === undefined
			? Promise.resolve()
			: recoverFrom(failure, rawReply ?? failure.detail ?? "", {
					ask,
					review: async (options) => this.review(await vscode.workspace.openTextDocument(uri), options),
					kept: rows.filter((row) => row.finding !== undefined),
					choice: this.around.choice,
				});
	}
}
