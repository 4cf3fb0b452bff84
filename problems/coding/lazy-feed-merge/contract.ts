import type { Contract } from "../../../src/core/problem/packCode.ts";

/** Ids are plain ASCII, so that every language compares them alike. */
const plain = /^[A-Za-z0-9_-]+$/;

export const contract: Contract = ([feeds], constants) => {
	const longest = Number(constants["MAX_ID"]);
	const most = Number(constants["MAX_ITEMS"]);
	let items = 0;
	for (const feed of feeds as readonly (readonly (readonly [number, string])[])[]) {
		items += feed.length;
		let last: readonly [number, string] | undefined;
		for (const item of feed) {
			const [time, id] = item;
			if (id.length > longest) return `"${id}" is longer than ${longest} characters.`;
			if (!plain.test(id)) return `"${id}" is not made of letters, digits, - and _.`;
			if (last && (time < last[0] || (time === last[0] && id < last[1]))) {
				return "A feed is not in order of time and, at the same time, of id.";
			}
			last = item;
		}
	}
	return items > most ? `The feeds have more than ${most} items.` : null;
};
