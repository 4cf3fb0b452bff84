import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { type ClipboardDoor, clipboardLabel, clipboardModel } from "./clipboardModel.ts";
import type { Provider } from "./provider.ts";

const editorsClipboard: ClipboardDoor = {
	read: () => vscode.env.clipboard.readText(),
	write: (text) => vscode.env.clipboard.writeText(text),
	ask: (message, ...buttons) => vscode.window.showInformationMessage(message, ...buttons),
};

/** Any chat that a person has open anyway. */
export function clipboardProvider(door: ClipboardDoor = editorsClipboard): Provider {
	return {
		title: l10n.t`$(clippy) Clipboard`,
		needs: l10n.t`needs a chat of yours, no key`,
		leaves: l10n.t`Woodshed sends nothing; the chat that you paste into gets your text.`,
		label: () => clipboardLabel,
		configure: async () => ({}),
		chooseModel: async () => null,
		async open() {
			const model = clipboardModel(door);
			return { kind: "model", label: model.label, model, origin: null };
		},
		server: () => null,
	};
}
