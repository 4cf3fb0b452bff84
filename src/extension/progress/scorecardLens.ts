import * as vscode from "vscode";

import { readStamp } from "../../core/practice/scorecard/scorecardStamp.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import { scorecardActs, scorecardActWords } from "./useScorecard.ts";

/** Above a scorecard what can be done with it: the message that says where it is goes by itself. */
export class ScorecardLens implements vscode.CodeLensProvider, vscode.Disposable {
	readonly onDidChangeCodeLenses: vscode.Event<void>;
	private readonly changed = new vscode.EventEmitter<void>();
	private readonly subscriptions: vscode.Disposable;
	private readonly folder: Pick<PracticeFolder, "uri" | "onDidChange">;

	constructor(folder: Pick<PracticeFolder, "uri" | "onDidChange">) {
		this.folder = folder;
		this.onDidChangeCodeLenses = this.changed.event;
		this.subscriptions = vscode.Disposable.from(
			this.changed,
			folder.onDidChange(() => this.changed.fire()),
			vscode.languages.registerCodeLensProvider({ scheme: "file", pattern: "**/scorecards/*.md" }, this),
		);
	}

	provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
		const root = this.folder.uri;
		const isThere = root !== null && document.uri.path.startsWith(`${vscode.Uri.joinPath(root, "scorecards").path}/`);
		if (!isThere || readStamp(document.getText()) === null) {
			return []; // a file of one's own in such a folder
		}
		const top = new vscode.Range(0, 0, 0, 0);
		return scorecardActs.map((act) => {
			const { icon, label, tooltip } = scorecardActWords[act];
			return new vscode.CodeLens(top, {
				title: `$(${icon}) ${label}`,
				tooltip,
				command: "woodshed.useScorecard",
				arguments: [document.uri, act],
			});
		});
	}

	dispose(): void {
		this.subscriptions.dispose();
	}
}
