import type { TokenUsage } from "../../core/review/languageModel.ts";
import { schemaInWords } from "./requestForm.ts";
import { countOf, member, textOf, type Wire, type WireEvent } from "./wire.ts";

/** The Responses API: OpenAI and Azure v1. Nothing is stored at the service. */
export const responsesWire: Wire = {
	async open(client, model, request, form, signal) {
		const { data, response } = await client.responses
			.create(
				{
					model,
					stream: true,
					...(form.store ? { store: false } : {}),
					instructions: request.system + schemaInWords(form.format, request.schema),
					input: [
						{
							role: "user",
							content: [
								{ type: "input_text", text: request.stable },
								{ type: "input_text", text: request.candidate },
							],
						},
					],
					...(form.format === "prompt"
						? {}
						: {
								text: {
									format:
										form.format === "json_object"
											? { type: "json_object" }
											: { type: "json_schema", name: request.schemaName, strict: true, schema: { ...request.schema } },
								},
							}),
					...(form.maxTokens === "none" ? {} : { max_output_tokens: request.maxOutputTokens }),
				},
				{ signal },
			)
			.withResponse();
		return { events: data, response };
	},

	reader() {
		let refusal = "";
		return (event): readonly WireEvent[] => {
			switch (member(event, "type")) {
				case "response.output_text.delta":
					return [{ type: "text", text: textOf(member(event, "delta")) }];
				case "response.refusal.delta":
					refusal += textOf(member(event, "delta"));
					return [];
				case "response.refusal.done":
					refusal = textOf(member(event, "refusal")) || refusal;
					return [];
				case "response.completed":
					return refusal === ""
						? [{ type: "end", usage: usageOf(event) }]
						: [{ type: "failed", kind: "refusal", words: refusal }];
				case "response.incomplete": {
					const reason = member(event, "response", "incomplete_details", "reason");
					return [
						{ type: "usage", usage: usageOf(event) },
						{ type: "failed", kind: reason === "content_filter" ? "filtered" : "length" },
					];
				}
				case "response.failed":
					return [failureOf(member(event, "response", "error", "code"), member(event, "response", "id"))];
				case "error":
					return [failureOf(member(event, "code") ?? member(event, "error", "code"), undefined)];
				default:
					return [];
			}
		};
	},
};

function failureOf(code: unknown, id: unknown): WireEvent {
	const word = textOf(code);
	const kind = /quota/.test(word)
		? "quota"
		: /rate_limit/.test(word)
			? "rate"
			: /context_length/.test(word)
				? "context"
				: /content_filter|content_policy/.test(word)
					? "filtered"
					: "server";
	const requestId = textOf(id);
	return { type: "failed", kind, ...(/^[\w-]{1,64}$/.test(requestId) ? { requestId } : {}) };
}

function usageOf(event: unknown): TokenUsage {
	const usage = member(event, "response", "usage");
	return {
		inputTokens: countOf(member(usage, "input_tokens")),
		outputTokens: countOf(member(usage, "output_tokens")),
		cachedTokens: countOf(member(usage, "input_tokens_details", "cached_tokens")),
		reasoningTokens: countOf(member(usage, "output_tokens_details", "reasoning_tokens")),
	};
}
