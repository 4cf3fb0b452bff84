// ---
// idea: "divides all fractions by the last one"
// mistake: future-leak
// must_fail: ["beyond the plan", "one early look", "one early look, evenly", "the last look is not the end", "a little less than can be used", "a little more than the least", "nothing is left", "nothing is left, evenly", "from before the end to beyond it", "a larger z later", "what a useless look leaves", "z of zero with nothing left"]
// messages:
//   nudge: "The first look is made today. Does anybody know the last fraction?"
//   pointer: "Try looks that end at 0.6 of the plan."
//   name: "Something is used that was not known yet: fractions already are parts of the planned amount. Do not divide by the last one."
// ---
type Look = [number, number];

export function firstCrossing(looks: Look[], alpha: number, kind: string): [number | null, number[]] {
	const latest = looks.at(-1)?.[0] ?? 1;
	const times = looks.map(([fraction]) => fraction / latest);
	const spends = times.map((t) => spendBy(t, alpha, kind));
	const levels = spends.map((total, i) => total - (spends[i - 1] ?? 0));
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
