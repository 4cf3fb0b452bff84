import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import type { LanguageModel } from "../../core/review/languageModel.ts";
import { onDidChangeSetting, setting, updateSetting } from "../settings.ts";

/** Who reviews, as chosen in the settings. */
export type Reviewer =
	| { readonly kind: "offline"; readonly label: string }
	| { readonly kind: "model"; readonly label: string; readonly model: LanguageModel; readonly origin: string };

const openaiBaseUrl = "https://api.openai.com/v1";
export const offlineLabel = "Offline checks – no model";

/** Chooses the reviewer, keeps its key in the editor's secret storage (one key an origin), builds its model. */
export class ReviewerChoice implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;
	private readonly secrets: vscode.SecretStorage;
	private readonly subscriptions: vscode.Disposable;

	constructor(secrets: vscode.SecretStorage) {
		this.secrets = secrets;
		const fire = (): void => this.changed.fire();
		this.subscriptions = vscode.Disposable.from(
			onDidChangeSetting("reviewer.provider", fire),
			onDidChangeSetting("reviewer.baseUrl", fire),
			onDidChangeSetting("reviewer.model", fire),
			onDidChangeSetting("reviewer.api", fire),
		);
	}

	get label(): string {
		if (setting("reviewer.provider") === "offline") {
			return offlineLabel;
		}
		return `${setting("reviewer.model") || "no model chosen"} at ${hostOf(this.baseUrl()) ?? "no address"}`;
	}

	async current(): Promise<Reviewer> {
		if (setting("reviewer.provider") === "offline") {
			return { kind: "offline", label: offlineLabel };
		}
		const baseUrl = this.baseUrl();
		const name = setting("reviewer.model").trim();
		if (baseUrl === "" || name === "") {
			throw new HumanError("The reviewer has no address or no model yet. Use “Woodshed: Choose Reviewer…”.");
		}
		const origin = originOf(baseUrl);
		const api = setting("reviewer.api");
		// two fifths of the bundle, needed only when a model reviews
		const { openaiModel } = await import("../../node/review/openaiModel.ts");
		const model = openaiModel({
			baseUrl,
			model: name,
			api: api === "auto" ? (setting("reviewer.provider") === "openai" ? "responses" : "chat") : api,
			apiKey: origin === null ? null : ((await this.secrets.get(secretName(origin))) ?? null),
			timeoutMs: setting("reviewer.timeoutSeconds") * 1000,
			...(isDefault("reviewer.idleSeconds") ? {} : { idleMs: setting("reviewer.idleSeconds") * 1000 }),
		});
		if (!model.ok) {
			throw new HumanError(model.error);
		}
		return { kind: "model", label: model.value.label, model: model.value, origin: model.value.origin ?? baseUrl };
	}

	/** One Quick Pick that says what each reviewer needs and what leaves the machine. */
	async choose(): Promise<void> {
		const picked = await vscode.window.showQuickPick(
			[
				{
					provider: "offline" as const,
					label: "$(shield) Offline checks",
					detail: "Needs nothing. Nothing leaves this machine. Deterministic, no score.",
				},
				{
					provider: "openai" as const,
					label: "$(cloud) OpenAI",
					detail: "Needs an API key. Your text and the problem go to api.openai.com, after a preview the first time.",
				},
				{
					provider: "compatible" as const,
					label: "$(server) OpenAI-compatible server",
					detail:
						"Ollama, LM Studio, llama.cpp, vLLM, OpenRouter … Needs an address. Your text goes to that address only.",
				},
			],
			{ title: "Woodshed: Choose Reviewer", placeHolder: `Now: ${this.label}` },
		);
		if (picked === undefined) {
			return;
		}
		if (picked.provider === "compatible" && !(await this.askBaseUrl())) {
			return;
		}
		if (picked.provider !== "offline" && !(await this.askModel(picked.provider))) {
			return;
		}
		await updateSetting("reviewer.provider", picked.provider);
		if (picked.provider !== "offline") {
			const origin = originOf(this.baseUrl());
			if (origin !== null && !isLoopback(origin) && (await this.secrets.get(secretName(origin))) === undefined) {
				await this.askKey();
			}
		}
		this.changed.fire();
	}

	/** The key of the present origin; kept by VS Code's secret storage, never in settings. */
	async askKey(): Promise<void> {
		const origin = originOf(this.baseUrl());
		if (origin === null) {
			throw new HumanError("Choose a reviewer with an address first: “Woodshed: Choose Reviewer…”.");
		}
		const key = await vscode.window.showInputBox({
			title: `API key for ${new URL(origin).host}`,
			prompt: "Stored by VS Code's secret storage, sent to this host only.",
			password: true,
			ignoreFocusOut: true,
		});
		if (key !== undefined && key.trim() !== "") {
			await this.secrets.store(secretName(origin), key.trim());
			this.changed.fire();
		}
	}

	async forgetKey(): Promise<void> {
		const origin = originOf(this.baseUrl());
		if (origin !== null) {
			await this.secrets.delete(secretName(origin));
			void vscode.window.showInformationMessage(`The key for ${new URL(origin).host} is forgotten.`);
		}
	}

	dispose(): void {
		this.subscriptions.dispose();
		this.changed.dispose();
	}

	private baseUrl(): string {
		// an address typed for another server is never taken for OpenAI's, and is kept for when that one is chosen again
		return setting("reviewer.provider") === "openai" ? openaiBaseUrl : setting("reviewer.baseUrl").trim();
	}

	private async askBaseUrl(): Promise<boolean> {
		const typed = await vscode.window.showInputBox({
			title: "Address of the server",
			prompt: "Ends in /v1 for most servers. Plain http only on this machine.",
			value: setting("reviewer.baseUrl") || "http://localhost:11434/v1",
			ignoreFocusOut: true,
			validateInput: (value) => (originOf(value) === null ? "An address like http://localhost:11434/v1" : null),
		});
		if (typed === undefined) {
			return false;
		}
		await updateSetting("reviewer.baseUrl", typed.trim());
		return true;
	}

	private async askModel(provider: "openai" | "compatible"): Promise<boolean> {
		const typed = await vscode.window.showInputBox({
			title: "Model",
			prompt:
				provider === "openai"
					? "Name of the model, as OpenAI spells it."
					: "Name of the model, as the server lists it.",
			value: setting("reviewer.model"),
			ignoreFocusOut: true,
		});
		if (typed === undefined || typed.trim() === "") {
			return false;
		}
		await updateSetting("reviewer.model", typed.trim());
		return true;
	}
}

function isDefault(key: "reviewer.idleSeconds"): boolean {
	const found = vscode.workspace.getConfiguration("woodshed").inspect(key);
	return found?.globalValue === undefined && found?.workspaceValue === undefined;
}

function secretName(origin: string): string {
	return `key:${origin}`;
}

function originOf(address: string): string | null {
	try {
		const { origin } = new URL(address);
		return origin === "null" ? null : origin;
	} catch {
		return null;
	}
}

function hostOf(address: string): string | null {
	const origin = originOf(address);
	return origin === null ? null : new URL(origin).host;
}

function isLoopback(origin: string): boolean {
	return /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/.test(origin);
}
