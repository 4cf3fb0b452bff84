import * as vscode from "vscode";

import type { PracticeFolder } from "../practice/practiceFolder.ts";
import { setting } from "../settings.ts";
import type { SolutionPlace } from "./judging.ts";

/** Runs a solution when it is saved by hand. Auto save does not count: the reason is only known before the save. */
export class RunOnSave implements vscode.Disposable {
	private readonly manual = new Set<string>();
	private readonly quiet = new Set<string>();
	private readonly subscriptions: vscode.Disposable;

	constructor(folder: PracticeFolder, run: (place: SolutionPlace) => void) {
		this.subscriptions = vscode.Disposable.from(
			vscode.workspace.onWillSaveTextDocument(({ document, reason }) => {
				if (reason === vscode.TextDocumentSaveReason.Manual) {
					this.manual.add(document.uri.toString());
				}
			}),
			vscode.workspace.onDidSaveTextDocument((document) => {
				const byHand = this.manual.delete(document.uri.toString());
				const place = folder.parse(document.uri);
				if (
					byHand &&
					!this.quiet.has(document.uri.toString()) &&
					place?.kind === "solution" &&
					setting("runOnSave") &&
					vscode.workspace.isTrusted
				) {
					run(place);
				}
			}),
		);
	}

	/** Saves for a purpose of our own (about to be judged, a fresh attempt): that is no save by hand. False: it failed. */
	async saveQuietly(document: vscode.TextDocument): Promise<boolean> {
		const key = document.uri.toString();
		this.quiet.add(key);
		try {
			return await document.save();
		} finally {
			this.quiet.delete(key);
		}
	}

	dispose(): void {
		this.subscriptions.dispose();
	}
}
