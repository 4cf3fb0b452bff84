import * as l10n from "@vscode/l10n";

import { err, ok, type Result } from "../../base/result.ts";
import { type CalendarDay, dayName, isWeekend } from "./calendarDay.ts";
import { type DoneWork, isDone } from "./doneWork.ts";
import { dayMinutes, type Plan, type PlanDay, type PlanItem, type PlanProblem } from "./plan.ts";
import { readingItem, syllabus, weakItem } from "./syllabus.ts";
import type { TeamFocus } from "./teamFocus.ts";

interface Wanted {
	readonly interviewDay: CalendarDay;
	/** the first day that has time, usually the day on which the date was set */
	readonly today: CalendarDay;
	readonly focus: TeamFocus;
	readonly problems: readonly PlanProblem[];
	/** what was done when the date was set: the plan is for the rest, and for mocks */
	readonly done: DoneWork;
}

/** A plan starts at most six weeks ahead: there is not more to plan, and what was learnt earlier is forgotten. */
export const longestPlanDays = 42;

/**
 * The plan backwards from the date: the day before is for notes and rest, then the four weeks in their order, shortened
 * evenly where there are fewer days. The same input gives the same plan. The error is a sentence.
 */
export function buildPlan({ interviewDay, today, focus, problems, done }: Wanted): Result<Plan, string> {
	if (interviewDay < today) {
		return err(l10n.t`${dayName(interviewDay)} is past. Give the day of the interview, today or later.`);
	}
	const lastDay = Math.max(today, interviewDay - 1);
	const start = Math.max(today, interviewDay - longestPlanDays);
	const isOpen = (item: PlanItem): boolean => item.kind === "mock" || item.kind === "weak" || !isDone(item, done);
	const weeks = syllabus(problems, focus).map((items) => items.filter(isOpen));
	const days: PlanDay[] = [];
	const leftOut: PlanItem[] = [];
	let from = start;
	for (const [at, end] of phaseEnds(lastDay - start).entries()) {
		const phase = ([1, 2, 3, 4] as const)[at] ?? 4;
		const dates = Array.from({ length: start + end - from }, (_, n) => from + n);
		const { filled, over } = spread(weeks[phase - 1] ?? [], dates);
		days.push(...filled.map((items, n) => ({ day: from + n, phase, items })));
		leftOut.push(...over);
		from = start + end;
	}
	const planned = new Set(days.flatMap(({ items }) => items.map(({ key }) => key)));
	const notes = notesOfTheLastDay.map(readingItem).filter(({ key }) => !planned.has(key));
	days.push({ day: lastDay, phase: "last", items: notes });
	const noted = new Set(notes.map(({ key }) => key));
	return ok({ interviewDay, focus, days, leftOut: leftOut.filter(({ key }) => !noted.has(key)) });
}

/** Without the first two nobody goes there, however short the time. */
const notesOfTheLastDay = ["why-here", "interviewer-questions", "day-before"] as const;

/** Where each of the four phases ends; four weeks less the last day are 7, 7, 7 and 6 days. */
function phaseEnds(workDays: number): readonly number[] {
	return [7, 14, 21, 27].map((end) => Math.ceil((workDays * end) / 27));
}

/** Items in their order over the days, each day its share by the time that it has; never more, and never none. */
function spread(
	items: readonly PlanItem[],
	days: readonly CalendarDay[],
): { readonly filled: readonly (readonly PlanItem[])[]; readonly over: readonly PlanItem[] } {
	const queue = [...items];
	let minutesLeft = queue.reduce((sum, { minutes }) => sum + minutes, 0);
	let roomLeft = days.reduce((sum, day) => sum + room(day), 0);
	const filled = days.map((day, at) => {
		const share = (minutesLeft * room(day)) / roomLeft;
		const mine: PlanItem[] = [];
		let used = 0;
		for (;;) {
			const next = queue[0];
			const fits = next !== undefined && used + next.minutes <= room(day);
			const mineToTake =
				mine.length === 0 || (queue.length >= days.length - at && used + (next?.minutes ?? 0) / 2 <= share);
			if (!fits || !mineToTake) break;
			queue.shift();
			mine.push(next);
			used += next.minutes;
		}
		minutesLeft -= used;
		roomLeft -= room(day);
		return mine.length > 0 ? mine : [weakItem(`day-${day}`)];
	});
	return { filled, over: queue };
}

function room(day: CalendarDay): number {
	return isWeekend(day) ? dayMinutes.weekend : dayMinutes.weekday;
}
