import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../core/base/humanError.ts";
import type { CodingFeature } from "./codingFeature.ts";
import { registerCommand, showError } from "./commands.ts";
import type { DesignFeature } from "./designFeature.ts";
import type { House } from "./house.ts";
import { tellOnce } from "./practice/tellOnce.ts";
import { registerChatParticipant } from "./review/chat/chatParticipant.ts";
import { handleIntent } from "./review/interview/handleIntent.ts";
import { InterviewerView } from "./review/interview/interviewerView.ts";
import { Interviews } from "./review/interview/interviews.ts";
import { interviewSubjects } from "./review/interview/interviewSubjects.ts";
import type { ReviewerChoice } from "./review/reviewerChoice.ts";
import type { Reviewing } from "./review/reviewing.ts";
import type { SendConsent } from "./review/sendConsent.ts";
import { setting } from "./settings.ts";

interface Reviewers {
	readonly reviewing: Reviewing;
	readonly choice: ReviewerChoice;
	readonly consent: SendConsent;
}

/** The interviewer of every round: its panel, its place on the board, its commands. */
export function createInterviews(
	house: House,
	coding: CodingFeature,
	design: DesignFeature,
	{ reviewing, choice, consent }: Reviewers,
): Interviews {
	const { store, folder, catalogue, progress, log, active } = house;
	const report = (error: unknown): void => showError(error, log);
	const movedOn = store.add(new vscode.EventEmitter<void>());
	store.add(coding.judging.onDidChange(() => movedOn.fire()));
	store.add(design.rounds.onDidPass(() => movedOn.fire()));
	const interviews = store.add(
		new Interviews({
			folder,
			progress,
			consent,
			nowMs: house.nowMs,
			reviews: {
				onDidChange: reviewing.onDidChange,
				result: (uri) => reviewing.result(uri),
				regrade: (uri, followUp, answer) => reviewing.regrade(uri, followUp, answer),
				cancel: (uri) => reviewing.cancel(uri),
				disagree: (uri, criterion, rebuttal) => reviewing.disagree(uri, criterion, rebuttal),
			},
			subject: interviewSubjects({ folder, catalogue, progress, judging: coding.judging, rounds: design.rounds }),
			async model() {
				const reviewer = listens() ? await choice.current() : null;
				return reviewer?.kind === "model" ? reviewer.model : null;
			},
			listener: () => ({ label: choice.label, hasModel: listens() }),
			onDidMoveOn: movedOn.event,
			onDidChangeListener: choice.onDidChange,
			warn: tellOnce(log),
			showError: report,
		}),
	);
	const view = store.add(new InterviewerView(interviews, { extensionUri: house.extensionUri, showError: report }));
	store.add(registerChatParticipant(interviews, house.extensionUri));
	design.connectInterviews({
		interview: (uri) => interviews.shown(uri),
		onDidChangeInterview: interviews.onDidChange,
		interviewIntent: (uri, intent) => handleIntent(interviews, uri, intent),
	});

	const at = (uri?: vscode.Uri): vscode.Uri => uri ?? interviews.current ?? active.either().uri;
	store.add(
		registerCommand("woodshed.interview", log, async (uri) => {
			const document = await vscode.workspace.openTextDocument(at(uri));
			await view.focus();
			await interviews.start(document);
		}),
	);
	store.add(
		registerCommand("woodshed.interviewHint", log, async (uri) => {
			await interviews.hint(at(uri));
			await view.focus();
		}),
	);
	store.add(
		registerCommand("woodshed.showTranscript", log, async (uri) => {
			const file = await interviews.transcript(at(uri));
			if (file === null) {
				throw new HumanError(l10n.t`There is no transcript yet. It begins with “Woodshed: Start Interview”.`);
			}
			await vscode.window.showTextDocument(file, { viewColumn: vscode.ViewColumn.One });
		}),
	);
	return interviews;
}

/** Nothing is sent from a folder that is not trusted, and nobody carries each answer to a chat and back by hand. */
function listens(): boolean {
	const provider = setting("reviewer.provider");
	return vscode.workspace.isTrusted && provider !== "offline" && provider !== "clipboard";
}
