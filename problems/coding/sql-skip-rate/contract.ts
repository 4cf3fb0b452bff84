import type { Contract } from "../../../src/core/problem/packCode.ts";

type Cell = string | number | bigint | null;
type Tables = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** Plain ASCII, so that every system compares alike. */
const plainText = /^[A-Za-z0-9 _-]+$/;

export const contract: Contract = (input, constants) => {
	const { track = [], plays = [] } = input[0] as Tables;
	const [most, longestMs, longestText] = ["MAX_PLAYS", "MAX_MS", "MAX_TEXT"].map((name) => Number(constants[name]));
	if (plays.length > (most ?? 0)) return `There are more than ${most} plays.`;
	if (track.some(([id]) => id === null) || plays.some((row) => row.slice(0, 4).includes(null))) {
		return "Only a genre and a reason may be NULL.";
	}
	if (new Set(track.map(([id]) => id)).size < track.length) return "Two tracks have the same id.";
	if (plays.some(([, , , ms]) => Number(ms) < 0 || Number(ms) > (longestMs ?? 0))) {
		return `A play is not between 0 and ${longestMs} ms long.`;
	}
	const texts = [...track.map(([, genre]) => genre), ...plays.map((row) => row[4])];
	const strange = texts.find(
		(text) => typeof text === "string" && (!plainText.test(text) || text.length > (longestText ?? 0)),
	);
	return strange === undefined ? null : `"${strange}" is not a text of 1 to ${longestText} plain characters.`;
};
