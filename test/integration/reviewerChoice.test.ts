import assert from "node:assert/strict";

import * as vscode from "vscode";

import { ReviewerChoice } from "../../src/extension/review/reviewerChoice.ts";

const settings = { provider: "openai", model: "some-model", baseUrl: "http://127.0.0.1:9/v1" } as const;

async function set(values: Readonly<Record<string, string | undefined>>): Promise<void> {
	for (const [key, value] of Object.entries(values)) {
		await vscode.workspace.getConfiguration("woodshed.reviewer").update(key, value, vscode.ConfigurationTarget.Global);
	}
}

describe("the choice of a reviewer", () => {
	const noSecrets: vscode.SecretStorage = {
		get: async () => undefined,
		store: async () => undefined,
		delete: async () => undefined,
		onDidChange: () => new vscode.Disposable(() => undefined),
	};

	beforeEach(() => set(settings));
	afterEach(() => set({ provider: undefined, model: undefined, baseUrl: undefined }));

	it("never takes the address of another server for OpenAI's, and keeps it for when that server is chosen", async () => {
		const choice = new ReviewerChoice(noSecrets);
		const openai = await choice.current();
		assert.equal(openai.kind === "model" && openai.origin, "https://api.openai.com");
		await set({ provider: "compatible" });
		const other = await choice.current();
		assert.equal(other.kind === "model" && other.origin, "http://127.0.0.1:9");
		choice.dispose();
	});
});
