import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../../core/base/humanError.ts";
import type { LanguageModel } from "../../../core/review/languageModel.ts";
import { parseEndpoint } from "../../../node/review/endpoint.ts";
import type { OpenaiModelSettings } from "../../../node/review/openaiModel.ts";
import { firstForm, type RequestForm } from "../../../node/review/requestForm.ts";
import { setting } from "../../settings.ts";
import { RememberedForms } from "./rememberedForms.ts";
import type { Reviewer } from "./reviewer.ts";
import { ReviewerKeys } from "./reviewerKeys.ts";

/** A server that speaks OpenAI's protocol, and how it is spoken to. */
export interface ServerSettings {
	readonly baseUrl: string;
	readonly model: string;
	readonly api: "responses" | "chat";
}

/** What the providers with a server share: its key, what it accepts, its list of models, a model opened at it. */
export class ServerAccess {
	readonly keys: ReviewerKeys;
	/** the time-outs of the settings are multiplied by it; "Wait Longer" raises it for this window */
	patience = 1;
	private readonly forms: RememberedForms;

	/** `memory`: null keeps what a server accepts for as long as the model is open */
	constructor(secrets: vscode.SecretStorage, memory: vscode.Memento | null) {
		this.keys = new ReviewerKeys(secrets);
		this.forms = new RememberedForms(memory);
	}

	async open(server: ServerSettings): Promise<Reviewer> {
		if (server.baseUrl === "" || server.model === "") {
			throw new HumanError(l10n.t`The reviewer has no address or no model yet. Use “Woodshed: Choose Reviewer…”.`);
		}
		const settings = await this.settingsOf(server);
		// two fifths of the bundle, needed only when a model reviews
		const { openaiModel } = await import("../../../node/review/openaiModel.ts");
		const opened = openaiModel(settings);
		if (!opened.ok) {
			throw new HumanError(opened.error);
		}
		const model = this.remembering(opened.value, server, settings.form);
		return { kind: "model", label: model.label, model, origin: model.origin };
	}

	/** Everything that the adapter needs; `form` is kept up to date by it in place. */
	async settingsOf(server: ServerSettings): Promise<OpenaiModelSettings & { readonly form: RequestForm }> {
		const endpoint = parseEndpoint(server.baseUrl);
		if (!endpoint.ok) {
			throw new HumanError(endpoint.error);
		}
		const { origin, isOpenai } = endpoint.value;
		return {
			...server,
			apiKey: await this.keys.get(origin),
			timeoutMs: setting("reviewer.timeoutSeconds") * 1000 * this.patience,
			...(isDefault("reviewer.idleSeconds") ? {} : { idleMs: setting("reviewer.idleSeconds") * 1000 * this.patience }),
			form: this.forms.get(server) ?? firstForm(isOpenai),
		};
	}

	/** What was learnt of the server outlives the window. */
	remember(server: ServerSettings, form: RequestForm): Promise<void> {
		return this.forms.save(server, form);
	}

	/** Asks for a key where one is needed and none is kept. */
	async askMissingKey(baseUrl: string): Promise<void> {
		const endpoint = parseEndpoint(baseUrl);
		if (endpoint.ok && !endpoint.value.isLoopback && (await this.keys.get(endpoint.value.origin)) === null) {
			await this.keys.ask(endpoint.value.origin);
		}
	}

	/** A Quick Pick of the server's own list where it keeps one, a typed name otherwise. Null: given up. */
	async pickModel(baseUrl: string, present: string, prompt: string): Promise<string | null> {
		const names = await this.modelNames(baseUrl);
		if (names.length > 0) {
			const other = { label: l10n.t`$(edit) Type a name…`, name: null };
			const items = names.map((name) => ({
				// a server's own words: no icons out of them
				label: name.replaceAll("$(", "$ ("),
				description: name === present ? l10n.t`chosen now` : "",
				name,
			}));
			const picked = await vscode.window.showQuickPick([...items, other], {
				title: l10n.t`Model`,
				placeHolder: present === "" ? l10n.t`As the server lists them` : l10n.t`Now: ${present}`,
			});
			if (picked === undefined || picked.name !== null) {
				return picked?.name ?? null;
			}
		}
		const typed = await vscode.window.showInputBox({
			title: l10n.t`Model`,
			prompt,
			value: present,
			ignoreFocusOut: true,
		});
		return typed?.trim() || null;
	}

	private async modelNames(baseUrl: string): Promise<readonly string[]> {
		const endpoint = parseEndpoint(baseUrl);
		if (!endpoint.ok) {
			return [];
		}
		const { host, origin } = endpoint.value;
		return vscode.window.withProgress(
			{
				location: vscode.ProgressLocation.Notification,
				title: l10n.t`Asking ${host} for its models`,
				cancellable: true,
			},
			async (_progress, token) => {
				const stopping = new AbortController();
				token.onCancellationRequested(() => stopping.abort());
				const { listModels } = await import("../../../node/review/listModels.ts");
				const limits = { timeoutMs: 8000, signal: stopping.signal };
				const names = await listModels(endpoint.value, await this.keys.get(origin), limits);
				return names.ok ? names.value : []; // a name can be typed all the same
			},
		);
	}

	private remembering(model: LanguageModel, server: ServerSettings, form: RequestForm): LanguageModel {
		const save = () => this.remember(server, form);
		return {
			...model,
			async *stream(request, signal) {
				try {
					yield* model.stream(request, signal);
				} finally {
					await save();
				}
			},
		};
	}
}

function isDefault(key: "reviewer.idleSeconds"): boolean {
	const found = vscode.workspace.getConfiguration("woodshed").inspect(key);
	return found?.globalValue === undefined && found?.workspaceValue === undefined;
}
