import assert from "node:assert/strict";

import fc from "fast-check";

import { isWhole, storyBank, type StoryPrompt } from "../../../../src/core/practice/stories/storyBank.ts";
import { storyBankText } from "../../../../src/core/practice/stories/storyBankText.ts";
import { type ToldStory, toldStory } from "../../../../src/core/practice/stories/toldStory.ts";
import { valueNames } from "../../../../src/core/review/conversation/conversationPack.ts";
import { conversationStarter } from "../../../../src/core/review/conversation/conversationStarter.ts";
import { storyPartIds } from "../../../../src/core/review/conversation/storyParts.ts";
import { answerFixture, everyConversation } from "../../review/conversation/conversationPackages.ts";

const packs = everyConversation().flatMap(({ pack }) => (pack.round === "values" ? [pack] : []));
const prompts = packs.map(({ slug, title, value }): StoryPrompt => ({ slug, title, value: value ?? null }));
const told = (kind: string): readonly ToldStory[] =>
	packs.flatMap((pack) => toldStory(answerFixture(pack.slug, kind), pack) ?? []);
const linkOf = (slug: string): string => `file:///practice/values/${slug}/answer.md`;

const anyStory = (slug: string, value: ToldStory["value"]): fc.Arbitrary<ToldStory> =>
	fc.record({
		slug: fc.constant(slug),
		title: fc.constant(`About ${slug}`),
		value: fc.constant(value),
		minutes: fc.integer({ min: 1, max: 80 }).map((tenths) => tenths / 10),
		of: fc.constant(3),
		parts: fc.subarray([...storyPartIds]).map((ids) => new Set(ids)),
		signal: fc.boolean(),
		measured: fc.boolean(),
	});
const anyStories = fc
	.subarray(prompts)
	.chain((some) => fc.tuple(...some.map(({ slug, value }) => anyStory(slug, value))))
	.map((stories): readonly ToldStory[] => stories);

describe("the story bank", () => {
	it("takes an untouched starter for no story", () => {
		for (const pack of packs) {
			assert.equal(toldStory(conversationStarter(pack), pack), null, pack.slug);
		}
	});

	it("finds the parts of strong stories (59 of 60), each signal and each number", () => {
		const stories = told("strong");
		const found = stories.reduce((sum, { parts }) => sum + parts.size, 0);
		assert.ok(found >= 59, `${found} of ${stories.length * storyPartIds.length}`);
		for (const story of stories) {
			assert.deepEqual([story.signal, story.measured], [true, true], story.slug);
			assert.ok(story.minutes > 0.7 && story.minutes <= story.of + 1, `${story.slug}: ${story.minutes}`);
		}
		assert.ok(storyBank(prompts, stories).values.every(({ coverage }) => coverage === "covered"));
	});

	it("lets no hollow story cover a value, and finds no part in one", () => {
		assert.ok(told("hollow").every(({ parts, signal }) => parts.size === 0 && !signal));
		const bank = storyBank(prompts, told("hollow"));
		assert.deepEqual(
			bank.values.map(({ coverage }) => coverage),
			valueNames.map(() => "begun"),
		);
	});

	it("covers a value exactly where a story for it has every part and the signal, in whatever order they were told", () => {
		fc.assert(
			fc.property(anyStories, (stories) => {
				const bank = storyBank(prompts, stories);
				assert.deepEqual(storyBank(prompts, [...stories].reverse()), bank);
				assert.deepEqual(
					bank.values.map(({ value }) => value),
					[...valueNames],
				);
				for (const { value, coverage, open } of bank.values) {
					const own = stories.filter((story) => story.value === value);
					assert.equal(coverage === "covered", own.some(isWhole));
					assert.equal(coverage === "uncovered", own.length === 0);
					assert.equal(own.length + open.length, prompts.filter((prompt) => prompt.value === value).length);
				}
			}),
		);
	});

	it("says what to do next for every value without a story and every story that lacks something", () => {
		fc.assert(
			fc.property(anyStories, (stories) => {
				const bank = storyBank(prompts, stories);
				const text = storyBankText(bank, linkOf);
				const next = text.split("\n## Values\n")[0] ?? "";
				for (const { value, coverage } of bank.values) {
					assert.equal(
						next.includes(`**${value[0]?.toUpperCase()}${value.slice(1)}** has no story`),
						coverage === "uncovered",
					);
				}
				for (const story of stories.filter((one) => !isWhole(one))) {
					assert.ok(next.includes(`(<${linkOf(story.slug)}>): `), story.slug);
				}
			}),
		);
	});

	it("links each story and keeps each row in its columns, whatever a prompt is called", () => {
		const value = "playful";
		const title = "A | [b](command:x) <img>\nc";
		const story: ToldStory = {
			slug: "own",
			title,
			value,
			minutes: 2,
			of: 3,
			parts: new Set(),
			signal: false,
			measured: false,
		};
		const text = storyBankText(storyBank([{ slug: "own", title, value }], [story]), linkOf);
		const row = text.split("\n").find((line) => line.startsWith("| ") && line.includes("2 of 3")) ?? "";
		assert.equal(row.match(/(?<!\\)\|/g)?.length, 9);
		assert.deepEqual(text.match(/(?<!\\)\]\(<[^>]+>\)/g)?.length, 3);
		assert.doesNotMatch(text, /\]\(command:|<img/);
	});

	it("says nothing of a story that a mock hides, whatever is told there, and says that it does", () => {
		fc.assert(
			fc.property(anyStories, fc.subarray(prompts, { minLength: 1 }), (stories, hidden) => {
				const isHidden = (slug: string): boolean => hidden.some((one) => one.slug === slug);
				const bank = storyBank(prompts, stories, isHidden);
				const shown = stories.filter(({ slug }) => !isHidden(slug));
				assert.deepEqual(bank, storyBank(prompts, shown, isHidden));
				const text = storyBankText(bank, linkOf);
				assert.match(text, /A mock is under way: nothing is said here of its stories/);
				assert.ok(!hidden.some(({ slug, title }) => text.includes(linkOf(slug)) || text.includes(title)));
				assert.doesNotMatch(text, /Every value has a story|no prompt asks for one/);
				for (const { value, coverage, stories: own } of bank.values) {
					assert.equal(coverage === "covered", own.some(isWhole));
					assert.ok(coverage === "covered" || (coverage === "hidden") === hidden.some((one) => one.value === value));
				}
			}),
		);
		assert.doesNotMatch(storyBankText(storyBank(prompts, told("strong")), linkOf), /mock/);
	});

	it("has nothing of what was told in it", () => {
		const text = storyBankText(storyBank(prompts, told("strong")), linkOf);
		for (const { slug } of packs) {
			const sentences = answerFixture(slug, "strong")
				.split("\n")
				.filter((line) => line.length > 40 && !line.startsWith("#"));
			assert.ok(sentences.length > 0, slug);
			assert.ok(
				sentences.every((line) => !text.includes(line)),
				slug,
			);
		}
	});
});
