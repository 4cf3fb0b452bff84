// ---
// idea: "squares the correlation of x and y for the reduction"
// mistake: wrong-weight
// must_fail: ["only the control posts vary", "arms of different size", "treatment is the larger arm", "missing values in both arms", "arms of different size with missing values", "one theta for unequal arms", "a reduction below zero"]
// messages:
//   nudge: "Is the reduction always the squared correlation?"
//   pointer: "Try arms of different size."
//   name: "The square of the pooled correlation is only about right. Use the two errors."
// ---
type User = [number | null, number];

export function cuped(control: User[], treatment: User[]): Map<string, number> {
	const fill = meanPast([...control, ...treatment]);
	const c = read(control, fill);
	const t = read(treatment, fill);
	const spread = together(c.x, c.x) + together(t.x, t.x);
	const theta = spread === 0 ? 0 : (together(c.x, c.y) + together(t.x, t.y)) / spread;
	const raw = compare(c.y, t.y);
	const adj = compare(adjusted(c, theta), adjusted(t, theta));
	const both = together(c.x, c.y) + together(t.x, t.y);
	const spreads = spread * (together(c.y, c.y) + together(t.y, t.y));
	return new Map([
		["theta", theta],
		["raw", raw.difference],
		["adj", adj.difference],
		["se_raw", raw.error],
		["se_adj", adj.error],
		["var_reduction", spreads === 0 ? 0 : both ** 2 / spreads],
	]);
}

interface Arm {
	x: number[];
	y: number[];
}

function meanPast(users: User[]): number {
	const known = users.flatMap(([pre]) => (pre === null ? [] : [pre]));
	return known.length === 0 ? 0 : mean(known);
}

function read(users: User[], fill: number): Arm {
	return { x: users.map(([pre]) => pre ?? fill), y: users.map(([, post]) => post) };
}

function adjusted({ x, y }: Arm, theta: number): number[] {
	return y.map((value, i) => value - theta * (x[i] ?? 0));
}

function compare(c: number[], t: number[]): { difference: number; error: number } {
	const variance = [c, t].map((arm) => together(arm, arm) / (arm.length - 1) / arm.length);
	return { difference: mean(t) - mean(c), error: Math.sqrt((variance[0] ?? 0) + (variance[1] ?? 0)) };
}

/** The sum over an arm of the products of deviations from its means. */
function together(a: number[], b: number[]): number {
	const [meanA, meanB] = [mean(a), mean(b)];
	return a.reduce((sum, value, i) => sum + (value - meanA) * ((b[i] ?? 0) - meanB), 0);
}

function mean(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
