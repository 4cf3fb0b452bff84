import assert from "node:assert/strict";

import { replyJsonSchema, replySchema } from "../../../src/core/review/replySchema.ts";

describe("the schema of a reply", () => {
	const schema = replyJsonSchema(replySchema(["objective", "fallback"], ["design", "answer"]));

	it("is strict at every depth: closed objects, every member required, no union of objects, no free keys", () => {
		let objects = 0;
		const visit = (node: unknown): void => {
			if (typeof node !== "object" || node === null) {
				return;
			}
			const one = node as Readonly<Record<string, unknown>>;
			if (one["type"] === "object") {
				objects++;
				assert.equal(one["additionalProperties"], false);
				assert.deepEqual(one["required"], Object.keys(one["properties"] as object));
			}
			for (const forbidden of [
				"anyOf",
				"oneOf",
				"allOf",
				"$ref",
				"propertyNames",
				"$schema",
				"minimum",
				"maximum",
				"default",
			]) {
				assert.ok(!(forbidden in one), `${forbidden} in ${JSON.stringify(one)}`);
			}
			Object.values(one).forEach(visit);
		};
		visit(schema);
		assert.equal(objects, 3);
	});

	it("allows exactly the criteria and texts of this review", () => {
		const text = JSON.stringify(schema);
		assert.match(text, /"item_id":\{"type":"string","enum":\["objective","fallback"\]\}/);
		assert.match(text, /"source":\{"type":"string","enum":\["design","answer","none"\]\}/);
		assert.match(text, /"quote":\{"type":\["string","null"\]\}/);
	});

	it("asks for the receipt first, and for evidence before the verdict", () => {
		const properties = schema["properties"] as Record<string, { items: { properties: object } }>;
		assert.deepEqual(Object.keys(properties), ["receipt", "findings", "summary", "injection_seen"]);
		assert.deepEqual(Object.keys(properties["findings"]!.items.properties).slice(0, 4), [
			"item_id",
			"evidence",
			"reasoning",
			"verdict",
		]);
	});
});
