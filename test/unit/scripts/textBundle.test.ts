import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { textBundle, textBundlePath } from "../../../scripts/bundle/textBundle.mjs";
import { taggedTexts } from "../../support/texts/taggedTexts.ts";

const root = join(import.meta.dirname, "..", "..", "..");

describe("the texts to translate", function () {
	this.timeout(300_000);
	let texts: Readonly<Record<string, unknown>> = {};

	before(async () => {
		texts = JSON.parse(await textBundle(root)) as Record<string, unknown>;
	});

	it("are all in the English bundle; `npm run texts` writes it", () => {
		const kept: unknown = JSON.parse(readFileSync(join(root, textBundlePath), "utf8"));
		assert.deepEqual(kept, texts);
	});

	it("have no escapes by code in tagged templates, which the official reader misreads", () => {
		assert.deepEqual(
			Object.keys(texts).filter((text) => /[\u0180-\u036f]/u.test(text)),
			[],
		);
	});

	const tagged = globSync("src/**/*.ts", { cwd: root }).flatMap((file) =>
		taggedTexts(readFileSync(join(root, file), "utf8")).map((text) => ({ ...text, at: `${file}:${text.lineBase1}` })),
	);

	it("are found under the key that the program asks for: the official reader misreads some escapes", () => {
		assert.deepEqual(
			tagged.filter(({ key }) => !Object.hasOwn(texts, key)).map(({ at, key }) => `${at} ${key}`),
			[],
		);
	});

	it("have no brace of their own beside values, which would take the next {0} for a part of itself", () => {
		assert.deepEqual(
			tagged.filter(({ values, hasBrace }) => values > 0 && hasBrace).map(({ at, key }) => `${at} ${key}`),
			[],
		);
	});
});
