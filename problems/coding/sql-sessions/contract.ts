import type { Contract } from "../../../src/core/problem/packCode.ts";

type Cell = string | number | bigint | null;
type Tables = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** Plain ASCII, so that every system compares alike. */
const plainId = /^[A-Za-z0-9_-]+$/;

export const contract: Contract = (input, constants) => {
	const { plays = [] } = input[0] as Tables;
	const most = Number(constants["MAX_PLAYS"]);
	const longest = Number(constants["MAX_ID"]);
	const [earliest, latest] = [Number(constants["MIN_TS"]), Number(constants["MAX_TS"])];
	if (plays.length > most) return `There are more than ${most} plays.`;
	for (const [user, ts] of plays) {
		if (user === null || ts === null) return "Only a track may be NULL.";
		if (Number(ts) < earliest || Number(ts) > latest) return `${ts} is not between ${earliest} and ${latest}.`;
		if (!plainId.test(String(user)) || String(user).length > longest) {
			return `"${user}" is not an id of 1 to ${longest} plain characters.`;
		}
	}
	return null;
};
