import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

const key = "editor.inlineSuggest.enabled";
const saidKey = "woodshed.aiCompletionSaid";

/**
 * In the practice folder AI completion is off from the first opening, said once, with one click to turn it back on.
 * `editor.inlineSuggest.enabled` is the one switch that every completion provider obeys; written for this folder only.
 */
export async function switchAiCompletionOff(memory: vscode.Memento): Promise<void> {
	const configuration = vscode.workspace.getConfiguration();
	if (memory.get<boolean>(saidKey) === true || configuration.inspect(key)?.workspaceValue !== undefined) {
		return;
	}
	await configuration.update(key, false, vscode.ConfigurationTarget.Workspace);
	await memory.update(saidKey, true);
	void vscode.window
		.showInformationMessage(
			l10n.t`AI completion is off in your practice folder, as in an interview.`,
			l10n.t`Turn It On`,
		)
		.then((choice) => (choice === undefined ? undefined : setAiCompletion(true)));
}

export async function toggleAiCompletion(): Promise<void> {
	const on = vscode.workspace.getConfiguration().get<boolean>(key) === true;
	await setAiCompletion(!on);
	void vscode.window.showInformationMessage(
		on ? l10n.t`AI completion is off in this practice folder.` : l10n.t`AI completion is on in this practice folder.`,
	);
}

async function setAiCompletion(on: boolean): Promise<void> {
	await vscode.workspace.getConfiguration().update(key, on, vscode.ConfigurationTarget.Workspace);
}
