const format = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** "2 Nov" out of "2026-11-02" or of an ISO time. */
export function shownDate(at: string): string {
	return format.format(new Date(`${at.slice(0, 10)}T00:00:00Z`));
}
