import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { RoundOwnership } from "../../../../src/node/practice/roundOwnership.ts";

describe("the window that a round runs in", () => {
	let folder: string;
	let nowMs: number;
	/** processes that are gone; both windows of these tests claim to be this one */
	let isAlive: boolean;

	const window = (name: string): RoundOwnership =>
		new RoundOwnership(folder, name, { nowMs: () => nowMs, processAlive: () => isAlive });

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-owner-"));
		nowMs = 1_000_000;
		isAlive = true;
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it("is the first that claims it, as long as it shows signs of life", async () => {
		const [first, second] = [window("first"), window("second")];
		assert.equal(await first.claim(), true);
		for (let beat = 0; beat < 5; beat++) {
			nowMs += 5000;
			assert.equal(await first.beat(), true);
			assert.equal(await second.isFree(), false);
			assert.equal(await second.claim(), false);
		}
	});

	it("is the next one at once when its process is gone", async () => {
		const [first, second] = [window("first"), window("second")];
		await first.claim();
		isAlive = false;
		assert.equal(await second.isFree(), true);
		assert.equal(await second.claim(), true);
		isAlive = true;
		assert.equal(await first.beat(), false, "a window that comes back finds another in its place");
		await second.release();
		assert.equal(await first.beat(), false, "nor does it bring back what has ended meanwhile");
	});

	it("is another only after two looks without a sign of life, so that a machine may sleep", async () => {
		const [first, second] = [window("first"), window("second")];
		await first.claim();
		nowMs += 3_600_000;
		assert.equal(await second.isFree(), false);
		await first.beat(); // awake again
		assert.equal(await second.isFree(), false);
		nowMs += 3_600_000;
		assert.equal(await second.isFree(), false);
		assert.equal(await second.isFree(), true);
		assert.equal(await second.claim(), true);
	});

	it("stays the owner when one that slept is closed, and is nobody once it is closed itself", async () => {
		const [slept, owner] = [window("slept"), window("owner")];
		slept.releaseNow();
		await slept.claim();
		isAlive = false;
		await owner.claim();
		isAlive = true;
		slept.releaseNow();
		assert.equal(await owner.beat(), true);
		owner.releaseNow();
		assert.equal(await slept.claim(), true);
	});

	it("is nobody once it is released, and a release takes nothing from another", async () => {
		const [first, second] = [window("first"), window("second")];
		await first.claim();
		await second.release();
		assert.equal(await second.isFree(), false);
		await first.release();
		assert.equal(await second.isFree(), true);
		assert.deepEqual(readdirSync(join(folder, ".woodshed")), []);
	});

	it("is nobody where the file says nothing", async () => {
		mkdirSync(join(folder, ".woodshed"));
		for (const text of ["", "<<<<<<< ours\n", '{"window":"","pid":-1}', "null"]) {
			writeFileSync(join(folder, ".woodshed", "round-owner.json"), text);
			assert.equal(await window("first").isFree(), true, text);
		}
		assert.equal(await window("first").claim(), true);
	});

	it("is one of two that claim in the same moment, at the latest with the next beat", async () => {
		const [first, second] = [window("first"), window("second")];
		await Promise.all([first.claim(), second.claim()]);
		const beats = [await first.beat(), await second.beat()];
		assert.deepEqual([...beats].sort(), [false, true]);
	});
});
