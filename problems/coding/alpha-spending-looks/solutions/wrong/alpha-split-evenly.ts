// ---
// idea: "gives each look the same part of alpha"
// mistake: equal-sizes-assumed
// must_fail: ["four looks, stingy at first", "four looks, evenly", "beyond the plan", "one early look", "one early look, evenly", "the last look is not the end", "a tiny first fraction", "a tiny first fraction, evenly", "a little less than can be used", "a little more than the least", "nothing is left", "nothing is left, evenly", "from before the end to beyond it", "never", "each below its threshold, last above 1.96", "the first of many", "passes and falls back", "a larger z later", "a larger z that does not pass", "uneven steps", "uneven steps, a stop", "a third each is too much", "two looks close together", "two looks closer than can be used", "what a useless look leaves", "a budget from look to look", "the smallest alpha", "the largest alpha", "the largest z", "z of zero", "z of zero with nothing left", "just above, by a thousandth", "just below, by a thousandth"]
// messages:
//   nudge: "Does a look at a tenth of the data deserve as much as the last one?"
//   pointer: "Look at uneven fractions: 0.1, 0.2 and 1."
//   name: "Equal shares assumed (Bonferroni): the share of a look follows from its fraction and that of the look before, not from the number of looks."
// ---
type Look = [number, number];

export function firstCrossing(looks: Look[], alpha: number, _kind: string): [number | null, number[]] {
	const critical = halve(alpha / looks.length);
	const first = looks.findIndex(([, z]) => Math.abs(z) >= critical);
	return [first < 0 ? null : first, looks.map(() => critical)];
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
