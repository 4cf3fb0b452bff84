import assert from "node:assert/strict";

import type { ModelEvent, ModelRequest } from "../../../../src/core/review/languageModel.ts";
import { askingModel } from "../../../../src/extension/review/interview/askingModel.ts";
import { scriptedModel } from "../../../support/scriptedModel.ts";

const request: ModelRequest = {
	system: "s",
	stable: "p",
	candidate: "c",
	schema: {},
	schemaName: "n",
	maxOutputTokens: 1,
};

async function events(model: ReturnType<typeof askingModel>): Promise<ModelEvent[]> {
	const all: ModelEvent[] = [];
	for await (const event of model.stream(request, new AbortController().signal)) {
		all.push(event);
	}
	return all;
}

describe("a model that asks before it sends", () => {
	it("sends what was agreed to, as it is", async () => {
		const behind = scriptedModel(() => "yes");
		const asked: ModelRequest[] = [];
		const model = askingModel(behind, async (one) => asked.push(one) > 0);
		assert.equal((await events(model)).at(-1)?.type, "done");
		assert.deepEqual([asked, behind.requests], [[request], [request]]);
		assert.equal(model.label, behind.label);
	});

	it("sends nothing after a no, and says so", async () => {
		const behind = scriptedModel(() => "yes");
		const [failed, ...more] = await events(askingModel(behind, async () => false));
		assert.ok(failed?.type === "failed");
		assert.equal(failed.failure.kind, "consent");
		assert.deepEqual([more, behind.requests], [[], []]);
	});
});
