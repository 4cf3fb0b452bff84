// ---
// idea: "calls a test won when there are no success metrics"
// mistake: empty-input
// must_fail: ["no metrics", "guardrails only"]
// messages:
//   nudge: "There is no success metric. Has one won?"
//   pointer: "Try no metrics at all."
//   name: "No success metric is taken for a win. Without a success metric the verdict is hold."
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
	const details = new Map(metrics.map((metric) => [metric[0], score(metric, nC, nT)]));
	const pValues = (role: string) =>
		metrics.filter((metric) => metric[1] === role).map(([name]) => upperTail(details.get(name) ?? 0));
	const successes = pValues("success");
	const guardrails = pValues("guardrail");
	const wins = !successes.length || successes.some((p) => p < alpha / successes.length);
	const holds = guardrails.every((p) => p < alpha);
	return [wins && holds ? "ship" : "hold", srmP, details];
}

function splitP(nC: number, nT: number, ratio: number): number {
	const expected = [(nC + nT) * (1 - ratio), (nC + nT) * ratio];
	const x = [nC, nT].reduce((sum, seen, arm) => sum + (seen - (expected[arm] ?? 1)) ** 2 / (expected[arm] ?? 1), 0);
	return erfc(Math.sqrt(x / 2));
}

function score([, , dir, [meanC, varC], [meanT, varT], nim]: Metric, nC: number, nT: number): number {
	const lead = dir * (meanT - meanC) + nim * Math.abs(meanC);
	const error = Math.sqrt(varC / nC + varT / nT);
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
