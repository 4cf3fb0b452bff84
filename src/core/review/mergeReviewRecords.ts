import { reviewRecordText, type ReviewRecord, type ThreadReply, type ThreadState } from "./reviewRecord.ts";

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

function mergeThreads(a: readonly ThreadState[], b: readonly ThreadState[]): readonly ThreadState[] {
	const merged = new Map<string, ThreadState>();
	for (const one of [...a, ...b]) {
		const known = merged.get(one.id);
		merged.set(one.id, mergeThread(known ?? { ...one, replies: [] }, one));
	}
	return [...merged.values()].sort((left, right) => compareText(left.id, right.id));
}

function mergeThread(a: ThreadState, b: ThreadState): ThreadState {
	const later = a.resolvedAt - b.resolvedAt || Number(a.resolved) - Number(b.resolved);
	const { resolved, resolvedAt } = later >= 0 ? a : b;
	return { id: a.id, resolved, resolvedAt, replies: mergeReplies([...a.replies, ...b.replies]) };
}

function mergeReplies(all: readonly ThreadReply[]): readonly ThreadReply[] {
	const byId = new Map<string, ThreadReply>();
	for (const reply of all) {
		const known = byId.get(reply.id);
		if (known === undefined || compareText(JSON.stringify(reply), JSON.stringify(known)) > 0) {
			byId.set(reply.id, reply);
		}
	}
	return [...byId.values()].sort((a, b) => a.at - b.at || compareText(a.id, b.id));
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
