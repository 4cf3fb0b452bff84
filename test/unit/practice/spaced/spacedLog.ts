import type { LogEvent } from "../../../../src/core/practice/logEvent.ts";
import type { SpacedProblem } from "../../../../src/core/practice/spaced/spacedProblem.ts";

export const dayMs = 86_400_000;
/** a Monday, nine o'clock UTC */
export const startMs = Date.UTC(2026, 1, 2, 9);

let count = 0;

/** An event `day` days after the start; ids in the order of the calls. */
export function at(day: number, event: Record<string, unknown>): LogEvent {
	count++;
	return {
		v: 1,
		id: String(count).padStart(26, "0"),
		at: new Date(startMs + day * dayMs).toISOString(),
		...event,
	} as LogEvent;
}

export function judged(day: number, slug: string, mode: "run" | "submit", mistake?: string): LogEvent {
	return at(day, {
		kind: "judged",
		slug,
		language: "python",
		mode,
		verdict: mistake === undefined ? "accepted" : "wrong-answer",
		passed: 1,
		total: 2,
		failed: [],
		wallMs: 1,
		...(mistake === undefined ? {} : { mistake }),
	});
}

export function started(day: number, slug: string, attempt = 1): LogEvent {
	return at(day, { kind: "attemptStarted", slug, round: "coding", language: "python", attempt });
}

/** A catalogue: slug → classes, all of ten minutes. */
export function problems(classes: Readonly<Record<string, readonly string[]>>): readonly SpacedProblem[] {
	return Object.entries(classes).map(([slug, ids]) => ({
		slug,
		title: slug.toUpperCase(),
		minutes: 10,
		mistakes: ids.map((id) => ({ id, title: `${id} in ${slug}` })),
	}));
}

/** A reader's day, where no time zone's would be: "day 0". */
export const dayOf = (timeMs: number): string => `day ${Math.floor((timeMs - startMs) / dayMs)}`;
