// ---
// idea: "sets every number to 0 when there is nothing to divide by"
// mistake: empty-input
// must_fail: ["an empty log", "an empty log with a policy"]
// messages:
//   nudge: "What is the mean of nothing?"
//   pointer: "Try an empty log."
//   name: "An empty log gives zeros, which looks like a measured value. Return nothing."
// ---
type Row = [string, string, number, number];
type Table = Map<string, Map<string, number>>;

export function evaluate(logs: Row[], policy: Table, clip: number, q: Table): Map<string, number> | null {
	if (logs.some(([, , , propensity]) => propensity <= 0)) return null;
	const n = Math.max(1, logs.length);
	const weights = logs.map(([x, action, , propensity]) => Math.min(look(policy, x, action) / propensity, clip));
	const earned = total(logs.map(([, , reward], i) => reward * (weights[i] ?? 0)));
	const robust = logs.map(([x, action, reward], i) => {
		const correction = reward - look(q, x, action);
		return believed(policy, q, x) + (weights[i] ?? 0) * correction;
	});
	const weight = total(weights);
	const squares = total(weights.map((one) => one * one));
	return new Map([
		["ips", earned / n],
		["snips", weight === 0 ? 0 : earned / weight],
		["dr", total(robust) / n],
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
