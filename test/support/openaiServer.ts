import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { type AskedReview, readAsked } from "./askedReview.ts";
import { scenarios } from "./openaiScenarios.ts";

/** What a scenario sees of one request, and how it answers in the protocol that was asked for. */
export interface Exchange {
	/** the request's place in the server's life, from 0 */
	readonly turn: number;
	readonly api: "responses" | "chat";
	readonly headers: IncomingMessage["headers"];
	/** the request's body as it came */
	readonly body: Readonly<Record<string, unknown>>;
	readonly asked: AskedReview;
	readonly response: ServerResponse;
	/** resolves when the client has closed the connection */
	readonly clientLeft: Promise<void>;
	/** an error with a status, as the service words it */
	refuse(status: number, error: Readonly<Record<string, unknown>>, headers?: Readonly<Record<string, string>>): void;
	/** headers of a stream and the events before the first word */
	begin(): void;
	/** pieces of the answer, a few characters each */
	write(text: string): void;
	/** the terminal event, token counts, the end */
	end(usage?: { readonly input: number; readonly output: number; readonly cached?: number }): void;
	/** an event of this protocol, word for word */
	event(name: string, data: unknown): void;
	pause(ms: number): Promise<void>;
}

export type Scenario = (exchange: Exchange) => void | Promise<void>;

export interface OpenaiServer {
	/** "http://127.0.0.1:PORT/v1" */
	readonly url: string;
	/** everything that was sent here, in order */
	readonly exchanges: readonly Exchange[];
	/** the same: one entry a request */
	readonly requests: readonly Exchange[];
	/** requests whose connection the client closed before the answer was complete */
	readonly abandoned: () => number;
	close(): Promise<void>;
}

/** A local server that speaks both protocols on the wire (server-sent events). Listens on 127.0.0.1 only. */
export async function startOpenaiServer(scenario: Scenario | string, port = 0): Promise<OpenaiServer> {
	const play = typeof scenario === "string" ? scenarios[scenario] : scenario;
	if (play === undefined) {
		throw new Error(`There is no scenario "${String(scenario)}". Scenarios: ${Object.keys(scenarios).join(", ")}.`);
	}
	const exchanges: Exchange[] = [];
	let abandoned = 0;
	const server = createServer(async (request, response) => {
		const body = await readBody(request);
		const path = request.url?.replace(/\?.*$/, "") ?? "";
		const api = path.endsWith("/responses") ? "responses" : path.endsWith("/chat/completions") ? "chat" : undefined;
		if (path.endsWith("/models")) {
			response.writeHead(200, { "content-type": "application/json" });
			response.end(
				JSON.stringify({ object: "list", data: [{ id: "test-model", object: "model", created: 0, owned_by: "test" }] }),
			);
			return;
		}
		if (api === undefined || request.method !== "POST") {
			response.writeHead(404, { "content-type": "text/plain" }).end("404 page not found");
			return;
		}
		const clientLeft = new Promise<void>((resolve) =>
			response.on("close", () => {
				if (!response.writableFinished) {
					abandoned++;
				}
				resolve();
			}),
		);
		const exchange = wireExchange(exchanges.length, api, request, response, body, clientLeft);
		exchanges.push(exchange);
		await play(exchange);
	});
	await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
		exchanges,
		requests: exchanges,
		abandoned: () => abandoned,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) {
		chunks.push(chunk as Buffer);
	}
	const text = Buffer.concat(chunks).toString("utf8");
	return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
}

function wireExchange(
	turn: number,
	api: "responses" | "chat",
	request: IncomingMessage,
	response: ServerResponse,
	body: Record<string, unknown>,
	clientLeft: Promise<void>,
): Exchange {
	const id = `${api === "responses" ? "resp" : "chatcmpl"}_${turn}`;
	const model = String(body["model"]);
	let sequence = 0;
	const send = (name: string | undefined, data: unknown) => {
		response.write(`${name === undefined ? "" : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`);
	};
	const chunk = (delta: unknown, finish: string | null) =>
		send(undefined, {
			id,
			object: "chat.completion.chunk",
			created: 0,
			model,
			choices: [{ index: 0, delta, finish_reason: finish }],
		});
	const exchange: Exchange = {
		turn,
		api,
		headers: request.headers,
		body,
		asked: readAsked(body),
		response,
		clientLeft,
		refuse(status, error, headers = {}) {
			response.writeHead(status, { "content-type": "application/json", "x-request-id": `req_${turn}`, ...headers });
			response.end(JSON.stringify({ error }));
		},
		begin() {
			response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "x-request-id": `req_${turn}` });
			if (api === "responses") {
				exchange.event("response.created", { response: { id, status: "in_progress", model } });
			} else {
				chunk({ role: "assistant", content: "" }, null);
			}
		},
		write(text) {
			for (let at = 0; at < text.length; at += 37) {
				const piece = text.slice(at, at + 37);
				if (api === "responses") {
					exchange.event("response.output_text.delta", {
						item_id: "msg_0",
						output_index: 0,
						content_index: 0,
						delta: piece,
					});
				} else {
					chunk({ content: piece }, null);
				}
			}
		},
		end(usage = { input: Math.ceil(JSON.stringify(body).length / 4), output: 400, cached: 0 }) {
			const { input, output, cached = 0 } = usage;
			if (api === "responses") {
				exchange.event("response.completed", {
					response: {
						id,
						status: "completed",
						model,
						usage: {
							input_tokens: input,
							output_tokens: output,
							total_tokens: input + output,
							input_tokens_details: { cached_tokens: cached },
						},
					},
				});
			} else {
				chunk({}, "stop");
				send(undefined, {
					id,
					object: "chat.completion.chunk",
					created: 0,
					model,
					choices: [],
					usage: {
						prompt_tokens: input,
						completion_tokens: output,
						total_tokens: input + output,
						prompt_tokens_details: { cached_tokens: cached },
					},
				});
				response.write("data: [DONE]\n\n");
			}
			response.end();
		},
		event(name, data) {
			const sent = typeof data === "object" && data !== null ? data : {};
			send(
				api === "responses" ? name : undefined,
				api === "responses" ? { type: name, sequence_number: sequence++, ...sent } : sent,
			);
		},
		pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
	};
	return exchange;
}
