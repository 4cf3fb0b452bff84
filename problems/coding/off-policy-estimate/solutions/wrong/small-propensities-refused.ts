// ---
// idea: "refuses whatever is not above a thousandth"
// mistake: boundary-strict-vs-inclusive
// must_fail: ["the bounds", "the smallest propensity with a low clip"]
// messages:
//   nudge: "From which propensity on is a row usable?"
//   pointer: "Try a propensity of 0.001."
//   name: "Small propensities are refused. Only 0 and less are."
// ---
type Row = [string, string, number, number];
type Table = Map<string, Map<string, number>>;

export function evaluate(logs: Row[], policy: Table, clip: number, q: Table): Map<string, number> | null {
	if (logs.length === 0 || !logs.every(([, , , propensity]) => propensity > 1e-3)) return null;
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
	return total(actions.map(([action, chance]) => chance * look(q, x, action)));
}

function look(table: Table, x: string, action: string): number {
	return table.get(x)?.get(action) ?? 0;
}

function total(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
