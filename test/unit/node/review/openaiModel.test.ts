import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

import { review } from "../../../../src/core/review/review.ts";
import { parseEndpoint } from "../../../../src/node/review/endpoint.ts";
import { openaiModel } from "../../../../src/node/review/openaiModel.ts";
import { startOpenaiServer } from "../../../support/openaiServer.ts";
import { readReview, sampleRequest } from "../../../support/sampleReview.ts";

const never = new AbortController().signal;

describe("an address of a model", () => {
	it("may be plain http on this machine only", () => {
		for (const address of [
			"https://api.openai.com/v1",
			"http://localhost:11434/v1",
			"http://127.0.0.1:8080",
			"http://[::1]:1234/v1/",
		]) {
			assert.equal(parseEndpoint(address).ok, true, address);
		}
		for (const address of [
			"http://example.com/v1",
			"http://localhost.example.com/v1",
			"http://127.0.0.1.example.com",
			"ftp://localhost/",
			"file:///etc/passwd",
			"https://user:pw@host/v1",
			"https://host/v1?key=x",
			"localhost:11434",
			"",
		]) {
			assert.equal(parseEndpoint(address).ok, false, address);
		}
	});
});

describe("a request to a model", () => {
	it("carries nothing of the environment: no key, organisation, project or header of it, and no details of this machine", async () => {
		const planted = {
			OPENAI_API_KEY: "sk-environment",
			OPENAI_ORG_ID: "org-environment",
			OPENAI_PROJECT_ID: "proj-environment",
			OPENAI_BASE_URL: "https://environment.example/v1",
			OPENAI_CUSTOM_HEADERS: "x-planted: environment\nauthorization: Bearer environment",
		};
		const before = { ...process.env };
		Object.assign(process.env, planted);
		const server = await startOpenaiServer("all-met");
		try {
			for (const apiKey of [null, "sk-mine"]) {
				const model = openaiModel({ baseUrl: server.url, model: "m", api: "responses", apiKey });
				assert.ok(model.ok);
				await readReview(review(sampleRequest(model.value), never));
				const { headers } = server.exchanges.at(-1)!;
				assert.equal(headers.authorization, apiKey === null ? undefined : "Bearer sk-mine");
				assert.ok(!JSON.stringify(headers).includes("environment"));
				assert.deepEqual(
					Object.keys(headers).filter((name) => name.startsWith("x-") || name.startsWith("openai")),
					[],
				);
			}
		} finally {
			await server.close();
			for (const name of Object.keys(planted)) {
				if (before[name] === undefined) {
					delete process.env[name];
				} else {
					process.env[name] = before[name];
				}
			}
		}
	});

	it("asks for strict structured output, and that nothing is stored", async () => {
		const server = await startOpenaiServer("all-met");
		try {
			for (const api of ["responses", "chat"] as const) {
				const model = openaiModel({ baseUrl: server.url, model: "m", api, apiKey: "k" });
				assert.ok(model.ok);
				await readReview(review(sampleRequest(model.value), never));
			}
			const [responses, chat] = server.exchanges.map((exchange) => exchange.body);
			assert.equal(responses!["store"], false);
			assert.equal(responses!["stream"], true);
			assert.match(JSON.stringify(responses!["text"]), /"type":"json_schema","name":"review","strict":true/);
			assert.equal(typeof responses!["max_output_tokens"], "number");
			assert.match(JSON.stringify(chat!["response_format"]), /"json_schema":\{"name":"review","strict":true/);
			assert.deepEqual(chat!["stream_options"], { include_usage: true });
			assert.equal(typeof chat!["max_tokens"], "number");
			assert.ok(!("tools" in responses!) && !("tools" in chat!) && !("temperature" in responses!));
		} finally {
			await server.close();
		}
	});

	it("reaches the stand-in server when that runs as a program of its own", async () => {
		const program = new URL("../../../support/openaiServerMain.ts", import.meta.url).pathname;
		const child = spawn(process.execPath, [program, "--port", "0", "--scenario", "true-and-invented"], {
			stdio: ["ignore", "pipe", "inherit"],
		});
		try {
			const line = await new Promise<string>((resolve) => createInterface(child.stdout).once("line", resolve));
			const { url } = JSON.parse(line) as { url: string };
			const model = openaiModel({ baseUrl: url, model: "m", api: "responses", apiKey: null });
			assert.ok(model.ok);
			const { review: result } = await readReview(review(sampleRequest(model.value), never));
			assert.deepEqual(
				result.rows.slice(0, 2).map((row) => row.state),
				["grounded", "unverified"],
			);
		} finally {
			child.kill();
		}
	});
});
