import * as l10n from "@vscode/l10n";

/** A server that speaks OpenAI's protocol and that many people have. */
export interface ServerPreset {
	readonly name: string;
	/** where it listens when nobody changed it; null: it has to be typed */
	readonly baseUrl: string | null;
	/** what must be there and where the text goes: a line of a Quick Pick, which is cut off after some 90 characters */
	readonly needs: string;
}

export const serverPresets: readonly ServerPreset[] = [
	{
		name: "Ollama",
		baseUrl: "http://localhost:11434/v1",
		needs: l10n.t`Needs a pulled model, no key; raise its context. Your text stays on this machine.`,
	},
	{
		// English: a name
		name: "LM Studio",
		baseUrl: "http://localhost:1234/v1",
		needs: l10n.t`Needs its server started with a model, no key. Your text stays on this machine.`,
	},
	{
		name: "llama.cpp",
		baseUrl: "http://localhost:8080/v1",
		needs: l10n.t`Needs llama-server with a model, no key. Your text stays on this machine.`,
	},
	{
		name: "vLLM",
		baseUrl: "http://localhost:8000/v1",
		needs: l10n.t`Needs “vllm serve” with a model. Your text stays on this machine.`,
	},
	{
		name: "OpenRouter",
		baseUrl: "https://openrouter.ai/api/v1",
		needs: l10n.t`Needs an API key. Your text goes to openrouter.ai and whoever runs the model.`,
	},
	{
		name: l10n.t`Another server`,
		baseUrl: null,
		needs: l10n.t`Needs its address, often ending in /v1. Your text goes to that address only.`,
	},
];
