import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../../core/base/humanError.ts";
import { azureAddress } from "../../../node/review/azureAddress.ts";
import { setting } from "../../settings.ts";
import type { Provider } from "./provider.ts";
import type { ServerAccess, ServerSettings } from "./serverAccess.ts";
import { serverLabel } from "./serverLabel.ts";

/** Azure OpenAI by its v1 API: the model is the name of a deployment. */
export function azureProvider(access: ServerAccess): Provider {
	const address = () => azureAddress(setting("reviewer.baseUrl"));
	const server = (): ServerSettings => {
		const baseUrl = address();
		return {
			baseUrl: baseUrl.ok ? baseUrl.value : "",
			model: setting("reviewer.model").trim(),
			api: setting("reviewer.api") === "chat" ? "chat" : "responses",
		};
	};
	const prompt = l10n.t`Name of your deployment, which need not be the model's.`;
	const deployment = async (baseUrl: string) => {
		// Azure's list names the models of a region, not what you have deployed
		const typed = await vscode.window.showInputBox({
			title: l10n.t`Deployment`,
			prompt,
			value: server().baseUrl === baseUrl ? server().model : "",
			ignoreFocusOut: true,
		});
		return typed?.trim() ? { "reviewer.baseUrl": baseUrl, "reviewer.model": typed.trim() } : null;
	};
	return {
		title: l10n.t`$(azure) Azure OpenAI`,
		needs: l10n.t`needs a resource, a deployment and a key`,
		leaves: l10n.t`Your text and the problem go to your resource at Azure.`,
		label: () => serverLabel(server()),
		async configure() {
			const known = address();
			const typed = await vscode.window.showInputBox({
				title: l10n.t`Azure resource`,
				prompt: l10n.t`Its name or its address, https://NAME.openai.azure.com.`,
				value: known.ok ? known.value : "",
				ignoreFocusOut: true,
				validateInput: (value) => {
					const checked = azureAddress(value);
					return checked.ok ? null : checked.error;
				},
			});
			const baseUrl = typed === undefined ? null : azureAddress(typed);
			if (!baseUrl?.ok) {
				return null;
			}
			await access.askMissingKey(baseUrl.value);
			return deployment(baseUrl.value);
		},
		chooseModel: () => deployment(server().baseUrl),
		async open() {
			const baseUrl = address();
			if (!baseUrl.ok) {
				throw new HumanError(baseUrl.error);
			}
			return access.open(server());
		},
		server,
	};
}
