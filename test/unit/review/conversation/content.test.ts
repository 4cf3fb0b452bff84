import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";

import type { ConversationPack } from "../../../../src/core/review/conversation/conversationPack.ts";
import { leastMeanings } from "../../../../src/core/review/conversation/conversationPackFaults.ts";
import { conversationStarter } from "../../../../src/core/review/conversation/conversationStarter.ts";
import { answerFixture, carriedIn, everyConversation } from "./conversationPackages.ts";

const all = everyConversation();
const packs = all.map(({ pack }) => pack);
const cards = packs.filter(({ round }) => round !== "values");

/** Criteria that an answer of this kind carries, over all those that there are. */
function share(some: readonly ConversationPack[], text: (pack: ConversationPack) => string): number {
	const count = (each: (pack: ConversationPack) => number) => some.reduce((sum, pack) => sum + each(pack), 0);
	return count((pack) => carriedIn(text(pack), pack).length) / count(({ criteria }) => criteria.length);
}

describe("the cards and values prompts that ship", () => {
	it("are the twenty cards, one of them for the depth round, and the twelve prompts over all five values", () => {
		assert.deepEqual(
			packs.map(({ id }) => id).sort(),
			[
				...Array.from({ length: 12 }, (_, at) => `B${at + 1}`),
				...Array.from({ length: 20 }, (_, at) => `KC${at + 1}`),
			].sort(),
		);
		assert.deepEqual(
			packs.filter(({ round }) => round === "depth").map(({ slug }) => slug),
			["hard-problem"],
		);
		assert.equal(new Set(packs.map(({ value }) => value)).size - 1, 5);
		for (const { folder, pack } of all) {
			assert.equal(folder === "values", pack.round === "values", pack.slug);
		}
	});

	it("have slugs that no other problem has", () => {
		const problems = resolve(import.meta.dirname, "../../../../problems");
		const others = ["coding", "design"].flatMap((folder) => readdirSync(resolve(problems, folder)));
		const slugs = packs.map(({ slug }) => slug);
		assert.equal(new Set(slugs).size, slugs.length);
		assert.deepEqual(
			slugs.filter((slug) => others.includes(slug)),
			[],
		);
	});

	it("have enough meanings, follow-ups and probes for each criterion, and weights to count by", () => {
		for (const { slug, criteria, probes } of packs) {
			for (const { id, synonyms, followUps, weight } of criteria) {
				assert.ok(new Set(synonyms).size >= leastMeanings, `${slug}/${id}`);
				assert.ok(followUps.length >= 1 && weight > 0, `${slug}/${id}`);
			}
			assert.ok(probes.length >= 2, slug);
		}
	});

	it("say when their facts are from", () => {
		for (const { slug, sources } of packs) {
			for (const { what, where, date } of sources) {
				assert.ok(what !== "" && where !== "", slug);
				assert.match(date, /\b20\d\d\b/, slug);
			}
		}
	});

	it("ask no question twice", () => {
		for (const { slug, criteria, probes } of packs) {
			const questions = [...criteria.flatMap(({ followUps }) => followUps), ...probes.map(({ question }) => question)];
			assert.equal(new Set(questions).size, questions.length, slug);
		}
	});
});

describe("reading answers without a model", () => {
	it("finds at least 80 % of the key points in strong answers", () => {
		assert.ok(share(cards, ({ slug }) => answerFixture(slug, "strong")) >= 0.8);
		assert.ok(share(packs, ({ slug }) => answerFixture(slug, "strong")) >= 0.8);
	});

	it("finds at least 80 % of them where the same is said without the field's words, or with others of them", () => {
		assert.ok(share(cards, ({ slug }) => answerFixture(slug, "other")) >= 0.8);
		const told = ["batch-online", "big-training", "deploy", "drift", "features", "monitor", "versions"];
		const usual = cards.filter(({ slug }) => told.includes(slug));
		assert.equal(usual.length, told.length);
		assert.ok(share(usual, ({ slug }) => answerFixture(slug, "usual")) >= 0.8);
	});

	it("gives hollow answers at most 5 %", () => {
		assert.ok(share(packs, ({ slug }) => answerFixture(slug, "hollow")) <= 0.05);
		assert.ok(share(cards, ({ slug }) => answerFixture(slug, "hollow")) <= 0.05);
		const more = cards.filter(({ slug }) => ["deploy", "drift", "versions"].includes(slug));
		assert.ok(share(more, ({ slug }) => answerFixture(slug, "hollow2")) <= 0.05);
	});

	it("gives a strong answer to another question next to nothing", () => {
		// the depth round hears how any project is told, so it finds something in each of them
		const knowledge = cards.filter(({ round }) => round === "knowledge");
		const strangers = knowledge.map((pack) => {
			const others = cards.filter(({ slug }) => slug !== pack.slug);
			const carried = others.map(({ slug }) => carriedIn(answerFixture(slug, "strong"), pack).length);
			return carried.reduce((a, b) => a + b, 0) / (others.length * pack.criteria.length);
		});
		assert.ok(Math.max(...strangers) <= 0.1, strangers.join(" "));
	});

	it("gives nothing for the starter, for a list of the very words, and for their negation", () => {
		for (const pack of packs) {
			const words = pack.criteria.map(({ synonyms }) => synonyms[0] ?? "");
			for (const text of [
				conversationStarter(pack),
				`${words.join(", ")}.`,
				words.map((word) => `We had no ${word} at all and we never missed it.`).join("\n\n"),
			]) {
				// a story's own first words ("at the time") are no words of a topic
				if (pack.round !== "values" || !text.startsWith("We had no")) {
					assert.deepEqual(
						carriedIn(text, pack).map(({ criterion }) => criterion.id),
						[],
						`${pack.slug}: ${text}`,
					);
				}
			}
		}
	});
});
