import path from "node:path";

import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { assertNever } from "../../core/base/assertNever.ts";
import { HumanError } from "../../core/base/humanError.ts";
import { scorecardHtml } from "../../core/practice/scorecard/scorecardHtml.ts";
import { readStamp } from "../../core/practice/scorecard/scorecardStamp.ts";
import { executeCommand } from "../commands.ts";
import { type BuildAround, type BuiltScorecard, buildScorecard } from "./buildScorecard.ts";
import { planWeakWeek } from "./weakWeek.ts";

export const scorecardActs = ["plan", "mark", "preview", "html"] as const;
export type ScorecardAct = (typeof scorecardActs)[number];

interface ActWords {
	/** of a button and above the scorecard */
	readonly label: string;
	readonly icon: string;
	readonly tooltip: string;
}

export const scorecardActWords: Readonly<Record<ScorecardAct, ActWords>> = {
	plan: {
		label: l10n.t("Plan Next Week"),
		icon: "calendar",
		tooltip: l10n.t("Puts practice of the weakest items into Today, on the seven days after the scorecard."),
	},
	mark: {
		label: l10n.t("Mark Yourself…"),
		icon: "checklist",
		tooltip: l10n.t("Your own marks for what nobody has judged. The next scorecard shows them as yours."),
	},
	preview: {
		label: l10n.t`Show Preview`,
		icon: "open-preview",
		tooltip: l10n.t("The scorecard as it reads."),
	},
	html: {
		label: l10n.t`Save as HTML…`,
		icon: "save-as",
		tooltip: l10n.t("A page for a browser or for paper."),
	},
};

/**
 * Does what is asked with a scorecard that was written before: it is made again from the log up to that moment.
 * `act` left out: asked for. Throws a HumanError where the file is no scorecard or its days are gone from the log.
 */
export async function useScorecard(around: BuildAround, file?: vscode.Uri, act?: ScorecardAct): Promise<void> {
	const uri = file ?? vscode.window.activeTextEditor?.document.uri;
	const text = uri === undefined ? "" : (await vscode.workspace.openTextDocument(uri)).getText();
	const stamp = readStamp(text);
	if (uri === undefined || stamp === null) {
		throw new HumanError(
			l10n.t("Woodshed did not make this file, or its last line is gone. Make a scorecard in the view Progress."),
		);
	}
	const chosen = act ?? (await pickAct());
	if (chosen === undefined) {
		return;
	}
	if (chosen === "preview") {
		await vscode.commands.executeCommand("markdown.showPreview", uri);
		return;
	}
	const built = await buildScorecard(around, stamp);
	if (built.card.rounds.length === 0) {
		throw new HumanError(
			l10n.t(
				"This scorecard cannot be made again: the log of this folder no longer has anything of its days. Make a new one in the view Progress.",
			),
		);
	}
	await actOn(around, built, uri, chosen);
	if (chosen === "html" && built.markdown.trim() !== text.replaceAll("\r\n", "\n").trim()) {
		void vscode.window.showInformationMessage(
			l10n.t(
				"The page is of the same days, but not word for word what this file says: the log, your texts or the plan have changed since.",
			),
		);
	}
}

/** The same with a scorecard that is at hand; `file`: where it is. */
export async function actOn(
	around: BuildAround,
	{ card, practice, week, unmarked, root }: BuiltScorecard,
	file: vscode.Uri,
	act: ScorecardAct,
): Promise<void> {
	switch (act) {
		case "plan":
			if (week === null || practice.length === 0) {
				throw new HumanError(
					l10n.t("There is nothing to plan: no item is weak, or no day is left before the interview."),
				);
			}
			return planWeakWeek(around, week);
		case "mark":
			if (unmarked.length === 0) {
				throw new HumanError(l10n.t("There is nothing to mark: every item of this scorecard is judged or marked."));
			}
			return markUnmarked(unmarked);
		case "preview":
			await vscode.commands.executeCommand("markdown.showPreview", file);
			return;
		case "html":
			return saveHtml((toFolder) => scorecardHtml(card, practice, toFolder), file, root);
		default:
			return assertNever(act);
	}
}

async function pickAct(): Promise<ScorecardAct | undefined> {
	const picked = await vscode.window.showQuickPick(
		scorecardActs.map((act) => ({ label: scorecardActWords[act].label, detail: scorecardActWords[act].tooltip, act })),
		{ title: l10n.t`Woodshed: Scorecard` },
	);
	return picked?.act;
}

/** One after the other, as many as one likes: each is opened beside, so that what is marked can be read. */
async function markUnmarked(subjects: BuiltScorecard["unmarked"]): Promise<void> {
	const picked = await vscode.window.showQuickPick(
		subjects.map(({ slug, title, dimensions }) => ({
			label: title,
			description: dimensions.length === 1 ? l10n.t("1 item") : l10n.t("{0} items", dimensions.length),
			slug,
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
