import type { Contract } from "../../../src/core/problem/packCode.ts";

const near = 1e-6;

export const contract: Contract = ([nC, nT, metrics, alpha, ratio, srmAlpha]) => {
	const rows = (Array.isArray(metrics) ? metrics : []).map(readMetric);
	if (new Set(rows.map(({ name }) => name)).size !== rows.length) return "Two metrics have the same name.";
	const successes = rows.filter(({ role }) => role === "success").length;
	const users = Number(nC) + Number(nT);
	const expected = users * Number(ratio);
	const x = (Number(nT) - expected) ** 2 * (1 / expected + 1 / (users - expected));
	if (Math.abs(erfc(Math.sqrt(x / 2)) - Number(srmAlpha)) <= near) return "The check of the split is too close.";
	for (const metric of rows) {
		const { role, dir, control, treatment, nim } = metric;
		if (role !== "success" && role !== "guardrail") return "A role is neither success nor guardrail.";
		if (dir !== 1 && dir !== -1) return "A direction is neither 1 nor -1.";
		if (control[1] < 0 || treatment[1] < 0) return "A variance is negative.";
		if (nim < 0 || nim > 1) return "A margin is not from 0 to 1.";
		if (role === "success" && nim !== 0) return "A success metric has a margin.";
		const above = dir * (treatment[0] - control[0]) + nim * Math.abs(control[0]);
		const error = Math.sqrt(control[1] / Number(nC) + treatment[1] / Number(nT));
		if (error === 0) {
			if (above !== 0 && Math.abs(above) < 1e-9) return "A difference without variance is too close to 0.";
			continue;
		}
		const level = role === "success" ? Number(alpha) / successes : Number(alpha);
		if (Math.abs(erfc(above / error / Math.SQRT2) / 2 - level) <= near) return "The test of a metric is too close.";
	}
	return null;
};

function readMetric(value: unknown) {
	const [name, role, dir, control, treatment, nim] = Array.isArray(value) ? value : [];
	return {
		name: String(name),
		role,
		dir: Number(dir),
		control: pair(control),
		treatment: pair(treatment),
		nim: Number(nim),
	};
}

function pair(value: unknown): [number, number] {
	const [mean, variance] = Array.isArray(value) ? value : [];
	return [Number(mean), Number(variance)];
}

function erfc(y: number): number {
	if (y < 0) return 2 - erfc(-y);
	const t = 1 / (1 + 0.3275911 * y);
	const sum = 0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)));
	return t * sum * Math.exp(-y * y);
}
