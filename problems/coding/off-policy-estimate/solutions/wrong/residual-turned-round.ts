// ---
// idea: "takes the reward off the prediction"
// mistake: wrong-direction
// must_fail: ["four visits", "an action that the new ranker never takes", "the same ranker", "one row", "a clip below one", "the smallest clip", "a reward above the clip", "a weight of exactly the clip", "negative rewards", "no model", "the model knows some actions only", "the model knows one context only", "a prediction for an action of nobody", "each context has its own probabilities", "contexts without rows", "a context far more frequent", "the same row many times", "one heavy weight", "a wrong model is corrected", "the bounds", "the smallest propensity with a low clip"]
// messages:
//   nudge: "The model was too low. Must dr go up or down?"
//   pointer: "Try a model that is right for b and too low for a."
//   name: "The correction has the wrong sign: it is reward minus prediction."
// ---
type Row = [string, string, number, number];
type Table = Map<string, Map<string, number>>;

export function evaluate(logs: Row[], policy: Table, clip: number, q: Table): Map<string, number> | null {
	if (logs.length === 0 || logs.some(([, , , propensity]) => propensity <= 0)) return null;
	const weights = logs.map(([x, action, , propensity]) => Math.min(look(policy, x, action) / propensity, clip));
	const earned = total(logs.map(([, , reward], i) => reward * (weights[i] ?? 0)));
	const robust = logs.map(([x, action, reward], i) => {
		const correction = look(q, x, action) - reward;
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
