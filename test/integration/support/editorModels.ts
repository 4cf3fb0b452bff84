import assert from "node:assert/strict";

import * as vscode from "vscode";

import { until } from "./practice.ts";

/** One request as the scripted model gets it. */
export interface EditorExchange {
	readonly messages: readonly vscode.LanguageModelChatMessage[];
	readonly options: vscode.LanguageModelChatRequestOptions;
	readonly progress: vscode.Progress<vscode.LanguageModelTextPart | vscode.LanguageModelToolCallPart>;
	readonly token: vscode.CancellationToken;
}

/** A model of the vendor "scripted", registered with VS Code by an extension beside Woodshed. */
export interface EditorModel {
	readonly id: string;
	readonly name: string;
	readonly maxInputTokens?: number;
	readonly toolCalling?: boolean;
	/** VS Code asks before another extension may use it; in a test window nobody answers, which counts as declined */
	readonly consent?: boolean;
	/** answers, or throws as a provider does: `LanguageModelError`, or an error with a name of its own */
	respond(exchange: EditorExchange): Promise<void>;
}

/** Registers exactly these models with the editor; resolves when `vscode.lm` offers them. */
export async function offerEditorModels(models: readonly EditorModel[]): Promise<void> {
	const extension = vscode.extensions.getExtension<{ offer(models: readonly EditorModel[]): void }>(
		"woodshed-test.language-models",
	);
	assert.ok(extension, "the test extension is beside Woodshed");
	const { offer } = await extension.activate();
	offer(models);
	const wanted = models.map(({ id }) => id).join();
	await until("the editor's models", async () => {
		const found = await vscode.lm.selectChatModels({ vendor: "scripted" });
		return found.map(({ id }) => id).join() === wanted;
	});
}

/** The whole prompt of a request as text. */
export function promptOf({ messages }: EditorExchange): string {
	return messages
		.flatMap(({ content }) => content)
		.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : ""))
		.join("\n\n");
}
