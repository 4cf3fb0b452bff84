import { evidenceHistory, type ItemStatus } from "../../review/evidenceHistory.ts";
import type { LogEvent } from "../logEvent.ts";
import { reviewCounts } from "../reviewCounts.ts";
import type { PractisedProblem } from "./practisedProblem.ts";

/** The items of one problem's rubric, each over its reviews. */
export interface ItemTrends {
	readonly slug: string;
	readonly title: string;
	/** reviews of it so far, offline ones too */
	readonly reviews: number;
	readonly items: readonly ItemTrend[];
}

export interface ItemTrend {
	readonly title: string;
	readonly points: readonly {
		/** 1 for the problem's first review */
		readonly review: number;
		readonly attempt: number;
		/** "met", "partial", "not_met", "not_addressed" */
		readonly verdict: string;
		readonly status: ItemStatus;
	}[];
}

/** Problems that a model has judged, the last one first. `titleOf`: of a criterion. */
export function itemTrends(
	problems: readonly PractisedProblem[],
	events: readonly LogEvent[],
	titleOf: (slug: string, criterion: string) => string,
): readonly ItemTrends[] {
	const last = new Map<string, number>();
	for (const [at, event] of events.entries()) {
		if (event.kind === "reviewed" && reviewCounts(event)) {
			last.set(event.slug, at);
		}
	}
	return [...last]
		.sort(([, a], [, b]) => b - a)
		.flatMap(([slug]) => {
			const problem = problems.find((one) => one.slug === slug);
			const { reviews, items } = evidenceHistory(events, slug);
			if (problem === undefined || items.size === 0) {
				return [];
			}
			const rows = [...items].map(([criterion, points]) => ({
				title: titleOf(slug, criterion),
				points: points.map(({ review, attempt, verdict, status }) => ({ review, attempt, verdict, status })),
			}));
			return [{ slug, title: problem.title, reviews, items: rows }];
		});
}
