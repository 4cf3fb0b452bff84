// biome-ignore-all lint/suspicious/noTemplateCurlyInString: sources stand here as text
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { untranslatedTexts } from "../../support/texts/untranslatedTexts.ts";

const root = join(import.meta.dirname, "..", "..", "..");

/** Rooms whose texts stay English, and why. A single file or line says so itself: `// English throughout: …`, `// English: …`. */
const english: readonly (readonly [files: RegExp, why: string])[] = [
	[/^src\/cli\//, "the terminal program"],
	[/^src\/node\/(judge|problem)\//, "programs that run solutions, words of their compilers, the gate in the terminal"],
	[
		/^src\/core\/problem\/(?!(inputTexts|inputRefusal)\.ts)/,
		"for authors of packages, and source code that is written for solutions",
	],
	[/^src\/core\/review\/measure\/(?!(cardText|trustOf)\.ts)/, "reports of the terminal program"],
	[/^src\/core\/review\/prompts\//, "sent to a model"],
];

describe("the texts for people", () => {
	it("all go through l10n, on every floor", () => {
		const around = globSync("src/**/*.ts", { cwd: root })
			.map((file) => file.replaceAll("\\", "/"))
			.filter((file) => !english.some(([files]) => files.test(file)))
			.sort()
			.flatMap((file) =>
				untranslatedTexts(readFileSync(join(root, file), "utf8")).map(
					({ lineBase1, text }) => `${file}:${lineBase1} ${text}`,
				),
			);
		assert.deepEqual(around, []);
	});
});

describe("the reader of untranslated texts", () => {
	const texts = (source: string): readonly string[] => untranslatedTexts(source).map(({ text }) => text);

	it("finds sentences, in strings and in templates with values", () => {
		assert.deepEqual(texts('const a = "The round ends."; const b = `${n} of ${m} met`;'), [
			"The round ends.",
			"\uFFFC of \uFFFC met",
		]);
	});

	it("lets be what l10n gives, whichever way it is called", () => {
		assert.deepEqual(
			texts('l10n.t("The round ends."); l10n.t`The ${name} ends.`; l10n.t({ message: "Two words" });'),
			[],
		);
	});

	it("finds one word where a person reads it", () => {
		assert.deepEqual(texts('pick({ label: "Screen", id: "screen" }); window.showErrorMessage(text, "Retry");'), [
			"Screen",
			"Retry",
		]);
	});

	it("finds words between the tags of a page and in what is read aloud", () => {
		assert.deepEqual(texts('html`<p class="a b">Not tried</p><b aria-label="Bets">${x}</b><i>${l10n.t`Run`}</i>`'), [
			"Not tried",
			"Bets",
		]);
	});

	it("lets be ids, paths, what is logged and errors for developers", () => {
		assert.deepEqual(
			texts('id("woodshed.run"); log.info("two words"); throw new Error("never so"); is = one === "x y"; one["a b"]'),
			[],
		);
	});

	it("lets be what says why it stays English", () => {
		assert.deepEqual(texts('// English: sent to a model\nconst a = "Say one thing.";\nconst b = "Say more.";'), [
			"Say more.",
		]);
	});

	it("lets be the constant, and the property of a table, that a line says stays English", () => {
		assert.deepEqual(
			texts('// English in page: for a document\nconst rows = [{ page: { title: "Two words" }, say: "Say more." }];'),
			["Say more."],
		);
		assert.deepEqual(
			texts('// English in words: read by program\nconst words = ["Two words", "Say more."]; say("Say more.");'),
			["Say more."],
		);
	});
});
