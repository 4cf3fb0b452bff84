import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { Interviews } from "../interview/interviews.ts";
import { chatAnswer } from "./chatAnswer.ts";

const id = "woodshed.interviewer";

/** `@woodshed` in the editor's chat: the interview of the side panel, in another place. Nothing where there is no chat. */
export function registerChatParticipant(interviews: Interviews, extensionUri: vscode.Uri): vscode.Disposable {
	// editors that have no chat leave the whole name space out
	if ((vscode as { readonly chat?: unknown }).chat === undefined) {
		return new vscode.Disposable(() => undefined);
	}
	const participant = vscode.chat.createChatParticipant(id, async ({ command, prompt }, _context, stream, token) => {
		await chatAnswer(interviews, { command, prompt }, stream, token);
	});
	participant.iconPath = vscode.Uri.joinPath(extensionUri, "media", "icon.png");
	participant.followupProvider = {
		provideFollowups: () => {
			const shown = interviews.shown(interviews.current);
			return shown.type === "held" && shown.open !== null
				? [
						...(shown.mock
							? []
							: [
									// English: said in the chat, where a program reads what kind of words they are
									{ prompt: "Can I have a hint?", label: l10n.t`A hint`, command: "hint" },
								]),
						{ prompt: "I don't know.", label: l10n.t`I don't know` }, // English: as the one above
					]
				: [];
		},
	};
	return participant;
}
