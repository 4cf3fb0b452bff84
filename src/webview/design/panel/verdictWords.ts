import * as l10n from "@vscode/l10n";

import type { FindingLevel, FindingVerdict } from "../../../core/review/finding.ts";

const verdicts: Readonly<Record<FindingVerdict, string>> = {
	met: l10n.t`met`,
	partial: l10n.t`partial`,
	not_met: l10n.t`not met`,
	not_addressed: l10n.t`not addressed`,
	cannot_judge: l10n.t`cannot judge`,
};

const levels: Readonly<Record<FindingLevel, string>> = {
	below: l10n.t`below`,
	mid: l10n.t`mid`,
	senior: l10n.t`senior`,
	staff: l10n.t`staff`,
	none: "",
};

/** "not met" */
export function verdictWords(verdict: string): string {
	return wordOf(verdicts, verdict);
}

/** "senior"; empty for none */
export function levelWords(level: string): string {
	return wordOf(levels, level);
}

/** What a newer host says is shown as it came. */
function wordOf(table: Readonly<Record<string, string>>, id: string): string {
	return Object.hasOwn(table, id) ? (table[id] ?? id) : id;
}
