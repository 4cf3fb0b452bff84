import type { Contract } from "../../../src/core/problem/packCode.ts";

/** The first operation makes the reservoir and is not a call. Scripted draws must be such that a fair die could give them. */
export const contract: Contract = (input, constants) => {
	const [[, k, randint], ...calls] = input as [[string, number, unknown], ...[string, ...unknown[]][]];
	const [mostCalls, mostReturned] = [Number(constants["MAX_CALLS"]), Number(constants["MAX_RETURNED"])];
	if (calls.length > mostCalls) return `There are more than ${mostCalls} calls.`;

	let [added, returned] = [0, 0];
	for (const [name] of calls) {
		if (name === "add") added++;
		else returned += Math.min(k, added);
	}
	if (returned > mostReturned) return `The samples hold ${returned} items together, more than ${mostReturned}.`;

	const spec: unknown = randint instanceof Map ? Object.fromEntries(randint) : randint;
	if (typeof spec !== "object" || spec === null) return "randint is neither a seed nor a list of draws.";
	if ("seed" in spec) return Number.isInteger(spec.seed) ? null : "The seed is not a whole number.";
	if (!("values" in spec) || !Array.isArray(spec.values)) return "randint is neither a seed nor a list of draws.";
	const draws: readonly unknown[] = spec.values;
	if (draws.length === 0 || draws.length < added - k) return "There are fewer draws than items beyond the first k.";
	for (const [at, draw] of draws.slice(0, Math.max(0, added - k)).entries()) {
		const number = k + at + 1;
		if (!Number.isInteger(draw) || Number(draw) < 1 || Number(draw) > number) {
			return `The draw for item ${number} is ${draw}, not a whole number from 1 to ${number}.`;
		}
	}
	return null;
};
