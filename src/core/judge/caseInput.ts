import { err, type Result } from "../base/result.ts";
import { encodeInput } from "../problem/encodeInput.ts";
import type { Pack } from "../problem/pack.ts";
import type { PackCode } from "../problem/packCode.ts";
import type { Wire } from "../problem/wire.ts";
import type { OwnCase } from "./judgeEvent.ts";
import { failureTexts } from "./failureTexts.ts";

/**
 * The input of one case as it is given to a solution, and nothing else of it: for who looks at a single call. A case of
 * one's own must be legal. An error is one sentence for the candidate.
 */
export async function caseInput(
	pack: Pack,
	id: string,
	ownCases: readonly OwnCase[],
	packCode: Pick<PackCode, "generate" | "refusals">,
): Promise<Result<Wire, string>> {
	const { signature } = pack.problem;
	const own = ownCases.find((one) => one.id === id);
	if (own !== undefined) {
		const input = encodeInput(signature, own.in);
		if (!input.ok) return err(failureTexts.illegalOwnCase.say({ why: input.error }));
		const refusals = await packCode.refusals([input.value]);
		if (!refusals.ok) return err(failureTexts.brokenCase.say({ why: refusals.error }));
		const [why] = refusals.value;
		return why ? err(failureTexts.illegalOwnCase.say({ why })) : input;
	}
	const testCase = pack.cases.find((one) => one.id === id);
	if (testCase === undefined) {
		return err(failureTexts.caseGone.say());
	}
	if (testCase.gen === undefined) {
		const input = encodeInput(signature, testCase.in);
		return input.ok ? input : err(failureTexts.brokenCase.say({ why: input.error }));
	}
	const generated = await packCode.generate([testCase.gen]);
	const [input] = generated.ok ? generated.value : [];
	if (input === undefined) {
		return err(failureTexts.brokenCase.say({ why: generated.ok ? failureTexts.caseNotBuilt.say() : generated.error }));
	}
	return { ok: true, value: input };
}
