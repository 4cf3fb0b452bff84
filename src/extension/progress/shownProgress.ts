import * as l10n from "@vscode/l10n";

import { practiceProgress } from "../../core/practice/progress/practiceProgress.ts";
import type { ShownProgress } from "../../protocol/progress/progressState.ts";
import { categoryTable, roundTable } from "../problem/roundsView.ts";
import { localIsoDay } from "../practice/plan/localIsoDay.ts";
import type { PracticeRecord } from "./practiceRecord.ts";

/** What the page shows. `nowMs`: Unix ms. */
export function shownProgress(record: PracticeRecord | null, nowMs: number): ShownProgress {
	if (record === null) {
		return {
			type: "none",
			message: l10n.t`Progress is kept in your practice folder. Open a problem: Woodshed asks where that folder is to be.`,
		};
	}
	const { events, problems, titleOf } = record;
	if (events.length === 0) {
		return {
			type: "none",
			message: l10n.t`Nothing is practised yet. Open a problem and run it; it shows here at once.`,
		};
	}
	const progress = practiceProgress(events, { problems, titleOf, today: localIsoDay(nowMs), dayOf: localIsoDay });
	return {
		type: "shown",
		progress,
		categories: progress.mastery.map(({ round, category }) => {
			const known = problems.find((one) => one.round === round && one.category === category);
			const own = categoryTable[category];
			const label = known === undefined ? round : roundTable[known.round].label;
			return own === undefined ? label : round === "values" ? `${label}: ${own.toLowerCase()}` : own;
		}),
		bets: progress.calibration.bets.map(({ slug }) => problems.find((one) => one.slug === slug)?.title ?? slug),
	};
}
