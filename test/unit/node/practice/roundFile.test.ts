import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { goToPart, startRound } from "../../../../src/core/practice/rounds/round.ts";
import { RoundFile } from "../../../../src/node/practice/roundFile.ts";

describe("the file of a round", () => {
	let folder: string;
	const round = startRound(
		{
			id: "01JBQ2Z6M0000000000000000A",
			kind: "depth",
			mock: true,
			preset: "pad",
			parts: [
				{ slug: "hard-problem", hour: "depth", minutes: 30 },
				{ slug: "frameworks", hour: "depth", minutes: 30 },
			],
		},
		1_000,
	);

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-round-"));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it("gives back the last of many writes at once, and leaves nothing beside it", async () => {
		const file = new RoundFile(folder);
		assert.deepEqual(await file.read(), { ok: true, value: null });
		const second = goToPart(round, 1, 5_000);
		await Promise.all([file.write(round), file.write(second)]);
		assert.deepEqual(await file.read(), { ok: true, value: second });
		assert.deepEqual(readdirSync(join(folder, ".woodshed")), ["round.json"]);
		await file.remove();
		assert.deepEqual(await file.read(), { ok: true, value: null });
		await file.remove();
	});

	it("says why it cannot be read, and stays as it is", async () => {
		mkdirSync(join(folder, ".woodshed"));
		writeFileSync(join(folder, ".woodshed", "round.json"), '{"v":1');
		assert.deepEqual(await new RoundFile(folder).read(), { ok: false, error: "it is not JSON" });
	});
});
