import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { textBundle, textBundlePath } from "../../../scripts/bundle/textBundle.mjs";

const root = join(import.meta.dirname, "..", "..", "..");

describe("the texts to translate", () => {
	it("are all in the English bundle; `npm run texts` writes it", async () => {
		const kept: unknown = JSON.parse(readFileSync(join(root, textBundlePath), "utf8"));
		assert.deepEqual(kept, JSON.parse(await textBundle(root)));
	});

	it("have no escapes by code in tagged templates, which the official reader misreads", async () => {
		const texts = Object.keys(JSON.parse(await textBundle(root)) as Record<string, string>);
		assert.deepEqual(
			texts.filter((text) => /[\u0180-\u036f]/u.test(text)),
			[],
		);
	});
});
