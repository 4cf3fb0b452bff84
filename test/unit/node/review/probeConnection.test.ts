import assert from "node:assert/strict";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

import { parseEndpoint } from "../../../../src/node/review/endpoint.ts";
import { listModels } from "../../../../src/node/review/listModels.ts";
import { probeConnection } from "../../../../src/node/review/probeConnection.ts";
import { firstForm } from "../../../../src/node/review/requestForm.ts";
import { type Exchange, type OpenaiServer, type Scenario, startOpenaiServer } from "../../../support/openaiServer.ts";

const never = new AbortController().signal;
const key = "sk-probe-0123456789";

const says =
	(text: (asksFor: string) => string): Scenario =>
	(exchange) => {
		exchange.begin();
		exchange.write(text(formatAsked(exchange)));
		exchange.end();
	};

function formatAsked({ body }: Exchange): string {
	return /"type":"(json_schema|json_object)"/.exec(JSON.stringify(body))?.[1] ?? "prompt";
}

async function probed(scenario: Scenario | string, api: "responses" | "chat", act?: (server: OpenaiServer) => void) {
	const server = await startOpenaiServer(scenario);
	try {
		const form = firstForm(false);
		const result = await probeConnection(
			{ baseUrl: server.url, model: "test-model", api, apiKey: key, timeoutMs: 2000, form },
			never,
		);
		act?.(server);
		return { result, form, hits: server.exchanges.length };
	} finally {
		await server.close();
	}
}

describe("a test of a connection", () => {
	for (const api of ["responses", "chat"] as const) {
		it(`finds that the schema is enforced when prose was asked for and JSON came (${api})`, async () => {
			const { result, form, hits } = await probed(
				says(() => '{"instrument":"guitar"}'),
				api,
				(server) => {
					const sent = JSON.stringify(server.exchanges[0]!.body);
					assert.match(sent, /"(?:max_tokens|max_output_tokens)":30/);
					assert.ok(sent.length < 1500, "one small request");
				},
			);
			assert.ok(result.ok);
			assert.deepEqual([result.value.format, form.format, hits], ["json_schema", "json_schema", 1]);
			assert.deepEqual(result.value.models, ["test-model"]);
			assert.match(result.value.label, /^test-model at 127\.0\.0\.1:\d+$/);
			assert.ok(result.value.seconds >= 0);
		});

		it(`falls back to any JSON object, then to words, and remembers which (${api})`, async () => {
			const object = await probed(
				says((format) => (format === "json_object" ? '{"instrument": "a guitar"}' : "A guitar.")),
				api,
			);
			assert.ok(object.result.ok);
			assert.deepEqual(
				[object.result.value.format, object.form.format, object.hits],
				["json_object", "json_object", 2],
			);
			const words = await probed(
				says(() => "A guitar has."),
				api,
			);
			assert.ok(words.result.ok);
			assert.deepEqual([words.result.value.format, words.form.format, words.hits], ["prompt", "prompt", 2]);
			const fenced = await probed(
				says(() => '```json\n{"instrument":"guitar"}\n```'),
				api,
			);
			assert.equal(fenced.form.format, "prompt", "a fence was written freely");
		});

		it(`believes a server that refuses a format by name (${api})`, async () => {
			const { result, form } = await probed((exchange) => {
				if (formatAsked(exchange) === "prompt") {
					return says(() => "A guitar.")(exchange);
				}
				exchange.refuse(400, { message: "response_format is not supported", param: "response_format", code: null });
			}, api);
			assert.ok(result.ok);
			assert.deepEqual([result.value.format, form.format], ["prompt", "prompt"]);
		});

		it(`says what a refused key is, before any answer is asked for (${api})`, async () => {
			const { result } = await probed("auth", api);
			assert.ok(!result.ok);
			assert.equal(result.error.kind, "auth");
			assert.ok(!JSON.stringify(result.error).includes(key));
		});
	}

	it("does not decide by an answer that ran out of room before its first word", async () => {
		const { result, form } = await probed((exchange) => {
			exchange.begin();
			exchange.event("", { choices: [{ index: 0, delta: {}, finish_reason: "length" }] });
			exchange.response.end("data: [DONE]\n\n");
		}, "chat");
		assert.ok(result.ok);
		assert.deepEqual([result.value.format, form.format], [null, "json_schema"]);
	});

	it("stops when it is told to", async () => {
		const server = await startOpenaiServer(async (exchange) => {
			exchange.begin();
			await exchange.clientLeft;
		});
		try {
			const stopping = new AbortController();
			const running = probeConnection(
				{ baseUrl: server.url, model: "m", api: "chat", apiKey: null, timeoutMs: 5000 },
				stopping.signal,
			);
			while (server.exchanges.length === 0) {
				await new Promise((resolve) => setTimeout(resolve, 5));
			}
			stopping.abort();
			const result = await running;
			assert.equal(!result.ok && result.error.kind, "cancelled");
			await server.exchanges[0]!.clientLeft;
			assert.equal(server.abandoned(), 1);
		} finally {
			await server.close();
		}
	});
});

describe("a list of models", () => {
	async function listed(answer: RequestListener) {
		const server = createServer(answer);
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		const endpoint = parseEndpoint(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`);
		assert.ok(endpoint.ok);
		try {
			return await listModels(endpoint.value, key, { timeoutMs: 2000, signal: never });
		} finally {
			server.closeAllConnections();
			server.close();
		}
	}

	it("holds each name once, in order, as plain text", async () => {
		const models = await listed((_request, response) => {
			const data = [{ id: "qwen3:8b" }, { id: "llama3" }, { id: "llama3" }, { id: "odd\u202e\nname" }, {}];
			response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ data }));
		});
		assert.deepEqual(models, { ok: true, value: ["llama3", "odd name", "qwen3:8b"] });
	});

	it("is empty where a server keeps none or answers with something else", async () => {
		const none = await listed((_request, response) => void response.writeHead(404).end("404 page not found"));
		assert.deepEqual(none, { ok: true, value: [] });
		const page = await listed(
			(_request, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<html></html>"),
		);
		assert.deepEqual(page, { ok: true, value: [] });
	});

	it("is a failure where the key is refused or nobody is there", async () => {
		const refused = await listed((_request, response) => void response.writeHead(401).end(`bad key ${key}`));
		assert.ok(!refused.ok);
		assert.equal(refused.error.kind, "auth");
		assert.ok(!JSON.stringify(refused).includes(key));
		const gone = await listed((_request, response) => void response.destroy());
		assert.equal(!gone.ok && gone.error.kind, "offline");
	});
});
