import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withFileLock } from "../../../scripts/setup/fileLock.mjs";

describe("withFileLock", () => {
	let base = "";
	beforeEach(() => {
		base = mkdtempSync(join(tmpdir(), "woodshed-lock-"));
	});
	afterEach(() => rmSync(base, { recursive: true, force: true }));

	it("lets one in after the other, also after a failure", async () => {
		const lock = join(base, "lock");
		let inside = 0;
		let most = 0;
		const work = async () => {
			inside += 1;
			most = Math.max(most, inside);
			await sleep(5);
			inside -= 1;
		};
		const failing = withFileLock(lock, async () => {
			await work();
			throw new Error("no");
		});
		await Promise.all([assert.rejects(failing, /no/), withFileLock(lock, work), withFileLock(lock, work)]);
		assert.equal(most, 1);
	});

	it("takes over a lock whose owner is gone", async () => {
		const lock = join(base, "lock");
		mkdirSync(lock);
		// The largest process id Linux gives out is below this number.
		writeFileSync(join(lock, "pid"), "99999999");
		assert.equal(await withFileLock(lock, async () => "mine"), "mine");
	});
});
