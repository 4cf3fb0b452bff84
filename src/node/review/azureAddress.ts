import * as l10n from "@vscode/l10n";

import { err, ok, type Result } from "../../core/base/result.ts";
import { parseEndpoint } from "./endpoint.ts";

/**
 * The base URL of Azure's v1 API out of what people have at hand: the resource's name, its endpoint, or the base URL itself.
 * Only Azure's own hosts: an address that was typed for another server is never sent a key of Azure's. A gateway on this
 * machine may stand in their place. The error is one line.
 */
export function azureAddress(typed: string): Result<string, string> {
	const text = typed.trim();
	const endpoint = parseEndpoint(/^[a-z0-9][a-z0-9-]+$/i.test(text) ? `https://${text}.openai.azure.com` : text);
	if (!endpoint.ok) {
		return endpoint;
	}
	const { baseUrl, origin, host, isLoopback } = endpoint.value;
	if (isLoopback) {
		return ok(baseUrl);
	}
	return azureHosts.test(host)
		? ok(`${origin}/openai/v1`)
		: err(
				l10n.t`An Azure address looks like https://NAME.openai.azure.com. For other servers choose “OpenAI-compatible server”.`,
			);
}

const azureHosts = /\.(?:openai\.azure|cognitiveservices\.azure|services\.ai\.azure)\.(?:com|us|cn)$/;
