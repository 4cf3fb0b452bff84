// ---
// idea: "leaves out rows without a usable propensity"
// mistake: partial-result
// must_fail: ["an unknown propensity", "a propensity of zero", "a propensity of zero for an action of weight zero", "a bad row at the end"]
// messages:
//   nudge: "What does the statement return when one propensity is unknown?"
//   pointer: "Follow the third example."
//   name: "Bad rows are skipped and the rest is estimated. Such a log cannot be trusted: return nothing."
// ---
type Row = [string, string, number, number];
type Table = Map<string, Map<string, number>>;

export function evaluate(logs: Row[], policy: Table, clip: number, q: Table): Map<string, number> | null {
	const usable = logs.filter(([, , , propensity]) => propensity > 0);
	const n = usable.length;
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
	for (const [x, action, reward, propensity] of usable) {
		const weight = Math.min((policy.get(x)?.get(action) ?? 0) / propensity, clip);
		weights += weight;
		squares += weight * weight;
		earned += weight * reward;
		robust += (expected.get(x) ?? 0) + weight * (reward - predicted(q, x, action));
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
