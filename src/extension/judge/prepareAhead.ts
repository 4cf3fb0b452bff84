import * as vscode from "vscode";

import { languageTable } from "../../core/problem/languageTable.ts";
import type { LanguageId } from "../../core/problem/problem.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { SolutionPlace } from "./judging.ts";

/** A text goes through a compiler before it can run: the user's, or the one that strips types. */
const compiles = (language: LanguageId) => {
	const { toolchain, family } = languageTable[language];
	return toolchain !== null || family === "typescript";
};
/** A pause in typing after which a compiler may begin. */
const pauseMs = 300;

/**
 * Has the judge get ready for the solution at hand: once when its editor is opened or chosen, and, where there is
 * something to compile, at every pause in typing.
 */
export class PrepareAhead implements vscode.Disposable {
	private readonly folder: PracticeFolder;
	private readonly prepare: (place: SolutionPlace, document: vscode.TextDocument) => void;
	private readonly subscriptions: vscode.Disposable;
	private timer: NodeJS.Timeout | undefined;
	private last = "";

	constructor(folder: PracticeFolder, prepare: (place: SolutionPlace, document: vscode.TextDocument) => void) {
		this.folder = folder;
		this.prepare = prepare;
		this.subscriptions = vscode.Disposable.from(
			vscode.window.onDidChangeActiveTextEditor((editor) => editor && this.chosen(editor.document)),
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length > 0) {
					this.typed(document);
				}
			}),
		);
		const active = vscode.window.activeTextEditor;
		if (active !== undefined) {
			this.chosen(active.document);
		}
	}

	dispose(): void {
		clearTimeout(this.timer);
		this.subscriptions.dispose();
	}

	private chosen(document: vscode.TextDocument): void {
		const place = this.folder.parse(document.uri);
		const key = document.uri.toString();
		if (place?.kind === "solution" && key !== this.last) {
			this.last = key;
			this.later(place, document);
		}
	}

	private typed(document: vscode.TextDocument): void {
		const place = this.folder.parse(document.uri);
		if (place?.kind === "solution" && compiles(place.language)) {
			this.later(place, document);
		}
	}

	private later(place: SolutionPlace, document: vscode.TextDocument): void {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.prepare(place, document), pauseMs);
	}
}
