import * as l10n from "@vscode/l10n";

import { leastCoverage } from "../../review/score.ts";
import { wholePercent } from "./wholePercent.ts";

export const hiringLevels = ["mid", "senior", "staff"] as const;
export type HiringLevel = (typeof hiringLevels)[number];

export type Recommendation =
	| {
			readonly kind: "given";
			readonly words: Readonly<Record<HiringLevel, RecommendationWord>>;
			/** what it does not rest on, in words; absent: nothing in particular */
			readonly lacks?: string;
	  }
	| { readonly kind: "withheld"; readonly why: string };
export type RecommendationWord = "yes" | "lean yes" | "lean no" | "no";

/** What the mean score must reach. */
const wanted: Readonly<Record<HiringLevel, number>> = { mid: 2, senior: 3, staff: 3.6 };

export function recommendationRule(): readonly string[] {
	return [
		l10n.t(
			"Each item scores 1 to 4: 1 below mid, 2 mid, 3 senior, 4 staff. A round's score is the mean of its items, the loop's the mean of its rounds.",
		),
		l10n.t(
			"Lean yes from a mean of {0} for mid, {1} for senior, {2} for staff; yes from a quarter above it when no item scored 1; lean no up to a half below it; else no.",
			wanted.mid,
			wanted.senior,
			wanted.staff,
		),
		l10n.t(
			"Withheld below {0} % coverage, and where only offline checks read what was said. Coverage is the share of items with a verified judgement; over the loop, a round that was not sat counts as none.",
			Math.round(leastCoverage * 100),
		),
	];
}

/** A level and the word for it, as people read them: "senior: lean yes". */
export function recommendationWord(level: HiringLevel, word: RecommendationWord): string {
	const levels: Readonly<Record<HiringLevel, string>> = {
		mid: l10n.t("mid"),
		senior: l10n.t("senior"),
		staff: l10n.t("staff"),
	};
	const words: Readonly<Record<RecommendationWord, string>> = {
		yes: l10n.t("yes"),
		"lean yes": l10n.t("lean yes"),
		"lean no": l10n.t("lean no"),
		no: l10n.t("no"),
	};
	return `${levels[level]}: ${words[word]}`;
}

/** By the rule above. `lacks`: what is missing, in words; null: nothing in particular. */
export function recommend({
	score,
	coverage,
	hasLowest,
	lacks,
}: {
	readonly score: number | null;
	readonly coverage: number;
	/** an item scored 1 */
	readonly hasLowest: boolean;
	readonly lacks: string | null;
}): Recommendation {
	if (score === null || coverage < leastCoverage - 1e-9) {
		const share = wholePercent(coverage);
		return {
			kind: "withheld",
			why: lacks === null ? l10n.t("Coverage is {0} %.", share) : l10n.t("Coverage is {0} %; {1}.", share, lacks),
		};
	}
	const word = (level: HiringLevel): RecommendationWord => {
		const above = score - wanted[level] + 1e-9;
		if (above >= 0) {
			// English: values, not words
			return above >= 0.25 && !hasLowest ? "yes" : "lean yes";
		}
		// English: values, not words
		return above >= -0.5 ? "lean no" : "no";
	};
	const words = { mid: word("mid"), senior: word("senior"), staff: word("staff") };
	return { kind: "given", words, ...(lacks === null ? {} : { lacks }) };
}
