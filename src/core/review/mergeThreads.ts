import type { ThreadReply, ThreadState } from "./reviewRecord.ts";

/** The talk of two windows about the same findings: every reply of both, and the last Resolve or Reopen. Sorted by id. */
export function mergeThreads(a: readonly ThreadState[], b: readonly ThreadState[]): readonly ThreadState[] {
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
