import * as l10n from "@vscode/l10n";

import { asClause } from "../../base/asClause.ts";
import { failureText, fixedText } from "../../base/failureText.ts";

/** Why a measurement is not sure: the parts that `growthUnsure` is said with. `at`: a size, as it is shown. */
export const growthReasons = {
	otherAnswer: failureText(
		({ at }: { at: string }) => l10n.t`its answer is not the reference's at size ${at}, so its time says nothing`,
		{ at: "4,096" },
	),
	noTimeForSizes: fixedText(l10n.t`there was no time to measure several sizes; the machine may be busy`),
	noTimeForTwo: fixedText(l10n.t`there was no time to measure it twice; the machine may be busy`),
	disagree: fixedText(l10n.t`two measurements do not agree; the machine may be busy`),
	fewSizes: fixedText(l10n.t`too few sizes could be measured`),
	tooFast: fixedText(l10n.t`it is too fast to measure`),
	tooFastToJudge: fixedText(l10n.t`it is too fast at these sizes to be called slower`),
	slower: fixedText(l10n.t`it grows more slowly than the reference, or something other than the size decides its time`),
	between: fixedText(l10n.t`it lies between the growth of the reference and the next power`),
	referenceTooFast: fixedText(l10n.t`the reference is too fast to compare with at these sizes`),
	fasterAtEnd: fixedText(l10n.t`it grows faster at the largest sizes, and larger ones were not measured`),
	unsteadyAtEnd: fixedText(l10n.t`it grows faster at the largest sizes, but not steadily`),
	tooLong: failureText(
		({ at }: { at: string }) => l10n.t`it takes too long at size ${at} to be measured at several sizes`,
		{
			at: "4,096",
		},
	),
	outOfMemory: failureText(({ at }: { at: string }) => l10n.t`it runs out of memory at size ${at}`, { at: "4,096" }),
	fails: failureText(
		({ at, message }: { at: string; message: string }) =>
			l10n.t`it fails at size ${at}${message === "" ? "" : ` (${asClause(message.slice(0, 200))})`}`,
		{ at: "4,096", message: "list index out of range" },
		{ at: "4,096", message: "Over the limit of 512 MB of memory.\nKeep less." },
		{ at: "4,096", message: "" },
	),
} as const;
