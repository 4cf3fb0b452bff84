import * as vscode from "vscode";

import type { ModelRequest } from "../../core/review/languageModel.ts";

const scheme = "woodshed-preview";
const rememberedKey = "woodshed.consent";

const secretLooking: readonly RegExp[] = [
	/\bsk-[A-Za-z0-9_-]{16,}/,
	/\bAKIA[0-9A-Z]{16}\b/,
	/-----BEGIN [A-Z ]*PRIVATE KEY-----/,
];

/** Before the first send to a host: shows exactly what will be sent. A text that looks like it holds a secret is asked about each time. */
export class SendConsent implements vscode.TextDocumentContentProvider, vscode.Disposable {
	private readonly memory: vscode.Memento;
	private readonly registration: vscode.Disposable;
	private readonly changed = new vscode.EventEmitter<vscode.Uri>();
	readonly onDidChange = this.changed.event;
	private preview = "";

	constructor(memory: vscode.Memento) {
		this.memory = memory;
		this.registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
	}

	provideTextDocumentContent(): string {
		return this.preview;
	}

	/** False: nothing may be sent. */
	async ask(origin: string, request: ModelRequest): Promise<boolean> {
		const { host } = new URL(origin);
		const remembered = this.memory.get<readonly string[]>(rememberedKey) ?? [];
		const secret = secretLooking.some((pattern) => pattern.test(request.candidate));
		if (remembered.includes(origin) && !secret) {
			return true;
		}
		this.preview = `What will be sent to ${host}\n\n--- instructions ---\n${request.system}\n\n--- problem and rubric ---\n${request.stable}\n\n--- your text ---\n${request.candidate}\n`;
		const uri = vscode.Uri.parse(`${scheme}:What will be sent to ${host}.txt`);
		this.changed.fire(uri);
		await vscode.window.showTextDocument(uri, { preview: true, preserveFocus: true });
		const size = Math.ceil((request.system.length + request.stable.length + request.candidate.length) / 1000);
		const once = "Send";
		const always = "Always for This Host";
		const answer = await vscode.window.showInformationMessage(
			`Send this to ${host}?`,
			{
				modal: true,
				detail: `${secret ? "It looks as if your text holds a key or a secret. " : ""}About ${size} thousand characters: the instructions, the problem, the rubric and your text, as shown in the editor. Nothing else.`,
			},
			once,
			...(secret ? [] : [always]),
		);
		await closePreview();
		if (answer === always) {
			await this.memory.update(rememberedKey, [...remembered, origin]);
		}
		return answer !== undefined;
	}

	dispose(): void {
		this.registration.dispose();
		this.changed.dispose();
	}
}

/** The preview has been read: the reviewed text comes back in its place. */
async function closePreview(): Promise<void> {
	const tabs = vscode.window.tabGroups.all
		.flatMap((group) => group.tabs)
		.filter(({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === scheme);
	await vscode.window.tabGroups.close(tabs, true);
}
