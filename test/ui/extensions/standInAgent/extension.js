// What the editor's chat needs before it hands anything to anybody: a model, and a default agent. Both only play: the model
// says one sentence, the agent uses the tool whose name and input it is given as JSON, as an agent's model would.
const vscode = require("vscode");

exports.activate = (context) => {
	context.subscriptions.push(
		vscode.lm.registerLanguageModelChatProvider("stand-in", {
			provideLanguageModelChatInformation: () => [
				{
					id: "stand-in",
					name: "Stand-in",
					family: "stand-in",
					version: "1",
					maxInputTokens: 64_000,
					maxOutputTokens: 4096,
					isDefault: true,
					isUserSelectable: true,
					capabilities: { toolCalling: true },
				},
			],
			provideLanguageModelChatResponse: (_model, _messages, _options, progress) =>
				progress.report(new vscode.LanguageModelTextPart("I only stand in.")),
			provideTokenCount: () => 1,
		}),
		vscode.chat.createChatParticipant(
			"woodshed-test.agent",
			async ({ prompt, toolInvocationToken }, _context, stream, token) => {
				const { tool, input } = JSON.parse(prompt);
				const { content } = await vscode.lm.invokeTool(tool, { input, toolInvocationToken }, token);
				for (const part of content) {
					stream.markdown(part.value ?? "");
				}
			},
		),
	);
	// the chat looks at models that somebody has asked for, and only then takes the default one
	void vscode.lm.selectChatModels({ vendor: "stand-in" });
};
