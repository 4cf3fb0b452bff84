import { mergeThreads } from "./mergeThreads.ts";
import { reviewRecordText, type ReviewRecord } from "./reviewRecord.ts";

/**
 * One record of two windows' records of the same document. The newer review is kept, and of one review what is known
 * further; no reply of either is lost, and the last Resolve or Reopen holds. Order and repeats do not matter.
 */
export function mergeReviewRecords(a: ReviewRecord, b: ReviewRecord): ReviewRecord {
	const newer = compare(a, b) >= 0 ? a : b;
	return { ...newer, threads: mergeThreads(a.threads, b.threads) };
}

function compare(a: ReviewRecord, b: ReviewRecord): number {
	return (
		a.startedAt - b.startedAt ||
		compareText(a.id, b.id) ||
		Number(a.running === null) - Number(b.running === null) ||
		a.revisedAt - b.revisedAt ||
		(a.running?.beatAt ?? 0) - (b.running?.beatAt ?? 0) ||
		// which one does not matter, as long as both windows take the same
		compareText(reviewRecordText({ ...a, threads: [] }), reviewRecordText({ ...b, threads: [] }))
	);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
