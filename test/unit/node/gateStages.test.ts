import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { GateCache } from "../../../src/node/problem/gateStages.ts";

describe("the stages of the gate", () => {
	let folder: string;
	let measured: number;
	const measure = async () => ++measured;
	const cache = (fresh = false) => new GateCache(folder, join(folder, ".cache"), fresh);

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-stages-"));
		mkdirSync(join(folder, "src", "core", "judge"), { recursive: true });
		writeFileSync(join(folder, "src", "core", "judge", "a.ts"), "1");
		measured = 0;
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it("are measured once while all that they depend on is the same", async () => {
		assert.deepEqual(await cache().of("a").take("one", ["x"], measure), { value: 1, cached: false });
		assert.deepEqual(await cache().of("a").take("one", ["x"], measure), { value: 1, cached: true });
		assert.deepEqual(await cache().of("a").take("one", ["y"], measure), { value: 2, cached: false });
	});

	it("are kept apart by package and stage, whatever the stage's name holds", async () => {
		await cache().of("a").take("wrong/x.py", 1, measure);
		assert.equal((await cache().of("b").take("wrong/x.py", 1, measure)).cached, false);
		assert.equal((await cache().of("a").take("../wrong/x.py", 1, measure)).cached, false);
		assert.equal((await cache().of("a").take("wrong/x.py", 1, measure)).cached, true);
	});

	it("are measured anew when the judge has changed, and when asked to", async () => {
		await cache().of("a").take("one", 1, measure);
		assert.equal((await cache(true).of("a").take("one", 1, measure)).cached, false);
		writeFileSync(join(folder, "src", "core", "judge", "a.ts"), "2");
		assert.equal((await cache().of("a").take("one", 1, measure)).cached, false);
	});

	it("are not kept when they could not be tested here", async () => {
		await cache()
			.of("a")
			.take("one", 1, measure, () => false);
		assert.equal((await cache().of("a").take("one", 1, measure)).cached, false);
	});
});
