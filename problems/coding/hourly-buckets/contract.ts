import type { Contract } from "../../../src/core/problem/packCode.ts";

/** Ids are plain ASCII, so that every language puts them in the same order. */
const plain = /^[A-Za-z0-9_-]+$/;

/** The first operation makes the exporter and is not a call. */
export const contract: Contract = (input, constants) => {
	const [[, size], ...calls] = input as [[string, number], ...[string, ...unknown[]][]];
	const [mostCalls, mostBuckets] = [Number(constants["MAX_CALLS"]), Number(constants["MAX_BUCKETS"])];
	if (calls.length > mostCalls) return `There are more than ${mostCalls} calls.`;
	let earliestOpen: number | undefined;
	let closed = 0;
	for (const [name, ...args] of calls) {
		if (name === "ingest") {
			const [id, ts] = args as [string, number];
			if (!plain.test(id)) return `"${id}" is not made of letters, digits, - and _.`;
			earliestOpen ??= Math.floor(ts / size);
		} else if (name === "close_until" && earliestOpen !== undefined) {
			const [bucket] = args as [number];
			closed += Math.max(0, bucket + 1 - earliestOpen);
			earliestOpen = Math.max(earliestOpen, bucket + 1);
		}
	}
	return closed > mostBuckets ? `${closed} buckets are closed, more than ${mostBuckets}.` : null;
};
