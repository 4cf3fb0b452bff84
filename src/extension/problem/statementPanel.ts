import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { failureTexts } from "../../core/judge/failureTexts.ts";
import { type HintLadder, hintSteps, nextHint } from "../../core/judge/hintLadder.ts";
import { decodeFromStatement, type FromStatement, type ToStatement } from "../../protocol/problem/statementMessages.ts";
import { mockRefusal } from "../../core/practice/rounds/mockRefusal.ts";
import { HumanError } from "../../core/base/humanError.ts";
import { ownCaseText } from "../../core/practice/ownCases.ts";
import { caseLocation } from "../judge/caseLocation.ts";
import type { Growths } from "../judge/growths.ts";
import type { Stressing } from "../judge/stressing.ts";
import { type Judging, ownCasesUri, readOwnCases, type SolutionPlace } from "../judge/judging.ts";
import { executeCommand } from "../commands.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { Progress } from "../practice/progress.ts";
import type { RoundRules } from "../practice/rounds/roundRules.ts";
import { tabIcon, webviewHtml, webviewOptions } from "../webviewHtml.ts";
import type { Catalogue } from "./catalogue.ts";
import { markdownRenderer } from "./markdownRenderer.ts";
import { laddersAfter, statementState } from "./statementSession.ts";

export const statementViewType = "woodshed.statement";

interface Around {
	readonly extensionUri: vscode.Uri;
	readonly folder: PracticeFolder;
	readonly catalogue: Catalogue;
	readonly judging: Judging;
	readonly growths: Growths;
	readonly stressing: Stressing;
	readonly progress: Progress;
	readonly rules: Pick<RoundRules, "refuseInMock">;
	readonly showError: (error: unknown) => void;
}

/** The statement beside the solution: one panel, which follows the solution that is worked on. */
export class StatementPanel implements vscode.Disposable, vscode.WebviewPanelSerializer {
	private readonly around: Around;
	private readonly subscriptions: vscode.Disposable;
	private panel: vscode.WebviewPanel | null = null;
	private readonly render = markdownRenderer();
	private waiting: NodeJS.Timeout | null = null;
	private place: SolutionPlace | null = null;
	/** hints taken in this window: by slug, by ladder */
	private readonly hintsTaken = new Map<string, Map<string, number>>();
	/** problems whose solution was asked for */
	private readonly revealed = new Set<string>();

	constructor(around: Around) {
		this.around = around;
		this.subscriptions = vscode.Disposable.from(
			around.judging.onDidChange((slug) => slug === this.place?.slug && this.post()),
			around.growths.onDidChange((slug) => slug === this.place?.slug && this.post()),
			around.stressing.onDidChange((slug) => slug === this.place?.slug && this.post()),
			vscode.workspace.onDidChangeTextDocument(({ document }) => this.isOwnCases(document.uri) && this.post()),
			around.progress.onDidChange(() => this.post()),
			vscode.workspace.onDidGrantWorkspaceTrust(() => this.post()),
			vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
			vscode.window.registerWebviewPanelSerializer(statementViewType, this),
		);
	}

	show(place: SolutionPlace): void {
		this.place = place;
		if (this.panel === null) {
			this.adopt(
				vscode.window.createWebviewPanel(
					statementViewType,
					l10n.t("Statement"),
					{ viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
					webviewOptions(this.around.extensionUri),
				),
			);
		} else {
			this.panel.reveal(undefined, true);
		}
		this.post();
	}

	/** Whatever is opened next with a solution brings it back. */
	close(): void {
		this.panel?.dispose();
	}

	async takeHint(place: SolutionPlace): Promise<void> {
		this.show(place);
		this.refuseInMock();
		const { slug } = place;
		const pack = await this.around.catalogue.pack(slug);
		const next = nextHint(laddersAfter(pack, this.around.judging.state(slug)), this.taken(slug));
		if (next === undefined) {
			return;
		}
		const { ladder, step } = next;
		const ofSlug = this.hintsTaken.get(slug) ?? new Map<string, number>();
		this.hintsTaken.set(slug, ofSlug.set(ladder.key, hintSteps.indexOf(step) + 1));
		this.post();
		const { mistake } = ladder;
		await this.around.progress.record({ kind: "hintTaken", slug, step, ...(mistake === null ? {} : { mistake }) });
	}

	private refuseInMock(): void {
		if (this.around.progress.mockUnderWay) {
			throw new HumanError(mockRefusal);
		}
	}

	private taken(slug: string): (ladder: HintLadder) => number {
		return ({ key }) => this.hintsTaken.get(slug)?.get(key) ?? 0;
	}

	/** A new attempt starts without the old one's hints and solution. */
	forget(slug: string): void {
		this.hintsTaken.delete(slug);
		this.revealed.delete(slug);
		this.post();
	}

	async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
		const place = await this.remembered(state).catch(() => null); // The problem may be gone since.
		if (place === null) {
			panel.dispose();
			return;
		}
		this.place = place;
		this.adopt(panel);
	}

	dispose(): void {
		clearTimeout(this.waiting ?? undefined);
		this.subscriptions.dispose();
		this.panel?.dispose();
	}

	/** The place that the page of an earlier window kept; null when it is none of this practice folder. */
	private async remembered(state: unknown): Promise<SolutionPlace | null> {
		const { slug, language } = (state ?? {}) as { readonly slug?: unknown; readonly language?: unknown };
		if (this.around.folder.uri === null || typeof slug !== "string") {
			return null;
		}
		const { languages } = await this.around.catalogue.summary(slug);
		const known = languages.find((one) => one === language);
		return known === undefined ? null : { kind: "solution", slug, language: known };
	}

	private adopt(panel: vscode.WebviewPanel): void {
		this.panel?.dispose();
		this.panel = panel;
		panel.webview.options = webviewOptions(this.around.extensionUri);
		panel.iconPath = tabIcon(this.around.extensionUri);
		panel.onDidDispose(() => {
			if (this.panel === panel) {
				this.panel = null;
			}
		});
		panel.webview.onDidReceiveMessage((message) => {
			const intent = decodeFromStatement(message);
			if (intent !== null) {
				this.handle(intent).catch(this.around.showError);
			}
		});
		panel.webview.html = webviewHtml(panel.webview, this.around.extensionUri, {
			name: "statement",
			title: l10n.t`Statement`,
		});
	}

	private follow(editor: vscode.TextEditor | undefined): void {
		const place = editor && this.around.folder.parse(editor.document.uri);
		if (place?.kind === "solution" && this.panel !== null) {
			this.place = place;
			this.post();
		}
	}

	/** A run tells of every case: what comes within a frame is posted once. */
	private post(): void {
		this.waiting ??= setTimeout(() => {
			this.waiting = null;
			this.state().catch(this.around.showError);
		}, 16);
	}

	private async state(): Promise<void> {
		const { panel, place } = this;
		if (panel === null || place === null) {
			return;
		}
		const { catalogue, folder, judging, growths, stressing } = this.around;
		const pack = await catalogue.pack(place.slug);
		const state = statementState({
			pack,
			language: place.language,
			trusted: vscode.workspace.isTrusted,
			ownCasesText: await readOwnCases(folder, place.slug),
			helpRefused: this.around.progress.mockUnderWay ? mockRefusal : null,
			hintsTaken: this.taken(place.slug),
			run: judging.state(place.slug),
			stress: stressing.state(place.slug),
			growth: growths.state(place.slug, pack),
			...growths.claim(place.slug),
			revealed: this.revealed.has(place.slug),
			render: this.render,
		});
		if (this.panel === panel && this.place === place) {
			panel.title = state.title;
			const message: ToStatement = { type: "state", state };
			await panel.webview.postMessage(message);
		}
	}

	private async handle(intent: FromStatement): Promise<void> {
		const { place } = this;
		if (place === null) {
			return;
		}
		const uri = this.around.folder.uriOf(place);
		switch (intent.type) {
			case "ready":
				this.post();
				return;
			case "run":
				await executeCommand("woodshed.run", uri);
				return;
			case "submit":
				await executeCommand("woodshed.submit", uri);
				return;
			case "cancel":
				this.around.judging.cancel(place.slug);
				vscode.window.setStatusBarMessage(l10n.t`$(debug-stop) Stopped: no verdict, nothing in the log`, 5000);
				return;
			case "hint":
				await this.takeHint(place);
				return;
			case "addCase":
				await executeCommand("woodshed.addCase", uri);
				return;
			case "editCases":
				await this.editCases(place);
				return;
			case "stress":
				this.around.rules.refuseInMock("counterexample");
				// the page shows how it goes on, so that no notification is needed
				await this.around.stressing.find(place);
				return;
			case "cancelStress":
				this.around.stressing.cancel(place.slug);
				return;
			case "keepCase":
				await this.keepCase(place, intent.id);
				return;
			case "trust":
				await executeCommand("woodshed.trust");
				return;
			case "showSolution":
				await this.reveal(place);
				return;
			case "measureGrowth":
				this.around.rules.refuseInMock("growth");
				await this.around.growths.measure(place);
				return;
			case "claim":
				this.around.rules.refuseInMock("growth");
				await this.around.growths.say(place, intent);
				return;
			case "debugCase":
				await executeCommand("woodshed.debugCase", uri, intent.id);
				return;
			case "revealCase":
				await this.revealCase(place, intent.id);
				return;
		}
	}

	private async reveal(place: SolutionPlace): Promise<void> {
		this.refuseInMock();
		const show = l10n.t`Show`;
		const sure = await vscode.window.showWarningMessage(
			l10n.t`Show the editorial and the accepted solutions now?`,
			{
				modal: true,
				detail: l10n.t`The attempt stays yours, but solving it yourself teaches more. Hints come one at a time.`,
			},
			show,
		);
		if (sure === show) {
			this.revealed.add(place.slug);
			this.post();
			await this.around.progress.record({ kind: "editorialOpened", slug: place.slug });
		}
	}

	private async revealCase(place: SolutionPlace, id: string): Promise<void> {
		const run = this.around.judging.state(place.slug);
		const result = run.type === "idle" ? undefined : run.results.find((one) => one.id === id);
		if (result === undefined) {
			return;
		}
		const document = await vscode.workspace.openTextDocument(this.around.folder.uriOf(place));
		const { problem } = await this.around.catalogue.pack(place.slug);
		const { range } = caseLocation(document, problem.signature, result);
		await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, selection: range });
	}

	private async keepCase(place: SolutionPlace, id: string): Promise<void> {
		const { cases } = await this.around.catalogue.pack(place.slug);
		const kept = cases.find((one) => one.id === id);
		if (kept?.in === undefined) {
			void vscode.window.showInformationMessage(failureTexts.caseTooLarge.say());
			return;
		}
		await appendOwnCase(ownCasesUri(this.around.folder, place.slug), kept.in, kept.out);
	}

	private async editCases(place: SolutionPlace): Promise<void> {
		const document = await vscode.workspace.openTextDocument(ownCasesUri(this.around.folder, place.slug));
		await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
	}

	private isOwnCases(uri: vscode.Uri): boolean {
		return this.place !== null && uri.toString() === ownCasesUri(this.around.folder, this.place.slug).toString();
	}
}

/** Appends one case to `cases.yaml` as one undo step, opens it there and puts the caret on it. */
export async function appendOwnCase(uri: vscode.Uri, input: unknown, output: unknown): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.createFile(uri, { ignoreIfExists: true });
	await vscode.workspace.applyEdit(edit);
	const document = await vscode.workspace.openTextDocument(uri);
	const head =
		document.getText().trim() === ""
			? l10n.t`# My cases: run with every Run. Leave “out” empty and the reference fills it in.\n`
			: document.getText().endsWith("\n")
				? ""
				: "\n";
	const text = `${head}${ownCaseText({ input, output })}`;
	const end = document.lineAt(document.lineCount - 1).range.end;
	const insert = new vscode.WorkspaceEdit();
	insert.insert(uri, end, text);
	await vscode.workspace.applyEdit(insert);
	await document.save();
	const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
	const line = Math.max(0, document.lineCount - 3);
	editor.selection = new vscode.Selection(line, 6, line, 6);
}
