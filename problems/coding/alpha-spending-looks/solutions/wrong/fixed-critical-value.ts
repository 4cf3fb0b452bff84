// ---
// idea: "compares every look with the critical value of a single test"
// mistake: input-ignored
// must_fail: ["four looks, stingy at first", "four looks, evenly", "beyond the plan", "one early look", "one early look, evenly", "the last look is not the end", "a tiny first fraction", "a tiny first fraction, evenly", "a little less than can be used", "a little more than the least", "nothing is left", "nothing is left, evenly", "from before the end to beyond it", "never", "each below its threshold, last above 1.96", "the first of many", "passes and falls back", "a larger z later", "a larger z that does not pass", "uneven steps", "uneven steps, a stop", "a third each is too much", "two looks close together", "two looks closer than can be used", "what a useless look leaves", "a budget from look to look", "the smallest alpha", "the largest alpha", "the largest z", "z of zero", "z of zero with nothing left", "just above, by a thousandth", "just below, by a thousandth"]
// messages:
//   nudge: "What happens to the error of the test if each of ten looks may use all of alpha?"
//   pointer: "Compare your four thresholds of the first example with the expected ones."
//   name: "The fractions are ignored: 1.96 is right for one look at the planned end only. Each look has the increment of the spending function."
// ---
type Look = [number, number];

export function firstCrossing(looks: Look[], alpha: number, _kind: string): [number | null, number[]] {
	const critical = halve(alpha);
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
