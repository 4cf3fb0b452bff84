import { buildPlan } from "../../../core/practice/plan/buildPlan.ts";
import { type CalendarDay, parseDay } from "../../../core/practice/plan/calendarDay.ts";
import type { Plan } from "../../../core/practice/plan/plan.ts";
import type { House } from "../../house.ts";

/** The plan that the log asks for, made anew. Null before a date is set. */
export async function planInLog({ progress, catalogue }: Pick<House, "progress" | "catalogue">): Promise<Plan | null> {
	const { plan: set, doneBeforePlan: done } = progress.now;
	const interviewDay = set && dayOrNull(set.date);
	const today = set && dayOrNull(set.from);
	if (set === null || interviewDay === null || today === null) {
		return null;
	}
	const problems = await catalogue.list();
	const built = buildPlan({ interviewDay, today, focus: set.focus, problems, done });
	return built.ok ? built.value : null;
}

/** Null for a text of the log that is no date. */
function dayOrNull(iso: string): CalendarDay | null {
	const parsed = parseDay(iso);
	return parsed.ok ? parsed.value : null;
}
