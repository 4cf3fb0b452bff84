import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { matchClarification } from "../../../../src/core/review/interview/matchClarification.ts";
import { codingScriptOf, codingSlugs, designScriptOf } from "../../../support/interviewScripts.ts";

/** Questions as candidates put them, by package and by the number of the package's own question that they mean. */
const fixture = JSON.parse(
	readFileSync(new URL("../../../fixtures/review/clarifying.json", import.meta.url), "utf8"),
) as {
	readonly paraphrases: Readonly<Record<string, readonly string[]>>;
	readonly unrelated: readonly string[];
	/** about the exercise, with its words, and yet not answered by the package */
	readonly unanswered: Readonly<Record<string, readonly string[]>>;
};

describe("a clarifying question", () => {
	it("finds its sentence in other words, in at least .8 of the questions of 13 packages", () => {
		let found = 0;
		let all = 0;
		for (const [slug, questions] of Object.entries(fixture.paraphrases)) {
			const { clarifications } = codingScriptOf(slug);
			assert.equal(questions.length, clarifications.length, slug);
			for (const [at, question] of questions.entries()) {
				all++;
				found += matchClarification(question, clarifications) === clarifications[at] ? 1 : 0;
			}
		}
		assert.ok(Object.keys(fixture.paraphrases).length >= 10);
		assert.ok(found / all >= 0.8, `${found} of ${all}`);
	});

	it("is told to be the candidate's to decide where it is about something else, in at least .9", () => {
		let refused = 0;
		let all = 0;
		for (const slug of Object.keys(fixture.paraphrases)) {
			for (const question of fixture.unrelated) {
				all++;
				refused += matchClarification(question, codingScriptOf(slug).clarifications) === null ? 1 : 0;
			}
		}
		assert.ok(refused / all >= 0.9, `${refused} of ${all}`);
	});

	it("gets no answer to another question, in at least .8 of those that only share words with one", () => {
		const asked = Object.entries(fixture.unanswered).flatMap(([slug, questions]) => {
			const { clarifications } = codingScriptOf(slug);
			return questions.map((question) => matchClarification(question, clarifications));
		});
		const refused = asked.filter((found) => found === null).length;
		assert.ok(refused / asked.length >= 0.8, `${refused} of ${asked.length}`);
	});

	it("finds the package's own words in every coding package", () => {
		for (const slug of codingSlugs) {
			const { clarifications } = codingScriptOf(slug);
			assert.ok(clarifications.length > 0, slug);
			for (const one of clarifications) {
				assert.equal(matchClarification(one.question, clarifications), one, `${slug}: ${one.question}`);
			}
		}
	});

	it("may ask for what the brief of a design gives", () => {
		const { clarifications } = designScriptOf("home-shelf-ranking");
		for (const [question, answer] of [
			["How many monthly active users do we have?", "Monthly active users: 751 M."],
			["How large are the features of one candidate?", "Features of one candidate: 256 B."],
			["What is the peak over the mean?", "Peak over mean: × 2.5."],
			["What is the p95 objective for the page?", "Objective for the whole page, p95 at the server: 200 ms."],
		] as const) {
			assert.equal(matchClarification(question, clarifications)?.answer, answer, question);
		}
		assert.equal(matchClarification("Which programming language does the team like?", clarifications), null);
	});

	it("finds nothing in nothing", () => {
		assert.equal(matchClarification("", codingScriptOf("min-drags").clarifications), null);
		assert.equal(matchClarification("How long are the lists?", []), null);
	});
});
