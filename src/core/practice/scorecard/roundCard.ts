import * as l10n from "@vscode/l10n";

import { isJudgedByProgram } from "../progress/judgedRounds.ts";
import { type LoopRound, roundLabel } from "./loopRounds.ts";
import { meanScore } from "./meanScore.ts";
import { type Recommendation, recommend } from "./recommendation.ts";
import type { SubjectCard } from "./subjectCard.ts";

export interface RoundCard {
	readonly round: LoopRound;
	readonly label: string;
	readonly subjects: readonly SubjectCard[];
	/** 1 to 4: mean of what was scored; null: nothing was */
	readonly score: number | null;
	/** 0 to 1: items with a verified judgement */
	readonly coverage: number;
	readonly recommendation: Recommendation;
	/** it is held in words, and no model has read any of them */
	readonly unread: boolean;
}

export function roundCard(round: LoopRound, subjects: readonly SubjectCard[]): RoundCard {
	const dimensions = subjects.flatMap((subject) => subject.dimensions);
	const scores = dimensions.flatMap(({ score }) => (score === null ? [] : [score]));
	const score = meanScore(dimensions);
	const coverage = dimensions.length === 0 ? 0 : scores.length / dimensions.length;
	const offlineOnly = !isJudgedByProgram(round) && subjects.every((subject) => subject.reviewers.length === 0);
	const marked = dimensions.some(({ ownMark }) => ownMark !== null);
	return {
		round,
		label: roundLabel(round),
		subjects,
		score,
		coverage,
		unread: offlineOnly,
		recommendation: offlineOnly
			? {
					kind: "withheld",
					why: marked
						? l10n.t("No model has read what was said; what stands here are your own marks.")
						: l10n.t("No model has read what was said."),
				}
			: recommend({ score, coverage, hasLowest: scores.includes(1), lacks: null }),
	};
}
