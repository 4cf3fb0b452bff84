// ---
// idea: "fills zeros too"
// mistake: zero-taken-as-missing
// must_fail: ["a user without a past", "arms of very different spread", "zeros are values", "one theta for unequal arms", "a reduction below zero", "the largest minutes", "a small error"]
// messages:
//   nudge: "Is a user who heard nothing a user without a past?"
//   pointer: "Follow the second example: which value does the first user have?"
//   name: "0 is treated as missing. Test for missing itself, not for something that counts as false."
// ---
type User = [number | null, number];

export function cuped(control: User[], treatment: User[]): Map<string, number> {
	const known = [...control, ...treatment].map(([pre]) => pre).filter((pre): pre is number => pre !== null && pre !== 0);
	const fill = known.length > 0 ? mean(known) : 0;
	const c = centre(control, fill);
	const t = centre(treatment, fill);
	const spread = products(c.dx, c.dx) + products(t.dx, t.dx);
	const theta = spread > 0 ? (products(c.dx, c.dy) + products(t.dx, t.dy)) / spread : 0;
	const raw = t.meanY - c.meanY;
	const rawVariance = errorSquared(c, 0) + errorSquared(t, 0);
	const adjVariance = errorSquared(c, theta) + errorSquared(t, theta);
	return new Map([
		["theta", theta],
		["raw", raw],
		["adj", raw - theta * (t.meanX - c.meanX)],
		["se_raw", Math.sqrt(rawVariance)],
		["se_adj", Math.sqrt(adjVariance)],
		["var_reduction", rawVariance > 0 ? 1 - adjVariance / rawVariance : 0],
	]);
}

interface Arm {
	meanX: number;
	meanY: number;
	dx: number[];
	dy: number[];
}

function centre(users: User[], fill: number): Arm {
	const xs = users.map(([pre]) => pre || fill);
	const ys = users.map(([, post]) => post);
	const meanX = mean(xs);
	const meanY = mean(ys);
	return { meanX, meanY, dx: xs.map((x) => x - meanX), dy: ys.map((y) => y - meanY) };
}

function errorSquared({ dx, dy }: Arm, theta: number): number {
	const rest = dy.map((y, i) => y - theta * (dx[i] ?? 0));
	return products(rest, rest) / (rest.length - 1) / rest.length;
}

function products(left: number[], right: number[]): number {
	return left.reduce((sum, value, i) => sum + value * (right[i] ?? 0), 0);
}

function mean(values: number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
