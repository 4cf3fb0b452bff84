import type { Contract } from "../../../src/core/problem/packCode.ts";

/** Names are plain ASCII, so that every language compares them alike. */
const name = /^[A-Za-z0-9_-]+$/;

export const contract: Contract = ([durations, deps], constants) => {
	const longest = Number(constants["MAX_ID"]);
	const jobs = durations instanceof Map ? [...durations.keys()] : Object.keys(durations as object);
	for (const job of [...jobs, ...(deps as readonly (readonly unknown[])[]).flat()].map(String)) {
		if (job.length > longest) return `"${job}" is longer than ${longest} characters.`;
		if (!name.test(job)) return `"${job}" is not made of letters, digits, - and _.`;
	}
	return null;
};
