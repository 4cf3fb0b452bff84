import * as l10n from "@vscode/l10n";

import { usedWords } from "../../core/review/costWords.ts";
import { agreementWords, isMinority } from "../../core/review/agreement.ts";
import { betOutcome } from "../../core/review/bet.ts";
import { lastChange } from "../../core/review/evidenceHistory.ts";
import { pointsAtLine } from "../../core/review/pointsAtLine.ts";
import type { Review, ReviewRow } from "../../core/review/reviewEvent.ts";
import { buttonOf } from "./failureRecovery.ts";
import { priceSetting } from "./priceSetting.ts";
import type { ShownReview, ShownRow } from "../../protocol/design/boardState.ts";
import type { ReviewEntry } from "./reviewEntry.ts";

/** A review as the board shows it, while it runs and after; lines are those of the text as it stands. */
export function shownReview(entry: ReviewEntry): ShownReview {
	const { last, running, bet } = entry;
	if (running !== null) {
		const { mode, rows, progress } = running;
		return { type: "running", mode, rows: rows.map((row) => shownRow(row, entry)), progress };
	}
	if (last === null) {
		return { type: "none" };
	}
	const button = last.failure === undefined ? null : buttonOf(last.failure);
	return {
		type: "done",
		mode: last.mode,
		offline: last.offline,
		score: last.score,
		noScoreReason: noScoreReason(last),
		coverage: last.coverage,
		rows: last.rows.map((row) => shownRow(row, entry)),
		failure: last.failure?.message ?? null,
		recovery: button === null || button.id === "none" || button.id === "stop" ? null : button.label,
		tokens: tokens(last),
		injectionSeen: last.injectionSeen,
		summary: last.summary,
		weak: last.weak ?? false,
		notes: last.notes ?? [],
		bet: bet === null ? null : betOutcome(bet, last).summary,
	};
}

function shownRow(row: ReviewRow, { last, bet, history, placed }: ReviewEntry): ShownRow {
	const { finding } = row;
	const now = placed.find(({ id }) => id === finding?.id);
	const item =
		bet === null || last === null
			? undefined
			: betOutcome(bet, last).items.find(({ criterion }) => criterion === row.criterion);
	return {
		criterion: row.criterion,
		title: row.title,
		state: row.state,
		verdict: finding?.verdict ?? null,
		level: finding?.level ?? null,
		lineBase0: finding !== undefined && pointsAtLine(finding) ? (now ?? finding).anchor.range.start.lineBase0 : null,
		text: finding?.message ?? "",
		reason: now?.stateReason ?? finding?.stateReason ?? null,
		agreement:
			row.agreement === undefined
				? null
				: { words: agreementWords(row.agreement), isMinority: isMinority(row.agreement) },
		change: lastChange(history, row.criterion),
		bet:
			item === undefined
				? null
				: { expectedMet: item.expectedMet, hit: item.met === null ? null : item.met === item.expectedMet },
	};
}

function noScoreReason(review: Review): string {
	if (review.score !== null) {
		return "";
	}
	if (review.offline) {
		return l10n.t`(offline checks never score)`;
	}
	if (review.failure !== undefined) {
		return l10n.t`(the review did not finish)`;
	}
	return l10n.t`(only ${Math.round(review.coverage * 100)} % of the rubric could be verified in your text; 70 % are needed)`;
}

function tokens(review: Review): string | null {
	if (review.usage === null) {
		return null;
	}
	return usedWords(review.usage, priceSetting());
}
