import type { Contract } from "../../../src/core/problem/packCode.ts";

const near = 1e-6;

export const contract: Contract = ([looks, alpha, kind], constants) => {
	if (kind !== "obf" && kind !== "pocock") return "The kind is neither obf nor pocock.";
	const leastSpend = Number(constants["MIN_SPEND"]);
	let before = 0;
	let spent = 0;
	for (const look of Array.isArray(looks) ? looks : []) {
		const [fraction, z] = (look as readonly unknown[]).map(Number) as [number, number];
		if (fraction < Number(constants["MIN_FRACTION"]) || fraction > Number(constants["MAX_FRACTION"])) {
			return "A fraction is out of its bounds.";
		}
		if (fraction <= before) return "The fractions do not rise.";
		const spend = spendBy(Math.min(fraction, 1), Number(alpha), kind);
		const increment = spend - spent;
		if (Math.abs(increment / leastSpend - 1) < 0.01) return "An increment is too close to the smallest one.";
		if (increment > leastSpend && Math.abs(Math.abs(z) - inverse(1 - increment / 2)) <= near) {
			return "A look is too close to its threshold.";
		}
		[before, spent] = [fraction, spend];
	}
	return null;
};

function spendBy(t: number, alpha: number, kind: "obf" | "pocock"): number {
	if (kind === "pocock") return alpha * Math.log(1 + (Math.E - 1) * t);
	return 2 - 2 * normal(inverse(1 - alpha / 2) / Math.sqrt(t));
}

/** The distribution function for x ≥ 0. */
function normal(x: number): number {
	if (x > 8) return 1;
	let [term, sum] = [x, x];
	for (let odd = 3; sum + term !== sum; odd += 2) {
		term *= (x * x) / odd;
		sum += term;
	}
	return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

function inverse(share: number): number {
	let [low, high] = [0, 8];
	for (let round = 0; round < 60; round++) {
		const middle = (low + high) / 2;
		if (normal(middle) < share) low = middle;
		else high = middle;
	}
	return high;
}
