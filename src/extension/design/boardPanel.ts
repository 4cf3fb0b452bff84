import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { applyGesture } from "../../core/design/applyGesture.ts";
import type { Gesture } from "../../core/design/gesture.ts";
import { containsPosition } from "../../core/base/textRange.ts";
import { decodeFromBoard, type FromBoard, type ToBoard } from "../../protocol/design/boardMessages.ts";
import type { InterviewIntent } from "../../protocol/interview/interviewMessages.ts";
import type { ShownInterview } from "../../protocol/interview/interviewState.ts";
import { executeCommand } from "../commands.ts";
import { markdownRenderer } from "../problem/markdownRenderer.ts";
import { tabIcon, webviewHtml, webviewOptions } from "../webviewHtml.ts";
import { BoardRound } from "./boardRound.ts";
import { boardState, type BoardReview } from "./boardState.ts";
import type { DesignSession } from "./designSession.ts";
import { exportPicture } from "./exportPicture.ts";
import type { GuidedRounds } from "./guidedRounds.ts";
import { selectionAfter } from "./selectionAfter.ts";
import { fromVscodePosition, toVscodeRange } from "./vscodeRange.ts";

export const boardViewType = "woodshed.board";

/** the drawing follows typing after this long, and at the latest after `drawAtMostMs` */
const drawAfterMs = 200;
const drawAtMostMs = 1500;

export interface BoardAround {
	readonly extensionUri: vscode.Uri;
	readonly showError: (error: unknown) => void;
	/** what the review of this document has to show */
	review(uri: vscode.Uri): BoardReview;
	readonly onDidChangeReview: vscode.Event<vscode.Uri>;
	cancelReview(uri: vscode.Uri): void;
	recoverReview(uri: vscode.Uri): Promise<void>;
	/** the interview about this document, and what is done in it */
	interview(uri: vscode.Uri): ShownInterview;
	readonly onDidChangeInterview: vscode.Event<vscode.Uri | null>;
	interviewIntent(uri: vscode.Uri, intent: InterviewIntent): Promise<void>;
	readonly rounds: GuidedRounds;
	readonly log: vscode.LogOutputChannel;
}

/** One board for one design document: state down, intents up. The host is the only writer of the text. */
export class BoardPanel implements vscode.Disposable {
	readonly session: DesignSession;
	private readonly panel: vscode.WebviewPanel;
	private readonly around: BoardAround;
	private readonly subscriptions: vscode.Disposable;
	private timer: NodeJS.Timeout | null = null;
	private waitingSince: number | null = null;
	private notice: string | null = null;
	private readonly render = markdownRenderer();
	private selected: string | null = null;
	private readonly round: BoardRound;
	private selectedConnector: string | null = null;
	/** what the board itself has just shown in the text: no news about the caret */
	private shown: vscode.Range | null = null;

	constructor(session: DesignSession, panel: vscode.WebviewPanel, around: BoardAround) {
		this.session = session;
		this.panel = panel;
		this.around = around;
		this.round = new BoardRound(session, around.rounds);
		panel.webview.options = webviewOptions(around.extensionUri);
		panel.iconPath = tabIcon(around.extensionUri);
		panel.title = l10n.t`Board: ${session.title}`;
		this.subscriptions = vscode.Disposable.from(
			panel.webview.onDidReceiveMessage((message) => this.receive(message)),
			session.onDidChange(() => this.schedule()),
			around.onDidChangeReview((uri) => this.isMine(uri) && this.refreshRound()),
			around.onDidChangeInterview((uri) => uri !== null && this.isMine(uri) && this.post()),
			around.rounds.onDidChange((uri) => {
				if (this.isMine(uri)) {
					this.post();
					this.refreshRound();
				}
			}),
			vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
		);
		panel.webview.html = webviewHtml(panel.webview, around.extensionUri, {
			name: "design",
			title: l10n.t`Design board`,
		});
	}

	private isMine(uri: vscode.Uri): boolean {
		return uri.toString() === this.session.document.uri.toString();
	}

	private refreshRound(): void {
		this.round.refresh().then(() => this.post(), this.around.showError);
	}

	reveal(): void {
		this.panel.reveal(undefined, true);
	}

	onDidDispose(listener: () => void): vscode.Disposable {
		return this.panel.onDidDispose(listener);
	}

	dispose(): void {
		if (this.timer !== null) {
			clearTimeout(this.timer);
		}
		this.subscriptions.dispose();
		this.panel.dispose();
	}

	private schedule(): void {
		const now = performance.now();
		this.waitingSince ??= now;
		if (this.timer !== null) {
			clearTimeout(this.timer);
		}
		this.timer = setTimeout(
			() => this.post(),
			Math.max(0, Math.min(drawAfterMs, this.waitingSince + drawAtMostMs - now)),
		);
	}

	private post(): void {
		if (this.timer !== null) {
			clearTimeout(this.timer);
		}
		this.timer = null;
		this.waitingSince = null;
		const message: ToBoard = {
			type: "state",
			state: boardState({
				session: this.session,
				review: this.around.review(this.session.document.uri),
				interview: this.around.interview(this.session.document.uri),
				selected: this.selected,
				selectedConnector: this.selectedConnector,
				notice: this.notice,
				round: this.round,
				render: this.render,
			}),
		};
		void this.panel.webview.postMessage(message);
	}

	private receive(message: unknown): void {
		const intent = decodeFromBoard(message);
		if (intent === null) {
			this.around.log.warn("The board sent a message of no known form; it was dropped.");
			return;
		}
		this.handle(intent).catch(this.around.showError);
	}

	private async handle(intent: FromBoard): Promise<void> {
		const { session, around } = this;
		const { uri } = session.document;
		switch (intent.type) {
			case "ready":
				await this.round.refresh();
				this.post();
				return;
			case "gesture":
				// decoding leaves optional keys out; exactOptionalPropertyTypes cannot see that
				await this.apply(intent.gesture as Gesture);
				return;
			case "reveal":
				await this.show(new vscode.Range(intent.lineBase0, 0, intent.lineBase0, 0));
				return;
			case "select": {
				const { components, connectors } = session.design.graph;
				const component = components.find((one) => one.id === intent.component);
				const connector = connectors.find((one) => one.id === intent.connector);
				const place = component ?? connector;
				this.selected = component?.id ?? null;
				this.selectedConnector = component === undefined ? (connector?.id ?? null) : null;
				if (place !== undefined) {
					await this.show(toVscodeRange(place.range));
				}
				this.post();
				return;
			}
			case "whatIf":
				session.suppose({
					down: intent.down,
					loadFactor: intent.loadFactor,
					objective: intent.objective ?? null,
				});
				this.post();
				return;
			case "guide":
			case "twist":
			case "compare":
				await this.round.handle(intent);
				this.post();
				return;
			case "export":
				await exportPicture(uri, intent.format, intent.data);
				return;
			case "review":
				await executeCommand("woodshed.review", uri);
				return;
			case "betAndReview":
				await executeCommand("woodshed.betAndReview", uri);
				return;
			case "cancelReview":
				around.cancelReview(uri);
				return;
			case "chooseReviewer":
				await executeCommand("woodshed.chooseReviewer");
				return;
			case "recover":
				await around.recoverReview(uri);
				return;
			case "interview":
				await around.interviewIntent(uri, intent.intent);
				return;
			case "undo":
				await this.undo();
				return;
			case "rendered":
				around.log.debug(`board drew version ${intent.version} in ${Math.round(intent.ms)} ms`);
				if (intent.unmapped.length > 0) {
					around.log.warn(`drawn elements without a line: ${intent.unmapped.join(", ")}`);
				}
				return;
		}
	}

	/** One gesture is one WorkspaceEdit, so one undo step; refused (with words) when the result would not parse. */
	private async apply(gesture: Gesture): Promise<void> {
		const { document } = this.session;
		const edits = applyGesture(document.getText(), gesture, { plainFlowchart: this.session.isDrawing });
		if (!edits.ok) {
			const [broken] = this.session.design.graph.problems;
			this.notice =
				broken === undefined
					? edits.error
					: [l10n.t`Mend line ${broken.range.start.lineBase0 + 1} first.`, edits.error].join(" ");
			this.post();
			return;
		}
		const before = this.session.design.graph;
		// taken now: the edit moves the caret, and the caret the selection
		const selection = { component: this.selected, connector: this.selectedConnector };
		const edit = new vscode.WorkspaceEdit();
		for (const one of edits.value) {
			edit.replace(document.uri, toVscodeRange(one.range), one.text);
		}
		this.notice = (await vscode.workspace.applyEdit(edit))
			? null
			: l10n.t`The text could not be changed just now. Try again.`;
		// analysed at once, without waiting for the typing delay
		const after = this.session.design.graph;
		if (this.notice === null) {
			const next = selectionAfter(selection, gesture, before, after);
			this.selected = next.component;
			this.selectedConnector = next.connector;
		}
		this.post();
	}

	private async undo(): Promise<void> {
		await this.show(null);
		await vscode.commands.executeCommand("undo");
	}

	/** Shows the text (beside the board) and, where asked, a place in it. */
	private async show(range: vscode.Range | null): Promise<void> {
		const { document } = this.session;
		const visible = vscode.window.visibleTextEditors.find((one) => one.document === document);
		const editor = await vscode.window.showTextDocument(document, {
			viewColumn: visible?.viewColumn ?? vscode.ViewColumn.One,
			preserveFocus: range !== null,
		});
		if (range !== null) {
			this.shown = range;
			editor.selection = new vscode.Selection(range.start, range.end);
			editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
		}
	}

	private follow(editor: vscode.TextEditor): void {
		if (editor.document !== this.session.document || this.shown?.isEqual(editor.selection) === true) {
			return;
		}
		this.shown = null;
		const at = fromVscodePosition(editor.selection.active);
		const { components, connectors } = this.session.design.graph;
		const named = components.find((one) => one.references.some((range) => containsPosition(range, at)));
		const arrow = named === undefined ? connectors.find((one) => containsPosition(one.range, at)) : undefined;
		const onLine =
			arrow === undefined ? components.find((one) => one.range.start.lineBase0 === at.lineBase0) : undefined;
		const selected = (named ?? onLine)?.id ?? null;
		const connector = arrow?.id ?? null;
		if (selected !== this.selected || connector !== this.selectedConnector) {
			this.selected = selected;
			this.selectedConnector = connector;
			this.post();
		}
	}
}
