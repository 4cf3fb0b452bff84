import * as l10n from "@vscode/l10n";

import type { FindingLevel } from "../../review/finding.ts";
import type { LogEvent } from "../logEvent.ts";
import type { PractisedProblem } from "../progress/practisedProblem.ts";
import type { Dimension, DimensionScore } from "./dimension.ts";
import type { ScorecardInputs } from "./scorecardInputs.ts";

export function reviewRule(): string {
	return l10n.t(
		"What a model read: met 3, or the level that it saw in the words; partly met 2, not met or not addressed 1. The last verified verdict counts, also after a follow-up or an objection. What only offline checks read has no score.",
	);
}

type Reviewed = Extract<LogEvent, { kind: "reviewed" }>;

/**
 * Items of the rubric as they stand at the end of the stretch, those too that nobody judged. `own`: events of the problem,
 * in order of time; `criteria`: ids of the rubric.
 */
export function reviewedDimensions(
	{ slug }: PractisedProblem,
	own: readonly LogEvent[],
	{ titleOf, placeOf }: Pick<ScorecardInputs, "titleOf" | "placeOf">,
	criteria: readonly string[] = [],
): readonly Dimension[] {
	const byModel = own.some((event) => event.kind === "reviewed" && event.promptVersion !== null);
	const standing = new Map<string, Omit<Dimension, "title" | "ownMark">>();
	const marks = new Map<string, Dimension["ownMark"]>();
	for (const event of own) {
		if (event.kind === "predicted") {
			for (const { criterion, verdict, quote } of event.items) {
				const evidence = quote === undefined ? [] : [{ quote, place: placeOf(slug, criterion, quote) }];
				// English: a value, not words
				marks.set(criterion, { mark: verdict === "met" ? "met" : "not met", evidence });
			}
		}
		if (event.kind === "reviewed" && (event.promptVersion !== null || !byModel)) {
			for (const item of event.items) {
				const before = standing.get(item.criterion) ?? unread();
				standing.set(item.criterion, afterReview(before, item, event, placeOf));
			}
		}
		if (event.kind === "followUpAnswered" || event.kind === "rebutted") {
			const before = standing.get(event.criterion);
			const score = scoreOf(event.after, null);
			if (byModel && before !== undefined && score !== null && event.after !== event.before) {
				const why =
					event.kind === "rebutted"
						? l10n.t("changed after an objection")
						: l10n.t("changed by the answer to a follow-up");
				standing.set(event.criterion, { ...before, score, why });
			}
		}
	}
	const seen = [...new Set([...standing.keys(), ...marks.keys(), ...criteria])];
	return seen.map((criterion) => ({
		title: titleOf(slug, criterion),
		...(standing.get(criterion) ?? unread()),
		ownMark: marks.get(criterion) ?? null,
	}));
}

function unread() {
	return { score: null, by: null, why: l10n.t("not judged"), evidence: [] } as const;
}

function afterReview(
	before: Omit<Dimension, "title" | "ownMark">,
	{ criterion, state, verdict, quote, level }: Reviewed["items"][number],
	{ slug, mode, promptVersion }: Reviewed,
	placeOf: ScorecardInputs["placeOf"],
): Omit<Dimension, "title" | "ownMark"> {
	if (promptVersion === null) {
		return state === "grounded"
			? { score: null, by: "checks", why: l10n.t("a check speaks against it"), evidence: [] }
			: { ...unread(), why: l10n.t("no check speaks against it") };
	}
	const place = quote === undefined ? null : placeOf(slug, criterion, quote);
	const score = state === "grounded" ? scoreOf(verdict, level ?? place?.level ?? null) : null;
	// what could not be verified takes no earlier judgement away
	return score === null
		? before
		: { score, by: mode, why: wordsOf(verdict), evidence: quote === undefined ? [] : [{ quote, place }] };
}

const levelScores: Readonly<Record<FindingLevel, DimensionScore>> = {
	below: 1,
	mid: 2,
	senior: 3,
	staff: 4,
	// no level was seen
	none: 3,
};

function scoreOf(verdict: string | null, level: FindingLevel | null): DimensionScore | null {
	switch (verdict) {
		case "met":
			return level === null ? 3 : levelScores[level];
		case "partial":
			return 2;
		case "not_met":
		case "not_addressed":
			return 1;
		default:
			return null;
	}
}

function wordsOf(verdict: string | null): string {
	switch (verdict) {
		case "met":
			return l10n.t("met");
		case "partial":
			return l10n.t("partly met");
		case "not_met":
			return l10n.t("not met");
		case "not_addressed":
			return l10n.t("not addressed");
		default:
			// of another version
			return (verdict ?? "").replaceAll("_", " ");
	}
}
