import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { readingSlugs, readingTable } from "../../../../src/core/practice/plan/readings.ts";

const folder = join(import.meta.dirname, "../../../../problems/readings");
/** "1. where · what kind of source · when" */
const source = /^(\d+)\. .+ · (?:published by Spotify|research paper|a candidate's account|press|, )+ · .*\b20\d\d$/;

describe("the readings of the plan", () => {
	it("are those that have a file, twelve of them flash readings", () => {
		assert.deepEqual(readdirSync(folder).sort(), readingSlugs.map((slug) => `${slug}.md`).sort());
		assert.equal(readingSlugs.filter((slug) => readingTable[slug].kind === "flash").length, 12);
	});

	for (const slug of readingSlugs) {
		const { title, kind } = readingTable[slug];
		const [body = "", list = ""] = readFileSync(join(folder, `${slug}.md`), "utf8").split("\n## Sources\n\n");

		it(`“${title}” begins with its title and is read in a few minutes`, () => {
			assert.ok(body.startsWith(`# ${title}\n\n`));
			const words = body.slice(title.length + 2).match(/\S*\w\S*/g) ?? [];
			assert.ok(words.length >= 120 && words.length <= 200, `${words.length} words`);
		});

		if (kind === "flash") {
			it(`“${title}” names each of its sources with its kind and its date, and uses every one`, () => {
				const sources = list.trimEnd().split("\n");
				assert.ok(sources.length >= 2);
				for (const [at, line] of sources.entries()) {
					assert.equal(source.exec(line)?.[1], String(at + 1), line);
					assert.ok(body.includes(`[${at + 1}]`), `[${at + 1}] is not used`);
				}
				for (const [, n] of body.matchAll(/\[(\d+)\]/g)) {
					assert.ok(Number(n) >= 1 && Number(n) <= sources.length, `[${n}] is no source`);
				}
			});
		}
	}
});
