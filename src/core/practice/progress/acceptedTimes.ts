import type { LogEvent } from "../logEvent.ts";
import { activeMinutes } from "./activeTime.ts";
import type { PractisedProblem } from "./practisedProblem.ts";

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

/** From the beginning of each attempt to its first accepted submission, in order of acceptance; pauses are left out. */
export function acceptedTimes(
	problems: readonly PractisedProblem[],
	events: readonly LogEvent[],
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
			const { slug, title, minutes: targetMinutes } = problem;
			const minutes = activeMinutes(under.times);
			accepted.push({ slug, title, attempt: under.attempt, at: event.at, minutes, targetMinutes });
			open.delete(event.slug);
		}
	}
	return accepted;
}
