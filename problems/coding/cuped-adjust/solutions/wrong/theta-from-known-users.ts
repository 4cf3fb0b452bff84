// ---
// idea: "fits theta to the users with a past before it fills in"
// mistake: partial-result
// must_fail: ["a user without a past", "missing values in both arms", "arms of different size with missing values", "zeros are values"]
// messages:
//   nudge: "Which users enter theta?"
//   pointer: "Try missing values in both arms, with posts far from the mean."
//   name: "theta leaves the filled users out, but they shift the means and the sums."
// ---
type User = [number | null, number];

export function cuped(control: User[], treatment: User[]): Map<string, number> {
	const fill = meanPast([...control, ...treatment]);
	const c = read(control, fill);
	const t = read(treatment, fill);
	const [kc, kt] = [known(control), known(treatment)];
	const spread = together(kc.x, kc.x) + together(kt.x, kt.x);
	const theta = spread === 0 ? 0 : (together(kc.x, kc.y) + together(kt.x, kt.y)) / spread;
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

function known(users: User[]): Arm {
	return read(
		users.filter(([pre]) => pre !== null),
		0,
	);
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
