import assert from "node:assert/strict";
import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { AttemptLog } from "../../../../src/node/practice/attemptLog.ts";

describe("AttemptLog", () => {
	let folder: string;
	beforeEach(async () => {
		folder = await mkdtemp(path.join(tmpdir(), "woodshed-log-"));
	});
	afterEach(() => rm(folder, { recursive: true, force: true }));

	it("keeps every line when two windows append at once", async () => {
		const windows = [new AttemptLog(folder), new AttemptLog(folder)];
		await Promise.all(
			Array.from({ length: 60 }, (_, i) => windows[i % 2]!.append({ kind: "hintTaken", slug: `p${i}`, step: "nudge" })),
		);
		const state = await windows[0]!.read();
		assert.equal(state.problems.size, 60);
		assert.equal(state.tornLines, 0);
	});

	it("begins a new line after a torn one", async () => {
		const log = new AttemptLog(folder);
		await log.append({ kind: "hintTaken", slug: "a", step: "nudge" });
		await appendFile(log.file, '{"v":1,"id":"01');
		await log.append({ kind: "hintTaken", slug: "b", step: "nudge" });
		const state = await log.read();
		assert.deepEqual([...state.problems.keys()], ["a", "b"]);
		assert.equal(state.tornLines, 1);
		assert.match(await readFile(log.file, "utf8"), /\{"v":1,"id":"01\n/);
	});
});
