import * as l10n from "@vscode/l10n";

import type { LogEvent } from "../logEvent.ts";
import { reviewCounts } from "../reviewCounts.ts";
import { isJudgedByProgram } from "./judgedRounds.ts";
import type { PractisedProblem } from "./practisedProblem.ts";

export interface CategoryMastery {
	readonly round: string;
	readonly category: string;
	readonly solved: number;
	readonly tried: number;
	readonly untouched: number;
}

/** A review of at least this score solves what no program can judge. */
const solvingScore = 0.7;

export const masteryRule = l10n.t`Code and SQL count as solved once a submission is accepted; a design or an answer once a model's review gives it 70 of 100. Offline checks solve nothing. Tried: run, reviewed, talked about or marked by yourself, and not solved.`;

/** Each category of the catalogue, in its order, with how far one has come in it. */
export function categoryMastery(
	problems: readonly PractisedProblem[],
	events: readonly LogEvent[],
): readonly CategoryMastery[] {
	const byProgram = new Set(problems.flatMap(({ slug, round }) => (isJudgedByProgram(round) ? [slug] : [])));
	const solved = new Set<string>();
	const tried = new Set<string>();
	for (const event of events) {
		if (event.kind === "judged" || event.kind === "interviewed") {
			tried.add(event.slug);
		}
		if (event.kind === "reviewed" && reviewCounts(event)) {
			tried.add(event.slug);
		}
		if (event.kind === "predicted" && event.given !== undefined) {
			tried.add(event.slug);
		}
		if (event.kind === "judged" && event.mode === "submit" && event.verdict === "accepted") {
			solved.add(event.slug);
		}
		if (event.kind === "reviewed" && !byProgram.has(event.slug) && (event.score ?? 0) >= solvingScore) {
			solved.add(event.slug);
		}
	}
	const rows = new Map<string, CategoryMastery>();
	for (const { slug, round, category } of problems) {
		const key = `${round}/${category}`;
		const row = rows.get(key) ?? { round, category, solved: 0, tried: 0, untouched: 0 };
		const state = solved.has(slug) ? "solved" : tried.has(slug) ? "tried" : "untouched";
		rows.set(key, { ...row, [state]: row[state] + 1 });
	}
	return [...rows.values()];
}
