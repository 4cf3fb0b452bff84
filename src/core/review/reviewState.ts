import * as l10n from "@vscode/l10n";

import { behaviourCriteria } from "./behaviourState.ts";
import { type FailureFacts, failureTable, reviewMessages } from "./failureMessages.ts";
import type { Finding } from "./finding.ts";
import { groundReply } from "./groundReply.ts";
import { type Grounding, prepareGrounding } from "./grounding.ts";
import type { FailureKind, LanguageModel, ReviewFailure, TokenUsage } from "./languageModel.ts";
import { orderFindings } from "./orderFindings.ts";
import { plainText } from "./plainText.ts";
import { promptVersion } from "./prompts/promptVersion.ts";
import type { ReplyReader } from "./readReply.ts";
import type { ReplyFinding } from "./replySchema.ts";
import type { ReviewEvent, ReviewRow } from "./reviewEvent.ts";
import type { PromptInput } from "./reviewPrompt.ts";
import type { ReviewRequest } from "./reviewRequest.ts";
import type { Criterion } from "./rubric.ts";
import { score } from "./score.ts";

/** What is known of a review while it runs: one row a criterion, what was spent, what was dropped. */
export class ReviewState {
	readonly request: ReviewRequest;
	readonly notes: string[] = [];
	/** sent so far */
	requests = 0;
	/** the last reply that was not in the agreed form */
	rawReply = "";
	private readonly grounding: Grounding;
	private readonly byId: Map<string, ReviewRow>;
	private readonly heaviestWeight: number;
	private usage: TokenUsage | null = null;
	private injectionSeen: boolean;
	private summary = "";
	/** by criterion: why its finding is unverified, in English, for the model */
	private readonly english = new Map<string, string>();

	constructor(request: ReviewRequest) {
		this.request = request;
		this.grounding = prepareGrounding(request);
		this.injectionSeen = this.grounding.instructionsFound;
		this.heaviestWeight = Math.max(...request.criteria.map((criterion) => criterion.weight), Number.MIN_VALUE);
		this.byId = new Map(
			request.criteria.map(({ id, title }): [string, ReviewRow] => {
				const kept = request.previous?.find((row) => row.criterion === id && row.finding?.source === "model");
				return [id, kept ?? { criterion: id, title, state: "waiting" }];
			}),
		);
	}

	rows(): ReviewRow[] {
		return [...this.byId.values()];
	}

	row(id: string): ReviewRow | undefined {
		return this.byId.get(id);
	}

	isFinished(id: string): boolean {
		return this.byId.get(id)?.finding !== undefined;
	}

	promptInput(asked: readonly string[], maxOutputTokens: number): PromptInput {
		const { title, problem, criteria, sources, graph, checks, facts, nonce, receipt, exchange } = this.request;
		return {
			title,
			problem,
			criteria,
			asked,
			sources,
			graph,
			checks,
			facts,
			nonce,
			receipt,
			exchange,
			maxOutputTokens,
		};
	}

	/** null: a second finding for the same criterion */
	accept(reply: ReplyFinding): ReviewRow | null {
		const criterion = this.request.criteria.find((one) => one.id === reply.item_id);
		if (criterion === undefined || this.isFinished(criterion.id)) {
			this.notes.push(l10n.t`A second finding for ${plainText(reply.item_id, 60)} was dropped.`);
			return null;
		}
		return this.set(criterion.id, this.grounded(reply, criterion));
	}

	/** The second finding for an item whose evidence was not found; null: it says no more than the first. */
	replace(reply: ReplyFinding): ReviewRow | null {
		const row = this.unfounded().find((one) => one.criterion === reply.item_id);
		const criterion = this.request.criteria.find((one) => one.id === reply.item_id);
		if (row === undefined || criterion === undefined) {
			return null;
		}
		const finding = this.grounded(reply, criterion);
		const settled = finding.state !== "unverified" || finding.verdict === "cannot_judge";
		return settled ? this.set(criterion.id, finding) : null;
	}

	/** Items that were judged and whose evidence was not found, heaviest first; not those that wait for the program to run. */
	unfounded(): ReviewRow[] {
		const notRun = this.grounding.facts?.length === 0;
		const weight = new Map(this.request.criteria.map((criterion) => [criterion.id, criterion.weight]));
		return this.rows()
			.filter(({ criterion, state, finding }) => {
				const judged = state === "unverified" && finding?.verdict !== "cannot_judge";
				return judged && !(notRun && behaviourCriteria.has(criterion));
			})
			.toSorted((a, b) => (weight.get(b.criterion) ?? 0) - (weight.get(a.criterion) ?? 0));
	}

	/** Why the evidence of an item does not count, as the model is told; undefined for a row of an earlier review. */
	reasonFor(criterion: string): string | undefined {
		return this.english.get(criterion);
	}

	private grounded(reply: ReplyFinding, criterion: Criterion): Finding {
		const { finding, english } = groundReply(reply, criterion, this.grounding, {
			heaviestWeight: this.heaviestWeight,
			problem: this.request.problem,
		});
		this.english.set(criterion.id, english);
		return finding;
	}

	write(criterion: string | null, asked: readonly string[]): ReviewRow | null {
		const row = criterion === null || !asked.includes(criterion) ? undefined : this.byId.get(criterion);
		return row?.state === "waiting" ? this.put({ ...row, state: "writing" }) : null;
	}

	*stopWriting(): Generator<ReviewEvent> {
		for (const row of this.rows()) {
			if (row.state === "writing") {
				yield { type: "row", row: this.put({ ...row, state: "waiting" }) };
			}
		}
	}

	/** `before`: the row as it was before the reply that does not count */
	withdraw(before: ReviewRow): ReviewRow {
		return this.put(before.finding === undefined ? { ...before, state: "not-reviewed" } : before);
	}

	countDropped(reader: ReplyReader): void {
		if (reader.unknownIds.length > 0) {
			const names = [...new Set(reader.unknownIds)].map((id) => plainText(id, 60)).join(", ");
			this.notes.push(
				l10n.t`Findings for items that the rubric does not have, or that were not asked for, were dropped: ${names}.`,
			);
		}
	}

	addUsage(usage: TokenUsage): void {
		const add = (a: number | null | undefined, b: number | null) => (a == null ? b : b === null ? a : a + b);
		this.usage = {
			inputTokens: add(this.usage?.inputTokens, usage.inputTokens),
			outputTokens: add(this.usage?.outputTokens, usage.outputTokens),
			cachedTokens: add(this.usage?.cachedTokens, usage.cachedTokens),
			reasoningTokens: add(this.usage?.reasoningTokens, usage.reasoningTokens ?? null),
		};
	}

	end(ending: ReplyReader["ending"]): void {
		this.summary ||= plainText(ending?.summary ?? "", 600);
		this.injectionSeen ||= ending?.injectionSeen ?? false;
	}

	failure(kind: FailureKind, facts: Partial<FailureFacts>): ReviewFailure {
		const rows = this.rows();
		const message = failureTable[kind].message({
			host: hostOf(this.request.model),
			origin: this.request.model.origin ?? this.request.model.label,
			model: this.request.model.label.replace(/ at \S+$/, ""),
			finished: rows.filter((row) => row.finding !== undefined).length,
			total: rows.length,
			...facts,
		});
		return { kind, message };
	}

	/** The adapter knows the host, only the review knows how many rows are finished. */
	withCounts(failure: ReviewFailure): ReviewFailure {
		const counted: readonly FailureKind[] = ["idle", "truncated", "length", "cancelled"];
		return counted.includes(failure.kind) ? { ...failure, message: this.failure(failure.kind, {}).message } : failure;
	}

	finished(failure: ReviewFailure | undefined): ReviewEvent {
		for (const row of this.rows()) {
			if (row.finding === undefined) {
				this.put({ ...row, state: "not-reviewed" });
			}
		}
		const rows = this.rows();
		const findings = rows.flatMap((row) => (row.finding === undefined ? [] : [row.finding]));
		const counted = score(this.request.criteria, findings);
		if (failure === undefined && counted.coverage === 0) {
			this.notes.push(reviewMessages.nothingVerified);
		}
		if (failure === undefined && this.grounding.facts?.length === 0) {
			this.notes.unshift(reviewMessages.notRun);
		}
		const weak = failure === undefined && this.isWeak(rows);
		if (weak) {
			this.notes.unshift(reviewMessages.weak);
		}
		return {
			type: "finished",
			review: {
				mode: this.request.model.label,
				offline: false,
				score: failure === undefined && !weak ? counted.score : null,
				coverage: counted.coverage,
				rows,
				findings: this.listed(findings, weak),
				usage: this.usage,
				promptVersion,
				requests: this.requests,
				...(weak ? { weak } : {}),
				...(failure === undefined ? {} : { failure }),
				injectionSeen: this.injectionSeen,
				summary: this.summary,
				notes: this.notes,
				...(failure?.kind === "malformed" && this.rawReply !== "" ? { rawReply: this.rawReply } : {}),
			},
		};
	}

	/** Fewer than a third of the items that it quoted for were found. */
	private isWeak(rows: readonly ReviewRow[]): boolean {
		const unfounded = this.unfounded().length;
		const grounded = rows.filter((row) => row.state === "grounded").length;
		return unfounded > 0 && 3 * grounded < grounded + unfounded;
	}

	/** Of a program, by concern; of anything else, the model's in the rubric's order. A weak model's come last. */
	private listed(findings: readonly Finding[], weak: boolean): readonly Finding[] {
		const order = this.request.facts === undefined ? (all: readonly Finding[]) => all : orderFindings;
		const { checks } = this.request;
		return weak ? [...order(checks), ...order(findings)] : order([...findings, ...checks]);
	}

	private set(criterion: string, finding: Finding): ReviewRow {
		return this.put({ criterion, title: this.byId.get(criterion)?.title ?? criterion, state: finding.state, finding });
	}

	private put(row: ReviewRow): ReviewRow {
		this.byId.set(row.criterion, row);
		return row;
	}
}

/** "localhost:11434": what messages call the place that text is sent to. */
export function hostOf(model: LanguageModel): string {
	return model.origin !== null && /^https?:/.test(model.origin)
		? model.origin.replace(/^https?:\/\//, "")
		: model.label;
}
