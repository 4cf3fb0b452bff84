// ---
// idea: "computes one v, the mean over the contexts of the policy"
// mistake: groups-mixed
// must_fail: ["contexts without rows", "a context far more frequent"]
// messages:
//   nudge: "How often does each context count in v?"
//   pointer: "Try a context with three rows and one with a single row."
//   name: "v is averaged over contexts. It is taken for each row, so that frequent contexts count more."
// ---
type Row = [string, string, number, number];
type Table = Map<string, Map<string, number>>;

export function evaluate(logs: Row[], policy: Table, clip: number, q: Table): Map<string, number> | null {
	if (logs.length === 0 || logs.some(([, , , propensity]) => propensity <= 0)) return null;
	const weights = logs.map(([x, action, , propensity]) => Math.min(look(policy, x, action) / propensity, clip));
	const earned = total(logs.map(([, , reward], i) => reward * (weights[i] ?? 0)));
	const v = total([...policy.keys()].map((x) => believed(policy, q, x))) / policy.size;
	const robust = logs.map(([x, action, reward], i) => {
		const correction = reward - look(q, x, action);
		return v + (weights[i] ?? 0) * correction;
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
