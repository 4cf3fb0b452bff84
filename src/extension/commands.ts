import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../core/base/humanError.ts";
import type { TodayRow } from "../core/practice/plan/todayList.ts";
import type { TalkWay } from "../core/review/conversation/talkClock.ts";
import type { AskedRound } from "./practice/rounds/askRound.ts";
import type { ScorecardAct } from "./progress/useScorecard.ts";
import { failureTexts } from "../core/judge/failureTexts.ts";

/** Every command with its arguments; the ids are those of package.json. */
export interface Commands {
	"woodshed.openProblem": [slug?: string];
	"woodshed.openProblemItem": [item: { readonly slug: string }];
	"woodshed.run": [uri?: vscode.Uri];
	"woodshed.submit": [uri?: vscode.Uri];
	"woodshed.hint": [uri?: vscode.Uri];
	"woodshed.debugCase": [uri?: vscode.Uri, caseId?: string];
	"woodshed.addCase": [uri?: vscode.Uri];
	"woodshed.stress": [uri?: vscode.Uri];
	"woodshed.openStatement": [uri?: vscode.Uri];
	"woodshed.openBoard": [uri?: vscode.Uri];
	"woodshed.review": [uri?: vscode.Uri];
	"woodshed.betAndReview": [uri?: vscode.Uri];
	"woodshed.showReview": [uri?: vscode.Uri];
	"woodshed.startOver": [uri?: vscode.Uri];
	"woodshed.changeLanguage": [uri?: vscode.Uri];
	"woodshed.chooseReviewer": [];
	"woodshed.calibrate": [];
	"woodshed.testConnection": [];
	"woodshed.choosePracticeFolder": [];
	"woodshed.toggleAiCompletion": [];
	"woodshed.stories": [];
	/** starts the clock of an answer; `way` left out: spoken */
	"woodshed.sayAloud": [uri?: vscode.Uri, way?: TalkWay];
	/** the editor's own dictation into an answer, by the spoken clock */
	"woodshed.dictate": [uri?: vscode.Uri];
	"woodshed.talkClock": [];
	/** of the answer in this file, or of the problem of this name */
	"woodshed.markYourself": [answer?: vscode.Uri | string];
	"woodshed.setKey": [];
	"woodshed.clearKey": [];
	"woodshed.trust": [];
	"woodshed.finding.resolve": [thread: vscode.CommentThread];
	"woodshed.finding.reopen": [thread: vscode.CommentThread];
	"woodshed.finding.answer": [reply: vscode.CommentReply];
	/** with what was typed, or from the thread's title, where it is asked for */
	"woodshed.finding.disagree": [at: vscode.CommentReply | vscode.CommentThread];
	"woodshed.interview": [uri?: vscode.Uri];
	"woodshed.interviewHint": [uri?: vscode.Uri];
	"woodshed.showTranscript": [uri?: vscode.Uri];
	"woodshed.drill": [slug?: string, seed?: number, criteria?: readonly string[]];
	"woodshed.drill.answer": [uri?: vscode.Uri];
	"woodshed.setInterviewDate": [];
	"woodshed.openPlanItem": [row: TodayRow];
	"woodshed.openReading": [];
	"woodshed.exportPlan": [];
	/** what is left out is asked for */
	"woodshed.startRound": [asked?: AskedRound];
	"woodshed.roundClock": [];
	/** of so many days, today included; null: of everything; left out: asked for */
	"woodshed.scorecard": [days?: number | null];
	/** with the scorecard in this file, else in the editor; what is left out is asked for */
	"woodshed.useScorecard": [file?: vscode.Uri, act?: ScorecardAct];
}

/** The one error policy: a HumanError is shown as it is, anything else as a fault of ours, with its text in the log. */
export function registerCommand<K extends keyof Commands>(
	id: K,
	log: vscode.LogOutputChannel,
	run: (...args: Commands[K]) => unknown,
): vscode.Disposable {
	return vscode.commands.registerCommand(id, async (...args: unknown[]) => {
		try {
			return await run(...(args as Commands[K]));
		} catch (error) {
			showError(error, log);
			return undefined;
		}
	});
}

export function showError(error: unknown, log: vscode.LogOutputChannel): void {
	if (error instanceof vscode.CancellationError) {
		return;
	}
	if (error instanceof HumanError) {
		void vscode.window.showWarningMessage(error.message);
		return;
	}
	log.error(error instanceof Error ? error : String(error));
	const why = error instanceof Error ? error.message : String(error);
	void vscode.window
		.showErrorMessage(failureTexts.fault.say({ why }), l10n.t`Show Log`)
		.then((choice) => choice && log.show());
}

export function executeCommand<K extends keyof Commands>(id: K, ...args: Commands[K]): Thenable<unknown> {
	return vscode.commands.executeCommand(id, ...args);
}
