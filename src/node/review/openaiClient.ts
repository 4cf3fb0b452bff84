import OpenAI from "openai";

import type { Endpoint } from "./endpoint.ts";

/**
 * The client of one address. Everything is passed, so that nothing of the environment flows to an address that a person
 * typed. `timeoutMs`: until the headers arrive.
 */
export function openaiClient(endpoint: Endpoint, apiKey: string | null, timeoutMs: number): OpenAI {
	return new OpenAI({
		apiKey: apiKey ?? "unused",
		baseURL: endpoint.baseUrl,
		organization: null,
		project: null,
		adminAPIKey: null,
		webhookSecret: null,
		maxRetries: 0,
		timeout: timeoutMs,
		logLevel: "off",
		fetch: (input, init) => {
			// only these headers: OPENAI_CUSTOM_HEADERS cannot be switched off otherwise, and nobody needs this machine's details
			const given = new Headers(init?.headers);
			const headers = new Headers({ "user-agent": "woodshed" });
			for (const name of ["accept", "content-type"]) {
				const value = given.get(name);
				if (value !== null) {
					headers.set(name, value);
				}
			}
			if (apiKey !== null) {
				// English: a term of the protocol
				headers.set("authorization", `Bearer ${apiKey}`);
			}
			return fetch(input, { ...init, headers, redirect: "manual" });
		},
	});
}
