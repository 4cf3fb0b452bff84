import { namedParameters } from "./gateConsistency.ts";
import { boundArguments, boundValue, extentOf } from "./inputRefusal.ts";
import type { Problem } from "./problem.ts";
import type { Wire } from "./wire.ts";

/** Step 4: bounds of problem.yaml that no input reaches, as "plays: maxLength 100000 is reached by no case". */
export function unreachedBounds(problem: Pick<Problem, "signature" | "constants">, inputs: readonly Wire[]): string[] {
	const extents = new Map<string, ReturnType<typeof extentOf>[]>();
	for (const input of inputs) {
		for (const argument of boundArguments(problem.signature, input)) {
			if (typeof argument === "string") continue;
			const of = extents.get(argument.where) ?? [];
			of.push(extentOf(argument.value));
			extents.set(argument.where, of);
		}
	}
	return namedParameters(problem.signature).flatMap(({ name, parameter }) => {
		const seen = extents.get(name) ?? [];
		return (
			[
				["min", "low"],
				["max", "high"],
				["minLength", "length"],
				["maxLength", "length"],
			] as const
		).flatMap(([key, measure]) => {
			const bound = parameter[key];
			const value = bound === undefined ? undefined : boundValue(bound, problem.constants);
			if (value === undefined || seen.some((extent) => extent[measure] === value)) return [];
			return [`${name}: ${key} ${bound === value ? value : `${bound} (${value})`} is reached by no case.`];
		});
	});
}
