import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as pause, setTimeout as wait } from "node:timers/promises";

import { setAside } from "../../../../src/node/practice/setAside.ts";
import { withFileLock } from "../../../../src/node/practice/withFileLock.ts";

describe("a file that two windows write", () => {
	let folder: string;
	let file: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-lock-"));
		file = join(folder, "x.json");
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it("is written by one at a time, and the lock is gone afterwards, also where one failed", async () => {
		let inside = 0;
		const act = async (index: number): Promise<number> => {
			assert.equal(inside++, 0);
			await pause();
			inside--;
			if (index % 2 === 1) throw new Error("no");
			return index;
		};
		const all = await Promise.allSettled([0, 1, 2, 3].map((index) => withFileLock(file, () => act(index))));
		assert.deepEqual(
			all.map(({ status }) => status),
			["fulfilled", "rejected", "fulfilled", "rejected"],
		);
		assert.equal(existsSync(`${file}.lock`), false);
	});

	it("is not kept from the others by a window that died, nor by an old lock of another machine", async () => {
		const dead = spawnSync(process.execPath, ["-e", ""]).pid;
		writeFileSync(`${file}.lock`, String(dead));
		assert.equal(await withFileLock(file, async () => 1), 1);
		writeFileSync(`${file}.lock`, String(process.pid));
		utimesSync(`${file}.lock`, new Date(0), new Date(0));
		assert.equal(await withFileLock(file, async () => 2), 2);
		assert.equal(existsSync(`${file}.lock`), false);
	});

	it("is written by one at a time also by the many that find the lock of one that died", async () => {
		const dead = spawnSync(process.execPath, ["-e", ""]).pid;
		for (let round = 0; round < 20; round++) {
			writeFileSync(`${file}.lock`, `${dead} gone`);
			let inside = 0;
			const act = async (): Promise<void> => {
				assert.equal(inside++, 0);
				await wait(1);
				inside--;
			};
			/** one after the other, a turn apart: some find it while others are already taking it away */
			const window = async (_: unknown, turns: number): Promise<void> => {
				for (let turn = 0; turn < turns; turn++) await pause();
				await withFileLock(file, act);
			};
			await Promise.all(Array.from({ length: 12 }, window));
			assert.deepEqual(readdirSync(folder), []);
		}
	});

	it("does not wait for ever for one that died while it took such a lock away", async () => {
		const dead = spawnSync(process.execPath, ["-e", ""]).pid;
		writeFileSync(`${file}.lock`, `${dead} gone`);
		writeFileSync(`${file}.lock.break`, "");
		utimesSync(`${file}.lock.break`, new Date(0), new Date(0));
		assert.equal(await withFileLock(file, async () => 4), 4);
		assert.deepEqual(readdirSync(folder), []);
	});

	it("leaves the lock of another that took its place meanwhile", async () => {
		await withFileLock(file, async () => writeFileSync(`${file}.lock`, "1 another"));
		assert.equal(readFileSync(`${file}.lock`, "utf8"), "1 another");
	});

	it("is written all the same where no lock can be made", async () => {
		assert.equal(await withFileLock(join(folder, "gone", "x.json"), async () => 3), 3);
	});

	it("is set aside under a name of its own each time, until there are many", async () => {
		assert.equal(await setAside(file), null);
		for (let count = 1; count <= 21; count++) {
			writeFileSync(file, `text ${count}`);
			const kept = await setAside(file);
			assert.equal(kept, count === 1 ? "x.json.unreadable" : `x.json.unreadable-${Math.min(count, 20)}`);
			assert.equal(readFileSync(join(folder, kept ?? ""), "utf8"), `text ${count}`);
			assert.equal(existsSync(file), false);
		}
	});
});
