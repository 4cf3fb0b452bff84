import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { failureTexts } from "../../core/judge/failureTexts.ts";
import type { PracticePath } from "../../core/practice/practicePath.ts";
import { setContext } from "../contextKeys.ts";
import { isDrawingFile } from "./isDrawingFile.ts";
import type { PracticeFolder } from "./practiceFolder.ts";

type Of<K extends PracticePath["kind"]> = Extract<PracticePath, { kind: K }>;

/** Which solution or design the user is at; keeps the context keys of menus and keybindings in step. */
export class ActiveDocument implements vscode.Disposable {
	private readonly folder: PracticeFolder;
	private readonly subscriptions: vscode.Disposable;

	constructor(folder: PracticeFolder) {
		this.folder = folder;
		this.subscriptions = vscode.Disposable.from(
			vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
			vscode.window.onDidChangeVisibleTextEditors(() => this.refresh()),
			folder.onDidChange(() => this.refresh()),
		);
		this.refresh();
	}

	/** The place of `uri`, else of the active editor, else of the only visible one of that kind. */
	place<K extends PracticePath["kind"]>(
		kind: K,
		uri?: vscode.Uri,
	): { readonly uri: vscode.Uri; readonly place: Of<K> } {
		for (const candidate of candidates(uri)) {
			const place = this.folder.parse(candidate);
			if (place?.kind === kind) {
				return { uri: candidate, place: place as Of<K> };
			}
		}
		throw new HumanError(missing[kind]());
	}

	/** Like `place`, of any kind. */
	either(uri?: vscode.Uri): { readonly uri: vscode.Uri; readonly place: PracticePath } {
		const active = uri ?? vscode.window.activeTextEditor?.document.uri;
		const place = active && this.folder.parse(active);
		if (active && place) {
			return { uri: active, place };
		}
		for (const candidate of candidates(uri)) {
			const found = this.folder.parse(candidate);
			if (found !== null && found.kind !== "solution") {
				return { uri: candidate, place: found };
			}
		}
		return this.place("solution", uri);
	}

	/** What the board draws: a design of the practice folder, or a `.mmd` file wherever it is. Looked for like `place`. */
	drawn(uri?: vscode.Uri): vscode.Uri {
		const drawn = candidates(uri).find((one) => this.isDrawn(one));
		if (drawn === undefined) {
			throw new HumanError(failureTexts.noDrawing.say());
		}
		return drawn;
	}

	isDrawn(uri: vscode.Uri): boolean {
		return this.folder.parse(uri)?.kind === "design" || isDrawingFile(uri);
	}

	/** A `.mmd` file, where that is the text at hand; null where it is a solution, a design or nothing of ours. */
	drawing(uri?: vscode.Uri): vscode.Uri | null {
		const found = (uri ? [uri] : atHand()).find((one) => this.folder.parse(one) !== null || isDrawingFile(one));
		return found !== undefined && isDrawingFile(found) ? found : null;
	}

	/** The text at hand: the active editor's, or the one that is seen while a statement or a board has the focus. */
	current(): PracticePath | null {
		for (const uri of atHand()) {
			const place = this.folder.parse(uri);
			if (place !== null) {
				return place;
			}
		}
		return null;
	}

	dispose(): void {
		this.subscriptions.dispose();
	}

	private refresh(): void {
		const kind = this.current()?.kind;
		setContext("woodshed.solutionActive", kind === "solution");
		setContext("woodshed.designActive", kind === "design");
		setContext("woodshed.answerActive", kind === "answer");
		setContext("woodshed.drawingActive", this.drawing() !== null);
		setContext("woodshed.noPracticeFolder", this.folder.uri === null);
	}
}

const missing: Readonly<Record<PracticePath["kind"], () => string>> = {
	solution: () => failureTexts.noSolution.say(),
	design: () => failureTexts.noDesign.say(),
	answer: () => l10n.t`Open a card or a values prompt first: “Woodshed: Open Problem…”.`,
};

/** What was asked for, else what the active editor and then the others show. */
function candidates(uri: vscode.Uri | undefined): readonly vscode.Uri[] {
	const { activeTextEditor: active, visibleTextEditors: visible } = vscode.window;
	return uri ? [uri] : [...(active ? [active] : []), ...visible].map(({ document }) => document.uri);
}

/** The active editor's file, or those that are seen while a statement or a board has the focus. */
function atHand(): readonly vscode.Uri[] {
	const { activeTextEditor: active, visibleTextEditors: visible } = vscode.window;
	return (active ? [active] : visible).map(({ document }) => document.uri);
}
