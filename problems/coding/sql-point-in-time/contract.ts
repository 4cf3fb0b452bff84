import type { Contract } from "../../../src/core/problem/packCode.ts";

type Cell = number | bigint | null;
type Tables = Readonly<Record<string, readonly (readonly Cell[])[]>>;

export const contract: Contract = (input, constants) => {
	const { impressions = [], user_features = [] } = input[0] as Tables;
	const most = Number(constants["MAX_ROWS"]);
	const [earliest, latest] = [Number(constants["MIN_TS"]), Number(constants["MAX_TS"])];
	if (impressions.length > most || user_features.length > most) return `A table has more than ${most} rows.`;
	if (impressions.some(([imp_id, , ts, label]) => [imp_id, ts, label].includes(null))) {
		return "Of an impression only the user may be NULL.";
	}
	if (user_features.some(([user, valid_from]) => user === null || valid_from === null)) {
		return "Of a feature only the value may be NULL.";
	}
	const times = [...impressions.map(([, , ts]) => ts), ...user_features.map(([, valid_from]) => valid_from)];
	const strange = times.find((time) => Number(time) < earliest || Number(time) > latest);
	if (strange !== undefined) return `${strange} is not between ${earliest} and ${latest}.`;
	if (impressions.some(([, , , label]) => Number(label) !== 0 && Number(label) !== 1))
		return "A label is neither 0 nor 1.";
	if (user_features.some(([, , rate]) => Number(rate) < 0 || Number(rate) > 1))
		return "A skip rate is not between 0 and 1.";
	if (new Set(impressions.map(([imp_id]) => imp_id)).size < impressions.length)
		return "Two impressions have the same id.";
	const versions = new Set(user_features.map(([user, valid_from]) => `${user} ${valid_from}`));
	return versions.size < user_features.length ? "A user has two values from the same second on." : null;
};
