// ---
// idea: "computes the slope of each arm and takes the mean of the two"
// mistake: wrong-weight
// must_fail: ["a user without a past", "only the control posts vary", "arms of different size", "treatment is the larger arm", "arms of very different spread", "a negative slope", "missing values in both arms", "known values in one arm only", "arms of different size with missing values", "zeros are values", "repeated users", "one theta for unequal arms", "a reduction below zero", "the largest minutes"]
// messages:
//   nudge: "How are the two arms joined in theta?"
//   pointer: "Try an arm with a small and an arm with a large spread."
//   name: "The two slopes are averaged. Add the sums over both arms, then divide once."
// ---
type User = [number | null, number];

export function cuped(control: User[], treatment: User[]): Map<string, number> {
	const fill = meanPast([...control, ...treatment]);
	const c = read(control, fill);
	const t = read(treatment, fill);
	const theta = (slope(c) + slope(t)) / 2;
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

function meanPast(users: User[]): number {
	const known = users.flatMap(([pre]) => (pre === null ? [] : [pre]));
	return known.length === 0 ? 0 : mean(known);
}

function read(users: User[], fill: number): Arm {
	return { x: users.map(([pre]) => pre ?? fill), y: users.map(([, post]) => post) };
}

function slope({ x, y }: Arm): number {
	const spread = together(x, x);
	return spread === 0 ? 0 : together(x, y) / spread;
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
