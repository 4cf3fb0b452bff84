import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { systemReason } from "../../../src/node/systemReason.ts";

describe("the reason of the system", () => {
	it("is told without code, call and path", async () => {
		const refused = await readFile("/nowhere/gone.py").catch((error: unknown) => error);
		assert.equal(systemReason(refused), "no such file or directory");
	});
	it("is the message of any other error", () => {
		assert.equal(systemReason(new Error("The disk is busy.")), "The disk is busy.");
		assert.equal(systemReason("busy"), "busy");
	});
});
