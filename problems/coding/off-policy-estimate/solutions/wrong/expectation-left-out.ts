// ---
// idea: "takes the mean of the weighted corrections alone"
// mistake: input-ignored
// must_fail: ["four visits", "an action that the new ranker never takes", "the same ranker", "one row", "all weights zero", "a clip below one", "the smallest clip", "a reward above the clip", "negative rewards", "the model knows some actions only", "the model knows one context only", "a prediction for an action of nobody", "each context has its own probabilities", "contexts without rows", "a context far more frequent", "the same row many times", "one heavy weight", "a good model and few rows", "a wrong model is corrected", "the bounds"]
// messages:
//   nudge: "What is dr if all rewards equal their predictions?"
//   pointer: "Try a model that is right."
//   name: "v is missing: dr begins with what the model expects and corrects it."
// ---
type Row = [string, string, number, number];
type Table = Map<string, Map<string, number>>;

export function evaluate(logs: Row[], policy: Table, clip: number, q: Table): Map<string, number> | null {
	if (logs.length === 0 || logs.some(([, , , propensity]) => propensity <= 0)) return null;
	const weights = logs.map(([x, action, , propensity]) => Math.min(look(policy, x, action) / propensity, clip));
	const earned = total(logs.map(([, , reward], i) => reward * (weights[i] ?? 0)));
	const robust = logs.map(([x, action, reward], i) => {
		const correction = reward - look(q, x, action);
		return (weights[i] ?? 0) * correction;
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

function look(table: Table, x: string, action: string): number {
	return table.get(x)?.get(action) ?? 0;
}

function total(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
