// ---
// idea: "divides the constant by the fraction instead of its root"
// mistake: wrong-weight
// must_fail: ["four looks, stingy at first", "beyond the plan", "one early look", "a tiny first fraction", "a little less than can be used", "a little more than the least", "the first of many", "passes and falls back", "a larger z later", "a larger z that does not pass", "what a useless look leaves", "a budget from look to look", "the largest alpha", "the largest z", "z of zero", "just above, by a thousandth", "just below, by a thousandth"]
// messages:
//   nudge: "How does the spread of a sum grow with the amount of data?"
//   pointer: "Compute what may be spent at t = 0.25: c is divided by 0.5."
//   name: "Another formula: the stingy function divides c by the root of t."
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
	if (kind === "pocock") return alpha * Math.log(1 + (Math.E - 1) * t);
	return tails(halve(alpha) / t);
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
