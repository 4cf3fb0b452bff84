// ---
// idea: "asks the model about the action that the new ranker likes best"
// mistake: input-ignored
// must_fail: ["an action that the new ranker never takes", "the same ranker", "one row", "a clip below one", "negative rewards", "the model knows some actions only", "a prediction for an action of nobody", "each context has its own probabilities", "the same row many times", "a good model and few rows", "a wrong model is corrected"]
// messages:
//   nudge: "Does the new ranker always take its likeliest action?"
//   pointer: "Try probabilities 0.75 and 0.25."
//   name: "v is the prediction of one action. The new ranker takes the others too; average by \u03c0."
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
	actions.sort(([, a], [, b]) => b - a);
	return look(q, x, actions[0]?.[0] ?? "");
}

function look(table: Table, x: string, action: string): number {
	return table.get(x)?.get(action) ?? 0;
}

function total(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
