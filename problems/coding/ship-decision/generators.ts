import type { Generators, Random } from "../../../src/core/problem/packCode.ts";

type Metric = [string, string, number, [number, number], [number, number], number];

export const generators: Generators = {
	/** Up to n metrics near their borders; arms of any share, sometimes split otherwise than planned; variances of 0. */
	few: (random, n) => {
		const ratio = random.pick([0.1, 0.5, 0.5, 0.8]);
		const users = random.int(200, 20_000);
		const skew = random.pick([0, 0, 0.5, 1, 5]) * Math.sqrt(users * ratio * (1 - ratio));
		const treated = clamp(Math.round(users * ratio + skew * random.pick([-1, 1])), 1, users - 1);
		const metrics = Array.from({ length: random.int(0, n) }, (_, i) =>
			metric(random, `m${i}`, users - treated, treated),
		);
		return [users - treated, treated, random.shuffle(metrics), random.pick([0.05, 0.1, 0.01]), ratio, 0.001];
	},
};

function metric(random: Random, name: string, control: number, treated: number): Metric {
	const guardrail = random.next() < 0.5;
	const dir = random.pick([1, 1, -1]);
	const mean = random.pick([0, -2, 1, 5, 20]);
	const nim = guardrail ? random.pick([0, 0.02, 0.1]) : 0;
	if (random.next() < 0.12) return [name, role(guardrail), dir, [mean, 0], [mean + random.int(-1, 1), 0], nim];
	const [before, after] = [random.pick([0, 1, 4]), random.pick([1, 4, 9])];
	const error = Math.sqrt(before / control + after / treated);
	const aim = random.pick([-1, 0, 0.8, 1.4, 1.8, 2.1, 2.4, 3, 4]) + random.next() / 10;
	const difference = dir * (aim * error - nim * Math.abs(mean));
	return [name, role(guardrail), dir, [mean, before], [round(mean + difference), after], nim];
}

function role(guardrail: boolean): string {
	return guardrail ? "guardrail" : "success";
}

function round(value: number): number {
	return Math.round(value * 1e6) / 1e6;
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
