import * as vscode from "vscode";

import type { PracticePath } from "../../core/practice/practicePath.ts";
import type { LanguageId } from "../../core/problem/problem.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { Attempts } from "./attempts.ts";
import type { Catalogue } from "./catalogue.ts";

/** What is shown beside a text once it is open. */
interface Beside {
	solution(place: Extract<PracticePath, { kind: "solution" }>): void;
	design(uri: vscode.Uri): void;
	answer(): void;
}

/** Opens a problem: its text in the first column, its statement or board beside it; an answer stands alone. */
export class ProblemOpener {
	private readonly folder: PracticeFolder;
	private readonly catalogue: Catalogue;
	private readonly attempts: Attempts;
	private readonly beside: Beside;

	constructor(folder: PracticeFolder, catalogue: Catalogue, attempts: Attempts, beside: Beside) {
		this.folder = folder;
		this.catalogue = catalogue;
		this.attempts = attempts;
		this.beside = beside;
	}

	async open(slug: string): Promise<void> {
		await this.catalogue.summary(slug); // An unknown slug is refused before a window reloads for it.
		if (await this.folder.ensure(slug)) {
			await this.show(await this.attempts.place(slug));
		}
	}

	async openIn(slug: string, language: LanguageId): Promise<void> {
		await this.show({ kind: "solution", slug, language });
	}

	private async show(place: PracticePath): Promise<void> {
		const { uri, fresh } = await this.attempts.begin(place);
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document, {
			viewColumn: vscode.ViewColumn.One,
			preview: false,
			...(fresh && place.kind === "solution" ? { selection: firstWords(document) } : {}),
			...(fresh && place.kind === "answer" ? { selection: firstPart(document) } : {}),
		});
		if (place.kind === "solution") {
			this.beside.solution(place);
		} else if (place.kind === "design") {
			this.beside.design(uri);
		} else {
			this.beside.answer();
		}
	}
}

/** The empty line below the first heading of a fresh answer and its prompt. */
function firstPart(document: vscode.TextDocument): vscode.Range {
	for (let line = 0; line + 2 < document.lineCount; line++) {
		if (document.lineAt(line).text.startsWith("## ")) {
			return new vscode.Range(line + 2, 0, line + 2, 0);
		}
	}
	return new vscode.Range(0, 0, 0, 0);
}

/** What a fresh starter holds in the place of the solution: selected, so that typing takes its place. */
function firstWords(document: vscode.TextDocument): vscode.Range {
	for (let line = 0; line < document.lineCount; line++) {
		const { text } = document.lineAt(line);
		const start = text.search(/\b(?:raise NotImplementedError|throw new Error)\b/);
		if (start >= 0) {
			return new vscode.Range(line, start, line, text.length);
		}
	}
	const { end } = document.lineAt(document.lineCount - 1).range;
	return new vscode.Range(end, end);
}
