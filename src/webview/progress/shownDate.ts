import * as l10n from "@vscode/l10n";

import { shownMonth } from "./shownMonth.ts";

/** "2 Nov" out of the day "2026-11-02". */
export function shownDate(day: string): string {
	return l10n.t("{0} {1}", Number.parseInt(day.slice(8, 10), 10), shownMonth(day));
}
