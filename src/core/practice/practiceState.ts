import type { LogEvent } from "./logEvent.ts";
import { type DoneWork, nothingDone } from "./plan/doneWork.ts";
import { keptForMocks } from "./plan/keptForMocks.ts";
import type { TeamFocus } from "./plan/teamFocus.ts";
import { advanceWeakPlan, type WeakPlan } from "./plan/weakPlan.ts";
import { type ReadLog, readLog } from "./readLog.ts";
import { reviewCounts } from "./reviewCounts.ts";
import { type EndedMock, endedMocks } from "./rounds/endedMocks.ts";
import { openMocks } from "./rounds/openMocks.ts";

export type ProblemState = "new" | "started" | "tried" | "solved";

export interface ProblemProgress {
	readonly state: ProblemState;
	readonly attempts: number;
	readonly submissions: number;
	readonly hints: number;
	readonly language: string | null;
	/** ids of the planted flaws that were hunted, each once */
	readonly drilled: readonly string[];
	/** ISO time of the last event */
	readonly lastAt: string;
}

/** Calendar days are ISO dates. */
export interface PlanSet {
	readonly date: string;
	readonly from: string;
	readonly focus: TeamFocus;
}

export interface PracticeState {
	readonly problems: ReadonlyMap<string, ProblemProgress>;
	/** a mock is under way: help is refused */
	readonly mockUnderWay: boolean;
	/** the date that was set last, as it was set; null before the first */
	readonly plan: PlanSet | null;
	/** what was done when that date was set: the plan is for the rest */
	readonly doneBeforePlan: DoneWork;
	/** those that ended since that date was set */
	readonly mocksSincePlan: readonly EndedMock[];
	/** slugs of what a mock is still to ask: see `keptForMocks` */
	readonly keptForMocks: ReadonlySet<string>;
	/** what the last scorecard put into the week after it; null: nothing yet */
	readonly weak: WeakPlan | null;
	/** slugs of the readings that were opened */
	readonly readings: ReadonlySet<string>;
	/** lines that are no JSON (torn, or another window's in flight); reported once it stays so */
	readonly tornLines: number;
	/** events of an unknown kind or a newer version: kept in the file, skipped here */
	readonly skippedEvents: number;
}

/**
 * Reads the log's text. Independent of line order (events are sorted by their ULID first) and of repeats (one event counts
 * once), so that two windows and a union merge of two machines give the same state.
 */
export function foldLog(text: string): PracticeState {
	return foldEvents(readLog(text));
}

/** The same of a log that was read already. */
export function foldEvents({ events, tornLines, skippedEvents }: ReadLog): PracticeState {
	const problems = new Map<string, ProblemProgress>();
	const readings = new Set<string>();
	let plan: PlanSet | null = null;
	let planId = "";
	let doneBeforePlan = nothingDone;
	let weak: WeakPlan | null = null;
	for (const event of events) {
		weak = advanceWeakPlan(weak, event);
		if (event.kind === "planSet") {
			plan = { date: event.date, from: event.from, focus: event.focus };
			planId = event.id;
			doneBeforePlan = { problems: new Map(problems), readings: new Set(readings) };
		} else if (event.kind === "readingOpened") {
			readings.add(event.slug);
		} else if (event.kind !== "weakPlanned" && event.kind !== "roundStarted" && event.kind !== "roundEnded") {
			problems.set(event.slug, advance(problems.get(event.slug), event));
		}
	}
	return {
		problems,
		mockUnderWay: openMocks(events).length > 0,
		plan,
		doneBeforePlan,
		mocksSincePlan: endedMocks(events).filter(({ id }) => id > planId),
		keptForMocks: keptForMocks(events),
		weak,
		readings,
		tornLines,
		skippedEvents,
	};
}

const untouched: ProblemProgress = {
	state: "new",
	attempts: 0,
	submissions: 0,
	hints: 0,
	language: null,
	drilled: [],
	lastAt: "",
};

function advance(
	before: ProblemProgress = untouched,
	event: Exclude<LogEvent, { kind: "roundStarted" | "roundEnded" | "planSet" | "weakPlanned" | "readingOpened" }>,
): ProblemProgress {
	const now = { ...before, lastAt: event.at };
	switch (event.kind) {
		case "attemptStarted":
			return {
				...now,
				state: before.state === "new" ? "started" : before.state,
				attempts: Math.max(before.attempts, event.attempt),
				language: event.language,
			};
		case "judged": {
			const submitted = event.mode === "submit";
			return {
				...now,
				state: submitted && event.verdict === "accepted" ? "solved" : before.state === "solved" ? "solved" : "tried",
				submissions: before.submissions + (submitted ? 1 : 0),
				language: event.language,
			};
		}
		case "reviewed":
			return !reviewCounts(event) || before.state === "solved" ? now : { ...now, state: "tried" };
		case "predicted":
			// an answer that was given and marked is tried; a bet alone is not
			return event.given === undefined || before.state === "solved" ? now : { ...now, state: "tried" };
		case "hintTaken":
			return { ...now, hints: before.hints + 1 };
		case "drilled":
			return { ...now, drilled: [...before.drilled.filter((twin) => twin !== event.twin), event.twin] };
		case "followUpAnswered":
		case "rebutted":
		case "interviewed":
		case "editorialOpened":
		case "claimed":
			return now;
	}
}
