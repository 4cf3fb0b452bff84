// ---
// idea: "adds the two variances up and takes the root"
// mistake: wrong-denominator
// must_fail: ["minutes rise and crashes rise a little", "nine to one as planned", "guardrails only", "no guardrail", "a success in the wrong direction", "less is better and less it is", "between one-sided and two-sided", "two successes share alpha", "the second success wins", "guardrails do not share alpha", "guardrails do not count as successes", "not significantly worse is not enough", "significantly worse within the margin", "the last guardrail fails", "the first guardrail fails", "the margin is relative", "the margin belongs to the control mean", "a negative mean", "a control mean of zero", "no margin at all", "arms of different size and variance", "nothing varies, worse", "nothing varies, equal with a margin", "only one arm varies", "a mild deviation", "a deviation between the levels", "a low level of the split", "a strict alpha", "a strict alpha for the guardrail", "a lenient alpha", "the largest numbers", "one user in a hundred", "ninety-nine users in a hundred"]
// messages:
//   nudge: "How does the error shrink with more users?"
//   pointer: "Compare your z in the first example."
//   name: "The variances are not divided by the numbers of users."
// ---
type Side = [mean: number, variance: number];
type Metric = [name: string, role: string, dir: number, control: Side, treatment: Side, nim: number];

export function decide(
	nC: number,
	nT: number,
	metrics: Metric[],
	alpha: number,
	ratio: number,
	srmAlpha: number,
): [string, number, Map<string, number>] {
	const srmP = splitP(nC, nT, ratio);
	if (srmP < srmAlpha) return ["invalid", srmP, new Map()];
	const details = new Map(metrics.map((metric) => [metric[0], score(metric)]));
	const pValues = (role: string) =>
		metrics.filter((metric) => metric[1] === role).map(([name]) => upperTail(details.get(name) ?? 0));
	const successes = pValues("success");
	const guardrails = pValues("guardrail");
	const wins = successes.some((p) => p < alpha / successes.length);
	const holds = guardrails.every((p) => p < alpha);
	return [wins && holds ? "ship" : "hold", srmP, details];
}

function splitP(nC: number, nT: number, ratio: number): number {
	const expected = [(nC + nT) * (1 - ratio), (nC + nT) * ratio];
	const x = [nC, nT].reduce((sum, seen, arm) => sum + (seen - (expected[arm] ?? 1)) ** 2 / (expected[arm] ?? 1), 0);
	return erfc(Math.sqrt(x / 2));
}

function score([, , dir, [meanC, varC], [meanT, varT], nim]: Metric): number {
	const lead = dir * (meanT - meanC) + nim * Math.abs(meanC);
	const error = Math.sqrt(varC + varT);
	if (error === 0) return lead === 0 ? 0 : Math.sign(lead) * Number.POSITIVE_INFINITY;
	return lead / error;
}

/** The probability that a standard normal variable is above z. */
function upperTail(z: number): number {
	return erfc(z / Math.SQRT2) / 2;
}

/** By the series of erf near 0 and by a continued fraction farther out. */
function erfc(y: number): number {
	if (y < 0) return 2 - erfc(-y);
	if (y > 27) return 0;
	if (y > 2) {
		let fraction = y;
		for (let i = 80; i > 0; i--) fraction = y + i / 2 / fraction;
		return Math.exp(-y * y) / fraction / Math.sqrt(Math.PI);
	}
	let [term, sum] = [y, y];
	for (let i = 1; i < 60; i++) {
		term *= -(y * y) / i;
		sum += term / (2 * i + 1);
	}
	return 1 - (2 * sum) / Math.sqrt(Math.PI);
}
