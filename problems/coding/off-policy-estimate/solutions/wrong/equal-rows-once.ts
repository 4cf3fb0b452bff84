// ---
// idea: "keeps rows in a Map by their text, so that copies fall together"
// mistake: wrong-unit-counted
// must_fail: ["a context far more frequent", "the same row many times", "one heavy weight"]
// messages:
//   nudge: "Two rows are equal. How many visits are they?"
//   pointer: "Try the same row three times."
//   name: "Equal rows are counted once. Each is a visit."
// ---
type Row = [string, string, number, number];
type Table = Map<string, Map<string, number>>;

export function evaluate(logs: Row[], policy: Table, clip: number, q: Table): Map<string, number> | null {
	if (logs.length === 0 || logs.some(([, , , propensity]) => propensity <= 0)) return null;
	const rows = [...new Map(logs.map((row) => [row.join(" "), row])).values()];
	const weights = rows.map(([x, action, , propensity]) => Math.min(look(policy, x, action) / propensity, clip));
	const earned = total(rows.map(([, , reward], i) => reward * (weights[i] ?? 0)));
	const robust = rows.map(([x, action, reward], i) => {
		const correction = reward - look(q, x, action);
		return believed(policy, q, x) + (weights[i] ?? 0) * correction;
	});
	const weight = total(weights);
	const squares = total(weights.map((one) => one * one));
	return new Map([
		["ips", earned / rows.length],
		["snips", weight === 0 ? 0 : earned / weight],
		["dr", total(robust) / rows.length],
		["ess", weight === 0 ? 0 : weight ** 2 / squares],
	]);
}

/** What the model expects of the new ranker in a context. */
function believed(policy: Table, q: Table, x: string): number {
	const actions = [...(policy.get(x) ?? [])];
	return total(actions.map(([action, chance]) => chance * look(q, x, action)));
}

function look(table: Table, x: string, action: string): number {
	return table.get(x)?.get(action) ?? 0;
}

function total(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
