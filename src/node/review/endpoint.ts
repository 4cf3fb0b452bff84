import * as l10n from "@vscode/l10n";

import { err, ok, type Result } from "../../core/base/result.ts";

/** Where a model is reached. */
export interface Endpoint {
	/** without a slash at the end: "http://localhost:11434/v1" */
	readonly baseUrl: string;
	/** "http://localhost:11434": a key belongs to exactly one origin */
	readonly origin: string;
	/** "localhost:11434" */
	readonly host: string;
	/** this very machine: models are slower, and plain http is allowed */
	readonly isLoopback: boolean;
	readonly isOpenai: boolean;
}

export const openaiBaseUrl = "https://api.openai.com/v1";

/** Reads an address typed by a person. Plain http only to this machine; no user name, query or fragment. The error is one line. */
export function parseEndpoint(address: string): Result<Endpoint, string> {
	let url: URL;
	try {
		url = new URL(address.trim());
	} catch {
		return err(l10n.t`The base URL is not an address; it looks like https://host/v1.`);
	}
	if (url.protocol !== "https:" && url.protocol !== "http:") {
		return err(l10n.t`The base URL must begin with https:// (or http:// for this machine).`);
	}
	if (url.username !== "" || url.password !== "") {
		return err(l10n.t`The base URL must not hold a user name or a password; keys are kept apart from it.`);
	}
	if (url.search !== "" || url.hash !== "") {
		return err(l10n.t`The base URL must end with its path; no ? or # in it.`);
	}
	const isLoopback = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/.test(url.hostname);
	if (url.protocol === "http:" && !isLoopback) {
		return err(
			l10n.t`Plain http would send your text unprotected to ${url.host}; use https, or a server on this machine.`,
		);
	}
	return ok({
		baseUrl: `${url.origin}${url.pathname}`.replace(/\/+$/, ""),
		origin: url.origin,
		host: url.host,
		isLoopback,
		isOpenai: url.hostname === "api.openai.com",
	});
}
