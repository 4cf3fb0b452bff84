import type { Contract } from "../../../src/core/problem/packCode.ts";

/** Tracks are plain ASCII, so that every language compares them alike. */
const plain = /^[A-Za-z0-9_-]+$/;

type Script = readonly [["new", number, number], ...(["play", number, string] | ["top", number])[]];

/** The first operation makes the object and is not a call. */
export const contract: Contract = (input, constants) => {
	const [[, , k], ...calls] = input as unknown as Script;
	const [mostCalls, mostPlaces] = [Number(constants["MAX_CALLS"]), Number(constants["MAX_PLACES"])];
	if (calls.length > mostCalls) return `There are more than ${mostCalls} calls.`;
	let latest = Number.NEGATIVE_INFINITY;
	let places = 0;
	for (const [method, time, track] of calls) {
		if (time < latest) return `Time falls from ${latest} to ${time}.`;
		latest = Number(time);
		if (method === "top") places += Number(k);
		else if (!plain.test(track ?? "")) return `"${track}" is not made of letters, digits, - and _.`;
	}
	return places > mostPlaces ? `k times the calls of top is ${places}, more than ${mostPlaces}.` : null;
};
