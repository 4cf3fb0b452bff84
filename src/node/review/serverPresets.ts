/** A server that speaks OpenAI's protocol and that many people have. */
export interface ServerPreset {
	readonly name: string;
	/** where it listens when nobody changed it; null: it has to be typed */
	readonly baseUrl: string | null;
	/** what must be there before a review, one sentence or two */
	readonly needs: string;
}

export const serverPresets: readonly ServerPreset[] = [
	{
		name: "Ollama",
		baseUrl: "http://localhost:11434/v1",
		needs:
			"Needs a pulled model and no key. Its context is short unless you raise it. Your text stays on this machine.",
	},
	{
		name: "LM Studio",
		baseUrl: "http://localhost:1234/v1",
		needs: "Needs its server started with a model loaded, and no key. Your text stays on this machine.",
	},
	{
		name: "llama.cpp",
		baseUrl: "http://localhost:8080/v1",
		needs: "Needs llama-server running with a model, and no key. Your text stays on this machine.",
	},
	{
		name: "vLLM",
		baseUrl: "http://localhost:8000/v1",
		needs: "Needs “vllm serve” with a model; a key only if you gave it one. Your text stays on this machine.",
	},
	{
		name: "OpenRouter",
		baseUrl: "https://openrouter.ai/api/v1",
		needs: "Needs an API key. Your text goes to openrouter.ai and on to whoever runs the model.",
	},
	{
		name: "Another server",
		baseUrl: null,
		needs: "Needs its address, which often ends in /v1. Your text goes to that address only.",
	},
];
