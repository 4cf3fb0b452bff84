import { usedWords } from "../../core/review/costWords.ts";
import type { Review, ReviewRow } from "../../core/review/reviewEvent.ts";
import { priceSetting } from "./priceSetting.ts";
import type { ShownReview, ShownRow } from "../../protocol/design/boardState.ts";

/** A finished review as the board shows it. */
export function shownReview(review: Review): ShownReview {
	return {
		type: "done",
		mode: review.mode,
		offline: review.offline,
		score: review.score,
		noScoreReason: noScoreReason(review),
		coverage: review.coverage,
		rows: review.rows.map(shownRow),
		failure: review.failure?.message ?? null,
		tokens: tokens(review),
		injectionSeen: review.injectionSeen,
		summary: review.summary,
	};
}

export function shownRow(row: ReviewRow): ShownRow {
	const { finding } = row;
	return {
		criterion: row.criterion,
		title: row.title,
		state: row.state,
		verdict: finding?.verdict ?? null,
		level: finding?.level ?? null,
		lineBase0: finding?.anchor.range.start.lineBase0 ?? null,
		text: finding?.message ?? "",
	};
}

function noScoreReason(review: Review): string {
	if (review.score !== null) {
		return "";
	}
	if (review.offline) {
		return "(offline checks never score)";
	}
	if (review.failure !== undefined) {
		return "(the review did not finish)";
	}
	return `(only ${Math.round(review.coverage * 100)} % of the rubric could be verified in your text; 70 % are needed)`;
}

function tokens(review: Review): string | null {
	if (review.usage === null) {
		return null;
	}
	return usedWords(review.usage, priceSetting());
}
