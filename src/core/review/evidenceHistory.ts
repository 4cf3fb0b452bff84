import * as l10n from "@vscode/l10n";

import type { LogEvent } from "../practice/logEvent.ts";
import { reviewCounts } from "../practice/reviewCounts.ts";
import { verdictWords } from "./verdictWords.ts";

/**
 * new: judged for the first time · kept: met before and now · fixed: met now, and a quote carries it that carried no
 * earlier verdict · still-open: not met, or "met" on words that were not enough before · regressed: met before, not now.
 */
export const itemStatuses = ["new", "kept", "fixed", "still-open", "regressed"] as const;
export type ItemStatus = (typeof itemStatuses)[number];

/** One item of the rubric as one review judged it. */
export interface ItemReview {
	/** 1 for the problem's first review, whoever reviewed */
	readonly review: number;
	/** 1 for the first attempt */
	readonly attempt: number;
	/** ISO 8601, UTC */
	readonly at: string;
	/** "met", "partial", "not_met", "not_addressed" */
	readonly verdict: string;
	/** the first words that carry it; null where nothing was quoted */
	readonly quote: string | null;
	/** who judged: the model's label */
	readonly mode: string;
	readonly status: ItemStatus;
}

export interface EvidenceHistory {
	/** reviews of the problem so far */
	readonly reviews: number;
	/** by criterion, oldest first; only what was judged on verified evidence is in it */
	readonly items: ReadonlyMap<string, readonly ItemReview[]>;
}

/**
 * How each item of a problem's rubric went from review to review. `events`: in order of time. Offline checks judge
 * nothing, and a verdict without verified evidence is none: neither makes an entry, nor takes one away.
 */
export function evidenceHistory(events: readonly LogEvent[], slug: string): EvidenceHistory {
	const items = new Map<string, ItemReview[]>();
	let attempt = 1;
	let reviews = 0;
	for (const event of events) {
		if (event.kind === "attemptStarted" && event.slug === slug) {
			attempt = event.attempt;
		}
		if (event.kind !== "reviewed" || event.slug !== slug || !reviewCounts(event)) {
			continue;
		}
		reviews++;
		for (const { criterion, state, verdict, quote } of event.items) {
			if (state !== "grounded" || verdict === null || verdict === "cannot_judge") {
				continue;
			}
			const before = items.get(criterion) ?? [];
			const one = { review: reviews, attempt, at: event.at, verdict, quote: quote ?? null, mode: event.mode };
			items.set(criterion, [...before, { ...one, status: statusAfter(before, verdict, one.quote) }]);
		}
	}
	return { reviews, items };
}

function statusAfter(before: readonly ItemReview[], verdict: string, quote: string | null): ItemStatus {
	const last = before.at(-1);
	if (last === undefined) {
		return "new";
	}
	const wasSettled = isSettled(before);
	if (verdict !== "met") {
		return wasSettled ? "regressed" : "still-open";
	}
	if (wasSettled) {
		return "kept";
	}
	return quote !== null && before.every((one) => one.quote !== quote) ? "fixed" : "still-open";
}

/** "met" on words that were not enough before does not settle an item: the next review may find what carries it. */
function isSettled(before: readonly ItemReview[]): boolean {
	const last = before.at(-1);
	return last?.verdict === "met" && last.status !== "still-open";
}

/** "partial → met · 2 reviews ago": the last change of an item's verdict; "" where it never changed. */
export function lastChange(history: EvidenceHistory, criterion: string): string {
	const all = history.items.get(criterion) ?? [];
	const at = all.findLastIndex(
		(one, index) => one.status === "fixed" || (index > 0 && all[index - 1]?.verdict !== one.verdict),
	);
	const after = all[at];
	const before = all.slice(0, Math.max(0, at)).findLast((one) => one.verdict !== after?.verdict);
	if (before === undefined || after === undefined) {
		return "";
	}
	const ago = history.reviews - after.review;
	const when = ago === 0 ? l10n.t`in this review` : ago === 1 ? l10n.t`1 review ago` : l10n.t`${ago} reviews ago`;
	const sameWords = after.verdict === "met" && after.status === "still-open";
	const change = [
		`${verdictWords(before.verdict)} → ${verdictWords(after.verdict)}`,
		...(sameWords ? [l10n.t`but on the same words`] : []),
		...(before.mode === after.mode ? [] : [l10n.t`by another reviewer`]),
	];
	return `${change.join(", ")} · ${when}`;
}
