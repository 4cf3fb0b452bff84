import assert from "node:assert/strict";

import fc from "fast-check";

import { conversationScript } from "../../../../src/core/review/conversation/conversationScript.ts";
import { askNext } from "../../../../src/core/review/interview/askNext.ts";
import { closing, debrief } from "../../../../src/core/review/interview/closing.ts";
import { stepsOfHints } from "../../../../src/core/review/interview/hintSteps.ts";
import { saidKinds } from "../../../../src/core/review/interview/interview.ts";
import { transcript } from "../../../../src/core/review/interview/transcript.ts";
import { offlineMode, offlineReview } from "../../../../src/core/review/offlineReview.ts";
import { HeldInterview } from "../../../support/heldInterview.ts";
import { everyConversation } from "../conversation/conversationPackages.ts";
import { codingScriptOf, codingSlugs, designScriptOf, designSlugs } from "../../../support/interviewScripts.ts";
import { sampleCriteria } from "../../../support/sampleReview.ts";
import { sampleCodingScript, sampleDesignScript } from "../../../support/sampleScript.ts";

/** The offline review of a design that a check speaks against, at one item. */
const againstFallback = offlineReview({
	criteria: sampleCriteria,
	findings: [
		{
			id: "structure/no-fallback",
			source: "check",
			rule: "structure/no-fallback",
			criterion: "fallback",
			severity: "error",
			message: "Nothing is shown when the ranker is down.",
			anchor: { range: { start: { lineBase0: 0, character: 0 }, end: { lineBase0: 0, character: 0 } } },
			evidence: [],
			state: "grounded",
		},
	],
});

describe("a coding interview", () => {
	it("begins with the candidate's questions and answers them with the package's sentences", async () => {
		const held = new HeldInterview(sampleCodingScript());
		assert.equal(held.interview.phase, "before");
		assert.deepEqual(await held.say("question", "Can ids be repeated?"), [
			["clarification", "It can, in bad input; then the answer is -1."],
		]);
		assert.deepEqual(await held.say("question", "Which colour should it have?"), [
			["clarification", "That is yours to decide; state your assumption."],
		]);
		assert.ok(held.turns.every((turn) => turn.who === "candidate" || turn.source === "script"));
		assert.equal(held.interview.phase, "before");
	});

	it("asks for the approach, gives the problem's hints one at a time, and waits for accepted", async () => {
		const held = new HeldInterview(sampleCodingScript());
		assert.deepEqual(await held.say("skip", "I'm ready"), [
			["reaction", "Good. Let us begin."],
			["question", "How will you solve it?"],
		]);
		assert.deepEqual(await held.say("hint"), [["hint", "Ask which tracks can stay."]]);
		assert.equal(held.interview.open?.hintsTaken, 1);
		assert.deepEqual(await held.say("answer", "With a table of places."), [
			["reaction", "Noted. Write it and run it; my questions come once it is accepted."],
		]);
		assert.equal(held.interview.open, null);
		assert.deepEqual(await held.say("hint"), [["hint", "Write down the old places."]]);
		assert.deepEqual(await held.say("dont-know"), [
			["reaction", "That is fine."],
			["hint", "Longest increasing subsequence."],
		]);
		assert.deepEqual(await held.say("hint"), [["reaction", "That was the last hint for this one."]]);
		const { turns } = held.interview;
		assert.deepEqual(stepsOfHints(turns, 0), ["nudge", "pointer", "name"], "as the log has them");
		const last = turns.findLastIndex(({ who, kind }) => who === "interviewer" && kind === "hint");
		const second = turns.findLastIndex(({ who, kind }, at) => who === "interviewer" && kind === "hint" && at < last);
		assert.deepEqual(stepsOfHints(turns, second + 1), ["name"], "of one reply, its own");
	});

	it("asks the follow-ups of the package once it is accepted, and says only then what strong answers hold", async () => {
		const held = new HeldInterview(sampleCodingScript());
		await held.say("skip");
		await held.say("answer");
		held.context = { ...held.context, solved: true };
		const next = askNext(held.interview, { ...held.context, atMs: held.context.nowMs() });
		assert.equal(next.asked, true);
		held.interview = next.interview;
		assert.equal(held.interview.open?.question, "What if only neighbours may be swapped?");
		assert.equal(held.interview.open?.because, "your solution is accepted");
		assert.deepEqual(await held.say("hint"), [["reaction", "There is no hint for this one."]]);
		assert.deepEqual(await held.say("answer"), [["question", "Tell me more about objective."]]);
		assert.deepEqual(await held.say("answer"), [["question", "Tell me more about retrieval."]]);
		assert.doesNotMatch(JSON.stringify(held.interview.turns), /inversions/);
		const [[kind, text] = []] = await held.say("answer");
		assert.equal(kind, "closing");
		assert.equal(
			text,
			[
				"Those were all my questions. Thank you.",
				"We talked about: Title of objective; Title of retrieval.",
				"What a strong answer to “What if only neighbours may be swapped?” holds: Counts inversions with a merge sort.",
			].join("\n"),
		);
		assert.deepEqual([held.interview.phase, held.interview.open], ["over", null]);
		assert.deepEqual(await held.say("answer"), [["reaction", "This interview is over. Start a new one to go on."]]);
	});
});

describe("a design interview", () => {
	it("asks first where a check speaks against the design, and says why", async () => {
		const held = new HeldInterview(sampleDesignScript(), { review: againstFallback });
		assert.equal(held.interview.open?.question, "Tell me more about fallback.");
		assert.equal(held.interview.open?.because, "a check speaks against it");
		assert.equal(againstFallback.mode, offlineMode);
		assert.deepEqual(await held.say("answer"), [["question", "Tell me more about objective."]]);
		assert.equal(held.interview.open?.because, "not asked yet");
	});

	it("says a changed requirement first when its minute has come, and each once", async () => {
		const held = new HeldInterview(sampleDesignScript(), { minute: 3 });
		assert.deepEqual(await held.say("skip"), [
			["reaction", "Good. Let us begin."],
			["question", "Tell me more about objective."],
		]);
		held.context = { ...held.context, minute: 20 };
		assert.deepEqual(await held.say("answer"), [["twist", "The opens of the page triple for a week."]]);
		assert.deepEqual(held.interview.open, {
			criterion: "retrieval",
			title: "Title of retrieval",
			question: "The opens of the page triple for a week.",
			because: "a changed requirement, minute 20",
			hintsTaken: 0,
		});
		assert.deepEqual(await held.say("answer"), [["question", "Tell me more about retrieval."]]);
		held.context = { ...held.context, minute: 50 };
		assert.deepEqual(await held.say("answer"), [["twist", "The ranker becomes twice as slow."]]);
		assert.deepEqual(held.interview.twists, ["triple", "slow"]);
	});

	it("changes a requirement after every fourth question where there is no clock", async () => {
		const held = new HeldInterview(sampleDesignScript());
		const kinds: string[] = [];
		await held.say("skip");
		while (held.interview.phase !== "over") {
			kinds.push(...(await held.say("answer")).map(([kind]) => kind));
		}
		assert.deepEqual(kinds, ["question", "question", "question", "twist", "twist", "closing"]);
	});

	it("gives time at the first silence, a smaller step at the second, and then is silent too", async () => {
		const held = new HeldInterview(sampleDesignScript(), { review: againstFallback });
		assert.deepEqual(await held.say("silence"), [["reaction", "Take your time; think aloud if it helps."]]);
		assert.deepEqual(await held.say("silence"), [
			["reaction", "Shall we take a smaller step? Ask for a hint, or say “skip” and we move on."],
		]);
		assert.deepEqual(await held.say("silence"), []);
		await held.say("answer");
		assert.deepEqual(await held.say("silence"), [["reaction", "Take your time; think aloud if it helps."]]);
	});

	it("takes “I don't know” well: a hint first, then it moves on and the item stays", async () => {
		const held = new HeldInterview(sampleDesignScript(), { review: againstFallback });
		assert.deepEqual(await held.say("dont-know"), [
			["reaction", "That is fine."],
			["hint", "What does the answer say about fallback?"],
		]);
		assert.deepEqual(await held.say("dont-know"), [
			["reaction", "That is fine, we move on. “Title of fallback” stays as it was."],
			["question", "Tell me more about objective."],
		]);
		assert.deepEqual((await held.say("dont-know"))[0], ["reaction", "That is fine."]);
	});

	it("gives hints from vague to plain, counts them, and says when none is left", async () => {
		const held = new HeldInterview(sampleDesignScript(), { review: againstFallback });
		assert.deepEqual(await held.say("hint"), [["hint", "What does the answer say about fallback?"]]);
		assert.deepEqual(await held.say("hint"), [["hint", "A first answer stops at this: names it"]]);
		assert.deepEqual(await held.say("hint"), [["hint", "A strong answer adds this: gives a reason"]]);
		assert.deepEqual(await held.say("hint"), [["reaction", "That was the last hint for this one."]]);
		assert.equal(held.interview.open?.hintsTaken, 3);
		const over = closing(held.interview, held.context.script, "ended", 0, false);
		const last = over.turns.at(-1)!;
		assert.equal(last.text, "We stop here. Thank you.\nWe talked about: Title of fallback.\nHints taken: 3.");
	});

	it("skips what is to be skipped", async () => {
		const held = new HeldInterview(sampleDesignScript(), { review: againstFallback });
		assert.deepEqual(await held.say("skip"), [
			["reaction", "We move on. “Title of fallback” stays as it was."],
			["question", "Tell me more about objective."],
		]);
	});

	it("keeps an objection that no model can judge, and the question stays open", async () => {
		const held = new HeldInterview(sampleDesignScript(), { review: againstFallback });
		const { open } = held.interview;
		assert.deepEqual(await held.say("disagree", "I do say it in line 8"), [
			["reaction", "Your objection is kept. A fresh judgement needs a model, so “Title of fallback” stays as it was."],
		]);
		assert.deepEqual(held.interview.open, open);
	});
});

describe("an interview in a mock", () => {
	it("says nothing of what strong answers hold when everything was asked, and says it once after the mock", async () => {
		const held = new HeldInterview(sampleCodingScript(), { mock: true });
		const { script } = held.context;
		await held.say("skip");
		await held.say("skip");
		held.context = { ...held.context, solved: true };
		await held.say("skip");
		while (held.interview.phase !== "over") {
			await held.say("skip");
		}
		assert.equal(
			held.interview.turns.at(-1)?.text,
			[
				"Those were all my questions. Thank you.",
				"This is a mock: once it has ended, I say here what we talked about and what strong answers hold.",
			].join("\n"),
		);
		const after = debrief(held.interview, script, 0);
		assert.equal(
			after.turns.at(-1)?.text,
			[
				"The mock is over.",
				"We talked about: Title of objective; Title of retrieval.",
				"What a strong answer to “What if only neighbours may be swapped?” holds: Counts inversions with a merge sort.",
			].join("\n"),
		);
		assert.equal(debrief(after, script, 1), after);
	});

	it("says no word of a strong answer of any conversation, and leaves nothing out after it", async () => {
		for (const { pack } of everyConversation()) {
			const script = conversationScript(pack);
			const held = new HeldInterview(script, { mock: true });
			while (held.interview.phase !== "over") {
				await held.say("skip");
			}
			const told = (interview: typeof held.interview): string =>
				JSON.stringify(interview.turns.map((turn) => turn.text)) + transcript(script, interview, null);
			const strong = script.ladder.flatMap((rung) => rung.strong ?? []);
			assert.ok(strong.length > 0, pack.slug);
			const inMock = told(held.interview);
			assert.deepEqual(
				strong.filter((one) => inMock.includes(JSON.stringify(one).slice(1, -1))),
				[],
				pack.slug,
			);
			const after = debrief(held.interview, script, 0).turns.at(-1)?.text ?? "";
			assert.ok(
				strong.every((one) => after.includes(one)),
				pack.slug,
			);
		}
	});

	it("has nothing to hold back where nothing was asked", () => {
		const held = new HeldInterview(sampleDesignScript(), { mock: true });
		const over = closing(held.interview, held.context.script, "ended", 0, true);
		assert.equal(over.turns.at(-1)?.text, "We stop here. Thank you.");
		assert.equal(debrief(over, held.context.script, 1), over);
	});
});

describe("a conversation", () => {
	it("opens with its question; values ask the two probes of the prompt and then what it cost", async () => {
		for (const { pack } of everyConversation().filter(({ folder }) => folder === "values")) {
			const held = new HeldInterview(conversationScript(pack));
			assert.deepEqual(
				held.interview.turns.map((turn) => turn.text),
				[pack.question],
			);
			assert.equal(held.interview.open?.because, "the question of the round");
			const questions: string[] = [];
			while (held.interview.phase !== "over") {
				questions.push(...(await held.say("answer")).filter(([kind]) => kind === "question").map(([, text]) => text));
			}
			assert.deepEqual(questions, [...pack.probes.map(({ question }) => question), "What did it cost you?"], pack.slug);
		}
	});
});

describe("every interview", () => {
	it("asks one question at a time and none twice, whatever is said, over every package", async () => {
		const scripts = [
			...designSlugs.map((slug) => designScriptOf(slug)),
			...codingSlugs.map((slug) => codingScriptOf(slug)),
		];
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...scripts),
				fc.array(fc.constantFrom(...saidKinds), { minLength: 1, maxLength: 25 }),
				fc.nat({ max: 60 }),
				fc.boolean(),
				async (script, kinds, minute, solved) => {
					const held = new HeldInterview(script, { minute: minute > 50 ? null : minute, solved });
					for (const kind of kinds) {
						const said = await held.say(kind);
						const asked = said.filter(([one]) => one === "question" || one === "twist");
						assert.ok(asked.length <= 1, JSON.stringify(said));
						const [question] = asked;
						if (question !== undefined) {
							assert.equal(held.interview.open?.question, question[1]);
						}
					}
					const { asked, twists, phase, open } = held.interview;
					assert.equal(new Set(asked).size, asked.length);
					assert.equal(new Set(twists).size, twists.length);
					assert.ok(phase !== "over" || open === null);
				},
			),
			{ numRuns: 150 },
		);
	});

	it("ends by itself when everything was asked, over every package", async () => {
		for (const script of [...designSlugs.map((slug) => designScriptOf(slug)), ...codingSlugs.map(codingScriptOf)]) {
			const held = new HeldInterview(script, { solved: true });
			await held.say("skip");
			let left = script.ladder.length + script.twists.length + 1;
			while (held.interview.phase !== "over" && left-- > 0) {
				await held.say("answer");
			}
			assert.equal(held.interview.phase, "over", script.slug);
			const questions = script.ladder.filter((rung) => rung.id !== "work/0").map((rung) => rung.question);
			assert.deepEqual(
				questions.filter((question) => !held.interview.asked.includes(question)),
				[],
				script.slug,
			);
		}
	});
});
