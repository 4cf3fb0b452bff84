import type { PlanItem } from "./plan.ts";

/** What a candidate did so far; a practice state is one. */
export interface DoneWork {
	readonly problems: ReadonlyMap<string, { readonly state: "new" | "started" | "tried" | "solved" }>;
	/** slugs of the readings that were opened */
	readonly readings: ReadonlySet<string>;
}

export const nothingDone: DoneWork = { problems: new Map(), readings: new Set() };

export function isAnythingDone({ problems, readings }: DoneWork): boolean {
	return readings.size > 0 || [...problems.values()].some(({ state }) => state === "solved" || state === "tried");
}

/** Code is done once it is solved; what is told in words or drawn, once it was answered. */
export function isDone(item: Extract<PlanItem, { kind: "problem" | "reading" }>, work: DoneWork): boolean {
	if (item.kind === "reading") {
		return work.readings.has(item.slug);
	}
	const reached = work.problems.get(item.slug)?.state;
	return reached === "solved" || (reached === "tried" && item.round !== "coding" && item.round !== "data");
}
