import * as l10n from "@vscode/l10n";

import type { ProblemState } from "../../core/practice/practiceState.ts";

/** How far a candidate is with a problem, in a word that can be searched for. */
export const problemStateWords: Readonly<Record<ProblemState, string>> = {
	new: l10n.t`new`,
	started: l10n.t`started`,
	tried: l10n.t`tried`,
	solved: l10n.t`solved`,
};
