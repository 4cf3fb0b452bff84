import * as l10n from "@vscode/l10n";

import type { EvidencePlace } from "./evidencePlaces.ts";

/** 1 below mid, 2 mid, 3 senior, 4 staff. */
export const dimensionScores = [1, 2, 3, 4] as const;
export type DimensionScore = (typeof dimensionScores)[number];

/** One thing that a round looks at. */
export interface Dimension {
	readonly title: string;
	/** null: nothing that was verified speaks for a score */
	readonly score: DimensionScore | null;
	/** who judged: "judge", "checks" or the model's label; null: nobody */
	readonly by: string | null;
	/** in words: "accepted at submission 2, 1 hint"; "" where the evidence says it all */
	readonly why: string;
	readonly evidence: readonly Quoted[];
	/** what the candidate says of it; null: nothing */
	readonly ownMark: OwnMark | null;
	/** where to look when no words are quoted */
	readonly place?: EvidencePlace | null;
}

export interface Quoted {
	readonly quote: string;
	readonly place: EvidencePlace | null;
}

export interface OwnMark {
	readonly mark: "met" | "not met";
	/** of one's own words, those that are to carry it */
	readonly evidence: readonly Quoted[];
}

export function levelOf(score: DimensionScore): string {
	const names: Readonly<Record<DimensionScore, string>> = {
		1: l10n.t("below mid"),
		2: l10n.t("mid"),
		3: l10n.t("senior"),
		4: l10n.t("staff"),
	};
	return names[score];
}
