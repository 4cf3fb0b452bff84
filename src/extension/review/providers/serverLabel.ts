import * as l10n from "@vscode/l10n";

import type { ServerSettings } from "./serverAccess.ts";

/** "llama3 at localhost:11434" */
export function serverLabel({ baseUrl, model }: ServerSettings): string {
	const host = URL.canParse(baseUrl) ? new URL(baseUrl).host : "";
	if (model !== "" && host !== "") {
		// English: the label of `openaiModel`, by which a reviewer is known
		return `${model} at ${host}`;
	}
	if (host === "") {
		return model === "" ? l10n.t`no model chosen at no address` : l10n.t`${model} at no address`;
	}
	return l10n.t`no model chosen at ${host}`;
}
