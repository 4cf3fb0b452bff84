import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { failureTexts } from "../../core/judge/failureTexts.ts";
import { scorecardHtml } from "../../core/practice/scorecard/scorecardHtml.ts";
import { scorecardMarkdown } from "../../core/practice/scorecard/scorecardMarkdown.ts";
import type { House } from "../house.ts";
import { localIsoDay } from "./localIsoDay.ts";
import { readPracticeRecord } from "./practiceRecord.ts";
import { scorecardOf } from "./scorecardOf.ts";
import { planWeakWeek, weakWeek } from "./weakWeek.ts";
import { writeNew } from "./writeNew.ts";

interface Around extends Pick<House, "folder" | "catalogue" | "progress"> {
	readonly nowMs: () => number;
	readonly showError: (error: unknown) => void;
}

/** Writes a scorecard into `scorecards/` of the practice folder and opens it. `days`: null for everything; else asked. */
export async function makeScorecard(around: Around, days?: number | null): Promise<void> {
	const record = await readPracticeRecord(around);
	const root = around.folder.uri;
	if (record === null || root === null) {
		throw new HumanError(failureTexts.noPracticeFolder.say());
	}
	const stretch = days === undefined ? await pickDays() : days;
	if (stretch === undefined) {
		return;
	}
	const nowMs = around.nowMs();
	const card = await scorecardOf(record, { days: stretch, nowMs, folder: root.fsPath });
	if (card.rounds.length === 0) {
		throw new HumanError(
			"Nothing was judged or reviewed in these days, so there is nothing to score. Submit a solution or have an answer reviewed first, or choose a longer time.",
		);
	}
	const folder = vscode.Uri.joinPath(root, "scorecards").fsPath;
	const week = await weakWeek(around, card.weakest, localIsoDay(nowMs));
	const practice = week?.sentences ?? [];
	const file = vscode.Uri.file(await writeNew(folder, localIsoDay(nowMs), ".md", scorecardMarkdown(card, practice)));
	await vscode.window.showTextDocument(file, { preview: false });
	const planButton = l10n.t("Plan Next Week");
	const saveButton = "Save as HTML…";
	const previewButton = "Show Preview";
	void vscode.window
		.showInformationMessage(
			`The scorecard is in scorecards/${file.path.split("/").at(-1)}.`,
			...(practice.length === 0 ? [] : [planButton]),
			previewButton,
			saveButton,
		)
		.then((choice) => {
			if (choice === planButton && week !== null) {
				return planWeakWeek(around, week);
			}
			if (choice === previewButton) {
				return vscode.commands.executeCommand("markdown.showPreview", file);
			}
			return choice === saveButton ? saveHtml(scorecardHtml(card, practice), file) : undefined;
		})
		.then(undefined, around.showError);
}

async function pickDays(): Promise<number | null | undefined> {
	const picked = await vscode.window.showQuickPick(
		[
			{ label: "The last 7 days", days: 7 },
			{ label: "Today", days: 1 },
			{ label: "The last 28 days", days: 28 },
			{ label: "Everything", days: null },
		],
		{ title: "Woodshed: Scorecard", placeHolder: "Of which time?" },
	);
	return picked?.days;
}

async function saveHtml(page: string, markdown: vscode.Uri): Promise<void> {
	const target = await vscode.window.showSaveDialog({
		defaultUri: markdown.with({ path: markdown.path.replace(/\.md$/, ".html") }),
		filters: { "Web page": ["html"] },
		title: "Save the Scorecard as HTML",
	});
	if (target !== undefined) {
		await vscode.workspace.fs.writeFile(target, Buffer.from(page));
	}
}
