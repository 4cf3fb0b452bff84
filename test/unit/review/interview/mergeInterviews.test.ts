import assert from "node:assert/strict";

import fc from "fast-check";

import type { Interview, Turn } from "../../../../src/core/review/interview/interview.ts";
import { mergeInterviews } from "../../../../src/core/review/interview/mergeInterviews.ts";
import { heard, said } from "../../../../src/core/review/interview/said.ts";

const opened = said(
	{ slug: "x", phase: "under-way", turns: [], open: null, asked: [], twists: [] },
	{ kind: "opening", text: "Hello.", at: 1 },
);
const asking = (interview: Interview, question: string, at: number): Interview => ({
	...said(interview, { kind: "question", text: question, at }),
	open: { criterion: "c", title: "C", question, because: "weakest", hintsTaken: 0 },
	asked: [...interview.asked, question],
});
const answering = (interview: Interview, text: string, at: number): Interview => heard(interview, "answer", text, at);
const texts = ({ turns }: Interview) => turns.map(({ text }) => text);

const base = asking(opened, "Why?", 2);

describe("one interview in two windows", () => {
	it("goes on in one window with what was said in the other", () => {
		const first = asking(answering(base, "Because.", 3), "How?", 4);
		assert.deepEqual(mergeInterviews(base, first), first);
		assert.deepEqual(mergeInterviews(first, base), first);
	});

	it("keeps both answers to one question, in the order in which they were given", () => {
		const first = asking(answering(base, "Because of one.", 3), "How?", 4);
		const second = asking(answering(base, "Because of two.", 5), "And then?", 6);
		const merged = mergeInterviews(second, first);
		assert.deepEqual(texts(merged), ["Hello.", "Why?", "Because of one.", "How?", "Because of two.", "And then?"]);
		assert.deepEqual(merged.asked, ["Why?", "How?", "And then?"]);
		assert.equal(merged.open?.question, "And then?");
	});

	it("asks once what both asked", () => {
		const first = asking(answering(base, "One.", 3), "How?", 4);
		const second = asking(answering(base, "Two.", 5), "How?", 6);
		assert.deepEqual(texts(mergeInterviews(first, second)), ["Hello.", "Why?", "One.", "Two.", "How?"]);
	});

	it("does not go back to a question that one window has left", () => {
		const first = asking(answering(base, "Because.", 3), "How?", 4);
		const second = said(base, { kind: "reaction", text: "Go on.", at: 9 });
		assert.equal(mergeInterviews(first, second).open?.question, "How?");
		assert.equal(mergeInterviews(second, first).open?.question, "How?");
	});

	it("is over once one window ended it, with nothing left open", () => {
		const over: Interview = { ...said(base, { kind: "closing", text: "Bye.", at: 3 }), phase: "over", open: null };
		const merged = mergeInterviews(over, answering(base, "Because.", 4));
		assert.deepEqual([merged.phase, merged.open], ["over", null]);
		assert.deepEqual(texts(merged), ["Hello.", "Why?", "Bye.", "Because."]);
	});

	it("says once after a mock what its closing left out, whichever window said it, and what waits goes on waiting", () => {
		const waits: Interview = {
			...said(base, { kind: "closing", text: "Bye.", at: 3 }),
			phase: "over",
			open: null,
			debrief: "waits",
		};
		assert.equal(mergeInterviews(waits, answering(base, "Because.", 4)).debrief, "waits");
		const told = (at: number): Interview => ({
			...said(waits, { kind: "closing", text: "The mock is over.", at }),
			debrief: "said",
		});
		const merged = mergeInterviews(told(9), told(8));
		assert.deepEqual(merged, told(8));
		assert.deepEqual(mergeInterviews(answering(waits, "Because.", 10), merged).debrief, "said");
	});

	it("is the one that was begun last, where the other is another one", () => {
		const again = asking(said({ ...opened, turns: [] }, { kind: "opening", text: "Hello.", at: 50 }), "Why?", 51);
		const old = answering(base, "Because.", 90);
		assert.deepEqual(mergeInterviews(old, again), again);
		assert.deepEqual(mergeInterviews(again, old), again);
	});

	it("loses no turn, whoever merges first and how often, and keeps each window's order", () => {
		const turns = fc
			.array(fc.tuple(fc.constantFrom("answer" as const, "hint" as const), fc.integer({ min: 0, max: 3 })), {
				maxLength: 6,
			})
			.map((list) => list.map(([kind, step], at) => ({ kind, step, at })));
		const window = (name: string) =>
			turns.map((list) => {
				let ms = 3;
				return list.reduce<Interview>((interview, { kind, step, at }) => {
					ms += step;
					return kind === "hint"
						? said(interview, { kind: "hint", text: `${name} is told ${at}`, at: ms })
						: answering(interview, `${name} says ${at}`, ms);
				}, base);
			});
		const orderIn = (all: readonly Turn[], part: readonly Turn[]) =>
			part.map((turn) => all.findIndex((one) => JSON.stringify(one) === JSON.stringify(turn)));
		fc.assert(
			fc.property(window("one"), window("two"), (one, two) => {
				const merged = mergeInterviews(one, two);
				assert.deepEqual(mergeInterviews(two, one), merged);
				assert.deepEqual(mergeInterviews(merged, one), merged);
				assert.deepEqual(mergeInterviews(two, merged), merged);
				assert.equal(merged.turns.length, one.turns.length + two.turns.length - base.turns.length);
				for (const { turns: own } of [one, two]) {
					const order = orderIn(merged.turns, own);
					assert.ok(!order.includes(-1));
					assert.deepEqual(
						order,
						[...order].sort((a, b) => a - b),
					);
				}
			}),
		);
	});
});
