// ---
// idea: fills in, centres each arm once, and builds everything from sums over the deviations
// cost: O(n) time, O(n) memory
// ---
type User = [number | null, number];

export function cuped(control: User[], treatment: User[]): Map<string, number> {
	const known = [...control, ...treatment].map(([pre]) => pre).filter((pre) => pre !== null);
	const fill = known.length > 0 ? mean(known) : 0;
	const c = centre(control, fill);
	const t = centre(treatment, fill);
	const spread = c.xx + t.xx;
	const theta = spread > 0 ? (c.xy + t.xy) / spread : 0;
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
	xx: number;
	xy: number;
}

function centre(users: User[], fill: number): Arm {
	const xs = users.map(([pre]) => pre ?? fill);
	const ys = users.map(([, post]) => post);
	const meanX = mean(xs);
	const meanY = mean(ys);
	const dx = xs.map((x) => x - meanX);
	const dy = ys.map((y) => y - meanY);
	return { meanX, meanY, dx, dy, xx: products(dx, dx), xy: products(dx, dy) };
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
