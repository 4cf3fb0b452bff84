import type { LogEvent } from "../logEvent.ts";
import type { PractisedProblem } from "./practisedProblem.ts";
import { type Sitting, sittings, sittingsBetween, workedMinutes } from "./sittings.ts";

/** One attempt that ended in an accepted submission. */
export interface AcceptedTime {
	readonly slug: string;
	readonly title: string;
	/** 1 for the first attempt */
	readonly attempt: number;
	/** ISO 8601, UTC: when it was accepted */
	readonly at: string;
	readonly minutes: number;
	readonly targetMinutes: number;
}

/**
 * From the beginning of each attempt to its first accepted submission, in order of acceptance; pauses are left out. What was
 * sat in a round with a clock took what the clock of the part says, and should have taken what the round meant for it.
 */
export function acceptedTimes(
	problems: readonly PractisedProblem[],
	events: readonly LogEvent[],
	sat: readonly Sitting[] = sittings(events),
): readonly AcceptedTime[] {
	const known = new Map(problems.map((problem) => [problem.slug, problem]));
	const open = new Map<string, { readonly attempt: number; readonly times: number[] }>();
	const accepted: AcceptedTime[] = [];
	for (const event of events) {
		if (!("slug" in event)) {
			continue;
		}
		if (event.kind === "attemptStarted") {
			open.set(event.slug, { attempt: event.attempt, times: [] });
		}
		const under = open.get(event.slug);
		under?.times.push(Date.parse(event.at));
		const problem = known.get(event.slug);
		if (event.kind === "judged" && event.mode === "submit" && event.verdict === "accepted" && under && problem) {
			const { slug, title } = problem;
			const own = sat.filter((one) => one.slug === slug);
			const within = sittingsBetween(own, under.times[0] ?? 0, Date.parse(event.at));
			const minutes = workedMinutes(under.times, within);
			const targetMinutes = targetOf(problem, within);
			accepted.push({ slug, title, attempt: under.attempt, at: event.at, minutes, targetMinutes });
			open.delete(event.slug);
		}
	}
	return accepted;
}

/** What it should take: in a round with a clock, what the round means for it. */
export function targetOf({ minutes }: PractisedProblem, sat: readonly Sitting[]): number {
	return sat.length === 0 ? minutes : Math.max(...sat.map(({ of }) => of));
}
