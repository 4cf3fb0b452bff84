import path from "node:path";

import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { failureTexts } from "../../core/judge/failureTexts.ts";
import { scorecardHtml } from "../../core/practice/scorecard/scorecardHtml.ts";
import { scorecardMarkdown } from "../../core/practice/scorecard/scorecardMarkdown.ts";
import { isUnmarked, type SubjectCard } from "../../core/practice/scorecard/subjectCard.ts";
import { executeCommand } from "../commands.ts";
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
	const card = await scorecardOf(record, {
		days: stretch,
		nowMs,
		folder: root.fsPath,
		catalogue: around.catalogue,
		inMock: around.progress.mockUnderWay,
	});
	if (card.rounds.length === 0) {
		throw new HumanError(
			l10n.t`Nothing was judged or reviewed in these days, so there is nothing to score. Submit a solution or have an answer reviewed first, or choose a longer time.`,
		);
	}
	const folder = vscode.Uri.joinPath(root, "scorecards").fsPath;
	const week = await weakWeek(around, card.weakest, localIsoDay(nowMs));
	const practice = week?.sentences ?? [];
	const file = vscode.Uri.file(await writeNew(folder, localIsoDay(nowMs), ".md", scorecardMarkdown(card, practice)));
	await vscode.window.showTextDocument(file, { preview: false });
	const planButton = l10n.t("Plan Next Week");
	const markButton = l10n.t("Mark Yourself…");
	const unmarked = card.rounds
		.flatMap(({ subjects }) => subjects)
		.filter((subject) => subject.dimensions.some((one) => isUnmarked(subject, one)));
	const saveButton = l10n.t`Save as HTML…`;
	const previewButton = l10n.t`Show Preview`;
	void vscode.window
		.showInformationMessage(
			l10n.t`The scorecard is in scorecards/${file.path.split("/").at(-1) ?? ""}.`,
			...(practice.length === 0 ? [] : [planButton]),
			...(unmarked.length === 0 ? [] : [markButton]),
			previewButton,
			saveButton,
		)
		.then((choice) => {
			if (choice === planButton && week !== null) {
				return planWeakWeek(around, week);
			}
			if (choice === markButton) {
				return markUnmarked(unmarked);
			}
			if (choice === previewButton) {
				return vscode.commands.executeCommand("markdown.showPreview", file);
			}
			return choice === saveButton
				? saveHtml((toFolder) => scorecardHtml(card, practice, toFolder), file, root)
				: undefined;
		})
		.then(undefined, around.showError);
}

/** One after the other, as many as one likes: each is opened beside, so that what is marked can be read. */
async function markUnmarked(subjects: readonly SubjectCard[]): Promise<void> {
	const picked = await vscode.window.showQuickPick(
		subjects.map((subject) => ({
			label: subject.title,
			description: itemCount(subject.dimensions.filter((one) => isUnmarked(subject, one)).length),
			slug: subject.slug,
		})),
		{ title: l10n.t("Mark Yourself"), placeHolder: l10n.t("Which answer? Nobody has judged these.") },
	);
	if (picked === undefined) {
		return;
	}
	await executeCommand("woodshed.openProblem", picked.slug);
	await executeCommand("woodshed.markYourself", picked.slug);
	const rest = subjects.filter(({ slug }) => slug !== picked.slug);
	if (rest.length > 0) {
		await markUnmarked(rest);
	}
}

function itemCount(count: number): string {
	return count === 1 ? l10n.t("1 item") : l10n.t("{0} items", count);
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

async function saveHtml(
	page: (toFolder: string | null) => string,
	markdown: vscode.Uri,
	root: vscode.Uri,
): Promise<void> {
	const target = await vscode.window.showSaveDialog({
		defaultUri: markdown.with({ path: markdown.path.replace(/\.md$/, ".html") }),
		filters: { [l10n.t("Web page")]: ["html"] },
		title: l10n.t`Save the Scorecard as HTML`,
	});
	if (target !== undefined) {
		await vscode.workspace.fs.writeFile(target, Buffer.from(page(pathUp(target, root))));
	}
}

/** From the folder of a file up to the practice folder ("../"); null where the file lies outside. */
function pathUp(file: vscode.Uri, root: vscode.Uri): string | null {
	const inside = path.relative(root.fsPath, path.dirname(file.fsPath));
	if (inside.startsWith("..") || path.isAbsolute(inside)) {
		return null;
	}
	return inside === "" ? "./" : "../".repeat(inside.split(path.sep).length);
}
