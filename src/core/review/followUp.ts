import * as l10n from "@vscode/l10n";

import type { Signal } from "../base/signal.ts";
import { type Finding, type FindingVerdict, findingVerdicts } from "./finding.ts";
import { review } from "./review.ts";
import type { Review, ReviewEvent, ReviewRow } from "./reviewEvent.ts";
import type { ReviewRequest } from "./reviewRequest.ts";
import type { Criterion } from "./rubric.ts";
import { score } from "./score.ts";
import { verdictWords } from "./verdictWords.ts";

/** One question at one item. */
export interface FollowUp {
	readonly criterion: string;
	readonly title: string;
	readonly question: string;
	/** the row as it was when the question was asked */
	readonly before: ReviewRow;
}

/** The item before and after an answer, each with its own quotes. */
export interface Regrade {
	readonly followUp: FollowUp;
	readonly after: ReviewRow;
	/** false: the verdict stays, and `reason` says why */
	readonly changed: boolean;
	readonly reason: string;
	/** the whole review with the new row; score and coverage computed anew by `score` */
	readonly review: Review;
}

const rank: Readonly<Record<FindingVerdict, number>> = {
	not_addressed: 0,
	not_met: 1,
	partial: 2,
	met: 3,
	cannot_judge: 4,
};

/**
 * The next question: at the weakest item that is grounded (after a model's review) or that a check speaks against
 * (offline), heavier items first; null when nothing is left to ask. The model's own question, else the rubric's ladder.
 */
export function nextFollowUp(
	result: Review,
	criteria: readonly Criterion[],
	/** questions that were asked before */
	asked: readonly string[],
): FollowUp | null {
	const candidates = criteria
		.flatMap((criterion) => {
			const row = result.rows.find((one) => one.criterion === criterion.id);
			return row?.finding !== undefined && row.state === "grounded" && weakness(row.finding) !== null
				? [{ criterion, row, finding: row.finding }]
				: [];
		})
		.sort((a, b) => (weakness(a.finding) ?? 9) - (weakness(b.finding) ?? 9) || b.criterion.weight - a.criterion.weight);
	for (const { criterion, row, finding } of candidates) {
		const questions = [finding.followUp ?? "", ...criterion.followUps].filter((question) => question !== "");
		const question = questions.find((one) => !asked.includes(one));
		if (question !== undefined) {
			return { criterion: criterion.id, title: criterion.title, question, before: row };
		}
	}
	return null;
}

/** 0 is weakest; null: nothing to ask about */
function weakness(finding: Finding): number | null {
	if (finding.source === "check") {
		return finding.severity === "error"
			? 0
			: finding.severity === "warning"
				? 1
				: finding.severity === "info"
					? 2
					: null;
	}
	return finding.verdict === undefined || finding.verdict === "met" || finding.verdict === "cannot_judge"
		? null
		: rank[finding.verdict];
}

/**
 * Re-grades exactly the asked item on the document and the answer. A better verdict needs a quote from the answer; without
 * one the old verdict stands. Events are those of a review of one row.
 */
export async function* gradeAnswer(
	input: {
		readonly request: ReviewRequest;
		readonly followUp: FollowUp;
		readonly answer: string;
		readonly result: Review;
	},
	signal: Signal,
): AsyncGenerator<ReviewEvent | { readonly type: "regraded"; readonly regrade: Regrade }, void, void> {
	const { request, followUp, answer, result } = input;
	const criteria = request.criteria.filter((criterion) => criterion.id === followUp.criterion);
	const before = followUp.before.finding;
	const { previous: _previous, ...rest } = request;
	const asked: ReviewRequest = {
		...rest,
		criteria,
		// English: the title is sent to a model
		sources: [...request.sources, { id: answerId, title: "your answer", kind: "prose", text: answer }],
		exchange: {
			question: followUp.question,
			answerId,
			before: before?.verdict ?? before?.message ?? "none",
		},
	};
	for await (const event of review(asked, signal)) {
		yield event;
		if (event.type === "finished") {
			yield { type: "regraded", regrade: regrade(event.review, followUp, result, request.criteria) };
		}
	}
}

const answerId = "answer";

function regrade(answered: Review, followUp: FollowUp, result: Review, criteria: readonly Criterion[]): Regrade {
	const row = answered.rows.find((one) => one.criterion === followUp.criterion);
	const keep = (reason: string): Regrade => ({
		followUp,
		after: followUp.before,
		changed: false,
		reason,
		review: result,
	});
	if (answered.failure !== undefined) {
		return keep(answered.failure.message);
	}
	if (row?.finding === undefined || row.state !== "grounded") {
		return keep(row?.finding?.stateReason ?? l10n.t`Nothing in the answer could be verified.`);
	}
	const before = followUp.before.finding?.verdict;
	const after = row.finding.verdict ?? "cannot_judge";
	const quotesAnswer = row.finding.evidence.some(
		(evidence) => evidence.kind === "quote" && evidence.source === answerId,
	);
	const better = before === undefined || findingVerdicts.indexOf(after) < findingVerdicts.indexOf(before);
	if (better && after !== "cannot_judge" && !quotesAnswer) {
		return keep(l10n.t`The verdict would be better, but nothing of your answer was quoted for it.`);
	}
	if (after === before) {
		return keep(l10n.t`The verdict stays after your answer.`);
	}
	const rows = result.rows.map((one) => (one.criterion === row.criterion ? row : one));
	const findings = result.findings.map((one) => (one.id === row.finding?.id ? row.finding : one));
	const known = findings.some((one) => one.id === row.finding?.id);
	const all = known ? findings : [...findings, row.finding];
	const counted = result.offline ? { score: null, coverage: result.coverage } : score(criteria, all);
	return {
		followUp,
		after: row,
		changed: true,
		reason: `${words(before)} → ${words(after)}`,
		review: { ...result, rows, findings: all, ...counted, score: result.failure === undefined ? counted.score : null },
	};
}

function words(verdict: FindingVerdict | undefined): string {
	return verdict === undefined ? l10n.t`not judged` : verdictWords(verdict);
}
