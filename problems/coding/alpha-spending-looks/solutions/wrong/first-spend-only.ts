// ---
// idea: "subtracts what the first look spent, at every look"
// mistake: stale-state
// must_fail: ["four looks, stingy at first", "four looks, evenly", "beyond the plan", "the last look is not the end", "a tiny first fraction", "a tiny first fraction, evenly", "never", "the first of many", "passes and falls back", "a larger z later", "a larger z that does not pass", "uneven steps", "uneven steps, a stop", "a third each is too much", "two looks close together", "a budget from look to look"]
// messages:
//   nudge: "What has been spent before the fourth look?"
//   pointer: "Follow the first example to the third look."
//   name: "Stale state: what was spent stays that of the first look. Carry it on from look to look."
// ---
type Look = [number, number];

export function firstCrossing(looks: Look[], alpha: number, kind: string): [number | null, number[]] {
	const times = looks.map(([fraction]) => Math.min(fraction, 1));
	const spends = times.map((t) => spendBy(t, alpha, kind));
	const levels = spends.map((total, i) => (i === 0 ? total : total - (spends[0] ?? 0)));
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
