import assert from "node:assert/strict";

import * as vscode from "vscode";

import { type EditorModel, offerEditorModels } from "./support/editorModels.ts";

const never = new vscode.CancellationTokenSource().token;

describe("the editor's models in this host", () => {
	const answers: EditorModel = {
		id: "answers",
		name: "Answers",
		respond: async ({ options, progress }) => {
			const [tool] = options.tools ?? [];
			progress.report(new vscode.LanguageModelToolCallPart("call", tool?.name ?? "none", { said: "yes" }));
		},
	};

	afterEach(() => offerEditorModels([]));

	it("are those that another extension registered, also late", async () => {
		assert.deepEqual(await vscode.lm.selectChatModels(), []);
		await offerEditorModels([answers]);
		const [model] = await vscode.lm.selectChatModels();
		assert.ok(model);
		const response = await model.sendRequest(
			[vscode.LanguageModelChatMessage.User("hello")],
			{
				tools: [{ name: "reply", description: "the reply", inputSchema: { type: "object" } }],
				toolMode: vscode.LanguageModelChatToolMode.Required,
			},
			never,
		);
		const parts: unknown[] = [];
		for await (const part of response.stream) {
			parts.push(part);
		}
		const [part] = parts;
		assert.ok(part instanceof vscode.LanguageModelToolCallPart);
		assert.deepEqual([part.name, part.input], ["reply", { said: "yes" }]);
	});

	it("are declined where VS Code wants a permission that nobody gives", async () => {
		await offerEditorModels([{ ...answers, consent: true }]);
		const [model] = await vscode.lm.selectChatModels();
		await assert.rejects(async () => model?.sendRequest([vscode.LanguageModelChatMessage.User("hello")], {}, never), {
			code: vscode.LanguageModelError.NoPermissions.name,
		});
	});
});
