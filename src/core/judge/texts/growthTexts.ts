import * as l10n from "@vscode/l10n";

import { failureText, fixedText } from "../../base/failureText.ts";

/** A growth that was not measured, and a cost that was not read. */
export const growthTexts = {
	growthOfQuery: fixedText(l10n.t`The growth of a query is not measured: the plan of the database decides it.`),
	growthNoInputs: fixedText(l10n.t`The package of this problem has no inputs to measure growth with.`),
	growthNoReference: failureText(
		({ label }: { label: string }) => l10n.t`The package has no accepted solution in ${label} to compare with.`,
		{ label: "Go" },
	),
	growthStopped: fixedText(l10n.t`The measurement was stopped. Measure again to have it.`),
	growthLost: fixedText(l10n.t`The judge was lost while it measured. Measure again: it starts anew.`),
	/** `why`: a reason of `growthReasons`; `shown`: what was measured all the same */
	growthUnsure: failureText(
		({ why, shown }: { why: string; shown: string }) => l10n.t`Not sure: ${why}${shown === "" ? "" : ` (${shown})`}.`,
		{ why: "it fails at size 4,096 (IndexError)", shown: "" },
		{ why: "two measurements do not agree; the machine may be busy", shown: "4.1 × for twice the size" },
	),
	claimEmpty: fixedText(l10n.t`Choose or write what it costs first.`),
	costEmpty: fixedText(l10n.t`Nothing is written here. Choose a class or write one, such as O(n log n).`),
	costUnread: failureText(
		({ text }: { text: string }) =>
			l10n.t`“${text.slice(0, 40)}” is not read as a class of cost. Write it as O(n), O(n log n) or O(n²).`,
		{ text: "fast" },
	),
} as const;
