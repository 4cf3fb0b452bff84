import * as l10n from "@vscode/l10n";

import { leastCoverage } from "../../review/score.ts";

export const hiringLevels = ["mid", "senior", "staff"] as const;
export type HiringLevel = (typeof hiringLevels)[number];

export type Recommendation =
	| { readonly kind: "given"; readonly words: Readonly<Record<HiringLevel, RecommendationWord>> }
	| { readonly kind: "withheld"; readonly why: string };
export type RecommendationWord = "yes" | "lean yes" | "lean no" | "no";

/** What the mean score must reach. */
const wanted: Readonly<Record<HiringLevel, number>> = { mid: 2, senior: 3, staff: 3.6 };

export const recommendationRule = [
	l10n.t`Each item scores 1 to 4: 1 below mid, 2 mid, 3 senior, 4 staff. A round's score is the mean of its items, the loop's the mean of its rounds.`,
	l10n.t`Lean yes from a mean of ${wanted.mid} for mid, ${wanted.senior} for senior, ${wanted.staff} for staff; yes from a quarter above it when no item scored 1; lean no up to a half below it; else no.`,
	l10n.t`Withheld below ${Math.round(leastCoverage * 100)} % coverage, and where only offline checks read what was said. Coverage is the share of items with a verified judgement; over the loop, a round that was not sat counts as none.`,
] as const;

/** By the rule above. `why`: what is missing, where coverage is short; null: nothing in particular. */
export function recommend({
	score,
	coverage,
	hasLowest,
	why,
}: {
	readonly score: number | null;
	readonly coverage: number;
	/** an item scored 1 */
	readonly hasLowest: boolean;
	readonly why: string | null;
}): Recommendation {
	if (score === null || coverage < leastCoverage - 1e-9) {
		const reason = why === null ? "" : `; ${why}`;
		return { kind: "withheld", why: l10n.t`Coverage is ${Math.floor(coverage * 100)} %${reason}.` };
	}
	const word = (level: HiringLevel): RecommendationWord => {
		const above = score - wanted[level] + 1e-9;
		if (above >= 0) {
			return above >= 0.25 && !hasLowest ? "yes" : "lean yes"; // English: an id
		}
		// English: an id
		return above >= -0.5 ? "lean no" : "no";
	};
	return { kind: "given", words: { mid: word("mid"), senior: word("senior"), staff: word("staff") } };
}
