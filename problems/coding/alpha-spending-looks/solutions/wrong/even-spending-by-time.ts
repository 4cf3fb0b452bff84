// ---
// idea: "spends alpha in proportion to the fraction in the even function"
// mistake: wrong-weight
// must_fail: ["four looks, evenly", "one early look, evenly", "the last look is not the end", "a tiny first fraction, evenly", "from before the end to beyond it", "never", "each below its threshold, last above 1.96", "uneven steps", "uneven steps, a stop", "a third each is too much", "two looks close together", "two looks closer than can be used", "the smallest alpha"]
// messages:
//   nudge: "Both functions end at alpha. Are they straight lines?"
//   pointer: "Compute your pocock spend at t = 0.25; it should be 0.0179 with alpha 0.05."
//   name: "Another formula: pocock spends alpha·ln(1 + (e - 1)·t), which is more at the beginning than alpha·t."
// ---
type Look = [number, number];

export function firstCrossing(looks: Look[], alpha: number, kind: string): [number | null, number[]] {
	const times = looks.map(([fraction]) => Math.min(fraction, 1));
	const spends = times.map((t) => spendBy(t, alpha, kind));
	const levels = spends.map((total, i) => total - (spends[i - 1] ?? 0));
	const thresholds = levels.map(thresholdOf);
	const first = looks.findIndex(([, z], i) => Math.abs(z) >= (thresholds[i] ?? 0));
	return [first < 0 ? null : first, thresholds];
}

function spendBy(t: number, alpha: number, kind: string): number {
	if (kind === "pocock") return alpha * t;
	return tails(halve(alpha) / Math.sqrt(t));
}

function thresholdOf(level: number): number {
	return level < 1e-9 ? Number.POSITIVE_INFINITY : halve(level);
}

/** How often a normal variable is farther from 0 than z, on either side. */
function tails(z: number): number {
	if (z > 8) return 0;
	let term = z;
	let sum = z;
	for (let k = 3; sum + term > sum; k += 2) {
		term *= (z * z) / k;
		sum += term;
	}
	return 1 - 2 * sum * (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
}

/** The z that is exceeded on either side with this probability. */
function halve(level: number): number {
	let low = 0;
	let high = 8;
	for (let i = 0; i < 60; i++) {
		const z = (low + high) / 2;
		if (tails(z) > level) low = z;
		else high = z;
	}
	return high;
}
