import * as l10n from "@vscode/l10n";

import { openaiBaseUrl } from "../../../node/review/endpoint.ts";
import { setting } from "../../settings.ts";
import type { Provider } from "./provider.ts";
import type { ServerAccess, ServerSettings } from "./serverAccess.ts";
import { serverLabel } from "./serverLabel.ts";

/** OpenAI itself, by the Responses API unless the settings say otherwise. */
export function openaiProvider(access: ServerAccess): Provider {
	// an address typed for another server is never taken for OpenAI's, and is kept for when that one is chosen again
	const server = (): ServerSettings => ({
		baseUrl: openaiBaseUrl,
		model: setting("reviewer.model").trim(),
		api: setting("reviewer.api") === "chat" ? "chat" : "responses",
	});
	const chooseModel = async () => {
		const model = await access.pickModel(
			openaiBaseUrl,
			server().model,
			l10n.t`Name of the model, as OpenAI spells it.`,
		);
		return model === null ? null : { "reviewer.model": model };
	};
	return {
		title: l10n.t`$(cloud) OpenAI`,
		needs: l10n.t`needs an API key`,
		leaves: l10n.t`Your text and the problem go to api.openai.com and are not stored there.`,
		label: () => serverLabel(server()),
		async configure() {
			await access.askMissingKey(openaiBaseUrl);
			return chooseModel();
		},
		chooseModel,
		open: () => access.open(server()),
		server,
	};
}
