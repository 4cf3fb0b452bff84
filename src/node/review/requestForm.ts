import { APIError } from "openai";

/**
 * What a server accepted so far. Compatible servers differ in small ways; what one refuses by name is left out from then
 * on. Keep one for each (origin, model).
 */
export interface RequestForm {
	/** how the reply's form is asked for */
	format: "json_schema" | "json_object" | "prompt";
	maxTokens: "max_tokens" | "max_completion_tokens" | "none";
	streamOptions: boolean;
	store: boolean;
}

export function firstForm(isOpenai: boolean): RequestForm {
	return {
		format: "json_schema",
		maxTokens: isOpenai ? "max_completion_tokens" : "max_tokens",
		streamOptions: true,
		store: true,
	};
}

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

/** Where the schema is not enforced it is said in words. */
export function schemaInWords(form: RequestForm, schema: Readonly<Record<string, unknown>>): string {
	return form.format === "json_schema"
		? ""
		: `\n\nReply with one JSON object that fits this JSON Schema, without a fence and without a word around it:\n${JSON.stringify(schema)}`;
}
