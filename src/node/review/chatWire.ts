import type { TokenUsage } from "../../core/review/languageModel.ts";
import { schemaInWords } from "./requestForm.ts";
import { countOf, member, textOf, type Wire, type WireEvent } from "./wire.ts";

/** Chat Completions: what every compatible server speaks. */
export const chatWire: Wire = {
	async open(client, model, request, form, signal) {
		const { data, response } = await client.chat.completions
			.create(
				{
					model,
					stream: true,
					...(form.streamOptions ? { stream_options: { include_usage: true } } : {}),
					messages: [
						{ role: "system", content: request.system + schemaInWords(form.format, request.schema) },
						{ role: "user", content: `${request.stable}\n\n${request.candidate}` },
					],
					...(form.format === "prompt"
						? {}
						: {
								response_format:
									form.format === "json_object"
										? { type: "json_object" }
										: {
												type: "json_schema",
												json_schema: { name: request.schemaName, strict: true, schema: { ...request.schema } },
											},
							}),
					...(form.maxTokens === "none" ? {} : { [form.maxTokens]: request.maxOutputTokens }),
				},
				{ signal },
			)
			.withResponse();
		return { events: data, response };
	},

	reader() {
		let refusal = "";
		return (event): readonly WireEvent[] => {
			const said: WireEvent[] = [];
			const usage = member(event, "usage");
			if (typeof usage === "object" && usage !== null) {
				said.push({ type: "usage", usage: usageOf(usage) });
			}
			const choice = member(event, "choices", 0);
			const text = textOf(member(choice, "delta", "content"));
			if (text !== "") {
				said.push({ type: "text", text });
			}
			refusal += textOf(member(choice, "delta", "refusal"));
			const reason = member(choice, "finish_reason");
			if (reason === "length") {
				said.push({ type: "failed", kind: "length" });
			} else if (reason === "content_filter") {
				said.push({ type: "failed", kind: "filtered" });
			} else if (reason === "error") {
				said.push({ type: "failed", kind: "server" });
			} else if (typeof reason === "string") {
				said.push(refusal === "" ? { type: "end" } : { type: "failed", kind: "refusal", words: refusal });
			}
			return said;
		};
	},
};

function usageOf(usage: unknown): TokenUsage {
	return {
		inputTokens: countOf(member(usage, "prompt_tokens")),
		outputTokens: countOf(member(usage, "completion_tokens")),
		cachedTokens: countOf(member(usage, "prompt_tokens_details", "cached_tokens")),
		reasoningTokens: countOf(member(usage, "completion_tokens_details", "reasoning_tokens")),
	};
}
