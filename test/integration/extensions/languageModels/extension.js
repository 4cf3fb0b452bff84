// Language models for tests, registered the way Copilot registers its own. What they answer is a function that the test
// hands in: both extensions live in the same extension host, so the exports are shared as they are.
const vscode = require("vscode");

exports.activate = (context) => {
	/** @type {{ id: string, name: string, maxInputTokens?: number, toolCalling?: boolean, consent?: boolean, respond: Function }[]} */
	let models = [];
	const changed = new vscode.EventEmitter();
	const named = (id) => models.find((model) => model.id === id);
	context.subscriptions.push(
		changed,
		vscode.lm.registerLanguageModelChatProvider("scripted", {
			onDidChangeLanguageModelChatInformation: changed.event,
			provideLanguageModelChatInformation: () =>
				models.map(({ id, name, maxInputTokens = 64_000, toolCalling = true, consent = false }) => ({
					id,
					name,
					family: id,
					version: "1",
					maxInputTokens,
					maxOutputTokens: 4096,
					capabilities: { toolCalling },
					// VS Code asks the user before another extension may use the model
					...(consent ? { requiresAuthorization: { label: name } } : {}),
				})),
			provideLanguageModelChatResponse: ({ id }, messages, options, progress, token) =>
				named(id).respond({ messages, options, progress, token }),
			provideTokenCount: (_model, text) => {
				const words = typeof text === "string" ? text : text.content.map((part) => part.value ?? "").join("");
				return Math.ceil(words.length / 4);
			},
		}),
	);
	return {
		/** @param {typeof models} next the models that exist from now on */
		offer(next) {
			models = next;
			changed.fire();
		},
	};
};
