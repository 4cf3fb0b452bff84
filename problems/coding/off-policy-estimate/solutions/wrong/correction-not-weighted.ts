// ---
// idea: "adds the plain difference between reward and prediction"
// mistake: wrong-weight
// must_fail: ["four visits", "one row", "all weights zero", "all weights zero and no model", "a clip below one", "the smallest clip", "negative rewards", "no model", "the model knows one context only", "each context has its own probabilities", "contexts without rows", "a context far more frequent", "the same row many times", "one heavy weight", "a wrong model is corrected", "the bounds"]
// messages:
//   nudge: "How much does a correction count if the new ranker takes the action more often?"
//   pointer: "Try one row with weight 2."
//   name: "The correction is added with weight 1. It takes the weight of the row."
// ---
type Row = [string, string, number, number];
type Table = Map<string, Map<string, number>>;

export function evaluate(logs: Row[], policy: Table, clip: number, q: Table): Map<string, number> | null {
	if (logs.length === 0 || logs.some(([, , , propensity]) => propensity <= 0)) return null;
	const weights = logs.map(([x, action, , propensity]) => Math.min(look(policy, x, action) / propensity, clip));
	const earned = total(logs.map(([, , reward], i) => reward * (weights[i] ?? 0)));
	const robust = logs.map(([x, action, reward]) => {
		const correction = reward - look(q, x, action);
		return believed(policy, q, x) + correction;
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
