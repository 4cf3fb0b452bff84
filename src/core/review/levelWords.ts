import * as l10n from "@vscode/l10n";

import type { FindingLevel } from "./finding.ts";

/** The level that a text shows, as a person reads it. */
export const levelWords: Readonly<Record<FindingLevel, string>> = {
	below: l10n.t`below`,
	mid: l10n.t`mid`,
	senior: l10n.t`senior`,
	staff: l10n.t`staff`,
	none: l10n.t`none`,
};
