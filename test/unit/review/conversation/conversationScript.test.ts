import assert from "node:assert/strict";

import { conversationScript } from "../../../../src/core/review/conversation/conversationScript.ts";
import { conversation, everyConversation } from "./conversationPackages.ts";

describe("what an interviewer works from in a round of words", () => {
	it("opens with the question, has no twist, and asks nothing twice", () => {
		for (const { pack } of everyConversation()) {
			const script = conversationScript(pack);
			assert.deepEqual([script.round, script.slug, script.opening], [pack.round, pack.slug, pack.question]);
			assert.deepEqual([script.twists, script.clarifications], [[], []]);
			for (const all of [script.ladder.map(({ id }) => id), script.ladder.map(({ question }) => question)]) {
				assert.equal(new Set(all).size, all.length, pack.slug);
			}
		}
	});

	it("has rungs for every criterion of a card, its probe behind its own follow-ups", () => {
		const pack = conversation("deploy");
		const { ladder } = conversationScript(pack);
		assert.deepEqual(
			[...new Set(ladder.map(({ criterion }) => criterion))],
			pack.criteria.map(({ id }) => id),
		);
		assert.deepEqual(
			ladder.filter(({ criterion }) => criterion === "rollback").map(({ id, question }) => [id, question]),
			[
				["rollback/0", "When did you last roll back, and how long did it take?"],
				["rollback/1", "The new model comes with a new space of vectors. How do you roll back?"],
			],
		);
	});

	it("asks a story its two probes and then what it cost", () => {
		const { ladder } = conversationScript(conversation("other-squad"));
		assert.deepEqual(
			ladder.map(({ question }) => question),
			[
				"How did you align without authority?",
				"What was your fallback, and did they know of it?",
				"What did it cost you?",
			],
		);
	});

	it("digs by probes alone in the depth round", () => {
		const pack = conversation("hard-problem");
		assert.deepEqual(
			conversationScript(pack).ladder.map(({ question }) => question),
			pack.probes.map(({ question }) => question),
		);
	});

	it("gives no hint that holds the strong answer", () => {
		for (const { pack } of everyConversation()) {
			for (const { hints, strong } of conversationScript(pack).ladder) {
				assert.ok(hints.length >= 1 && strong !== null);
				assert.ok(!hints.some((hint) => hint.includes(strong)), pack.slug);
			}
		}
	});

	it("gives no hint that only repeats the title, which stands above the question already", () => {
		for (const { pack } of everyConversation()) {
			const { ladder, criteria } = conversationScript(pack);
			for (const { hints, criterion } of ladder) {
				const title = criteria.find(({ id }) => id === criterion)?.title ?? "?";
				assert.ok(
					!hints.some((hint) => hint.includes(title) && hint.length < title.length + 30),
					`${pack.slug}: ${title}`,
				);
			}
		}
	});
});
