// ---
// idea: "multiplies the margin by the direction too"
// mistake: wrong-direction
// must_fail: ["minutes rise and crashes rise a little", "nine to one as planned"]
// messages:
//   nudge: "Which way does the margin help when less is better?"
//   pointer: "In the first example, is the margin of crashes added or subtracted?"
//   name: "The margin is turned round with the difference. It always helps: add it after the direction."
// ---
type Metric = [string, string, number, [number, number], [number, number], number];

export function decide(
	nC: number,
	nT: number,
	metrics: Metric[],
	alpha: number,
	ratio: number,
	srmAlpha: number,
): [string, number, Map<string, number>] {
	const details = new Map<string, number>();
	const expectedT = (nC + nT) * ratio;
	const expectedC = (nC + nT) * (1 - ratio);
	const x = (nT - expectedT) ** 2 / expectedT + (nC - expectedC) ** 2 / expectedC;
	const srmP = erfc(Math.sqrt(x / 2));
	if (srmP < srmAlpha) return ["invalid", srmP, details];

	const successes = metrics.filter(([, role]) => role === "success").length;
	let wins = 0;
	let broken = 0;
	for (const [name, role, dir, [meanC, varC], [meanT, varT], nim] of metrics) {
		const effect = dir * (meanT - meanC + nim * Math.abs(meanC));
		const error = Math.sqrt(varC / nC + varT / nT);
		const z = error > 0 || effect !== 0 ? effect / error : 0;
		details.set(name, z);
		const p = erfc(z / Math.SQRT2) / 2;
		if (role === "success" && p < alpha / successes) wins++;
		if (role === "guardrail" && p >= alpha) broken++;
	}
	return [wins > 0 && broken === 0 ? "ship" : "hold", srmP, details];
}

/** Abramowitz and Stegun 7.1.26, within 1.5e-7. */
function erfc(y: number): number {
	if (y < 0) return 2 - erfc(-y);
	const t = 1 / (1 + 0.3275911 * y);
	const sum = 0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)));
	return t * sum * Math.exp(-y * y);
}
