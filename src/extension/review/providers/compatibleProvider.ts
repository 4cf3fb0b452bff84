import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { parseEndpoint } from "../../../node/review/endpoint.ts";
import { serverPresets } from "../../../node/review/serverPresets.ts";
import { setting } from "../../settings.ts";
import type { ChosenSettings, Provider } from "./provider.ts";
import type { ServerAccess, ServerSettings } from "./serverAccess.ts";
import { serverLabel } from "./serverLabel.ts";

/** Any server that speaks OpenAI's protocol; those that many people have are presets. */
export function compatibleProvider(access: ServerAccess): Provider {
	const server = (): ServerSettings => ({
		baseUrl: setting("reviewer.baseUrl").trim(),
		model: setting("reviewer.model").trim(),
		api: setting("reviewer.api") === "responses" ? "responses" : "chat",
	});
	const modelAt = async (baseUrl: string): Promise<ChosenSettings | null> => {
		const present = server().baseUrl === baseUrl ? server().model : "";
		const model = await access.pickModel(baseUrl, present, l10n.t`Name of the model, as the server lists it.`);
		return model === null ? null : { "reviewer.baseUrl": baseUrl, "reviewer.model": model };
	};
	return {
		title: l10n.t`$(server) OpenAI-compatible server`,
		needs: l10n.t`needs an address`,
		leaves: l10n.t`Ollama, LM Studio, llama.cpp, vLLM, OpenRouter …: your text goes to that address only.`,
		label: () => serverLabel(server()),
		async configure() {
			const present = server().baseUrl;
			const preset = await vscode.window.showQuickPick(
				serverPresets.map(({ name, baseUrl, needs }) => ({
					label: name,
					description: baseUrl === present ? l10n.t`${baseUrl} · set now` : (baseUrl ?? ""),
					detail: needs,
					baseUrl,
				})),
				{
					title: l10n.t`Server`,
					placeHolder: present === "" ? l10n.t`Which server?` : l10n.t`Now: ${present}`,
					matchOnDescription: true,
				},
			);
			if (preset === undefined) {
				return null;
			}
			const baseUrl = await askAddress(preset.baseUrl ?? present);
			if (baseUrl === null) {
				return null;
			}
			await access.askMissingKey(baseUrl);
			const chosen = await modelAt(baseUrl);
			// what a server of that name speaks is known; another one's API stays as it was set
			return chosen === null || preset.baseUrl === null ? chosen : { ...chosen, "reviewer.api": "auto" };
		},
		chooseModel: () => modelAt(server().baseUrl),
		open: () => access.open(server()),
		server,
	};
}

/** Presets listen elsewhere where somebody moved them, so the address is always shown. */
async function askAddress(value: string): Promise<string | null> {
	const typed = await vscode.window.showInputBox({
		title: l10n.t`Address of the server`,
		prompt: l10n.t`Ends in /v1 for most servers. Plain http only on this machine.`,
		value,
		ignoreFocusOut: true,
		validateInput: (text) => {
			const checked = parseEndpoint(text);
			return checked.ok ? null : checked.error;
		},
	});
	const endpoint = typed === undefined ? null : parseEndpoint(typed);
	return endpoint?.ok ? endpoint.value.baseUrl : null;
}
