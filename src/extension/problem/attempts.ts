import * as vscode from "vscode";

import { failureTexts } from "../../core/judge/failureTexts.ts";
import { HumanError } from "../../core/base/humanError.ts";
import type { PracticePath } from "../../core/practice/practicePath.ts";
import type { LanguageId } from "../../core/problem/problem.ts";
import { starterCode } from "../../core/problem/starterCode.ts";
import { conversationStarter } from "../../core/review/conversation/conversationStarter.ts";
import { fileExists } from "../fileExists.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { Progress } from "../practice/progress.ts";
import { setting } from "../settings.ts";
import type { Catalogue } from "./catalogue.ts";

/** The user's texts: makes the file of a first attempt, keeps the old text when a new attempt begins. Never deletes. */
export class Attempts {
	private readonly folder: PracticeFolder;
	private readonly catalogue: Catalogue;
	private readonly progress: Progress;

	private readonly save: (document: vscode.TextDocument) => Promise<boolean>;

	constructor(options: {
		folder: PracticeFolder;
		catalogue: Catalogue;
		progress: Progress;
		save: (document: vscode.TextDocument) => Promise<boolean>;
	}) {
		this.folder = options.folder;
		this.catalogue = options.catalogue;
		this.progress = options.progress;
		this.save = options.save;
	}

	/** The place of the problem's text in the language last used for it, made from the starter when there is none. */
	async place(slug: string): Promise<PracticePath> {
		const { round, languages } = await this.catalogue.summary(slug);
		if (round === "design") {
			return { kind: "design", slug };
		}
		if (round === "knowledge" || round === "depth" || round === "values") {
			return { kind: "answer", shelf: round === "values" ? "values" : "knowledge", slug };
		}
		const last = this.progress.of(slug)?.language as LanguageId | null | undefined;
		const wanted = last && languages.includes(last) ? last : setting("language");
		const language = languages.includes(wanted) ? wanted : languages[0];
		if (language === undefined) {
			throw new HumanError(failureTexts.noLanguage.say({ slug }));
		}
		return { kind: "solution", slug, language };
	}

	/** Makes the file when it is not there yet and says (in the log) that an attempt started. */
	async begin(place: PracticePath): Promise<{ readonly uri: vscode.Uri; readonly fresh: boolean }> {
		const uri = this.folder.uriOf(place);
		const fresh = !(await fileExists(uri));
		if (fresh) {
			await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(await this.starter(place)));
		}
		// a text that was there before the log (copied in, or the log was lost) is an attempt too
		if (fresh || this.progress.of(place.slug) === undefined) {
			await this.record(place, 1 + (await this.kept(place)).length);
		}
		return { uri, fresh };
	}

	/**
	 * Starts clean: the present text (unsaved changes too) is kept as `attempts/<n>`, then replaced by the starter as one
	 * undo step. Returns where the old text went.
	 */
	async startOver(uri: vscode.Uri, place: PracticePath): Promise<vscode.Uri> {
		const document = await vscode.workspace.openTextDocument(uri);
		const extension = uri.path.slice(uri.path.lastIndexOf("."));
		const n = 1 + Math.max(0, ...(await this.kept(place)));
		const kept = vscode.Uri.joinPath(uri, "..", "attempts", `${n}${extension}`);
		await vscode.workspace.fs.writeFile(kept, new TextEncoder().encode(document.getText()));
		const edit = new vscode.WorkspaceEdit();
		edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), await this.starter(place));
		if (!(await vscode.workspace.applyEdit(edit)) || !(await this.save(document))) {
			throw new HumanError(failureTexts.attemptUnwritten.say({ kept: `attempts/${n}${extension}`, path: uri.fsPath }));
		}
		await this.record(place, n + 1);
		return kept;
	}

	/** Numbers of the attempts kept beside the text. */
	private async kept(place: PracticePath): Promise<number[]> {
		try {
			const entries = await vscode.workspace.fs.readDirectory(
				vscode.Uri.joinPath(this.folder.uriOf(place), "..", "attempts"),
			);
			return entries.flatMap(([name]) => (/^\d+\./.test(name) ? [Number.parseInt(name, 10)] : []));
		} catch {
			return []; // There is no such folder before the second attempt.
		}
	}

	private async starter(place: PracticePath): Promise<string> {
		if (place.kind === "design") {
			return (await this.catalogue.designPack(place.slug)).starter;
		}
		if (place.kind === "answer") {
			return conversationStarter(await this.catalogue.conversationPack(place.slug));
		}
		const { problem } = await this.catalogue.pack(place.slug);
		return starterCode(problem.signature, place.language);
	}

	private async record(place: PracticePath, attempt: number): Promise<void> {
		const { round } = await this.catalogue.summary(place.slug);
		await this.progress.record({
			kind: "attemptStarted",
			slug: place.slug,
			round,
			language: place.kind === "solution" ? place.language : null,
			attempt,
		});
	}
}
