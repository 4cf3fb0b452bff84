import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { carriedIn, conversation } from "./conversationPackages.ts";

const folder = resolve(import.meta.dirname, "../../../fixtures/conversation/passages");

/** Short passages that are read while lists are tuned: some make a point in other words, some only come near one. */
describe("passages beside the answers of known level", () => {
	for (const slug of readdirSync(folder)) {
		const pack = conversation(slug);
		const passages = readdirSync(join(folder, slug)).map((name) => passage(slug, name));

		for (const { name, makes, text } of passages) {
			it(`credit ${slug}/${name} with what it makes and with nothing else`, () => {
				assert.deepEqual(
					carriedIn(text, pack)
						.map(({ criterion }) => criterion.id)
						.sort(),
					[...makes].sort(),
				);
			});
		}

		it(`make every point of ${slug}, and come near it three times without making one`, () => {
			const made = new Set(passages.flatMap(({ makes }) => makes));
			assert.deepEqual([...made].sort(), pack.criteria.map(({ id }) => id).sort());
			assert.ok(passages.filter(({ makes }) => makes.length === 0).length >= 3);
			assert.ok(passages.filter(({ makes }) => makes.length > 0).length >= 3);
		});
	}
});

function passage(slug: string, file: string) {
	const text = readFileSync(join(folder, slug, file), "utf8");
	const head = /^---\nmakes: \[([\w, -]*)\]\n---\n/.exec(text);
	assert.ok(head, `${slug}/${file}`);
	const makes = (head[1] ?? "").split(", ").filter((id) => id !== "");
	return { name: file.replace(/\.md$/, ""), makes, text: text.slice(head[0].length) };
}
