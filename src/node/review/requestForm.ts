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

/** Where the schema is not enforced it is said in words. */
export function schemaInWords(format: RequestForm["format"], schema: Readonly<Record<string, unknown>>): string {
	return format === "json_schema"
		? ""
		: // English: sent to a model
			`\n\nReply with one JSON object that fits this JSON Schema, without a fence and without a word around it:\n${JSON.stringify(schema)}`;
}
