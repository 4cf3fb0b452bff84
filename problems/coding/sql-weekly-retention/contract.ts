import type { Contract } from "../../../src/core/problem/packCode.ts";

type Cell = number | bigint | null;
type Tables = Readonly<Record<string, readonly (readonly Cell[])[]>>;

export const contract: Contract = (input, constants) => {
	const { activity = [] } = input[0] as Tables;
	const [most, last] = [Number(constants["MAX_ROWS"]), Number(constants["MAX_DAY"])];
	if (activity.length > most) return `There are more than ${most} rows.`;
	for (const [, day] of activity) {
		if (day === null || day === undefined) return "A row has no day.";
		if (day < 0 || day > last) return `Day ${day} is not between 0 and ${last}.`;
	}
	return null;
};
