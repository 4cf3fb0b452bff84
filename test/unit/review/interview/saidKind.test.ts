import assert from "node:assert/strict";

import type { SaidKind } from "../../../../src/core/review/interview/interview.ts";
import { saidKind } from "../../../../src/core/review/interview/saidKind.ts";

/** What is said while a question is open. */
const underWay: Readonly<Record<Exclude<SaidKind, "question">, readonly string[]>> = {
	silence: ["", "   ", "\n\t", "…", "...", "-"],
	"dont-know": [
		"I don't know",
		"I don’t know.",
		"i dont know",
		"Sorry, I don't know that one",
		"I really don't know",
		"No idea",
		"no idea, sorry",
		"I have no idea.",
		"No clue!",
		"pass",
		"Pass.",
		"I'll pass on this one",
		"Not sure",
		"I'm not sure",
		"I am not really sure about that",
		"Hmm, not sure.",
		"I'm stuck",
		"I can't remember",
		"I don't remember how that works",
		"idk",
		"dunno",
		"I've no idea",
		"Honestly? No idea.",
		"I never worked with that",
	],
	hint: [
		"hint",
		"Hint?",
		"a hint, please",
		"Can I have a hint?",
		"Could you give me a hint",
		"give me a nudge",
		"Could I get a small hint please?",
		"I need a hint",
		"I'd like a hint",
		"another hint",
		"One more hint, please.",
		"Any hints?",
		"Can you help me?",
		"I don't know, can I have a hint?",
		"Not sure. A hint?",
		"Can you nudge me in the right direction?",
	],
	disagree: [
		"I disagree",
		"I disagree: line 8 says that the cache answers",
		"I strongly disagree with that",
		"Sorry, I disagree, because the fallback is in the serving section.",
		"I don't agree with the verdict",
		"I do not agree",
		"That is not right, I do name the fallback in line 8",
		"That's wrong. The text says hourly.",
		"The verdict is wrong: the queue has a reader",
		"Your finding is wrong, the label window is in section 3.",
		"That's not true",
		"I object",
	],
	skip: [
		"skip",
		"Skip this one",
		"next question",
		"Next, please",
		"move on",
		"Let's move on",
		"Can we move on?",
		"Shall we go on?",
	],
	answer: [
		"I don't know the exact number, but 40 ms because the ranker takes 30",
		"I don't know the exact figure but roughly 26 k a second",
		"I'm not sure, but I would shard by listener",
		"Not sure, probably a queue with retries",
		"No idea what Spotify does, but I'd log propensities",
		"I don't know whether late events matter because we join after a day",
		"It depends on the load",
		"We pass the vector to the ranker",
		"Pass the listener's id to the feature store and join there.",
		"The next shelf is chosen by the same model.",
		"The hint in the label is position bias",
		"I disagree with random splits over time data in general, so we split by day? No: by hour",
		"We skip listeners without history and show the popular shelves",
		"Skip connections help the deep model here.",
		"yes",
		"No.",
		"40 ms",
		"O(n log n)",
		"Would a queue be acceptable? I'd take one, because writes can wait.",
		"Because nobody knows the label at request time.",
		"A cache nobody is sure about is not a fallback, so we measure it.",
		"Help centres are out of scope",
		"I would begin with a baseline and move on to a two-tower model",
		"I don't remember the name of the estimator, it divides the reward by the propensity and clips large weights",
		"I don't know. I would look at the propensities first, then compare the policies on logged data by day",
		"That is wrong in a table with late rows, so the join is as of the event time",
	],
};

/** What is said before the work begins. */
const before: readonly (readonly [string, SaidKind])[] = [
	["Can the input be empty?", "question"],
	["What happens with ties", "question"],
	["How many users are there", "question"],
	["Is it sorted", "question"],
	["And are the times whole seconds?", "question"],
	["One more question: do ids repeat?", "question"],
	["I wonder how large the list can get", "question"],
	["the gap counts slots, right?", "question"],
	["Tell me the load at the peak", "question"],
	["I don't know what to ask", "dont-know"],
	["Can I have a hint?", "hint"],
	["I'm ready", "skip"],
	["Let's start", "skip"],
	["Let us begin!", "skip"],
	["No more questions", "skip"],
	["No questions from me", "skip"],
	["Shall we start?", "skip"],
	["I assume the list fits into memory.", "answer"],
	["I'd use a heap of the artists and a queue for the cooldown.", "answer"],
	["", "silence"],
];

describe("what was said", () => {
	for (const [kind, sentences] of Object.entries(underWay)) {
		it(`is ${kind} in ${sentences.length} sentences`, () => {
			for (const sentence of sentences) {
				assert.equal(saidKind(sentence, "under-way"), kind, JSON.stringify(sentence));
			}
		});
	}

	it("can be a question before the work begins", () => {
		for (const [sentence, kind] of before) {
			assert.equal(saidKind(sentence, "before"), kind, JSON.stringify(sentence));
		}
	});

	it("is an answer where it asks back while a question is open", () => {
		assert.equal(saidKind("Do you mean the peak of a day or of a year?", "under-way"), "answer");
	});

	it("takes a long text for an answer, however it begins", () => {
		const long = `I'm stuck on the exact form, ${"and the ranker reads the features of every candidate, ".repeat(8)}`;
		assert.equal(saidKind(long, "under-way"), "answer");
	});
});
