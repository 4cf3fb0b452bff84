import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { type Drill, drill } from "../../core/review/drill.ts";
import { checkDrill } from "../../core/review/checkDrill.ts";
import { executeCommand, registerCommand } from "../commands.ts";
import { documentPath } from "../documentPath.ts";
import type { House } from "../house.ts";
import { pickCriterion, pickDesign } from "./drillPicks.ts";

/** Read-only: the flawed design, and with the query "clean" the one without the flaw. */
const scheme = "woodshed-drill";

interface Shown {
	readonly drill: Drill;
	readonly title: string;
	answered: boolean;
}

/** Spot the flaw: a good design with one planted flaw, to be named and marked; checked by program, without a model. */
export class Drills implements vscode.TextDocumentContentProvider, vscode.CodeLensProvider, vscode.Disposable {
	private readonly house: Pick<House, "catalogue" | "folder" | "progress" | "nowMs">;
	private readonly shown = new Map<string, Shown>();
	private readonly lensesChanged = new vscode.EventEmitter<void>();
	readonly onDidChangeCodeLenses = this.lensesChanged.event;
	private readonly subscriptions: vscode.Disposable;

	constructor(house: Pick<House, "catalogue" | "folder" | "progress" | "nowMs" | "log">) {
		this.house = house;
		this.subscriptions = vscode.Disposable.from(
			vscode.workspace.registerTextDocumentContentProvider(scheme, this),
			vscode.languages.registerCodeLensProvider({ scheme }, this),
			registerCommand("woodshed.drill", house.log, (...asked) => this.start(...asked)),
			registerCommand("woodshed.drill.answer", house.log, (uri) => this.answer(uri)),
		);
	}

	/**
	 * `seed`: which of the flaws that were not hunted yet; the same gives the same. `criteria`: a flaw of one of these, where
	 * the design has one.
	 */
	async start(asked?: string, seed: number = this.house.nowMs(), criteria: readonly string[] = []): Promise<void> {
		this.refuseInMock();
		const slug = asked ?? (await pickDesign(this.house));
		if (slug === undefined) {
			return;
		}
		const pack = await this.house.catalogue.designPack(slug);
		const made = drill(pack, seed, new Set(this.house.progress.of(slug)?.drilled), criteria);
		if (made === undefined) {
			throw new HumanError(l10n.t`“${pack.title}” has no planted flaws to hunt. Choose another design.`);
		}
		// the name must not say what the flaw is
		const uri = vscode.Uri.from({
			scheme,
			path: `/${this.shown.size + 1}${documentPath(l10n.t`Spot the flaw, ${pack.title}`, "md")}`,
		});
		this.shown.set(uri.path, { drill: made, title: pack.title, answered: false });
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.languages.setTextDocumentLanguage(document, "markdown");
		await vscode.window.showTextDocument(document, { preview: false });
		void vscode.window.showInformationMessage(
			l10n.t`One flaw was planted in this design. Select the words at fault, or nothing where something is missing, and answer above line 1.`,
		);
	}

	async answer(asked: vscode.Uri | undefined): Promise<void> {
		this.refuseInMock();
		const wanted = (asked ?? vscode.window.activeTextEditor?.document.uri)?.toString();
		const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === wanted);
		const shown = editor === undefined ? undefined : this.shown.get(editor.document.uri.path);
		if (editor === undefined || shown === undefined) {
			throw new HumanError(
				l10n.t`There is no drill to answer here. Start one with “Spot the Flaw…” in the menu of Rounds.`,
			);
		}
		const { document, selection } = editor;
		if (shown.answered) {
			await showDifference(document.uri, shown);
			return;
		}
		const range = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
		const criterion = await pickCriterion(shown.drill, document.getText(selection));
		if (criterion === undefined || shown.answered) {
			return;
		}
		shown.answered = true;
		this.lensesChanged.fire();
		const { slug, twin } = shown.drill;
		const { named, placed, message } = checkDrill(shown.drill, { criterion, range });
		if (this.house.folder.uri !== null) {
			await this.house.progress.record({
				kind: "drilled",
				slug,
				twin,
				criterion: shown.drill.criterion,
				named,
				placed,
			});
		}
		await showDifference(document.uri, shown);
		void vscode.window
			.showInformationMessage(message, l10n.t`Another Drill`)
			.then((choice) => choice && executeCommand("woodshed.drill", slug));
	}

	provideTextDocumentContent({ path, query }: vscode.Uri): string {
		const shown = this.shown.get(path);
		if (shown === undefined) {
			return `${l10n.t`This drill ended with the window that it was started in. Start another with “Spot the Flaw…” in the menu of Rounds.`}\n`;
		}
		return query === "clean" ? shown.drill.clean : shown.drill.text;
	}

	provideCodeLenses({ uri }: vscode.TextDocument): vscode.CodeLens[] {
		const shown = this.shown.get(uri.path);
		if (shown === undefined || uri.query !== "") {
			return [];
		}
		const title = shown.answered
			? l10n.t`Show the Difference`
			: l10n.t`Answer the Drill: select the words at fault, or nothing where something is missing`;
		return [
			new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), { title, command: "woodshed.drill.answer", arguments: [uri] }),
		];
	}

	dispose(): void {
		this.subscriptions.dispose();
		this.lensesChanged.dispose();
	}

	private refuseInMock(): void {
		if (this.house.progress.mockUnderWay) {
			throw new HumanError(
				l10n.t`A mock is under way, and a drill shows a whole answer. Spot flaws once the mock has ended.`,
			);
		}
	}
}

function showDifference(uri: vscode.Uri, { title }: Shown): Thenable<unknown> {
	return vscode.commands.executeCommand(
		"vscode.diff",
		uri.with({ query: "clean" }),
		uri,
		l10n.t`${title}: without the flaw ↔ with it`,
	);
}
