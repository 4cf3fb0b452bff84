import type { BuiltCases } from "../../core/judge/judgePorts.ts";
import { encodeInput } from "../../core/problem/encodeInput.ts";
import { unreachedBounds } from "../../core/problem/gateBounds.ts";
import type { GateFinding } from "../../core/problem/gateFinding.ts";
import type { Pack } from "../../core/problem/pack.ts";
import type { PackCode } from "../../core/problem/packCode.ts";
import type { TestCase } from "../../core/problem/testCase.ts";
import type { Wire } from "../../core/problem/wire.ts";

/**
 * The input of every case, encoded; a case whose input cannot be had is missing and named by a finding. `built`: what the
 * judge has built of this package, as large inputs take seconds.
 */
export async function encodeCaseInputs(
	pack: Pack,
	code: PackCode,
	built?: BuiltCases,
): Promise<{ readonly inputs: ReadonlyMap<TestCase, Wire>; readonly findings: readonly GateFinding[] }> {
	const inputs = new Map<TestCase, Wire>();
	const findings: GateFinding[] = [];
	for (const testCase of pack.cases) {
		const where = `case "${testCase.name}"`;
		const known = built?.get(testCase.id);
		if (known !== undefined) {
			inputs.set(testCase, known.input);
			continue;
		}
		if (testCase.gen === undefined) {
			const input = encodeInput(pack.problem.signature, testCase.in);
			if (input.ok) inputs.set(testCase, input.value);
			else findings.push({ step: 1, where, message: `${input.error}.` });
			continue;
		}
		const generated = await code.generate([testCase.gen]);
		const [input] = generated.ok ? generated.value : [];
		if (input !== undefined) inputs.set(testCase, input);
		else findings.push({ step: 1, where, message: generated.ok ? "was not built." : generated.error });
	}
	return { inputs, findings };
}

/** Step 4: the contract accepts every case and refuses every invalid input; every bound is reached by some case. */
export async function checkInputs(
	pack: Pack,
	code: PackCode,
	inputs: ReadonlyMap<TestCase, Wire>,
): Promise<GateFinding[]> {
	const findings: GateFinding[] = [];
	const cases = [...inputs.keys()];
	const refusals = await code.refusals([...inputs.values()]);
	if (!refusals.ok) return [{ step: 4, where: "contract.ts", message: refusals.error }];
	for (const [index, refusal] of refusals.value.entries()) {
		if (refusal !== null)
			findings.push({ step: 4, where: `case "${cases[index]?.name}"`, message: `is refused: ${refusal}` });
	}
	for (const [index, { in: input, why }] of pack.invalid.entries()) {
		const wire = encodeInput(pack.problem.signature, input);
		if (!wire.ok) continue;
		const refusal = await code.refusals([wire.value]);
		const message = !refusal.ok ? refusal.error : refusal.value[0] === null ? `is accepted, though: ${why}` : undefined;
		if (message !== undefined) findings.push({ step: 4, where: `invalid.yaml, entry ${index + 1}`, message });
	}
	for (const message of unreachedBounds(pack.problem, [...inputs.values()])) {
		findings.push({ step: 4, where: "problem.yaml", message });
	}
	return findings;
}
