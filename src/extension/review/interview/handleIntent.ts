import * as vscode from "vscode";

import { assertNever } from "../../../core/base/assertNever.ts";
import type { InterviewIntent } from "../../../protocol/interview/interviewMessages.ts";
import { executeCommand } from "../../commands.ts";
import type { Interviews } from "./interviews.ts";

/** Does what a page asked for, whichever page it was. */
export async function handleIntent(interviews: Interviews, uri: vscode.Uri, intent: InterviewIntent): Promise<void> {
	switch (intent.type) {
		case "start":
			await interviews.start(await vscode.workspace.openTextDocument(uri));
			return;
		case "say":
			await interviews.say(uri, intent.text);
			return;
		case "hint":
			await interviews.hint(uri);
			return;
		case "dontKnow":
			await interviews.dontKnow(uri);
			return;
		case "skip":
			await interviews.skip(uri);
			return;
		case "disagree":
			await interviews.disagree(uri, intent.criterion, intent.text);
			return;
		case "stop":
			interviews.stop(uri);
			return;
		case "end":
			await interviews.end(uri);
			return;
		case "typing":
			interviews.typing(uri);
			return;
		case "transcript":
			await executeCommand("woodshed.showTranscript", uri);
			return;
		case "review":
			await executeCommand("woodshed.review", uri);
			return;
		case "chooseReviewer":
			await executeCommand("woodshed.chooseReviewer");
			return;
		default:
			assertNever(intent);
	}
}
