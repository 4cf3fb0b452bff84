// ---
// idea: one pass that carries what may be spent so far; Φ by its series and Φ⁻¹ by halving
// cost: O(looks) time and memory, with some hundred series for each threshold
// ---
const leastSpend = 1e-9;

export function firstCrossing(looks: [number, number][], alpha: number, kind: string): [number | null, number[]] {
	const critical = inverseNormal(1 - alpha / 2);
	const spend = (t: number) =>
		kind === "obf" ? 2 - 2 * normal(critical / Math.sqrt(t)) : alpha * Math.log(1 + (Math.E - 1) * t);

	let first: number | null = null;
	let spent = 0;
	const thresholds: number[] = [];
	for (const [index, [fraction, z]] of looks.entries()) {
		const total = spend(Math.min(fraction, 1));
		const level = total - spent;
		const threshold = level < leastSpend ? Number.POSITIVE_INFINITY : inverseNormal(1 - level / 2);
		spent = total;
		thresholds.push(threshold);
		if (first === null && Math.abs(z) >= threshold) first = index;
	}
	return [first, thresholds];
}

/** The distribution function of the standard normal distribution; so far out that the density is nothing, it is 1. */
function normal(x: number): number {
	const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
	if (density < Number.EPSILON) return 1;
	let sum = 0;
	let term = x;
	for (let odd = 3; term !== 0; odd += 2) {
		sum += term;
		term *= (x * x) / odd;
	}
	return 0.5 + density * sum;
}

/** The x with normal(x) = share, for a share above one half: an interval is halved until its middle no longer moves. */
function inverseNormal(share: number): number {
	let high = Number.MAX_SAFE_INTEGER;
	let low = -high;
	let middle = Number.NaN;
	while (middle !== (low + high) / 2) {
		middle = (low + high) / 2;
		if (normal(middle) < share) low = middle;
		else high = middle;
	}
	return middle;
}
