// ---
// idea: "looks for negative propensities and gives rows with 0 no weight"
// mistake: boundary-strict-vs-inclusive
// must_fail: ["a propensity of zero", "a propensity of zero for an action of weight zero"]
// messages:
//   nudge: "Is a propensity of exactly 0 usable?"
//   pointer: "Try a propensity of 0 for an action that the new ranker never takes."
//   name: "Only negative propensities are refused. 0 is refused too."
// ---
type Row = [string, string, number, number];
type Table = Map<string, Map<string, number>>;

export function evaluate(logs: Row[], policy: Table, clip: number, q: Table): Map<string, number> | null {
	if (logs.length === 0 || logs.some(([, , , propensity]) => propensity < 0)) return null;
	const weights = logs.map(([x, action, , propensity]) => {
		return propensity === 0 ? 0 : Math.min(look(policy, x, action) / propensity, clip);
	});
	const earned = total(logs.map(([, , reward], i) => reward * (weights[i] ?? 0)));
	const robust = logs.map(([x, action, reward], i) => {
		const correction = reward - look(q, x, action);
		return believed(policy, q, x) + (weights[i] ?? 0) * correction;
	});
	const weight = total(weights);
	const squares = total(weights.map((one) => one * one));
	return new Map([
		["ips", earned / logs.length],
		["snips", weight === 0 ? 0 : earned / weight],
		["dr", total(robust) / logs.length],
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
