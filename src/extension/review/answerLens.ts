import * as vscode from "vscode";

import { readAnswer } from "../../core/review/conversation/answerText.ts";
import { spokenMinutes } from "../../core/review/conversation/spokenTime.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { Catalogue } from "../problem/catalogue.ts";

/** Review above an answer, and how long it takes to say. */
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
				title: "$(comment-discussion) Review",
				command: "woodshed.review",
				arguments: [document.uri],
			}),
			new vscode.CodeLens(top, { title: `$(clock) about ${minutes} of ${pack.minutes} minutes, spoken`, command: "" }),
		];
	}

	dispose(): void {
		this.subscriptions.dispose();
		this.changed.dispose();
	}
}
