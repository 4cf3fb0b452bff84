import * as l10n from "@vscode/l10n";

/** "Nov" out of the day "2026-11-02" or the month "2026-11". */
export function shownMonth(day: string): string {
	return months[Number.parseInt(day.slice(5, 7), 10) - 1] ?? "";
}

const months: readonly string[] = [
	l10n.t("Jan"),
	l10n.t("Feb"),
	l10n.t("Mar"),
	l10n.t("Apr"),
	l10n.t({ message: "May", comment: ["the month, as short as the others"] }),
	l10n.t("Jun"),
	l10n.t("Jul"),
	l10n.t("Aug"),
	l10n.t("Sept"),
	l10n.t("Oct"),
	l10n.t("Nov"),
	l10n.t("Dec"),
];
