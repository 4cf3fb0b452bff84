// ---
// idea: "expects half of the users in each arm"
// mistake: input-ignored
// must_fail: ["nine to one as planned", "arms of different size and variance", "one user in a hundred", "ninety-nine users in a hundred"]
// messages:
//   nudge: "How many users did the plan give to treatment?"
//   pointer: "Follow the third example, nine to one."
//   name: "The split is compared with half and half. The plan says ratio."
// ---
type Metric = [string, string, number, [number, number], [number, number], number];

export function decide(
	nC: number,
	nT: number,
	metrics: Metric[],
	alpha: number,
	_ratio: number,
	srmAlpha: number,
): [string, number, Map<string, number>] {
	const details = new Map<string, number>();
	const expectedT = (nC + nT) / 2;
	const expectedC = (nC + nT) / 2;
	const x = (nT - expectedT) ** 2 / expectedT + (nC - expectedC) ** 2 / expectedC;
	const srmP = erfc(Math.sqrt(x / 2));
	if (srmP < srmAlpha) return ["invalid", srmP, details];

	const successes = metrics.filter(([, role]) => role === "success").length;
	let wins = 0;
	let broken = 0;
	for (const [name, role, dir, [meanC, varC], [meanT, varT], nim] of metrics) {
		const effect = dir * (meanT - meanC) + nim * Math.abs(meanC);
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
