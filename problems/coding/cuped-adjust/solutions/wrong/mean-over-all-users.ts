// ---
// idea: "adds missing values up as nothing and divides by everybody"
// mistake: wrong-denominator
// must_fail: ["a user without a past", "missing values in both arms", "known values in one arm only", "arms of different size with missing values", "one known value", "zeros are values", "missing users with extreme posts"]
// messages:
//   nudge: "By how many users is the sum of the known values divided?"
//   pointer: "Try one known value among four users."
//   name: "Missing users are counted in the mean. Divide by the known ones."
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
	return mean(users.map(([pre]) => pre ?? 0));
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
