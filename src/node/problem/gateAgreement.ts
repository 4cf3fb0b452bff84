import type { Execution } from "../../core/judge/sandbox.ts";
import type { GateFinding } from "../../core/problem/gateFinding.ts";
import type { Pack } from "../../core/problem/pack.ts";
import type { PackCode } from "../../core/problem/packCode.ts";
import type { Wire } from "../../core/problem/wire.ts";
import { endingOf, executeAll, programOf } from "./executeAll.ts";
import type { GateTools } from "./gateTools.ts";
import type { TimeLimits } from "./timeLimits.ts";

const wantedInputs = 2000;
const largestN = 40;
const shownDisagreements = 3;

/** Step 5: all accepted solutions give answers that the comparison takes for the same, on at least 2,000 small inputs. */
export async function checkAgreement(
	pack: Pack,
	code: PackCode,
	tools: GateTools,
	timeLimits: TimeLimits,
): Promise<{ readonly inputsCompared: number; readonly findings: readonly GateFinding[] }> {
	const inputs = await smallInputs(pack, code);
	if (typeof inputs === "string")
		return { inputsCompared: 0, findings: [{ step: 5, where: "generators.ts", message: inputs }] };
	const findings: GateFinding[] = [];
	const calls = inputs.map((args, index) => ({ id: String(index), args }));
	const accepted = pack.solutions.filter((solution) => solution.kind === "accepted");
	let reference: ReadonlyMap<string, Execution> | undefined;
	let compared = 0;
	for (const solution of accepted) {
		const where = `solutions/${solution.file}`;
		const limits = timeLimits.execution(solution.language);
		const run = await executeAll(tools.sandbox, programOf(pack, solution), calls, limits, tools.signal);
		if (!run.ok) {
			// a runtime that does not start has been told by step 2
			if (run.error.kind === "compile") findings.push({ step: 5, where, message: run.error.message });
			continue;
		}
		const stuck = calls.find(({ id }) => run.value.get(id)?.outcome.kind !== "returned");
		if (stuck !== undefined) {
			const message = `${endingOf(run.value.get(stuck.id))} on ${shown(stuck.args)}.`;
			findings.push({ step: 5, where, message });
			continue;
		}
		if (reference === undefined) {
			reference = run.value;
			continue;
		}
		let disagreements = 0;
		let smallest: { readonly text: string; readonly difference: string } | undefined;
		for (const { id, args } of calls) {
			const [expected, actual] = [reference.get(id), run.value.get(id)].map(answerOf);
			const difference =
				JSON.stringify(expected) === JSON.stringify(actual)
					? null
					: await tools.compare(pack, code, { input: args, expected: expected ?? null, actual: actual ?? null });
			if (difference === null) continue;
			disagreements++;
			const text = shown(args);
			if (smallest === undefined || text.length < smallest.text.length) smallest = { text, difference };
			if (disagreements >= shownDisagreements * 10) break;
		}
		if (smallest !== undefined) {
			const message = `disagrees with ${accepted[0]?.file} on ${disagreements} of ${calls.length} inputs, the smallest: ${smallest.text}: ${smallest.difference}`;
			findings.push({ step: 5, where, message });
		}
		compared = calls.length;
	}
	return { inputsCompared: compared, findings };
}

/** Legal inputs from the generators of the property cases (of all cases where there is none), n going round the small sizes. */
async function smallInputs(pack: Pack, code: PackCode): Promise<readonly Wire[] | string> {
	const largest = new Map<string, number>();
	const generated = pack.cases.filter((testCase) => testCase.gen !== undefined);
	const property = generated.filter((testCase) => testCase.group === "property");
	for (const { gen } of property.length > 0 ? property : generated) {
		if (gen !== undefined) largest.set(gen.fn, Math.min(largestN, Math.max(gen.n, largest.get(gen.fn) ?? 0)));
	}
	if (largest.size === 0) return "no case is generated, so there is nothing to make inputs with.";
	const each = Math.ceil((wantedInputs * 1.25) / largest.size);
	const requests = [...largest].flatMap(([fn, n]) =>
		Array.from({ length: each }, (_, index) => ({ fn, seed: 1_000_000 + index, n: 1 + (index % n) })),
	);
	const built = await code.generate(requests);
	if (!built.ok) return built.error;
	const refusals = await code.refusals(built.value);
	if (!refusals.ok) return refusals.error;
	const legal = built.value.filter((_, index) => refusals.value[index] === null);
	if (legal.length >= wantedInputs) return legal;
	const at = refusals.value.findIndex((refusal) => refusal !== null);
	return `only ${legal.length} of ${requests.length} generated inputs are legal; ${JSON.stringify(requests[at])}: ${refusals.value[at]}`;
}

function answerOf(execution: Execution | undefined): Wire {
	return execution?.outcome.kind === "returned" ? execution.outcome.value : null;
}

function shown(args: Wire): string {
	const text = JSON.stringify(args);
	return text.length > 300 ? `${text.slice(0, 300)}… (${text.length} characters)` : text;
}
