// ---
// idea: "measures the correction from v"
// mistake: wrong-reference-point
// must_fail: ["an action that the new ranker never takes", "the same ranker", "one row", "a clip below one", "negative rewards", "the model knows some actions only", "a prediction for an action of nobody", "each context has its own probabilities", "the same row many times"]
// messages:
//   nudge: "What is the reward compared with?"
//   pointer: "Try a model that is right, with different predictions for two actions."
//   name: "The reward is compared with v, the mean over actions. Compare it with the prediction for the action that was taken."
// ---
type Row = [string, string, number, number];
type Table = Map<string, Map<string, number>>;

export function evaluate(logs: Row[], policy: Table, clip: number, q: Table): Map<string, number> | null {
	const n = logs.length;
	if (n === 0) return null;
	const expected = new Map<string, number>();
	for (const [x, actions] of policy) {
		let value = 0;
		for (const [action, chance] of actions) value += chance * predicted(q, x, action);
		expected.set(x, value);
	}
	let weights = 0;
	let squares = 0;
	let earned = 0;
	let robust = 0;
	for (const [x, action, reward, propensity] of logs) {
		if (propensity <= 0) return null;
		const weight = Math.min((policy.get(x)?.get(action) ?? 0) / propensity, clip);
		weights += weight;
		squares += weight * weight;
		earned += weight * reward;
		robust += (expected.get(x) ?? 0) + weight * (reward - (expected.get(x) ?? 0));
	}
	return new Map([
		["ips", earned / n],
		["snips", weights > 0 ? earned / weights : 0],
		["dr", robust / n],
		["ess", weights > 0 ? (weights * weights) / squares : 0],
	]);
}

function predicted(q: Table, x: string, action: string): number {
	return q.get(x)?.get(action) ?? 0;
}
