import * as l10n from "@vscode/l10n";

import type { FindingVerdict } from "./finding.ts";

/** A verdict as a person reads it: "not met". What is no verdict of ours is shown as it was written. */
export function verdictWords(verdict: string): string {
	return Object.hasOwn(table, verdict) ? table[verdict as FindingVerdict] : verdict.replaceAll("_", " ");
}

const table: Readonly<Record<FindingVerdict, string>> = {
	met: l10n.t`met`,
	partial: l10n.t`partial`,
	not_met: l10n.t`not met`,
	not_addressed: l10n.t`not addressed`,
	cannot_judge: l10n.t`cannot judge`,
};
