import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { readAnswer } from "../../core/review/conversation/answerText.ts";
import { spokenWordsPerMinute } from "../../core/review/conversation/conversationStarter.ts";
import { spokenMinutes } from "../../core/review/conversation/spokenTime.ts";
import { talkMinutes, typedWordsPerMinute } from "../../core/review/conversation/talkClock.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { Catalogue } from "../problem/catalogue.ts";
import { hasDictation } from "./dictation.ts";

/** Review above an answer, a clock to say or type it by, and how long it takes to say. */
export class AnswerLens implements vscode.CodeLensProvider, vscode.Disposable {
	readonly onDidChangeCodeLenses: vscode.Event<void>;
	private readonly changed = new vscode.EventEmitter<void>();
	private readonly subscriptions: vscode.Disposable;
	private readonly folder: PracticeFolder;
	private readonly catalogue: Catalogue;

	constructor(folder: PracticeFolder, catalogue: Catalogue) {
		this.folder = folder;
		this.catalogue = catalogue;
		this.onDidChangeCodeLenses = this.changed.event;
		this.subscriptions = vscode.Disposable.from(
			folder.onDidChange(() => this.changed.fire()),
			vscode.languages.registerCodeLensProvider({ scheme: "file", pattern: "**/{knowledge,values}/*/answer.md" }, this),
		);
	}

	async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
		const place = this.folder.parse(document.uri);
		if (place?.kind !== "answer") {
			return [];
		}
		const known = (await this.catalogue.list()).some(({ slug, plain }) => slug === place.slug && plain !== undefined);
		if (!known) {
			return []; // a file of one's own in such a folder
		}
		const pack = await this.catalogue.conversationPack(place.slug);
		const minutes = spokenMinutes(readAnswer(document.getText(), pack).words);
		const top = new vscode.Range(0, 0, 0, 0);
		return [
			new vscode.CodeLens(top, {
				title: l10n.t`$(comment-discussion) Review`,
				command: "woodshed.review",
				arguments: [document.uri],
			}),
			new vscode.CodeLens(top, {
				title: l10n.t`$(clock) about ${minutes} of ${pack.minutes} minutes, spoken`,
				tooltip: clocks(pack.minutes),
				command: "",
			}),
			new vscode.CodeLens(top, {
				title: l10n.t`$(unmute) Say it aloud`,
				tooltip: aloudTooltip(pack.minutes),
				command: "woodshed.sayAloud",
				arguments: [document.uri, "spoken"],
			}),
			...(await dictateLens(top, document.uri, pack.minutes)),
			new vscode.CodeLens(top, {
				title: l10n.t`$(keyboard) Type it in ${talkMinutes(pack.minutes, "typed")} minutes`,
				tooltip: clocks(pack.minutes),
				command: "woodshed.sayAloud",
				arguments: [document.uri, "typed"],
			}),
			new vscode.CodeLens(top, {
				title: l10n.t`$(checklist) Mark yourself`,
				tooltip: l10n.t("What of it would be judged met? Your own marks stand on the scorecard, named as yours."),
				command: "woodshed.markYourself",
				arguments: [document.uri],
			}),
			...(place.shelf === "values"
				? [
						new vscode.CodeLens(top, {
							title: l10n.t`$(heart) Stories`,
							tooltip: l10n.t`Your stories, the values that they cover, and what is still open.`,
							command: "woodshed.stories",
						}),
					]
				: []),
		];
	}

	dispose(): void {
		this.subscriptions.dispose();
		this.changed.dispose();
	}
}

function clocks(minutes: number): string {
	return l10n.t`Spoken: ${minutes} minutes, about ${spokenWordsPerMinute} words a minute. Typed: ${talkMinutes(minutes, "typed")} minutes, about ${typedWordsPerMinute} words a minute.`;
}

function aloudTooltip(minutes: number): string {
	return `${l10n.t`Starts a clock of ${minutes} minutes in the status bar; afterwards you mark yourself.`} ${clocks(minutes)}`;
}

/** Only where the editor has it. */
async function dictateLens(top: vscode.Range, uri: vscode.Uri, minutes: number): Promise<readonly vscode.CodeLens[]> {
	return (await hasDictation())
		? [
				new vscode.CodeLens(top, {
					title: l10n.t`$(mic) Dictate`,
					tooltip: l10n.t(
						"Starts the clock of {0} minutes and the editor's dictation: what you say is written here.",
						minutes,
					),
					command: "woodshed.dictate",
					arguments: [uri],
				}),
			]
		: [];
}
