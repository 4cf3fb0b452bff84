import { assertNever } from "../../base/assertNever.ts";
import type { LogEvent } from "../logEvent.ts";
import { type CalendarDay, isoDay } from "../plan/calendarDay.ts";
import { reviewCounts } from "../reviewCounts.ts";

export interface PracticeDay {
	/** "2026-11-30" */
	readonly day: string;
	/** what was done on that day: runs, submissions, reviews, talks, answers said aloud, drills, readings, rounds */
	readonly done: number;
	/** 0: nothing, 4: much; see `strengthOf` */
	readonly strength: 0 | 1 | 2 | 3 | 4;
}

export interface PracticeDays {
	/** oldest first, each from Monday on; the last one ends today */
	readonly weeks: readonly (readonly PracticeDay[])[];
	/** days with practice in these weeks */
	readonly practised: number;
	/** days in a row up to today, or up to yesterday while today has none yet */
	readonly inARow: number;
}

/** Opening a problem, asking for a hint and setting a plan are no practice; a reading is read by opening it. */
function isPractice(event: LogEvent): boolean {
	switch (event.kind) {
		case "judged":
		case "followUpAnswered":
		case "rebutted":
		case "interviewed":
		case "drilled":
		case "readingOpened":
		case "roundEnded":
			return true;
		case "reviewed":
			return reviewCounts(event);
		case "predicted":
			// a bet is counted with the review that settles it, marks of an earlier answer with that answer
			return event.given === "spoken" || event.given === "typed";
		case "attemptStarted":
		case "hintTaken":
		case "editorialOpened":
		case "claimed":
		case "roundStarted":
		case "planSet":
		case "weakPlanned":
			return false;
		default:
			return assertNever(event);
	}
}

/** The days of the last `weeks` weeks. `dayOf`: an ISO time as a day where the candidate lives; `today`: such a day. */
export function practiceDays(
	events: readonly LogEvent[],
	{ today, dayOf, weeks }: { readonly today: string; readonly dayOf: (at: string) => string; readonly weeks: number },
): PracticeDays {
	const done = new Map<string, number>();
	for (const event of events) {
		if (isPractice(event)) {
			const day = dayOf(event.at);
			done.set(day, (done.get(day) ?? 0) + 1);
		}
	}
	const end = Date.parse(`${today}T00:00:00Z`) / dayMs;
	const sinceMonday = (new Date(end * dayMs).getUTCDay() + 6) % 7;
	const shown = (weeks - 1) * 7 + sinceMonday + 1;
	const all = Array.from({ length: shown }, (_day, at): PracticeDay => {
		const day = isoDay(end - (shown - 1 - at));
		const count = done.get(day) ?? 0;
		return { day, done: count, strength: strengthOf(count) };
	});
	return {
		weeks: Array.from({ length: weeks }, (_week, at) => all.slice(at * 7, at * 7 + 7)),
		practised: all.filter((one) => one.done > 0).length,
		inARow: daysInARow(done, end),
	};
}

const dayMs = 86_400_000;

function daysInARow(done: ReadonlyMap<string, number>, today: CalendarDay): number {
	let at = done.has(isoDay(today)) ? today : today - 1;
	let count = 0;
	while (done.has(isoDay(at))) {
		count++;
		at--;
	}
	return count;
}

function strengthOf(done: number): PracticeDay["strength"] {
	return done === 0 ? 0 : done < 3 ? 1 : done < 7 ? 2 : done < 15 ? 3 : 4;
}
