// ---
// idea: "adds the weights up for the worth of the log"
// mistake: wrong-unit-counted
// must_fail: ["four visits", "one row", "a clip below one", "the smallest clip", "a weight of exactly the clip", "negative rewards", "no model", "the model knows one context only", "each context has its own probabilities", "contexts without rows", "a context far more frequent", "the same row many times", "one heavy weight", "a good model and few rows", "a wrong model is corrected", "the bounds"]
// messages:
//   nudge: "Can the effective size exceed the number of rows?"
//   pointer: "Try one row with weight 2."
//   name: "ess is the sum of the weights. It is (\u03a3w)\u00b2 / \u03a3w\u00b2."
// ---
type Row = [string, string, number, number];
type Table = Map<string, Map<string, number>>;

export function evaluate(logs: Row[], policy: Table, clip: number, q: Table): Map<string, number> | null {
	if (logs.length === 0 || logs.some(([, , , propensity]) => propensity <= 0)) return null;
	const weights = logs.map(([x, action, , propensity]) => Math.min(look(policy, x, action) / propensity, clip));
	const earned = total(logs.map(([, , reward], i) => reward * (weights[i] ?? 0)));
	const robust = logs.map(([x, action, reward], i) => {
		const correction = reward - look(q, x, action);
		return believed(policy, q, x) + (weights[i] ?? 0) * correction;
	});
	const weight = total(weights);
	return new Map([
		["ips", earned / logs.length],
		["snips", weight === 0 ? 0 : earned / weight],
		["dr", total(robust) / logs.length],
		["ess", weight],
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
