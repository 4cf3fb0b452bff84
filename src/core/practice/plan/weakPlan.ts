import type { LogEvent } from "../logEvent.ts";
import { reviewCounts } from "../reviewCounts.ts";

/** The weakest items of a scorecard, put into the week that follows it. */
export interface WeakPlan {
	/** day of the scorecard, where the candidate was: "2026-05-12" */
	readonly from: string;
	/** weakest first */
	readonly items: readonly WeakPlanItem[];
}

/** How an item is practised: another problem, a planted flaw of the same design, or the same question answered again. */
export const weakWays = ["problem", "drill", "answer"] as const;
export type WeakWay = (typeof weakWays)[number];

export interface WeakPlanItem {
	/** what was scored low, and where */
	readonly dimension: string;
	readonly slug: string;
	/** 1 to 4 */
	readonly score: number;
	readonly way: WeakWay;
	/** the problem, design or question to work on */
	readonly practise: string;
	/** ISO 8601, UTC: when it was worked on; null: not yet */
	readonly doneAt: string | null;
}

/** The plan after one more event; events come in the order of their ids. A later scorecard's plan takes the place of the one before. */
export function advanceWeakPlan(before: WeakPlan | null, event: LogEvent): WeakPlan | null {
	if (event.kind === "weakPlanned") {
		return { from: event.from, items: event.items.map((item) => ({ ...item, doneAt: null })) };
	}
	if (before === null || !isWork(event)) {
		return before;
	}
	const { slug, kind, at } = event;
	const open = before.items.filter((item) => item.practise === slug && item.doneAt === null);
	// one flaw that was hunted is one item; an answer given again is all that was asked of it
	const done = new Set(kind === "drilled" ? open.filter(({ way }) => way === "drill").slice(0, 1) : open);
	return done.size === 0
		? before
		: { ...before, items: before.items.map((item) => (done.has(item) ? { ...item, doneAt: at } : item)) };
}

type Work = Extract<LogEvent, { kind: "judged" | "reviewed" | "interviewed" | "drilled" | "predicted" }>;

/** Opening something is no work yet; marks of an answer that was given earlier are none either. */
function isWork(event: LogEvent): event is Work {
	switch (event.kind) {
		case "judged":
		case "interviewed":
		case "drilled":
			return true;
		case "reviewed":
			return reviewCounts(event);
		case "predicted":
			return event.given === "spoken" || event.given === "typed";
		default:
			return false;
	}
}
