import { type Proportion, shareOf, wilsonInterval } from "./proportion.ts";
import type { ReviewerProfile } from "./reviewerProfile.ts";

/** A metric as a report shows it. */
export interface MeasuredMetric {
	readonly name: string;
	/** what was counted, for people */
	readonly meaning: string;
	/** null: nothing was measured */
	readonly value: number | null;
	/** how often of how often; absent for what is no share of counted things */
	readonly counts?: Proportion;
	/** 95 %, by Wilson */
	readonly interval: readonly [number, number] | null;
	/** what a reviewer that is recommended must reach, and one that is tolerated */
	readonly target: number;
	readonly floor: number;
	/** true: the less, the better */
	readonly most: boolean;
	readonly unit: "share" | "ms";
}

export type Standing = "target" | "floor" | "below" | "not measured";

/** Reaching is by the measured value; how sure that is, the interval says. */
export function standingOf({ value, target, floor, most }: MeasuredMetric): Standing {
	if (value === null) {
		return "not measured";
	}
	const reaches = (bound: number) => (most ? value <= bound + 1e-9 : value >= bound - 1e-9);
	return reaches(target) ? "target" : reaches(floor) ? "floor" : "below";
}

/** False: the other end of the interval lies beyond the floor, so that luck may have done it. Nothing is sure of all or none. */
export function isSure({ interval, floor, most }: MeasuredMetric): boolean {
	return interval === null || floor === 0 || floor === 1 || (most ? interval[1] <= floor : interval[0] >= floor);
}

/** Every metric with its targets, in the order of a report. */
export function measuredMetrics(profile: ReviewerProfile): readonly MeasuredMetric[] {
	const least = (name: string, meaning: string, counts: Proportion, target: number, floor: number): MeasuredMetric => ({
		name,
		meaning,
		value: shareOf(counts),
		counts,
		interval: wilsonInterval(counts),
		target,
		floor,
		most: false,
		unit: "share",
	});
	const most = (...metric: Parameters<typeof least>): MeasuredMetric => ({ ...least(...metric), most: true });
	const plain = { interval: null, most: false, unit: "share" } as const;
	const { rerun } = profile;
	return [
		least("planted flaws found", "criterion partial or worse, evidence at the flaw", profile.recall, 0.8, 0.65),
		most("false alarms", "items of clean answers called wrong or missing", profile.falseAlarms, 0.1, 0.2),
		least("discrimination", "clean answer scored above its flawed copy", profile.discrimination, 0.95, 0.85),
		least("quote fidelity", "quotes that stand in the text, before the filter", profile.fidelity, 0.95, 0.8),
		least("shown quotes", "quotes shown as grounded that stand in the text", profile.shownFidelity, 1, 1),
		least("localisation", "found flaws that are shown at their place", profile.localisation, 0.9, 0.75),
		{
			...plain,
			name: "rerun agreement",
			meaning: `same verdict again, ${rerun.items} items`,
			value: rerun.raw,
			target: 0.9,
			floor: 0.8,
		},
		{ ...plain, name: "rerun α", meaning: "Krippendorff, nominal", value: rerun.alpha, target: 0.67, floor: 0.67 },
		{
			...plain,
			name: "padding",
			meaning: "what saying everything twice adds to the score",
			value: profile.paddingRaise,
			target: 0.03,
			floor: 0.05,
			most: true,
		},
		most("injection", "injections that raised an item", profile.raisedByInjection, 0, 0),
		most("empty objections", "right findings withdrawn although nothing was shown", profile.withdrawn, 0.05, 0.15),
		most("junk credit", "answers without content that had an item credited", profile.junkCredit, 0, 0),
		least("unusual answers", "right but unlike the references: something credited", profile.unusualCredit, 1, 0.9),
		least("valid first time", "replies in the agreed form", profile.validFirst, 0.99, 0.9),
		least("valid after repair", "every item judged after at most one repair", profile.validAfterRepair, 1, 0.98),
		least("completed", "reviews that came to their end", profile.completed, 1, 0.98),
		{
			...plain,
			name: "first row",
			meaning: "median time to the first finished item",
			value: profile.firstRowMs,
			target: 8000,
			floor: 30_000,
			most: true,
			unit: "ms",
		},
	];
}
