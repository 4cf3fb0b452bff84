import { APIError } from "openai";

import type { RequestForm } from "./requestForm.ts";

/** Leaves out what the server named in a 400; false when it named nothing that can be left out. */
export function adaptForm(form: RequestForm, error: unknown): boolean {
	if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) {
		return false;
	}
	const named = `${error.param ?? ""} ${error.message}`;
	if (/stream_options|include_usage/i.test(named) && form.streamOptions) {
		form.streamOptions = false;
		return true;
	}
	if (/max_(?:completion_|output_)?tokens/i.test(named) && form.maxTokens !== "none") {
		const other = form.maxTokens === "max_tokens" ? "max_completion_tokens" : "max_tokens";
		form.maxTokens =
			/max_output_tokens/i.test(named) || !new RegExp(`\\b${form.maxTokens}\\b`).test(named) ? "none" : other;
		return true;
	}
	if (
		/response_format|json_schema|json_object|text\.format|structured output|grammar|\bschema\b/i.test(named) &&
		form.format !== "prompt"
	) {
		form.format = form.format === "json_schema" ? "json_object" : "prompt";
		return true;
	}
	if (/\bstore\b/i.test(named) && form.store) {
		form.store = false;
		return true;
	}
	return false;
}
