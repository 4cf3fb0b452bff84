import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { registerCommand, showError } from "./commands.ts";
import type { BoardReview } from "./design/boardState.ts";
import { announceTwists } from "./design/announceTwists.ts";
import { type BoardAround, BoardPanel, boardViewType } from "./design/boardPanel.ts";
import { DesignDiagnostics } from "./design/designDiagnostics.ts";
import { DesignSessions } from "./design/designSessions.ts";
import { GuidedRounds } from "./design/guidedRounds.ts";
import { RoundStatus } from "./design/roundStatus.ts";
import { DesignLanguage } from "./design/language/designLanguage.ts";
import type { House } from "./house.ts";
import { webviewOptions } from "./webviewHtml.ts";

/** What the board shows and asks of reviews; the review feature gives it once it is made. */
export type BoardReviews = Pick<BoardAround, "review" | "onDidChangeReview" | "cancelReview" | "recoverReview">;
/** The same of interviews. */
export type BoardInterviews = Pick<BoardAround, "interview" | "onDidChangeInterview" | "interviewIntent">;

export interface DesignFeature {
	readonly sessions: DesignSessions;
	readonly rounds: GuidedRounds;
	openBoard(uri: vscode.Uri): void;
	connectReviews(reviews: BoardReviews): void;
	connectInterviews(interviews: BoardInterviews): void;
	/** a fresh attempt is told nothing that an earlier review gave away */
	forget(uri: vscode.Uri): Promise<void>;
}

const noReview: BoardReview = {
	shown: { type: "none" },
	findings: [],
	reviewer: l10n.t`Offline checks – no model`,
};

/** The design round: live checks, the languages of the document and the board. */
export function createDesignFeature(house: House): DesignFeature {
	const { store, folder, catalogue, log, active, extensionUri } = house;
	const sessions = store.add(new DesignSessions(folder, catalogue, house.progress));
	const rounds = store.add(new GuidedRounds(house.workspaceMemory, house.nowMs));
	store.add(new DesignDiagnostics(sessions, rounds));
	store.add(new RoundStatus(rounds, (uri) => folder.parse(uri)?.kind === "design"));
	store.add(new DesignLanguage(sessions));
	const report = (error: unknown): void => showError(error, log);
	const silence = store.add(new vscode.EventEmitter<vscode.Uri>());
	let reviews: BoardReviews = {
		review: () => noReview,
		onDidChangeReview: silence.event,
		cancelReview: () => undefined,
		recoverReview: async () => undefined,
	};
	let interviews: BoardInterviews = {
		interview: () => ({ type: "none", message: "" }),
		onDidChangeInterview: silence.event,
		interviewIntent: async () => undefined,
	};
	const boards = new Map<string, BoardPanel>();

	const adopt = async (uri: vscode.Uri, panel: vscode.WebviewPanel): Promise<void> => {
		const kept = sessions.keep(uri);
		const session = await sessions.open(uri).catch((error: unknown) => {
			kept.dispose();
			panel.dispose();
			throw error;
		});
		if (session === null) {
			kept.dispose();
			panel.dispose();
			return;
		}
		const board = new BoardPanel(session, panel, {
			extensionUri,
			showError: report,
			log,
			rounds,
			...reviews,
			...interviews,
		});
		boards.set(uri.toString(), board);
		board.onDidDispose(() => {
			boards.delete(uri.toString());
			board.dispose();
			kept.dispose();
		});
	};
	const openBoard = (uri: vscode.Uri): void => {
		const known = boards.get(uri.toString());
		if (known !== undefined) {
			known.reveal();
			return;
		}
		const panel = vscode.window.createWebviewPanel(
			boardViewType,
			l10n.t`Board`,
			{ viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
			webviewOptions(extensionUri),
		);
		adopt(uri, panel).catch(report);
	};
	store.add(
		vscode.window.registerWebviewPanelSerializer(boardViewType, {
			async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown) {
				const uri = (state as { uri?: unknown } | undefined)?.uri;
				const shown = typeof uri === "string" ? vscode.Uri.parse(uri) : null;
				if (shown !== null && active.isDrawn(shown)) {
					await adopt(shown, panel).catch((error: unknown) => log.warn(`${shown.path} is not shown again: ${error}`));
				} else {
					panel.dispose();
				}
			},
		}),
	);
	// its file is gone
	store.add(sessions.onDidClose((uri) => boards.get(uri.toString())?.dispose()));
	store.add({
		dispose: () =>
			[...boards.values()].forEach((board) => {
				board.dispose();
			}),
	});
	store.add(announceTwists(rounds, (uri) => sessions.open(uri), openBoard));
	store.add(
		registerCommand("woodshed.openBoard", log, async (asked) => {
			const uri = active.drawn(asked);
			if (!vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri.toString())) {
				await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
			}
			openBoard(uri);
		}),
	);
	return {
		sessions,
		rounds,
		openBoard,
		connectReviews(given) {
			reviews = given;
		},
		connectInterviews(given) {
			interviews = given;
		},
		async forget(uri) {
			(await sessions.open(uri))?.forget();
			// a clock that went on would take its minutes from the new attempt
			if (!rounds.isLent(uri)) {
				await rounds.stop(uri);
			}
		},
	};
}
