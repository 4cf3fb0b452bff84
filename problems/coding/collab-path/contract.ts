import type { Contract } from "../../../src/core/problem/packCode.ts";

/** Ids are plain ASCII, so that every language compares them alike. */
const plain = /^[A-Za-z0-9_-]+$/;

export const contract: Contract = ([credits, a, b], constants) => {
	const longest = Number(constants["MAX_ID"]);
	const most = Number(constants["MAX_CREDITS"]);
	let count = 0;
	const texts = [String(a), String(b)];
	for (const [track, artists] of entriesOf(credits)) {
		count += artists.length;
		texts.push(track, ...(artists.length > 1000 ? new Set(artists) : artists));
	}
	if (count > most) return `There are more than ${most} credits.`;
	for (const text of texts) {
		if (text.length === 0 || text.length > longest) return `"${text}" does not have 1 to ${longest} characters.`;
		if (!plain.test(text)) return `"${text}" is not made of letters, digits, - and _.`;
	}
	return null;
};

function entriesOf(value: unknown): Iterable<[string, string[]]> {
	if (value instanceof Map) return value as Map<string, string[]>;
	return typeof value === "object" && value !== null ? Object.entries(value as Record<string, string[]>) : [];
}
