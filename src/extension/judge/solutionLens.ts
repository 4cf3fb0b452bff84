import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { debuggerTable } from "../../core/judge/debuggerTable.ts";
import { verdictTable } from "../../core/judge/verdict.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { Catalogue } from "../problem/catalogue.ts";
import { entryLine } from "./caseLocation.ts";
import type { Judging } from "./judging.ts";

/** Run · Debug · Submit · Hint · Review above the function that the judge calls, with the last verdict. */
export class SolutionLens implements vscode.CodeLensProvider, vscode.Disposable {
	readonly onDidChangeCodeLenses: vscode.Event<void>;
	private readonly changed = new vscode.EventEmitter<void>();
	private readonly subscriptions: vscode.Disposable;
	private readonly folder: PracticeFolder;
	private readonly catalogue: Catalogue;
	private readonly judging: Judging;
	private readonly shown = new Map<string, string>();

	constructor(folder: PracticeFolder, catalogue: Catalogue, judging: Judging) {
		this.folder = folder;
		this.catalogue = catalogue;
		this.judging = judging;
		this.onDidChangeCodeLenses = this.changed.event;
		this.subscriptions = vscode.Disposable.from(
			judging.onDidChange((slug) => this.refresh(slug)),
			folder.onDidChange(() => this.changed.fire()),
			vscode.languages.registerCodeLensProvider({ scheme: "file", pattern: "**/coding/*/solution.*" }, this),
		);
	}

	async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
		const place = this.folder.parse(document.uri);
		if (place?.kind !== "solution") {
			return [];
		}
		const { problem } = await this.catalogue.pack(place.slug);
		const line = entryLine(document, problem.signature);
		const range = new vscode.Range(line, 0, line, 0);
		const lens = (title: string, command: string): vscode.CodeLens =>
			new vscode.CodeLens(range, { title, command, arguments: [document.uri] });
		const state = this.judging.state(place.slug);
		const last =
			state.type === "running"
				? [lens(l10n.t`$(sync~spin) running`, "woodshed.openStatement")]
				: state.type === "done"
					? [
							lens(
								`${state.verdict === "accepted" ? "$(pass)" : "$(error)"} ${verdictTable[state.verdict].label}`,
								"woodshed.openStatement",
							),
						]
					: [];
		return [
			lens(l10n.t`$(play) Run`, "woodshed.run"),
			...(debuggerTable[place.language] === null ? [] : [lens(l10n.t`$(debug-alt) Debug`, "woodshed.debugCase")]),
			lens(l10n.t`$(cloud-upload) Submit`, "woodshed.submit"),
			lens(l10n.t`$(lightbulb) Hint`, "woodshed.hint"),
			lens(l10n.t`$(comment-discussion) Review`, "woodshed.review"),
			...last,
		];
	}

	/** Lenses show only whether a run goes on and how the last one ended, not each case of it. */
	private refresh(slug: string): void {
		const state = this.judging.state(slug);
		const shown = state.type === "done" ? state.verdict : state.type;
		if (this.shown.get(slug) !== shown) {
			this.shown.set(slug, shown);
			this.changed.fire();
		}
	}

	dispose(): void {
		this.subscriptions.dispose();
		this.changed.dispose();
	}
}
