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
}

/** Opens a problem: its text in the first column, its statement or board beside it. */
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
		const uri = await this.attempts.begin(place);
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: false });
		if (place.kind === "solution") {
			this.beside.solution(place);
		} else {
			this.beside.design(uri);
		}
	}
}
