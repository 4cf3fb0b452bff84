import * as l10n from "@vscode/l10n";

import { offlineMode } from "./offlineReview.ts";

/** Who reviewed, as a person reads it: a model has its own name, whatever the language. */
export function reviewerWords(mode: string): string {
	return mode === offlineMode ? l10n.t`Offline checks – no model was used` : mode;
}
