import type { CalendarDay } from "./calendarDay.ts";
import type { ReadingSlug } from "./readings.ts";
import type { TeamFocus } from "./teamFocus.ts";

export const mockRounds = ["screen", "data", "depth", "design", "values"] as const;
export type MockRound = (typeof mockRounds)[number];

/** `key`: the same item has it in every plan; no plan holds one twice. `minutes`: the time that the day gives to it. */
export type PlanItem = { readonly key: string; readonly minutes: number } & (
	| { readonly kind: "problem"; readonly slug: string; readonly round: PlanProblem["round"] }
	| { readonly kind: "reading"; readonly slug: ReadingSlug }
	/** one hour of a mock, and the problems that make it */
	| { readonly kind: "mock"; readonly mock: 1 | 2; readonly round: MockRound; readonly parts: readonly string[] }
	/** whatever is weakest when the day comes */
	| { readonly kind: "weak" }
);

export interface PlanDay {
	readonly day: CalendarDay;
	/** of the four weeks, which are shorter where time is: 1 company, 2 algorithms and SQL, 3 streaming and ML, 4 mocks */
	readonly phase: 1 | 2 | 3 | 4 | "last";
	readonly items: readonly PlanItem[];
}

export interface Plan {
	readonly interviewDay: CalendarDay;
	readonly focus: TeamFocus;
	/** one after the other, none left out; the last is the day before the interview, or the day itself when that is today */
	readonly days: readonly PlanDay[];
	/** what there was no time for */
	readonly leftOut: readonly PlanItem[];
}

/** What a plan needs to know of a problem of any round. */
export interface PlanProblem {
	readonly slug: string;
	readonly round: "coding" | "data" | "design" | "knowledge" | "depth" | "values";
	readonly category: string;
	readonly difficulty: "easy" | "medium" | "hard" | null;
	readonly minutes: number;
}

/** Minutes of practice that a day has room for. */
export const dayMinutes = { weekday: 120, weekend: 180 } as const;
