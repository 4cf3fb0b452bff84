import type { Contract } from "../../../src/core/problem/packCode.ts";

interface User {
	readonly x: number;
	readonly y: number;
}

/** Where almost nothing is left, the result would be rounding only. */
const leastLeft = 1e-4;

export const contract: Contract = ([control, treatment]) => {
	const [c, t] = [read(control), read(treatment)];
	const known = [...c, ...t].flatMap(([pre]) => (pre === null ? [] : [pre]));
	const fill = known.length === 0 ? 0 : mean(known);
	const arms = [c, t].map((arm) => centred(arm.map(([pre, post]) => ({ x: pre ?? fill, y: post }))));
	const all = arms.flat();
	const spread = sum(all.map(({ x }) => x * x));
	const theta = spread === 0 ? 0 : sum(all.map(({ x, y }) => x * y)) / spread;
	const raw = sum(arms.map((arm) => variance(arm.map(({ y }) => y))));
	const left = sum(arms.map((arm) => variance(arm.map(({ x, y }) => y - theta * x))));
	return raw > 0 && left < leastLeft * raw ? "The adjustment would remove nearly all of the variance." : null;
};

function read(arm: unknown): [number | null, number][] {
	return (Array.isArray(arm) ? arm : []).map(([pre, post]) => [pre === null ? null : Number(pre), Number(post)]);
}

function centred(users: readonly User[]): User[] {
	const [x, y] = [mean(users.map((user) => user.x)), mean(users.map((user) => user.y))];
	return users.map((user) => ({ x: user.x - x, y: user.y - y }));
}

/** of the mean of an arm, from deviations */
function variance(deviations: readonly number[]): number {
	return sum(deviations.map((one) => one * one)) / (deviations.length - 1) / deviations.length;
}

function mean(values: readonly number[]): number {
	return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
