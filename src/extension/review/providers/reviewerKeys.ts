import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

/** API keys in the editor's secret storage: one for each origin, so that a changed address never gets another host's key. */
export class ReviewerKeys {
	private readonly secrets: vscode.SecretStorage;

	constructor(secrets: vscode.SecretStorage) {
		this.secrets = secrets;
	}

	async get(origin: string): Promise<string | null> {
		return (await this.secrets.get(nameOf(origin))) ?? null;
	}

	/** False: none was given, and what was kept stays. */
	async ask(origin: string): Promise<boolean> {
		const key = await vscode.window.showInputBox({
			title: l10n.t`API key for ${new URL(origin).host}`,
			prompt: l10n.t`Stored by VS Code's secret storage, sent to this host only.`,
			password: true,
			ignoreFocusOut: true,
		});
		if (key === undefined || key.trim() === "") {
			return false;
		}
		await this.secrets.store(nameOf(origin), key.trim());
		return true;
	}

	async forget(origin: string): Promise<void> {
		await this.secrets.delete(nameOf(origin));
	}
}

function nameOf(origin: string): string {
	return `key:${origin}`;
}
