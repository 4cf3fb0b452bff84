import type { LogEvent } from "../logEvent.ts";
import { type AcceptedTime, acceptedTimes } from "./acceptedTimes.ts";
import { type CalibratedBet, type Calibration, calibration } from "./calibration.ts";
import { type CategoryMastery, categoryMastery } from "./categoryMastery.ts";
import { type ItemTrends, itemTrends } from "./itemTrends.ts";
import { type PracticeDays, practiceDays } from "./practiceDays.ts";
import type { PractisedProblem } from "./practisedProblem.ts";

export interface PracticeProgress {
	readonly days: PracticeDays;
	readonly mastery: readonly CategoryMastery[];
	readonly calibration: Omit<Calibration, "bets"> & { readonly bets: readonly OnDay<CalibratedBet>[] };
	/** the last of them, oldest first */
	readonly times: readonly OnDay<AcceptedTime>[];
	/** accepted attempts in all */
	readonly accepted: number;
	readonly items: readonly ItemTrends[];
}

/** `day`: that of its time where the candidate lives, "2026-11-30" */
export type OnDay<T> = T & { readonly day: string };

/** weeks of the heat map: half a year */
const shownWeeks = 26;
/** older ones are in the log */
const mostTimes = 40;
const mostItems = 8;

/** Everything that Progress shows. `events`: in order of time; `today` and `dayOf`: see `practiceDays`. */
export function practiceProgress(
	events: readonly LogEvent[],
	about: {
		readonly problems: readonly PractisedProblem[];
		readonly today: string;
		readonly dayOf: (at: string) => string;
		readonly titleOf: (slug: string, criterion: string) => string;
	},
): PracticeProgress {
	const onDay = <T extends { readonly at: string }>(one: T): OnDay<T> => ({ ...one, day: about.dayOf(one.at) });
	const calibrated = calibration(events);
	const times = acceptedTimes(about.problems, events);
	return {
		days: practiceDays(events, { today: about.today, dayOf: about.dayOf, weeks: shownWeeks }),
		mastery: categoryMastery(about.problems, events),
		calibration: { ...calibrated, bets: calibrated.bets.map(onDay) },
		times: times.slice(-mostTimes).map(onDay),
		accepted: times.length,
		items: itemTrends(about.problems, events, about.titleOf).slice(0, mostItems),
	};
}
