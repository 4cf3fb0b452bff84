import type { Contract } from "../../../src/core/problem/packCode.ts";

type Cell = string | number | bigint | null;
type Tables = Readonly<Record<string, readonly (readonly Cell[])[]>>;

export const contract: Contract = (input, constants) => {
	const { artist = [], track = [], chart = [] } = input[0] as Tables;
	const [lowest, most] = [Number(constants["MAX_POS"]), Number(constants["MAX_CHART"])];
	if (chart.length > most) return `There are more than ${most} chart rows.`;
	if ([...track, ...chart].flat().includes(null) || artist.some(([id]) => id === null)) {
		return "Only an artist's name may be NULL.";
	}
	if (chart.some(([, , pos]) => Number(pos) < 1 || Number(pos) > lowest)) {
		return `A position is not between 1 and ${lowest}.`;
	}
	if (repeats(artist, 0)) return "Two artists have the same id.";
	if (repeats(track, 0)) return "Two tracks have the same id.";
	if (repeats(chart, 0, 2)) return "A position is given twice on one day.";
	return repeats(chart, 0, 1) ? "A track stands at two positions on one day." : null;
};

function repeats(rows: readonly (readonly Cell[])[], ...columns: readonly number[]): boolean {
	return new Set(rows.map((row) => columns.map((column) => row[column]).join(" "))).size < rows.length;
}
