import { err, type Result } from "../base/result.ts";
import { encodeInput } from "../problem/encodeInput.ts";
import type { Pack } from "../problem/pack.ts";
import type { PackCode } from "../problem/packCode.ts";
import type { Wire } from "../problem/wire.ts";
import type { OwnCase } from "./judgeEvent.ts";
import { sentences } from "./messages.ts";

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
		if (!input.ok) return err(sentences.illegalOwnCase(input.error));
		const refusals = await packCode.refusals([input.value]);
		if (!refusals.ok) return err(sentences.brokenCase(refusals.error));
		const [why] = refusals.value;
		return why ? err(sentences.illegalOwnCase(why)) : input;
	}
	const testCase = pack.cases.find((one) => one.id === id);
	if (testCase === undefined) {
		return err("There is no such case any more. Run again, then debug a failing case.");
	}
	if (testCase.gen === undefined) {
		const input = encodeInput(signature, testCase.in);
		return input.ok ? input : err(sentences.brokenCase(input.error));
	}
	const generated = await packCode.generate([testCase.gen]);
	const [input] = generated.ok ? generated.value : [];
	if (input === undefined) {
		return err(sentences.brokenCase(generated.ok ? "a case was not built" : generated.error));
	}
	return { ok: true, value: input };
}
