import type { Contract } from "../../../src/core/problem/packCode.ts";

type Cell = string | number | bigint | null;
type Tables = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** Plain ASCII, so that every system compares alike. */
const plainName = /^[A-Za-z0-9_-]+$/;

export const contract: Contract = (input, constants) => {
	const { exposures = [], listens = [] } = input[0] as Tables;
	const [most, longest, longestName] = ["MAX_ROWS", "MAX_MINUTES", "MAX_ARM"].map((name) => Number(constants[name]));
	const [earliest, latest] = [Number(constants["MIN_TS"]), Number(constants["MAX_TS"])];
	if (Math.max(exposures.length, listens.length) > (most ?? 0)) return `A table has more than ${most} rows.`;
	if ([...exposures, ...listens].flat().includes(null)) return "Nothing may be NULL.";
	const times = [...exposures.map(([, , ts]) => ts), ...listens.map(([, ts]) => ts)];
	const strange = times.find((time) => Number(time) < earliest || Number(time) > latest);
	if (strange !== undefined) return `${strange} is not between ${earliest} and ${latest}.`;
	const long = listens.find(([, , minutes]) => !(Number(minutes) >= 0 && Number(minutes) <= (longest ?? 0)));
	if (long !== undefined) return `A listen of ${long[2]} minutes is not between 0 and ${longest}.`;
	const odd = exposures.find(([, arm]) => !plainName.test(String(arm)) || String(arm).length > (longestName ?? 0));
	return odd === undefined ? null : `"${odd[1]}" is not a name of 1 to ${longestName} plain characters.`;
};
