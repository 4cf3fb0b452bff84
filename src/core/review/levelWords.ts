import * as l10n from "@vscode/l10n";

import type { FindingLevel } from "./finding.ts";

/** The level that a text shows, as a person reads it: "senior"; empty for none. What is no level of ours is shown as it was written. */
export function levelWords(level: string): string {
	return Object.hasOwn(table, level) ? table[level as FindingLevel] : level;
}

const table: Readonly<Record<FindingLevel, string>> = {
	below: l10n.t`below`,
	mid: l10n.t`mid`,
	senior: l10n.t`senior`,
	staff: l10n.t`staff`,
	none: "",
};
