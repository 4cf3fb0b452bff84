import assert from "node:assert/strict";

import { z } from "zod";

import { askModel } from "../../../src/core/review/askModel.ts";
import type { FailureKind, LanguageModel, ModelEvent } from "../../../src/core/review/languageModel.ts";
import { type ScriptedModel, scriptedModel } from "../../support/scriptedModel.ts";

const usage = { inputTokens: 10, outputTokens: 2, cachedTokens: null };

async function ask(
	model: LanguageModel,
	over: { readonly retries?: 0 | 1 | 2; readonly signal?: AbortSignal; readonly onWait?: () => void } = {},
) {
	const waits: number[] = [];
	const answer = await askModel<{ readonly word: string }>(
		{
			model,
			request: {
				system: "",
				stable: "",
				candidate: "",
				schema: {},
				schemaName: "word",
				maxOutputTokens: 100,
			},
			schema: z.strictObject({ receipt: z.string(), word: z.string() }),
			receiptHalves: ["HEAD", "TAIL"],
			retries: over.retries ?? 0,
			wait: (ms) => {
				waits.push(ms);
				over.onWait?.();
				return Promise.resolve();
			},
		},
		over.signal ?? new AbortController().signal,
	);
	return { answer, waits };
}

/** Fails so often, then answers. */
function failing(times: number, kind: FailureKind, retryAfterMs?: number): ScriptedModel {
	const failure = { kind, message: `It failed: ${kind}.`, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
	return scriptedModel((_asked, _request, turn) =>
		turn < times ? [{ type: "failed", failure }] : `Sure: {"receipt": "head-tail", "word": "yes"} and no more`,
	);
}

describe("one question to a model", () => {
	it("is one object, whatever stands around it, with what it cost", async () => {
		const model = scriptedModel(() => [
			{ type: "delta", text: '```json\n{"receipt":"HEAD-TAIL",' },
			{ type: "delta", text: '"word":"a } b"}\n```' },
			{ type: "done", usage },
		]);
		const { answer } = await ask(model);
		assert.deepEqual(answer, { ok: true, value: { value: { receipt: "HEAD-TAIL", word: "a } b" }, usage } });
	});

	const faulty: readonly (readonly [FailureKind, string | readonly ModelEvent[]])[] = [
		["malformed", "yes"],
		["malformed", '{"receipt":"HEAD-TAIL"}'],
		["malformed", '{"receipt":"HEAD-TAIL","word":"yes","more":1}'],
		["malformed", "x".repeat(100_001)],
		["receipt", '{"receipt":"TAIL","word":"yes"}'],
		["truncated", [{ type: "delta", text: '{"receipt":"HEAD-TAIL","word":"yes"}' }]],
	];
	for (const [kind, reply] of faulty) {
		it(`fails as ${kind}: ${typeof reply === "string" ? reply.slice(0, 50) : "an end that was never said"}`, async () => {
			const { answer } = await ask(scriptedModel(() => reply));
			assert.equal(!answer.ok && answer.error.kind, kind);
			assert.ok(!answer.ok && answer.error.message.length > 10);
		});
	}

	it("is asked again only for failures that pass, as often as was allowed, and as late as the host wants", async () => {
		for (const [model, retries, requests, waits, succeeds] of [
			[failing(1, "rate"), 2, 2, [1000], true],
			[failing(2, "server"), 2, 3, [1000, 2000], true],
			[failing(3, "server"), 2, 3, [1000, 2000], false],
			[failing(1, "rate", 7000), 1, 2, [7000], true],
			[failing(1, "rate", 60_000), 2, 1, [], false],
			[failing(1, "rate"), 0, 1, [], false],
			[failing(1, "auth"), 2, 1, [], false],
			[failing(1, "quota"), 2, 1, [], false],
		] as const) {
			const result = await ask(model, { retries });
			assert.deepEqual([model.requests.length, result.waits, result.answer.ok], [requests, waits, succeeds]);
		}
	});

	it("is never asked twice where each request costs the person something", async () => {
		const model = failing(1, "rate");
		const { answer } = await ask({ ...model, oneCall: true }, { retries: 2 });
		assert.deepEqual([model.requests.length, answer.ok], [1, false]);
	});

	it("is not sent at all where there is no room for it", async () => {
		const model = failing(0, "rate");
		const { answer } = await ask({ ...model, contextTokens: 100 });
		assert.equal(model.requests.length, 0);
		assert.match(!answer.ok ? answer.error.message : "", /too long for scripted by about \d+ tokens/);
	});

	it("stops while it waits, without another request", async () => {
		const controller = new AbortController();
		const model = failing(1, "rate");
		const { answer } = await ask(model, { retries: 2, signal: controller.signal, onWait: () => controller.abort() });
		assert.equal(!answer.ok && answer.error.kind, "cancelled");
		assert.equal(model.requests.length, 1);
	});
});
