import assert from "node:assert/strict";

import type { FailureKind } from "../../../../src/core/review/languageModel.ts";
import { review } from "../../../../src/core/review/review.ts";
import { openaiModel } from "../../../../src/node/review/openaiModel.ts";
import { wait } from "../../../../src/node/review/wait.ts";
import { type Scenario, startOpenaiServer } from "../../../support/openaiServer.ts";
import { readReview, sampleRequest } from "../../../support/sampleReview.ts";

const key = "sk-secret-0123456789";

/** Reviews the sample design over the wire; back-off waits take no time. */
async function reviewOverTheWire(
	scenario: Scenario | string,
	api: "responses" | "chat",
	over: { timeoutMs?: number; idleMs?: number } = {},
) {
	const server = await startOpenaiServer(scenario);
	try {
		const model = openaiModel({
			baseUrl: server.url,
			model: "test-model",
			api,
			apiKey: key,
			timeoutMs: 2000,
			idleMs: 2000,
			...over,
		});
		assert.ok(model.ok);
		const waits: number[] = [];
		const request = sampleRequest(model.value, {
			wait: async (ms) => {
				waits.push(ms);
			},
		});
		const result = await readReview(review(request, new AbortController().signal));
		return {
			...result,
			waits,
			hits: server.exchanges.length,
			abandoned: server.abandoned(),
			exchanges: server.exchanges,
		};
	} finally {
		await server.close();
	}
}

interface Row {
	readonly scenario: string;
	readonly kind: FailureKind;
	readonly message: RegExp;
	/** requests that reach the server */
	readonly hits: number;
	readonly finished?: number;
	readonly over?: { timeoutMs?: number; idleMs?: number };
}

const rows: readonly Row[] = [
	{
		scenario: "auth",
		kind: "auth",
		message: /^The key for 127\.0\.0\.1:\d+ was refused, or there is none\.$/,
		hits: 1,
	},
	{ scenario: "forbidden", kind: "forbidden", message: /may not use the model test-model at 127/, hits: 1 },
	{ scenario: "notfound", kind: "notfound", message: /^There is no model test-model at 127/, hits: 1 },
	{ scenario: "rate", kind: "rate", message: /asks to wait 1 s/, hits: 3 },
	{ scenario: "rate-long", kind: "rate", message: /asks to wait 120 s/, hits: 1 },
	{ scenario: "quota", kind: "quota", message: /has no credit left/, hits: 1 },
	{ scenario: "server", kind: "server", message: /failed \(req_2\)/, hits: 3 },
	{ scenario: "server-page", kind: "server", message: /failed/, hits: 3 },
	{ scenario: "response-failed", kind: "server", message: /failed/, hits: 3 },
	{ scenario: "stream-error", kind: "server", message: /failed/, hits: 1, finished: 2 },
	{
		scenario: "timeout",
		kind: "timeout",
		message: /^No answer from 127\.0\.0\.1:\d+ in 0 s\.$/,
		hits: 2,
		over: { timeoutMs: 300 },
	},
	{
		scenario: "idle",
		kind: "idle",
		message: /stopped sending after 2 of 4\. Ask for the other 2\.$/,
		hits: 1,
		finished: 2,
		over: { idleMs: 300 },
	},
	{ scenario: "idle-at-once", kind: "idle", message: /stopped sending after 0 of 4/, hits: 1, over: { idleMs: 300 } },
	{ scenario: "context", kind: "context", message: /too long for test-model by about 3008 tokens/, hits: 1 },
	{ scenario: "no-receipt", kind: "receipt", message: /dropped part of your text/, hits: 1 },
	{ scenario: "cut-front", kind: "receipt", message: /nothing was scored/, hits: 1 },
	{ scenario: "few-tokens", kind: "receipt", message: /dropped part of your text/, hits: 1 },
	{
		scenario: "length",
		kind: "length",
		message: /ran out of room after 3 of 4\. Review the other 1\./,
		hits: 2,
		finished: 3,
	},
	{
		scenario: "refusal",
		kind: "refusal",
		message: /declined: “I can't help with that\.”\. Nothing was graded/,
		hits: 1,
	},
	{ scenario: "filtered", kind: "filtered", message: /content filter of 127/, hits: 1, finished: 2 },
	{ scenario: "filtered-before", kind: "filtered", message: /content filter/, hits: 1 },
	{ scenario: "prose", kind: "malformed", message: /^The answer of test-model was not in the agreed form\.$/, hits: 2 },
	{ scenario: "broken-json", kind: "malformed", message: /not in the agreed form/, hits: 2, finished: 3 },
	{ scenario: "bad-event", kind: "malformed", message: /not in the agreed form/, hits: 1 },
	{ scenario: "web-page", kind: "malformed", message: /not an API endpoint \(is \/v1 missing\?\)/, hits: 1 },
	{ scenario: "redirect", kind: "notfound", message: /Nothing is at that address/, hits: 1 },
	{
		scenario: "truncated",
		kind: "truncated",
		message: /closed early after 2 of 4\. Ask for the other 2\./,
		hits: 1,
		finished: 2,
	},
	{ scenario: "destroyed", kind: "truncated", message: /closed early after 2 of 4/, hits: 1, finished: 2 },
	{ scenario: "unsupported", kind: "unsupported", message: /refuses the form of the request: messages/, hits: 1 },
];

describe("a failed review over the wire", () => {
	for (const api of ["responses", "chat"] as const) {
		for (const row of rows) {
			it(`${row.scenario} over ${api} is ${row.kind}: says so, keeps what is finished, has no score`, async () => {
				const { review: result, hits } = await reviewOverTheWire(row.scenario, api, row.over);
				assert.equal(result.failure?.kind, row.kind, result.failure?.message);
				assert.match(result.failure.message, row.message);
				assert.equal(hits, row.hits);
				assert.equal(result.score, null);
				assert.equal(result.rows.length, 4);
				assert.equal(result.rows.filter((one) => one.finding !== undefined).length, row.finished ?? 0);
				const said = JSON.stringify({ ...result, rows: [], findings: [], rawReply: "" });
				assert.ok(!said.includes(key), "the key must not be repeated");
				assert.ok(!said.includes("shelves of the home page"), "the text must not be repeated");
			});
		}

		it(`counts down visibly before it tries ${api} again, and then succeeds`, async () => {
			const { review: result, events, hits } = await reviewOverTheWire("rate-once", api);
			assert.equal(result.failure, undefined);
			assert.equal(hits, 2);
			const said = events.flatMap((event) => (event.type === "progress" ? [event.message] : []));
			assert.match(said[0]!, /is busy, trying again in [12] s$/);
		});

		it(`asks ${api} once more for what is missing, broken or cut off by the output limit`, async () => {
			for (const scenario of ["missing-item", "prose-once", "length-once"]) {
				const { review: result, hits } = await reviewOverTheWire(scenario, api);
				assert.equal(result.failure, undefined, scenario);
				assert.equal(hits, 2, scenario);
				assert.ok(
					result.rows.every((one) => one.state === "grounded"),
					scenario,
				);
			}
		});

		it(`accepts a fenced object with sentences around it over ${api}`, async () => {
			const { review: result, hits } = await reviewOverTheWire("fenced", api);
			assert.equal(result.failure, undefined);
			assert.equal(hits, 1);
			assert.equal(result.score, 1);
		});

		it(`leaves out what ${api} refuses by name, each once`, async () => {
			const schema = await reviewOverTheWire("no-schema", api);
			assert.equal(schema.review.failure, undefined);
			assert.equal(schema.hits, 2);
			const format = await reviewOverTheWire("no-format", api);
			assert.equal(format.review.failure, undefined);
			assert.equal(format.hits, 3);
			assert.match(JSON.stringify(format.exchanges[2]!.body), /fits this JSON Schema/);
		});

		it(`grounds the true quote, folds the invented one and does not score it (${api})`, async () => {
			const { review: result } = await reviewOverTheWire("true-and-invented", api);
			assert.deepEqual(
				result.rows.map((row) => row.state),
				["grounded", "unverified", "grounded", "grounded"],
			);
			assert.equal(result.findings[0]!.anchor.range.start.lineBase0, 4);
			assert.match(result.findings[1]!.stateReason!, /does not contain “we shard the quantum ledger/);
			// weights 2, 2, 1, 1: without the invented one 4 of 6 are grounded, too little for a score
			assert.equal(result.coverage, 4 / 6);
			assert.equal(result.score, null);
			assert.ok(result.usage!.inputTokens! > 500);
		});

		it(`refutes a false absence and shows where the thing is (${api})`, async () => {
			const { review: result } = await reviewOverTheWire("false-absence", api);
			assert.ok(result.rows.every((row) => row.state === "contradicted"));
			assert.match(result.findings[0]!.stateReason!, /^You do mention it: “the”, line 5\.$/);
			assert.equal(result.score, null);
		});

		it(`drops a second finding and one for an item that does not exist (${api})`, async () => {
			const { review: result } = await reviewOverTheWire("strange", api);
			assert.equal(result.score, 1);
			assert.equal(result.notes?.length, 2);
			assert.match(result.notes![0]!, /second finding for objective was dropped/);
			assert.match(result.notes![1]!, /no-such-item/);
		});

		it(`closes the connection to ${api} when it is stopped, and keeps finished rows without a score`, async () => {
			const server = await startOpenaiServer("idle");
			try {
				const model = openaiModel({ baseUrl: server.url, model: "test-model", api, apiKey: null });
				assert.ok(model.ok);
				const stopping = new AbortController();
				const finished: string[] = [];
				let result: unknown;
				for await (const event of review(sampleRequest(model.value, { wait }), stopping.signal)) {
					if (event.type === "row" && event.row.finding !== undefined) {
						finished.push(event.row.criterion);
						if (finished.length === 2) {
							stopping.abort();
						}
					}
					if (event.type === "finished") {
						result = event.review;
						assert.equal(event.review.failure?.kind, "cancelled");
						assert.match(event.review.failure.message, /^Stopped after 2 of 4; what is finished is kept/);
						assert.equal(event.review.score, null);
						assert.deepEqual(
							event.review.rows.map((row) => row.state),
							["grounded", "grounded", "not-reviewed", "not-reviewed"],
						);
					}
				}
				assert.ok(result);
				await server.exchanges[0]!.clientLeft;
				assert.equal(server.abandoned(), 1);
				assert.equal(server.exchanges[0]!.headers.authorization, undefined);
			} finally {
				await server.close();
			}
		});
	}

	it("swaps max_tokens for max_completion_tokens where a server demands it", async () => {
		const { review: result, hits, exchanges } = await reviewOverTheWire("no-max-tokens", "chat");
		assert.equal(result.failure, undefined);
		assert.equal(hits, 2);
		assert.ok("max_completion_tokens" in exchanges[1]!.body);
	});

	it("says that nothing answers where no server is", async () => {
		const server = await startOpenaiServer("all-met");
		await server.close();
		const model = openaiModel({ baseUrl: server.url, model: "test-model", api: "chat", apiKey: key });
		assert.ok(model.ok);
		const { review: result, events } = await readReview(
			review(sampleRequest(model.value), new AbortController().signal),
		);
		assert.equal(result.failure?.kind, "offline");
		assert.match(
			result.failure.message,
			/^Nothing answers at http:\/\/127\.0\.0\.1:\d+\. Is the model server running\?$/,
		);
		assert.equal(events.filter((event) => event.type === "progress").length > 0, true);
	});
});
