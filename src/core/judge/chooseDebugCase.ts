import * as l10n from "@vscode/l10n";

import { failureTexts } from "./failureTexts.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { Pack } from "../problem/pack.ts";
import type { CaseResult, OwnCase } from "./judgeEvent.ts";

export interface DebugCase {
	readonly id: string;
	readonly name: string;
}

/**
 * The case to debug: the one that was asked for, else the first failing one of the last run, else the first sample. A
 * hidden case must have failed once, as then it is shown with its reason. An error is for the candidate.
 */
export function chooseDebugCase(
	pack: Pack,
	ownCases: readonly OwnCase[],
	results: readonly CaseResult[],
	wanted: string | undefined,
): Result<DebugCase, string> {
	const failed = results.filter(({ verdict }) => verdict !== "accepted");
	const known = (id: string): Result<DebugCase, string> => {
		const own = ownCases.findIndex((one) => one.id === id);
		if (own >= 0) {
			return ok({ id, name: l10n.t`my case ${own + 1}` });
		}
		const testCase = pack.cases.find((one) => one.id === id);
		if (testCase === undefined) {
			return err(failureTexts.caseGone.say());
		}
		if (testCase.show === "on_fail" && !failed.some((one) => one.id === id)) {
			return err(failureTexts.caseHidden.say({ name: testCase.name }));
		}
		return ok({ id, name: testCase.name });
	};
	if (wanted !== undefined) {
		return known(wanted);
	}
	for (const { id } of failed) {
		const found = known(id);
		if (found.ok) {
			return found;
		}
	}
	const sample = pack.cases.find(({ group }) => group === "sample");
	return sample === undefined ? err(failureTexts.noSample.say()) : ok({ id: sample.id, name: sample.name });
}
