import * as l10n from "@vscode/l10n";

import { shownMonth } from "./shownMonth.ts";

/** "2 Nov" out of "2026-11-02" or of an ISO time. */
export function shownDate(at: string): string {
	return l10n.t("{0} {1}", Number.parseInt(at.slice(8, 10), 10), shownMonth(at));
}
