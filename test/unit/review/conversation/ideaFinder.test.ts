import assert from "node:assert/strict";

import fc from "fast-check";

import { ideaFinder, readIdea } from "../../../../src/core/review/conversation/ideaFinder.ts";
import { inflections } from "../../../../src/core/review/conversation/inflections.ts";
import { wordFamilies } from "../../../../src/core/review/conversation/wordFamilies.ts";
import { everyConversation } from "./conversationPackages.ts";

const finds = (sentence: string, ...ideas: readonly string[]) => ideaFinder(ideas)(sentence);

describe("finding an idea", () => {
	it("wants every part, in any order and with other words between them", () => {
		const idea = "switch|flip + version|release";
		assert.ok(finds("We flip to the last version.", idea));
		assert.ok(finds("The version that was good is what we then switch to.", idea));
		assert.ok(!finds("We flip a coin.", idea));
		assert.ok(!finds("This version is good.", idea));
	});

	it("gives no word to two parts, and none that is negated", () => {
		assert.ok(!finds("We compare.", "compare|look + compare|plot"));
		assert.ok(!finds("There is no version that we could flip to.", "flip + version"));
	});

	it("keeps two thoughts of one long sentence apart", () => {
		const far = Array.from({ length: 20 }, () => "word").join(" ");
		assert.ok(finds("We flip it word word to the version.", "flip + version"));
		assert.ok(!finds(`We flip it ${far} to the version.`, "flip + version"));
	});

	it("knows families of words and forms of each", () => {
		assert.ok(finds("It had beaten the most popular ones, or rather: it beat them.", "{better} + {baseline}"));
		assert.ok(finds("We wrote it down and kept the newer version.", "write it + version"));
	});

	it("says what is wrong with an idea, and passes over it", () => {
		const cases = [
			["alone", "one part"],
			["{nobody-knows} + word", "no family"],
			["! + word", "no meaning"],
			["{constructor} + word", "no family"],
		] as const;
		for (const [idea, why] of cases) {
			const read = readIdea(idea);
			assert.ok(!read.ok && read.error.includes(why), idea);
			assert.ok(!finds("alone with a word", idea));
		}
	});

	it("never throws, whatever the idea or the sentence", () => {
		fc.assert(
			fc.property(fc.array(fc.string(), { maxLength: 3 }), fc.string(), (ideas, sentence) => {
				return typeof finds(sentence, ...ideas, ideas.join(" + ")) === "boolean";
			}),
		);
	});

	it("looks at no more places than a sentence has", () => {
		const long = `${"flip it ".repeat(5_000)} ${"word ".repeat(20)} ${"version of it ".repeat(5_000)}`;
		assert.ok(!finds(long, "flip + version + of"));
	});

	it("finds an idea of plain words wherever its parts stand", () => {
		const word = fc.stringMatching(/^[a-z]{4,9}$/);
		fc.assert(
			fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 4 }), (parts) => {
				return finds(`Some ${[...parts].reverse().join(" of the ")} here.`, parts.join(" + "));
			}),
		);
	});

	it("is used by the cards with every family that there is", () => {
		const used = everyConversation()
			.flatMap(({ pack }) => Object.values(pack.ideas ?? {}).flat())
			.join(" ");
		assert.deepEqual(
			Object.keys(wordFamilies).filter((name) => !used.includes(`{${name}}`)),
			[],
		);
	});
});

describe("the forms of a word", () => {
	it("are endings, doubled letters, irregular verbs and both spellings", () => {
		for (const [word, forms] of [
			["stop", "stops stopped stopping"],
			["vary", "varies varied varying"],
			["cache", "caches cached caching"],
			["keep", "kept keeping"],
			["normalise", "normalized normalises"],
			["behaviour", "behavior behaviours"],
			["bug", "bugs"],
		] as const) {
			for (const form of [word, ...forms.split(" ")]) {
				assert.match(form, new RegExp(`^${inflections(word)}$`), `${word}: ${form}`);
			}
		}
		assert.doesNotMatch("ing", new RegExp(`^${inflections("in")}$`));
	});
});
