import * as l10n from "@vscode/l10n";

import type { ItemStatus } from "./evidenceHistory.ts";

/** What became of an item since the review before, as a person reads it. */
export const itemStatusWords: Readonly<Record<ItemStatus, string>> = {
	new: l10n.t`new`,
	kept: l10n.t`kept`,
	fixed: l10n.t`fixed`,
	"still-open": l10n.t`still open`,
	regressed: l10n.t`regressed`,
};
