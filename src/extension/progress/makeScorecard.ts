import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { failureTexts } from "../../core/judge/failureTexts.ts";
import { type BuildAround, buildScorecard } from "./buildScorecard.ts";
import { localIsoDay } from "../practice/plan/localIsoDay.ts";
import { actOn, scorecardActs, scorecardActWords } from "./useScorecard.ts";
import { writeNew } from "./writeNew.ts";

interface Around extends BuildAround {
	readonly nowMs: () => number;
	readonly showError: (error: unknown) => void;
}

/** Writes a scorecard into `scorecards/` of the practice folder and opens it. `days`: null for everything; else asked. */
export async function makeScorecard(around: Around, days?: number | null): Promise<void> {
	if (around.folder.uri === null) {
		throw new HumanError(failureTexts.noPracticeFolder.say()); // nothing is asked before
	}
	const stretch = days === undefined ? await pickDays() : days;
	if (stretch === undefined) {
		return;
	}
	const nowMs = around.nowMs();
	const built = await buildScorecard(around, { nowMs, days: stretch });
	if (built.card.rounds.length === 0) {
		throw new HumanError(
			l10n.t`Nothing was judged or reviewed in these days, so there is nothing to score. Submit a solution or have an answer reviewed first, or choose a longer time.`,
		);
	}
	const folder = vscode.Uri.joinPath(built.root, "scorecards").fsPath;
	const file = vscode.Uri.file(await writeNew(folder, localIsoDay(nowMs), ".md", built.markdown));
	await vscode.window.showTextDocument(file, { preview: false });
	const offered = scorecardActs.filter((act) =>
		act === "plan" ? built.practice.length > 0 : act !== "mark" || built.unmarked.length > 0,
	);
	void vscode.window
		.showInformationMessage(
			l10n.t`The scorecard is in scorecards/${file.path.split("/").at(-1) ?? ""}.`,
			...offered.map((act) => scorecardActWords[act].label),
		)
		.then((choice) => {
			const act = offered.find((one) => scorecardActWords[one].label === choice);
			return act === undefined ? undefined : actOn(around, built, file, act);
		})
		.then(undefined, around.showError);
}

async function pickDays(): Promise<number | null | undefined> {
	const picked = await vscode.window.showQuickPick(
		[
			{ label: l10n.t`The last 7 days`, days: 7 },
			{ label: l10n.t`Today`, days: 1 },
			{ label: l10n.t`The last 28 days`, days: 28 },
			{ label: l10n.t`Everything`, days: null },
		],
		{ title: l10n.t`Woodshed: Make Scorecard`, placeHolder: l10n.t`Of which time?` },
	);
	return picked?.days;
}
