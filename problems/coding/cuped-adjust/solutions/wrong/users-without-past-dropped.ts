// ---
// idea: "filters users without a past out while it reads the arms"
// mistake: partial-result
// must_fail: ["a user without a past", "nobody has a past", "missing values in both arms", "known values in one arm only", "arms of different size with missing values", "one known value", "zeros are values", "only zeros and missing values", "missing users with extreme posts"]
// messages:
//   nudge: "Do users without a past belong to the experiment?"
//   pointer: "Follow the second example: what is raw?"
//   name: "Users without a past are dropped, also from raw. They stay, with the mean as their past."
// ---
type User = [number | null, number];

export function cuped(control: User[], treatment: User[]): Map<string, number> {
	const c = read(control);
	const t = read(treatment);
	const spread = together(c.x, c.x) + together(t.x, t.x);
	const theta = spread === 0 ? 0 : (together(c.x, c.y) + together(t.x, t.y)) / spread;
	const raw = compare(c.y, t.y);
	const adj = compare(adjusted(c, theta), adjusted(t, theta));
	return new Map([
		["theta", theta],
		["raw", raw.difference],
		["adj", adj.difference],
		["se_raw", raw.error],
		["se_adj", adj.error],
		["var_reduction", raw.error === 0 ? 0 : 1 - (adj.error / raw.error) ** 2],
	]);
}

interface Arm {
	x: number[];
	y: number[];
}

function read(users: User[]): Arm {
	const arm: Arm = { x: [], y: [] };
	for (const [pre, post] of users) {
		if (pre === null) continue;
		arm.x.push(pre);
		arm.y.push(post);
	}
	return arm;
}

function adjusted({ x, y }: Arm, theta: number): number[] {
	return y.map((value, i) => value - theta * (x[i] ?? 0));
}

function compare(c: number[], t: number[]): { difference: number; error: number } {
	const variance = [c, t].map((arm) => together(arm, arm) / Math.max(1, arm.length - 1) / Math.max(1, arm.length));
	return { difference: mean(t) - mean(c), error: Math.sqrt((variance[0] ?? 0) + (variance[1] ?? 0)) };
}

/** The sum over an arm of the products of deviations from its means. */
function together(a: number[], b: number[]): number {
	const [meanA, meanB] = [mean(a), mean(b)];
	return a.reduce((sum, value, i) => sum + (value - meanA) * ((b[i] ?? 0) - meanB), 0);
}

function mean(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
