import * as l10n from "@vscode/l10n";

import { type CalendarDay, isoDay } from "./calendarDay.ts";
import type { Plan, PlanItem } from "./plan.ts";

/**
 * The plan as an iCalendar file (RFC 5545): one event a day, all day, that takes no time in the calendar, and the interview
 * itself. Importing a later plan replaces the days that both have.
 * @param plan null where no date is set: then only what is asked besides
 * @param stamp when it was made, ISO 8601 in UTC
 * @param extra what is asked on a day besides its plan, a line of text each
 */
export function planCalendar(
	plan: Plan | null,
	titleOf: (item: PlanItem) => string,
	stamp: string,
	extra: readonly { readonly day: CalendarDay; readonly text: string }[] = [],
): string {
	const event = (day: CalendarDay, name: string, summary: string, description: string): readonly string[] => [
		"BEGIN:VEVENT",
		`UID:woodshed-${name}@woodshed.invalid`,
		`DTSTAMP:${compact(stamp.replace(/\.\d+/, ""))}`,
		`DTSTART;VALUE=DATE:${compact(isoDay(day))}`,
		`DTEND;VALUE=DATE:${compact(isoDay(day + 1))}`,
		`SUMMARY:${escaped(summary)}`,
		`DESCRIPTION:${escaped(description)}`,
		"TRANSP:TRANSPARENT",
		"END:VEVENT",
	];
	const planned = plan?.days.map(({ day }) => day) ?? [];
	const days = [...new Set([...planned, ...extra.map(({ day }) => day)])].sort((a, b) => a - b);
	const lines = [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		// English: a name in the format
		"PRODID:-//Woodshed//Interview plan//EN",
		"CALSCALE:GREGORIAN",
		...days.flatMap((day) => {
			const items = plan?.days.find((one) => one.day === day)?.items ?? [];
			const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
			const list = [
				...items.map((item) => l10n.t`${titleOf(item)} (${item.minutes} min)`),
				...extra.filter((one) => one.day === day).map(({ text }) => text),
			].join("\n");
			const summary = minutes === 0 ? l10n.t("Woodshed: weak items") : l10n.t`Woodshed: ${minutes} minutes`;
			return event(day, `plan-${isoDay(day)}`, summary, list);
		}),
		...(plan === null
			? []
			: event(plan.interviewDay, "interview", l10n.t`Interview`, l10n.t`Everything is practised. Good luck.`)),
		"END:VCALENDAR",
	];
	return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function compact(iso: string): string {
	return iso.replace(/[-:]/g, "");
}

/** No line of a calendar may hold a control character. */
function escaped(text: string): string {
	return text
		.replace(/[\\;,]/g, (mark) => `\\${mark}`)
		.replace(/\r\n|\r|\n/g, "\\n")
		.replace(/\p{Cc}/gu, "");
}

/** A line has at most 75 bytes of UTF-8; the next begins with a space. No character is cut. */
function folded(line: string): string {
	let out = "";
	let width = 0;
	for (const character of line) {
		const bytes = bytesOf(character);
		if (width + bytes > 75) {
			out += "\r\n ";
			width = 1;
		}
		out += character;
		width += bytes;
	}
	return out;
}

function bytesOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
