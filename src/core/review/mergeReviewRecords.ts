import type { Finding } from "./finding.ts";
import { mergeThreads } from "./mergeThreads.ts";
import type { Review, ReviewRow } from "./reviewEvent.ts";
import { reviewRecordText, type ReviewRecord, type Revisions } from "./reviewRecord.ts";
import { score } from "./score.ts";

/**
 * One record of two windows' records of the same document. The newer review is kept, and of one review what is known
 * further: of each item what was judged last, so that answers to two items in two windows both hold. No reply of either is
 * lost, and the last Resolve or Reopen holds. Order and repeats do not matter.
 */
export function mergeReviewRecords(a: ReviewRecord, b: ReviewRecord): ReviewRecord {
	const [newer, older] = compare(a, b) >= 0 ? [a, b] : [b, a];
	const threads = mergeThreads(a.threads, b.threads);
	const sameReview = a.startedAt === b.startedAt && a.id === b.id && a.running === null && b.running === null;
	return sameReview ? { ...mergeItems(newer, older), threads } : { ...newer, threads };
}

function compare(a: ReviewRecord, b: ReviewRecord): number {
	return (
		a.startedAt - b.startedAt ||
		compareText(a.id, b.id) ||
		Number(a.running === null) - Number(b.running === null) ||
		judgedAt(a) - judgedAt(b) ||
		(a.running?.beatAt ?? 0) - (b.running?.beatAt ?? 0) ||
		// which one does not matter, as long as both windows take the same
		compareText(restOf(a), restOf(b))
	);
}

/** When all of it was judged together. */
function judgedAt({ revisions, revisedAt }: ReviewRecord): number {
	return revisions?.judgedAt ?? revisedAt;
}

/** What is not merged: of a review that ended, all but its items and its talk. */
function restOf(record: ReviewRecord): string {
	if (record.running !== null) {
		return reviewRecordText({ ...record, threads: [] });
	}
	const { revisions: _, review, ...rest } = record;
	const order = [review.rows.map(({ criterion }) => criterion), review.findings.map(({ id }) => id)];
	const bare = { ...rest, revisedAt: 0, threads: [], review: { ...review, ...noItems } };
	return `${reviewRecordText(bare)}${JSON.stringify(order)}`;
}

const noItems = { rows: [], findings: [], score: null, coverage: 0 } as const;

/** `newer` with the items that were judged later in `older`. */
function mergeItems(newer: ReviewRecord, older: ReviewRecord): ReviewRecord {
	const rows = newer.review.rows.map((row) => {
		const other = older.review.rows.find(({ criterion }) => criterion === row.criterion);
		const at = (record: ReviewRecord) => itemAt(record, row.criterion);
		const later = other === undefined ? -1 : at(older) - at(newer) || compareText(textOf(other), textOf(row));
		return other !== undefined && later > 0 ? other : row;
	});
	const revisions = mergeRevisions(newer, older);
	return {
		...newer,
		revisedAt: Math.max(newer.revisedAt, older.revisedAt),
		...(revisions === undefined ? {} : { revisions }),
		review: withRows(newer.review, older.review, rows, revisions?.weights ?? []),
	};
}

function itemAt(record: ReviewRecord, criterion: string): number {
	return record.revisions?.items.find((item) => item.criterion === criterion)?.at ?? judgedAt(record);
}

function mergeRevisions(newer: ReviewRecord, older: ReviewRecord): Revisions | undefined {
	const all = [...(newer.revisions?.items ?? []), ...(older.revisions?.items ?? [])];
	const judged = Math.max(judgedAt(newer), judgedAt(older));
	const criteria = [...new Set(all.map(({ criterion }) => criterion))].sort(compareText);
	const items = criteria
		.map((criterion) => ({ criterion, at: Math.max(itemAt(newer, criterion), itemAt(older, criterion)) }))
		.filter(({ at }) => at > judged);
	const weights = newer.revisions?.weights ?? older.revisions?.weights ?? [];
	return items.length === 0 ? undefined : { judgedAt: judged, items, weights };
}

function withRows(review: Review, other: Review, rows: readonly ReviewRow[], weights: Revisions["weights"]): Review {
	if (rows.every((row, at) => row === review.rows[at])) {
		return review;
	}
	const listed = new Set([...review.findings, ...other.findings].map(({ id }) => id));
	const ofRows = rows.flatMap(({ finding }): Finding[] =>
		finding !== undefined && listed.has(finding.id) ? [finding] : [],
	);
	const ids = new Set(ofRows.map(({ id }) => id));
	const findings = [...review.findings.filter(({ id }) => !ids.has(id)), ...ofRows];
	const counted = weights.length === 0 || review.offline ? review : score(weights, findings);
	return {
		...review,
		rows,
		findings,
		coverage: counted.coverage,
		score: review.failure === undefined ? counted.score : null,
	};
}

function textOf(row: ReviewRow): string {
	return JSON.stringify(row);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
