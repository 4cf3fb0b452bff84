import { randomBytes } from "node:crypto";

import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { expectedCost } from "../../core/review/expectedCost.ts";
import type { Finding } from "../../core/review/finding.ts";
import { type FollowUp, gradeAnswer, type Regrade } from "../../core/review/followUp.ts";
import { review } from "../../core/review/review.ts";
import type { Review, ReviewRow } from "../../core/review/reviewEvent.ts";
import { reviewPrompt } from "../../core/review/reviewPrompt.ts";
import { promptVersion } from "../../core/review/reviewPromptText.ts";
import type { ReviewRequest } from "../../core/review/reviewRequest.ts";
import type { ReviewTarget } from "../../core/review/reviewTarget.ts";
import { wait } from "../../node/review/wait.ts";
import type { ShownReview } from "../../protocol/design/boardState.ts";
import type { BoardReview } from "../design/boardState.ts";
import { fromVscodePosition } from "../design/vscodeRange.ts";
import type { Progress } from "../practice/progress.ts";
import { AnchoredFinding } from "./anchoredFinding.ts";
import { type ReviewOptions, recoverFrom } from "./failureRecovery.ts";
import type { FindingThreads } from "./findingThreads.ts";
import type { Reviewer, ReviewerChoice } from "./reviewerChoice.ts";
import type { SendConsent } from "./sendConsent.ts";
import { shownReview, shownRow } from "./shownReview.ts";

/** What is known of the review of one document. */
interface Entry {
	readonly document: vscode.TextDocument;
	target: ReviewTarget;
	shown: ShownReview;
	/** the last finished or stopped one */
	last: Review | null;
	findings: AnchoredFinding[];
	controller: AbortController | null;
}

/** A review that has ended, for those who build on it. */
export interface Reviewed {
	readonly review: Review;
	/** what was reviewed: the text as it was sent, its rubric, its facts */
	readonly target: ReviewTarget;
	/** a model's findings, at their places in the text as it stands now */
	readonly findings: readonly Finding[];
}

interface Around {
	readonly choice: ReviewerChoice;
	readonly consent: SendConsent;
	readonly threads: FindingThreads;
	readonly progress: Progress;
	/** what to review, from the text as it stands */
	target(document: vscode.TextDocument): Promise<ReviewTarget>;
	readonly showError: (error: unknown) => void;
}

/** Runs reviews, one a document; keeps their findings anchored while the text changes. */
export class Reviewing implements vscode.Disposable {
	private readonly around: Around;
	private readonly changed = new vscode.EventEmitter<vscode.Uri>();
	readonly onDidChange = this.changed.event;
	private readonly entries = new Map<string, Entry>();
	private readonly subscriptions: vscode.Disposable;

	constructor(around: Around) {
		this.around = around;
		this.subscriptions = vscode.Disposable.from(
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				const entry = this.entries.get(document.uri.toString());
				if (entry !== undefined && contentChanges.length > 0) {
					for (const finding of entry.findings) {
						finding.shift(contentChanges, document);
					}
					this.show(entry);
				}
			}),
			around.choice.onDidChange(() => {
				for (const { document } of this.entries.values()) {
					this.changed.fire(document.uri);
				}
			}),
		);
	}

	/** Reviews the text as it stands; a running review of it is stopped. `previous`: rows to keep, only the others are asked for. */
	async review(document: vscode.TextDocument, options: ReviewOptions = {}): Promise<Review | null> {
		this.cancel(document.uri);
		const target = await this.around.target(document);
		const entry = this.entry(document, target);
		const reviewer: Reviewer = options.offline ? { kind: "offline", label: "" } : await this.around.choice.current();
		if (reviewer.kind === "offline") {
			return this.finish(entry, target.offline);
		}
		if (!vscode.workspace.isTrusted) {
			throw new HumanError(
				"This folder is not trusted, so nothing is sent to a model. Offline checks work: choose them with “Woodshed: Choose Reviewer…”.",
			);
		}
		const request: ReviewRequest = {
			...requestOf(target, reviewer),
			...(options.previous === undefined ? {} : { previous: options.previous }),
			...(options.itemsPerCall === undefined ? {} : { itemsPerCall: options.itemsPerCall }),
		};
		if (!(await this.maySend(reviewer.origin, request))) {
			return null;
		}
		return this.run(entry, request);
	}

	cancel(uri: vscode.Uri): void {
		this.entries.get(uri.toString())?.controller?.abort();
	}

	/** A fresh attempt has no review. */
	forget(uri: vscode.Uri): void {
		this.cancel(uri);
		const entry = this.entries.get(uri.toString());
		if (entry !== undefined) {
			entry.controller = null; // what is still on its way belongs to the old attempt
		}
		this.entries.delete(uri.toString());
		this.around.threads.clear(uri);
		this.changed.fire(uri);
	}

	/** The one button of a failed review. */
	async recover(uri: vscode.Uri): Promise<void> {
		const entry = this.entries.get(uri.toString());
		const failure = entry?.last?.failure;
		if (entry === undefined || failure === undefined) {
			return;
		}
		await recoverFrom(failure, entry.last?.rawReply ?? failure.detail ?? "", {
			review: (options) => this.review(entry.document, options),
			kept: entry.last?.rows.filter((row) => row.finding !== undefined) ?? [],
			choice: this.around.choice,
		});
	}

	/** The last review of this document that ended, failed ones included; null before the first and while one runs. */
	result(uri: vscode.Uri): Reviewed | null {
		const entry = this.entries.get(uri.toString());
		return entry?.last == null
			? null
			: {
					review: entry.last,
					target: entry.target,
					findings: entry.findings.map((one) => placed(one, entry.document)),
				};
	}

	/**
	 * Grades one item anew on the document and the answer; the review, the log and all that is shown follow. Null: not sent,
	 * or stopped. Throws a HumanError where there is no review yet or no model to read the answer.
	 */
	async regrade(uri: vscode.Uri, followUp: FollowUp, answer: string): Promise<Regrade | null> {
		const entry = this.entries.get(uri.toString());
		if (entry === undefined || entry.last === null) {
			throw new HumanError("There is no review of this text yet. Ask for one first: “Woodshed: Review”.");
		}
		const { last, target } = entry;
		const reviewer = await this.around.choice.current();
		if (reviewer.kind === "offline") {
			throw new HumanError(
				"Your answer is read by a model. Choose one with “Woodshed: Choose Reviewer…”; the question stays.",
			);
		}
		const request = requestOf(target, reviewer);
		if (!(await this.maySend(reviewer.origin, request, answer))) {
			return null;
		}
		const controller = new AbortController();
		entry.controller = controller;
		let regrade: Regrade | null = null;
		try {
			for await (const event of gradeAnswer({ request, followUp, answer, result: last }, controller.signal)) {
				if (event.type === "regraded") {
					({ regrade } = event);
				}
			}
		} finally {
			if (entry.controller === controller) {
				entry.controller = null;
			}
		}
		if (regrade === null || entry.last !== last) {
			return null; // stopped, or a newer review took over
		}
		await this.around.progress.record({
			kind: "followUpAnswered",
			slug: target.slug,
			criterion: regrade.followUp.criterion,
			before: regrade.followUp.before.finding?.verdict ?? null,
			after: regrade.after.finding?.verdict ?? null,
		});
		this.take(entry, regrade.review);
		return regrade;
	}

	/** What the board shows of this document's review. */
	boardReview(uri: vscode.Uri): Omit<BoardReview, "followUp"> {
		const entry = this.entries.get(uri.toString());
		return {
			shown: entry?.shown ?? { type: "none" },
			findings: entry === undefined ? [] : entry.findings.map((one) => placed(one, entry.document)),
			reviewer: this.around.choice.label,
		};
	}

	dispose(): void {
		for (const { controller } of this.entries.values()) {
			controller?.abort();
		}
		this.subscriptions.dispose();
		this.changed.dispose();
	}

	private entry(document: vscode.TextDocument, target: ReviewTarget): Entry {
		const key = document.uri.toString();
		const known = this.entries.get(key);
		if (known !== undefined) {
			known.target = target;
			return known;
		}
		const made: Entry = {
			document,
			target,
			shown: { type: "none" },
			last: null,
			findings: [],
			controller: null,
		};
		this.entries.set(key, made);
		return made;
	}

	private async maySend(origin: string | null, request: ReviewRequest, answer?: string): Promise<boolean> {
		const sources =
			answer === undefined ? [] : [{ id: "answer", title: "your answer", kind: "prose" as const, text: answer }];
		const { request: prompt } = reviewPrompt({
			...request,
			sources: [...request.sources, ...sources],
			asked: request.criteria.map((criterion) => criterion.id),
			maxOutputTokens: 0,
		});
		return this.around.consent.ask(origin, prompt, { cost: expectedCost(request) });
	}

	private async run(entry: Entry, request: ReviewRequest): Promise<Review | null> {
		const controller = new AbortController();
		entry.controller = controller;
		entry.last = null;
		const { document } = entry;
		let rows: readonly ReviewRow[] = [];
		let finished: Review | null = null;
		const publish = (mode: string, progress: string): void => {
			entry.shown = { type: "running", mode, rows: rows.map(shownRow), progress };
			this.anchor(
				entry,
				rows.flatMap((row) => row.finding ?? []),
			);
		};
		await vscode.window.withProgress(
			{ location: vscode.ProgressLocation.Notification, title: `Review: ${request.model.label}`, cancellable: true },
			async (progress, token) => {
				token.onCancellationRequested(() => controller.abort());
				for await (const event of review(request, controller.signal)) {
					if (entry.controller !== controller) {
						return; // a newer review took over
					}
					switch (event.type) {
						case "started":
							({ rows } = event);
							publish(event.mode, "");
							break;
						case "row": {
							rows = rows.map((row) => (row.criterion === event.row.criterion ? event.row : row));
							const done = rows.filter((row) => row.finding !== undefined).length;
							progress.report({ message: `${done} of ${rows.length}`, increment: 100 / rows.length });
							publish(request.model.label, "");
							break;
						}
						case "progress":
							progress.report({ message: event.message });
							publish(request.model.label, event.message);
							break;
						case "finished":
							finished = event.review;
							break;
					}
				}
			},
		);
		if (entry.controller !== controller) {
			return null;
		}
		entry.controller = null;
		if (finished === null) {
			return null;
		}
		const result = await this.finish(entry, finished);
		if (result.failure !== undefined && result.failure.kind !== "cancelled") {
			void this.recover(document.uri).catch(this.around.showError);
		}
		return result;
	}

	private async finish(entry: Entry, result: Review): Promise<Review> {
		this.take(entry, result);
		await this.around.progress.record({
			kind: "reviewed",
			slug: entry.target.slug,
			mode: result.mode,
			score: result.score,
			coverage: result.coverage,
			items: result.rows.map((row) => ({
				criterion: row.criterion,
				state: row.state,
				verdict: row.finding?.verdict ?? null,
			})),
			failure: result.failure?.kind ?? null,
			promptVersion: result.offline ? null : promptVersion,
		});
		return result;
	}

	/** The review as it is from now on, wherever it is shown. */
	private take(entry: Entry, result: Review): void {
		entry.last = result;
		entry.shown = shownReview(result);
		this.anchor(
			entry,
			result.findings.filter((finding) => finding.source === "model"),
		);
	}

	/** Findings were grounded in the text that was sent; they are anchored in the text as it is now. */
	private anchor(entry: Entry, findings: readonly Finding[]): void {
		const known = new Map(entry.findings.map((one) => [one.finding, one]));
		const sent = entry.target.sources[0]?.text ?? "";
		entry.findings = findings.map(
			(finding) => known.get(finding) ?? AnchoredFinding.inSentText(finding, sent, entry.document),
		);
		this.show(entry);
	}

	private show(entry: Entry): void {
		if (this.entries.get(entry.document.uri.toString()) !== entry) {
			return; // forgotten meanwhile
		}
		this.around.threads.show(
			entry.document,
			entry.findings.filter(({ finding }) => finding.state === "grounded" && finding.verdict !== "cannot_judge"),
		);
		this.changed.fire(entry.document.uri);
	}
}

function requestOf(target: ReviewTarget, reviewer: Extract<Reviewer, { kind: "model" }>): ReviewRequest {
	return {
		...target,
		model: reviewer.model,
		nonce: randomBytes(9).toString("hex"),
		receipt: randomBytes(5).toString("hex"),
		wait,
	};
}

/** The finding with its range as it stands now. */
function placed(anchored: AnchoredFinding, document: vscode.TextDocument): Finding {
	const range = anchored.range(document);
	return {
		...anchored.finding,
		anchor: {
			...anchored.finding.anchor,
			range: { start: fromVscodePosition(range.start), end: fromVscodePosition(range.end) },
		},
		...(anchored.changed ? { stateReason: "The text changed since this review." } : {}),
	};
}
