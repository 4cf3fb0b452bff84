import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../../core/base/humanError.ts";
import type { Turn } from "../../../core/review/interview/interview.ts";
import { plainMarkdown } from "../../plainMarkdown.ts";
import type { Interviews } from "../interview/interviews.ts";

/** What a chat is to the interviewer: the words, and the command before them. */
export interface ChatQuestion {
	readonly command: string | undefined;
	readonly prompt: string;
}

/** Where the answer goes: a part of the chat's own stream. */
export type ChatStream = Pick<vscode.ChatResponseStream, "markdown" | "progress" | "button">;

type Held = Pick<
	Interviews,
	"current" | "shown" | "start" | "say" | "hint" | "dontKnow" | "skip" | "disagree" | "stop" | "transcript"
>;

/**
 * One turn of the interview that the side panel shows, too, held in the editor's chat. No model of the chat is used: who
 * listens is the reviewer that was chosen. A HumanError is the answer.
 */
export async function chatAnswer(
	interviews: Held,
	question: ChatQuestion,
	stream: ChatStream,
	token: vscode.CancellationToken,
): Promise<void> {
	const uri = interviews.current;
	const stop = token.onCancellationRequested(() => uri !== null && interviews.stop(uri));
	try {
		if (uri === null) {
			throw new HumanError(
				l10n.t`Open a problem first: I talk about the solution, design or answer that is in front of you.`,
			);
		}
		await answerAt(uri, interviews, question, stream);
	} catch (error) {
		if (!(error instanceof HumanError)) {
			throw error;
		}
		stream.markdown(plainMarkdown(error.message));
	} finally {
		stop.dispose();
	}
}

async function answerAt(
	uri: vscode.Uri,
	interviews: Held,
	{ command, prompt }: ChatQuestion,
	stream: ChatStream,
): Promise<void> {
	if (command === "transcript") {
		if ((await interviews.transcript(uri)) === null) {
			throw new HumanError(l10n.t`There is no transcript yet. It begins with /start.`);
		}
		stream.markdown(l10n.t`The transcript lies beside your text.`);
		stream.button({ command: "woodshed.showTranscript", title: l10n.t`Show Transcript`, arguments: [uri] });
		return;
	}
	stream.progress(l10n.t`Listening…`);
	const began = await interviews.start(await vscode.workspace.openTextDocument(uri));
	write(began, stream);
	const words = prompt.trim();
	// words beside a command that has no use for them, or said before anything was asked, are no answer
	if (command === "start" || (began.length > 0 && command === undefined && words === "")) {
		if (began.length === 0) {
			stream.markdown(l10n.t`The interview is under way.`);
		}
		writeOpen(uri, interviews, stream);
		return;
	}
	write(await said(uri, interviews, command, words), stream);
	writeOpen(uri, interviews, stream);
}

async function said(
	uri: vscode.Uri,
	interviews: Held,
	command: string | undefined,
	words: string,
): Promise<readonly Turn[]> {
	switch (command) {
		case "hint":
			return interviews.hint(uri);
		case "skip":
			return words === "" ? interviews.skip(uri) : interviews.say(uri, words);
		case "disagree":
			return disagreed(uri, interviews, words);
		default:
			if (words === "") {
				throw new HumanError(l10n.t`Say something, or ask for a /hint.`);
			}
			return interviews.say(uri, words);
	}
}

/** At the item that was spoken of last. */
function disagreed(uri: vscode.Uri, interviews: Held, words: string): Promise<readonly Turn[]> {
	const shown = interviews.shown(uri);
	const spoken =
		shown.type === "held" ? shown.turns.findLast((turn) => turn.disputable !== null)?.disputable : undefined;
	const open = shown.type === "held" && shown.open?.disputable === true ? shown.open.criterion : null;
	const criterion = spoken?.criterion ?? open;
	if (criterion === null) {
		throw new HumanError(l10n.t`There is no judgement to disagree with yet: a model's review or an answer brings one.`);
	}
	if (words === "") {
		throw new HumanError(
			l10n.t`Say what the judgement overlooks: /disagree and then your words. Words of your own text count.`,
		);
	}
	return interviews.disagree(uri, criterion, words);
}

/** What the interviewer said; the candidate's own words stand above already. */
function write(turns: readonly Turn[], stream: ChatStream): void {
	for (const turn of turns) {
		if (turn.who === "candidate" || turn.kind === "question") {
			continue; // the open question comes last, once
		}
		stream.markdown(plainMarkdown(turn.text));
		stream.markdown("\n\n");
		for (const quote of turn.quotes) {
			stream.markdown(new vscode.MarkdownString("> ").appendMarkdown(plainMarkdown(`“${quote}”`).value));
			stream.markdown("\n\n");
		}
	}
}

function writeOpen(uri: vscode.Uri, interviews: Held, stream: ChatStream): void {
	const shown = interviews.shown(uri);
	if (shown.type === "held" && shown.open !== null) {
		const { title, question, because } = shown.open;
		stream.markdown(
			new vscode.MarkdownString("**")
				.appendMarkdown(plainMarkdown(title).value)
				.appendMarkdown("** · ")
				.appendMarkdown(plainMarkdown(because).value)
				.appendMarkdown("  \n")
				.appendMarkdown(plainMarkdown(question).value),
		);
	}
}
