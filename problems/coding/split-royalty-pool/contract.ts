import type { Contract } from "../../../src/core/problem/packCode.ts";

/** Ids are plain ASCII, so that every language compares them alike. */
const id = /^[A-Za-z0-9_-]+$/;

export const contract: Contract = ([, streams], constants) => {
	const longest = Number(constants["MAX_ID"]);
	const holders = streams instanceof Map ? [...streams.keys()] : Object.keys(streams as object);
	for (const holder of holders.map(String)) {
		if (holder.length > longest) return `"${holder}" is longer than ${longest} characters.`;
		if (!id.test(holder)) return `"${holder}" is not made of letters, digits, - and _.`;
	}
	return null;
};
