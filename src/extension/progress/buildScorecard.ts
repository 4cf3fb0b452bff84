import type * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { failureTexts } from "../../core/judge/failureTexts.ts";
import type { Scorecard } from "../../core/practice/scorecard/scorecard.ts";
import { scorecardMarkdown } from "../../core/practice/scorecard/scorecardMarkdown.ts";
import { type ScorecardStamp, stampText } from "../../core/practice/scorecard/scorecardStamp.ts";
import { isUnmarked, type SubjectCard } from "../../core/practice/scorecard/subjectCard.ts";
import type { House } from "../house.ts";
import { localIsoDay } from "../practice/plan/localIsoDay.ts";
import { readPracticeRecord } from "./practiceRecord.ts";
import { scorecardOf } from "./scorecardOf.ts";
import { type WeakWeek, weakWeek } from "./weakWeek.ts";

export type BuildAround = Pick<House, "folder" | "catalogue" | "progress" | "rules">;

/** A scorecard with all that can be done with it. */
export interface BuiltScorecard {
	readonly card: Scorecard;
	/** what the week after it asks, a line each; empty: nothing */
	readonly practice: readonly string[];
	readonly week: WeakWeek | null;
	/** what nobody has judged or marked */
	readonly unmarked: readonly SubjectCard[];
	/** as it is written into a file */
	readonly markdown: string;
	/** the practice folder */
	readonly root: vscode.Uri;
}

/** The same stamp makes the same scorecard again, as far as log and texts are the same. Throws a HumanError without a folder. */
export async function buildScorecard(around: BuildAround, stamp: ScorecardStamp): Promise<BuiltScorecard> {
	const record = await readPracticeRecord(around);
	const root = around.folder.uri;
	if (record === null || root === null) {
		throw new HumanError(failureTexts.noPracticeFolder.say());
	}
	const sources = {
		...stamp,
		folder: root.fsPath,
		catalogue: around.catalogue,
		inMock: around.progress.mockUnderWay,
	};
	const card = await scorecardOf(record, sources);
	const week = await weakWeek(around, card.weakest, localIsoDay(stamp.nowMs));
	const practice = week?.sentences ?? [];
	const unmarked = card.rounds
		.flatMap(({ subjects }) => subjects)
		.filter((subject) => subject.dimensions.some((one) => isUnmarked(subject, one)));
	return { card, practice, week, unmarked, markdown: scorecardMarkdown(card, practice) + stampText(stamp), root };
}
