import assert from "node:assert/strict";

import fc from "fast-check";

import { meaningFinder } from "../../../../src/core/review/conversation/meaningFinder.ts";
import { conversation } from "./conversationPackages.ts";

function found(sentence: string, ...meanings: readonly string[]): string | null {
	const place = meaningFinder(meanings)(sentence);
	return place === null ? null : sentence.slice(place.start, place.end);
}

describe("finding a meaning", () => {
	it("knows the usual endings, hyphens, and a word or two in between", () => {
		assert.equal(found("It was rolled back in May.", "roll back"), "rolled back");
		assert.equal(found("Rolling-back takes minutes.", "roll back"), "Rolling-back");
		assert.equal(found("We switch just one pointer.", "switch pointer"), "switch just one pointer");
		assert.equal(found("It beats our live model.", "beat live model"), "beats our live model");
	});

	it("takes whole words only, and short capitals as written", () => {
		assert.equal(found("It overshadows everything.", "shadow"), null);
		assert.equal(found("I asked Psi about it.", "PSI"), null);
		assert.equal(found("I look at the PSI first.", "PSI"), "PSI");
	});

	it("does not find what is negated", () => {
		for (const sentence of [
			"There is no canary.",
			"We went live without a canary.",
			"We never had a canary.",
			"We didn't need a canary.",
			"We used a switch instead of a canary.",
		]) {
			assert.equal(found(sentence, "canary"), null, sentence);
		}
	});

	it("does not find what is negated inside of it", () => {
		for (const [sentence, meaning] of [
			["Git is not enough.", "Git is enough"],
			["The model is **not** objective.", "model is objective"],
			["AUC never measures the shelf.", "AUC measures"],
			["My door is not always open.", "door is open"],
			["It works with the old version and isn't really better.", "version is better"],
			["The latency is hardly under 100 ms.", "latency under"],
		] as const) {
			assert.equal(found(sentence, meaning), null, sentence);
		}
		assert.equal(found("We switch not only the pointer.", "switch the pointer"), "switch not only the pointer");
	});

	it("counts against nobody that a card's bad sentence is not so", () => {
		for (const [slug, sentence] of [
			["deploy", "A good offline metric is not enough."],
			["versions", "With the same seed the results are not always the same."],
			["batch-online", "Batch is not outdated."],
			["monitor", "Retraining never fixes a broken pipeline."],
			["negative-sampling", "Unplayed tracks are not disliked tracks."],
			["not-ready", "I never escalated to my manager."],
			["release-that-hurt", "The data was not bad, my check was."],
		] as const) {
			const { pitfalls } = conversation(slug);
			assert.equal(meaningFinder(pitfalls.flatMap(({ phrases }) => phrases))(sentence), null, sentence);
		}
	});

	it("finds it where two negations cancel out, where only a part is stressed, and behind another clause", () => {
		for (const sentence of [
			"I would not go live without a canary.",
			"There is not only a test but a canary.",
			"There is no hurry, so a canary comes first.",
			"That was not enough; a canary was.",
		]) {
			assert.equal(found(sentence, "canary"), "canary", sentence);
		}
	});

	it("finds a negation that belongs to the meaning", () => {
		assert.equal(found("Version 2 must never meet version 1.", "never meet"), "never meet");
	});

	it("never throws, whatever stands in the list or the sentence, and gives a place inside the sentence", () => {
		fc.assert(
			fc.property(fc.array(fc.string(), { maxLength: 4 }), fc.string(), (meanings, sentence) => {
				const place = meaningFinder(meanings)(sentence);
				return place === null || (place.start >= 0 && place.start < place.end && place.end <= sentence.length);
			}),
		);
	});

	it("finds every meaning of plain words in a sentence that begins with it", () => {
		const word = fc.stringMatching(/^[a-z]{3,9}$/);
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
				return found(`${words.join(" ")} is how it goes.`, words.join(" ")) !== null;
			}),
		);
	});
});
