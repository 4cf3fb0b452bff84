import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { replaceFile } from "../../../src/node/replaceFile.ts";

describe("replaceFile", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), "woodshed-replace-"));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it("puts the new text in the place of the old one", async () => {
		const file = path.join(folder, "a.json");
		writeFileSync(file, "old");
		await replaceFile(file, "new");
		assert.equal(readFileSync(file, "utf8"), "new");
		assert.deepEqual(readdirSync(folder), ["a.json"]);
	});

	it("leaves nothing beside what it cannot replace", async () => {
		const taken = path.join(folder, "taken");
		mkdirSync(path.join(taken, "inside"), { recursive: true });
		await assert.rejects(replaceFile(taken, "new"));
		assert.deepEqual(readdirSync(folder), ["taken"]);
	});
});
