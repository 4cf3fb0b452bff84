// ---
// idea: "asks the spending function about the gap between two looks"
// mistake: wrong-reference-point
// must_fail: ["four looks, stingy at first", "four looks, evenly", "beyond the plan", "the last look is not the end", "a tiny first fraction", "a tiny first fraction, evenly", "a little less than can be used", "a little more than the least", "from before the end to beyond it", "never", "each below its threshold, last above 1.96", "the first of many", "passes and falls back", "a larger z later", "a larger z that does not pass", "uneven steps", "uneven steps, a stop", "a third each is too much", "two looks close together", "two looks closer than can be used", "what a useless look leaves", "a budget from look to look", "the smallest alpha", "the largest alpha", "the largest z", "z of zero", "just above, by a thousandth", "just below, by a thousandth"]
// messages:
//   nudge: "Is the spending function a straight line?"
//   pointer: "Compute what may be spent by 0.5, and compare it with twice what may be spent by 0.25."
//   name: "Wrong reference point: spend(0.5 - 0.25) is not spend(0.5) - spend(0.25). Subtract what was spent, not the fractions."
// ---
type Look = [number, number];

export function firstCrossing(looks: Look[], alpha: number, kind: string): [number | null, number[]] {
	const times = looks.map(([fraction]) => Math.min(fraction, 1));
	const gaps = times.map((t, i) => t - (times[i - 1] ?? 0));
	const levels = gaps.map((gap) => spendBy(gap, alpha, kind));
	const thresholds = levels.map(thresholdOf);
	const first = looks.findIndex(([, z], i) => Math.abs(z) >= (thresholds[i] ?? 0));
	return [first < 0 ? null : first, thresholds];
}

function spendBy(t: number, alpha: number, kind: string): number {
	if (kind === "pocock") return alpha * Math.log(1 + (Math.E - 1) * t);
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
