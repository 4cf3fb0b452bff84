// ---
// idea: "divides the sum of ips by the sum of the weights"
// mistake: wrong-denominator
// must_fail: ["four visits", "an action that the new ranker never takes", "one row", "a clip below one", "the smallest clip", "a weight of exactly the clip", "negative rewards", "no model", "the model knows one context only", "each context has its own probabilities", "contexts without rows", "a context far more frequent", "the same row many times", "one heavy weight", "the bounds"]
// messages:
//   nudge: "By what do you divide in ips, and by what in snips?"
//   pointer: "In the first example, are your ips and snips different?"
//   name: "ips is divided by the sum of the weights, which makes it snips. Divide ips by the number of rows."
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
		robust += (expected.get(x) ?? 0) + weight * (reward - predicted(q, x, action));
	}
	return new Map([
		["ips", weights > 0 ? earned / weights : 0],
		["snips", weights > 0 ? earned / weights : 0],
		["dr", robust / n],
		["ess", weights > 0 ? (weights * weights) / squares : 0],
	]);
}

function predicted(q: Table, x: string, action: string): number {
	return q.get(x)?.get(action) ?? 0;
}
