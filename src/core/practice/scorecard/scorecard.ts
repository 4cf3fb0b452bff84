import * as l10n from "@vscode/l10n";

import type { LogEvent } from "../logEvent.ts";
import { sittings } from "../progress/sittings.ts";
import { type RoundCard, roundCard } from "./roundCard.ts";
import { type Recommendation, recommend } from "./recommendation.ts";
import { loopRounds, roundLabel } from "./loopRounds.ts";
import type { ScorecardInputs } from "./scorecardInputs.ts";
import { type SatRound, satRounds } from "./satRounds.ts";
import { subjectCard } from "./subjectCard.ts";

/** What somebody showed in a stretch of time, for a reader who was not there. */
export interface Scorecard {
	/** days, as shown: "2026-11-02" */
	readonly from: string;
	readonly to: string;
	/** rounds with anything in them, in the order of a loop */
	readonly rounds: readonly RoundCard[];
	/** rounds with a clock */
	readonly sat: readonly SatRound[];
	/** 0 to 1: mean over all rounds of a loop; a round without anything counts as 0 */
	readonly coverage: number;
	/** 1 to 4: mean of the rounds' scores; null where there is none */
	readonly score: number | null;
	readonly recommendation: Recommendation;
	/** at most three, the weakest first */
	readonly weakest: readonly WeakItem[];
}

export interface WeakItem {
	readonly slug: string;
	readonly subject: string;
	readonly dimension: string;
	readonly score: number;
}

/** `events`: in order of time. Only what happened in the stretch counts. */
export function scorecard(events: readonly LogEvent[], inputs: ScorecardInputs): Scorecard {
	const within = events.filter(({ at }) => at >= inputs.from && at < inputs.to);
	const known = events.filter(({ at }) => at < inputs.to);
	const sat = sittings(known).filter(({ toMs }) => toMs >= Date.parse(inputs.from));
	const subjects = inputs.problems.flatMap((problem) => {
		const own = sat.filter(({ slug }) => slug === problem.slug);
		const card = subjectCard(problem, within, inputs, own);
		return card === null ? [] : [{ round: problem.round, card }];
	});
	const rounds = loopRounds.flatMap((round) => {
		const cards = subjects.filter((one) => one.round === round).map(({ card }) => card);
		return cards.length === 0 ? [] : [roundCard(round, cards)];
	});
	const coverage = rounds.reduce((sum, round) => sum + round.coverage, 0) / loopRounds.length;
	const scores = rounds.flatMap(({ score }) => (score === null ? [] : [score]));
	const score = scores.length === 0 ? null : scores.reduce((sum, one) => sum + one, 0) / scores.length;
	const missing = loopRounds.filter((round) => !rounds.some((one) => one.round === round)).map(roundLabel);
	const unread = rounds.filter((round) => round.unread).map(({ label }) => label);
	const lacks = [
		...(missing.length === 0 ? [] : [l10n.t("nothing was done in: {0}", missing.join(", "))]),
		...(unread.length === 0 ? [] : [l10n.t("no model has read what was said in: {0}", unread.join(", "))]),
	];
	return {
		...inputs.shown,
		rounds,
		sat: satRounds(events, inputs),
		coverage,
		score,
		recommendation: recommend({
			score,
			coverage,
			hasLowest: rounds.some(({ subjects: all }) =>
				all.some(({ dimensions }) => dimensions.some((one) => one.score === 1)),
			),
			lacks: lacks.length === 0 ? null : lacks.join("; "),
		}),
		weakest: weakestOf(rounds),
	};
}

function weakestOf(rounds: readonly RoundCard[]): readonly WeakItem[] {
	const scored = rounds.flatMap(({ subjects }) =>
		subjects.flatMap(({ slug, title, dimensions }) =>
			dimensions.flatMap(({ title: dimension, score }) =>
				// what is fine needs no plan
				score === null || score === 4 ? [] : [{ slug, subject: title, dimension, score }],
			),
		),
	);
	const chosen: WeakItem[] = [];
	for (const open = [...scored]; chosen.length < 3 && open.length > 0; ) {
		const lowest = Math.min(...open.map(({ score }) => score));
		const fits = (item: WeakItem): boolean => item.score === lowest;
		// of items that are as weak, one of something that is not among them yet
		const isNew = ({ slug }: WeakItem): boolean => chosen.every((one) => one.slug !== slug);
		const next = open.findIndex((item) => fits(item) && isNew(item));
		chosen.push(...open.splice(next < 0 ? open.findIndex(fits) : next, 1));
	}
	return chosen;
}
