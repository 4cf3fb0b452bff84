import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { writeNew } from "../../../src/extension/progress/writeNew.ts";

describe("writing a new file", () => {
	it("makes the folder, takes the next free name, and overwrites nothing, also at the same moment", async () => {
		const root = await mkdtemp(path.join(tmpdir(), "woodshed-new-"));
		try {
			const folder = path.join(root, "scorecards");
			const first = await writeNew(folder, "2026-11-30", ".md", "0");
			const more = await Promise.all(["1", "2"].map((text) => writeNew(folder, "2026-11-30", ".md", text)));
			const names = [first, ...more].map((file) => path.basename(file)).sort();
			assert.deepEqual(names, ["2026-11-30-2.md", "2026-11-30-3.md", "2026-11-30.md"]);
			const texts = await Promise.all([first, ...more].map((file) => readFile(file, "utf8")));
			assert.deepEqual(texts, ["0", "1", "2"]);
		} finally {
			await rm(root, { recursive: true, force: true });
		}
	});
});
