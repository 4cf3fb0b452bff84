import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { refusedHelp } from "../../core/practice/rounds/refusedHelp.ts";
import type { TalkWay } from "../../core/review/conversation/talkClock.ts";
import type { Criterion } from "../../core/review/rubric.ts";
import type { Progress } from "../practice/progress.ts";
import { askOwnMarks } from "./askOwnMarks.ts";

/** What a candidate marks: the rubric, and the own words that the checks find for each item of it. */
export interface Markable {
	readonly slug: string;
	readonly criteria: readonly Criterion[];
	/** by criterion; without an entry nothing was found, or nothing is written */
	readonly words: ReadonlyMap<string, string>;
}

/**
 * Asks for the candidate's own marks and keeps them with the words that are to carry them. False: thought better of it.
 * Refused in a mock: the items are what a strong answer holds.
 */
export async function markOwnAnswer(
	{ slug, criteria, words }: Markable,
	given: TalkWay | "earlier",
	progress: Progress,
): Promise<boolean> {
	if (progress.mockUnderWay) {
		throw new HumanError(refusedHelp("marks"));
	}
	const marks = await askOwnMarks(criteria, words);
	if (marks === null) {
		return false;
	}
	await progress.record({
		kind: "predicted",
		slug,
		given,
		items: criteria.map(({ id }) => {
			const quote = words.get(id);
			const isMet = marks.includes(id);
			return { criterion: id, verdict: isMet ? "met" : "not_met", ...(isMet && quote !== undefined ? { quote } : {}) };
		}),
	});
	void vscode.window.showInformationMessage(
		l10n.t(
			"You marked {0} of {1} as met; the scorecard shows it as your own mark. After the next review of this answer, Progress shows how close you were.",
			marks.length,
			criteria.length,
		),
	);
	return true;
}
