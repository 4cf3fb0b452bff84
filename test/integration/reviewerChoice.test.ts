import assert from "node:assert/strict";

import * as vscode from "vscode";

import { HumanError } from "../../src/core/base/humanError.ts";
import type { LanguageModel, ModelRequest } from "../../src/core/review/languageModel.ts";
import { ReviewerChoice } from "../../src/extension/review/reviewerChoice.ts";
import { type Scenario, startOpenaiServer } from "../support/openaiServer.ts";
import { offerEditorModels } from "./support/editorModels.ts";
import { activated } from "./support/practice.ts";
import { heardLine, pickFrom, setReviewer, typeInto, withServer, withUser } from "./support/reviewerStand.ts";
import { FakeMemory } from "./support/stand.ts";

const configured = <T>(name: string): T | undefined =>
	vscode.workspace.getConfiguration("woodshed.reviewer").get<T>(name);

const request: ModelRequest = {
	system: "s",
	stable: "p",
	candidate: "c",
	schema: { type: "object" },
	schemaName: "review",
	maxOutputTokens: 100,
};

async function drained(model: LanguageModel): Promise<string> {
	let text = "";
	for await (const event of model.stream(request, new AbortController().signal)) {
		text += event.type === "delta" ? event.text : event.type === "failed" ? `failed: ${event.failure.kind}` : "";
	}
	return text;
}

describe("the choice of a reviewer", () => {
	const kept = new Map<string, string>();
	const secrets: vscode.SecretStorage = {
		get: async (name: string) => kept.get(name),
		store: async (name: string, value: string) => void kept.set(name, value),
		delete: async (name: string) => void kept.delete(name),
		onDidChange: () => new vscode.Disposable(() => undefined),
	} as never;
	let choice: ReviewerChoice;
	let memory: FakeMemory;

	before(activated);
	beforeEach(() => {
		kept.clear();
		memory = new FakeMemory();
		choice = new ReviewerChoice(secrets, memory);
	});
	afterEach(async () => {
		choice.dispose();
		await offerEditorModels([]);
	});
	after(() => setReviewer({}));

	it("never takes the address of another server for OpenAI's, and keeps it for when that server is chosen", async () => {
		await setReviewer({ provider: "openai", model: "some-model", baseUrl: "http://127.0.0.1:9/v1" });
		const openai = await choice.current();
		assert.equal(openai.kind === "model" && openai.origin, "https://api.openai.com");
		await setReviewer({ provider: "compatible", model: "some-model", baseUrl: "http://127.0.0.1:9/v1" });
		const other = await choice.current();
		assert.equal(other.kind === "model" && other.origin, "http://127.0.0.1:9");
		await setReviewer({ provider: "azure", model: "some-model", baseUrl: "http://example.com/v1" });
		await assert.rejects(choice.current(), HumanError);
		await setReviewer({ provider: "azure", model: "some-model", baseUrl: "https://openrouter.ai/api/v1" });
		await assert.rejects(choice.current(), /Azure address looks like/);
	});

	it("is one Quick Pick that says what each needs, what leaves the machine, and which is active", async () => {
		await setReviewer({ provider: "openai", model: "some-model" });
		const picked = pickFrom(() => undefined);
		try {
			assert.equal(await choice.choose(), false);
		} finally {
			picked.restore();
		}
		const [{ items } = { items: [] }] = picked.offered;
		assert.deepEqual(
			items.map(({ label }) => label.replace(/^\$\(\w+\) /, "")),
			["Offline checks", "OpenAI", "Azure OpenAI", "OpenAI-compatible server", "The editor's models", "Clipboard"],
		);
		for (const { label, description = "", detail = "" } of items) {
			assert.match(description, /\bneeds /, label);
			assert.match(detail, /leaves this machine|Your text|your text/, label);
			assert.ok(detail.length <= 90, `${label}: a Quick Pick cuts it off`);
		}
		assert.deepEqual(
			items.filter(({ description = "" }) => /active/.test(description)).map(({ description }) => description),
			["active · needs an API key"],
		);
		assert.equal(configured("provider"), "openai", "nothing was chosen");
	});

	it("is led by the models that the editor has, which need nothing more", async () => {
		await setReviewer({});
		const respond = async (): Promise<void> => undefined;
		await offerEditorModels([
			{ id: "x/1", name: "Model X", respond },
			{ id: "no-tools", name: "No Tools", toolCalling: false, respond },
		]);
		const picked = pickFrom(() => "$(sparkle) Model X (Scripted)");
		try {
			assert.equal(await choice.choose("Another reviewer"), true);
			assert.equal(await choice.choose(), true);
		} finally {
			picked.restore();
		}
		const [first, second] = picked.offered.map(({ items }) =>
			items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator),
		);
		assert.deepEqual([first?.[0]?.label, first?.[0]?.description], ["$(sparkle) Model X (Scripted)", "uses your plan"]);
		assert.match(first?.[0]?.detail ?? "", /^Needs nothing more\..*Scripted through VS Code; 1 request a review\.$/);
		assert.ok(!first?.some(({ label }) => /No Tools|editor's models/.test(label)));
		assert.equal(second?.[0]?.description, "active · uses your plan");
		assert.deepEqual([configured("provider"), configured("editorModel")], ["editor", "scripted/x/1"]);
		assert.equal(choice.label, "x/1 (Scripted)");
		const reviewer = await choice.current();
		assert.ok(reviewer.kind === "model");
		assert.deepEqual(
			[reviewer.label, reviewer.origin, reviewer.model.oneCall, reviewer.model.contextTokens],
			["Model X (Scripted)", "editor:scripted", true, 64_000],
		);
	});

	it("waits a little for models that come late", async () => {
		await setReviewer({ provider: "editor", editorModel: "scripted/late" });
		const opening = choice.current();
		await offerEditorModels([{ id: "late", name: "Late", respond: async () => undefined }]);
		const reviewer = await opening;
		assert.equal(reviewer.kind === "model" && reviewer.origin, "editor:scripted");
	});

	it("of a server: a preset with its address, a key where it is not this machine, a model from the server's list", async () => {
		await setReviewer({ api: "responses" });
		const server = await startOpenaiServer("all-met");
		const typed = typeInto((title, value) => {
			assert.equal(title, "Address of the server");
			assert.equal(value, "http://localhost:11434/v1");
			return `${server.url}/`;
		});
		const picked = pickFrom((title) =>
			title === "Server" ? "Ollama" : title === "Model" ? "test-model" : "$(server) OpenAI-compatible server",
		);
		try {
			assert.equal(await choice.choose(), true);
		} finally {
			typed.restore();
			picked.restore();
			await server.close();
		}
		const presets = picked.offered.find(({ title }) => title === "Server")?.items ?? [];
		assert.deepEqual(
			presets.map(({ label }) => label),
			["Ollama", "LM Studio", "llama.cpp", "vLLM", "OpenRouter", "Another server"],
		);
		assert.ok(presets.every(({ detail = "" }) => /^Needs /.test(detail)));
		assert.deepEqual(
			[configured("provider"), configured("baseUrl"), configured("model"), configured("api")],
			["compatible", server.url, "test-model", "auto"],
		);
		assert.equal(server.exchanges.length, 0, "only the list was asked for");
	});

	it("asks for a name to be typed where a server keeps no list, and for a key where the host is not this machine", async () => {
		await setReviewer({});
		const typed = typeInto((title) => {
			if (title === "Address of the server") {
				return "https://127.0.0.1.example.invalid/v1";
			}
			return /^API key/.test(title) ? "sk-typed" : "my-model";
		});
		const picked = pickFrom((title) => (title === "Server" ? "Another server" : "$(server) OpenAI-compatible server"));
		try {
			assert.equal(await choice.choose(), true);
		} finally {
			typed.restore();
			picked.restore();
		}
		assert.deepEqual(typed.titles, ["Address of the server", "API key for 127.0.0.1.example.invalid", "Model"]);
		assert.deepEqual([...kept], [["key:https://127.0.0.1.example.invalid", "sk-typed"]]);
		assert.equal(configured("model"), "my-model");
	});

	it("changes nothing when it is given up half way, and takes no address that is refused", async () => {
		await setReviewer({ provider: "openai", model: "some-model" });
		const picked = pickFrom((title) =>
			title === "Server" ? "Another server" : title === "Model" ? undefined : "$(server) OpenAI-compatible server",
		);
		for (const address of [undefined, "http://example.com/v1", "http://127.0.0.1:9/v1"]) {
			const typed = typeInto((title) => (title === "Address of the server" ? address : undefined));
			try {
				assert.equal(await choice.choose(), false);
			} finally {
				typed.restore();
			}
		}
		picked.restore();
		assert.deepEqual(
			[configured("provider"), configured("model"), configured("baseUrl")],
			["openai", "some-model", ""],
		);
	});

	it("of Azure: the resource, a key, a deployment; then the Responses API with that key", async () => {
		await setReviewer({});
		const server = await startOpenaiServer((exchange) => {
			exchange.begin();
			exchange.write("from azure");
			exchange.end();
		});
		const address = server.url.replace("/v1", "/openai/v1");
		const typed = typeInto((title) => (title === "Azure resource" ? address : "my-deployment"));
		const picked = pickFrom(() => "$(azure) Azure OpenAI");
		try {
			assert.equal(await choice.choose(), true);
			kept.set(`key:${new URL(server.url).origin}`, "azure-key");
			const reviewer = await choice.current();
			assert.ok(reviewer.kind === "model");
			assert.equal(await drained(reviewer.model), "from azure");
			const [exchange] = server.exchanges;
			assert.equal(exchange?.api, "responses");
			assert.equal(exchange?.headers.authorization, "Bearer azure-key");
			assert.deepEqual([exchange?.body["model"], exchange?.body["store"]], ["my-deployment", false]);
		} finally {
			typed.restore();
			picked.restore();
			await server.close();
		}
		assert.equal(choice.label, `my-deployment at ${new URL(address).host}`);
	});

	it("remembers over windows what a server refused, apart for each model", async () => {
		const noSchema: Scenario = (exchange) => {
			if (/"type":"json_schema"/.test(JSON.stringify(exchange.body))) {
				return exchange.refuse(400, {
					message: "response_format must be json_object",
					param: "response_format",
					code: null,
				});
			}
			exchange.begin();
			exchange.write("{}");
			exchange.end();
		};
		const server = await startOpenaiServer(noSchema);
		const later = new ReviewerChoice(secrets, memory);
		try {
			const hits: number[] = [];
			for (const [window, model] of [
				[choice, "m"],
				[choice, "m"],
				[later, "m"],
				[later, "other"],
			] as const) {
				await setReviewer({ provider: "compatible", baseUrl: server.url, model });
				const before = server.exchanges.length;
				const reviewer = await window.current();
				assert.ok(reviewer.kind === "model");
				assert.equal(await drained(reviewer.model), "{}");
				hits.push(server.exchanges.length - before);
			}
			assert.deepEqual(hits, [2, 1, 1, 2]);
		} finally {
			later.dispose();
			await server.close();
		}
	});
});

describe("a test of the connection", () => {
	const says =
		(text: string): Scenario =>
		(exchange) => {
			exchange.begin();
			exchange.write(text);
			exchange.end();
		};

	before(activated);

	it("says in one line how fast it is and whether the form is enforced", async () => {
		for (const [text, line] of [
			['{"instrument":"guitar"}', /^test-model at 127\S+ answers in \d+\.\d s; structured output is enforced\.$/],
			["A guitar.", /^test-model at 127\S+ answers in \d+\.\d s; structured output is not enforced/],
		] as const) {
			await withServer(
				says(text),
				() => undefined,
				async (stand) => {
					await vscode.commands.executeCommand("woodshed.testConnection");
					await heardLine(stand, line);
					assert.ok(
						stand.server.exchanges.every(({ body }) => JSON.stringify(body).length < 2000),
						"small requests only",
					);
				},
			);
		}
	});

	it("has the same lines and buttons for its failures as a review", async () => {
		const typed = typeInto(() => "sk-new");
		try {
			await withServer(
				(exchange) =>
					exchange.headers.authorization === "Bearer sk-new"
						? says('{"instrument":"guitar"}')(exchange)
						: exchange.refuse(401, { message: "no", code: "invalid_api_key" }),
				(_text, items) => items.find((item) => item === "Replace Key"),
				async (stand) => {
					await vscode.commands.executeCommand("woodshed.testConnection");
					await heardLine(stand, /^The key for 127\S+ was refused, or there is none\.$/);
					await heardLine(stand, /structured output is enforced\.$/);
				},
			);
		} finally {
			typed.restore();
		}
	});

	it("sends nothing to a model that costs a request, and has nothing to test where there is no connection", async () => {
		let asked = 0;
		await offerEditorModels([{ id: "m", name: "Model M", respond: async () => void asked++ }]);
		for (const [provider, line] of [
			["editor", /^Model M \(Scripted\) is offered by the editor\. Nothing was sent/],
			["clipboard", /there is no connection to test\.$/],
			["offline", /there is no connection to test\.$/],
		] as const) {
			await setReviewer({ provider, editorModel: "scripted/m" });
			await withUser(
				() => undefined,
				async (stand) => {
					await vscode.commands.executeCommand("woodshed.testConnection");
					await heardLine(stand, line);
				},
			);
		}
		assert.equal(asked, 0);
		await setReviewer({});
		await offerEditorModels([]);
	});
});
