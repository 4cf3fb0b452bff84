import assert from "node:assert/strict";

import { toldStory } from "../../../../src/core/practice/stories/toldStory.ts";
import { readAnswer } from "../../../../src/core/review/conversation/answerText.ts";
import { conversationTarget } from "../../../../src/core/review/conversation/conversationTarget.ts";
import { partsOfHeading } from "../../../../src/core/review/conversation/storyHeadings.ts";
import { storyPartIds } from "../../../../src/core/review/conversation/storyParts.ts";
import { answerFixture, conversation } from "./conversationPackages.ts";

const pack = conversation("one-quarter");
const told = answerFixture("one-quarter", "strong");
const [title = "", ...parts] = told.split(/\n## \w+\n/);
const usual = ["Situation", "Task", "Action", "Result", "Reflection"];

/** The same story, its parts begun in another way. */
function story(begin: (name: string, at: number) => string, between: string, names = usual): string {
	return `${title.trim()}\n\n${parts.map((part, at) => `${begin(names[at] ?? "", at)}${part.trim()}`).join(between)}\n`;
}

const ways: Readonly<Record<string, string>> = {
	"the starter's headings": story((name) => `## ${name}\n`, "\n\n"),
	"bold labels before the text": story((name) => `**${name}:** `, "\n\n"),
	"bold labels in one paragraph": story((name) => `**${name}:** `, "\n"),
	"bold labels, the colon outside": story((name) => `**${name}**: `, "\n\n"),
	"bold labels on lines of their own": story((name) => `**${name}**\n`, "\n\n"),
	"bold labels in paragraphs of their own": story((name) => `**${name}:**\n\n`, "\n\n"),
	"numbered bold labels": story((name, at) => `**${at + 1}. ${name}**\n\n`, "\n\n"),
	"plain labels": story((name) => `${name}: `, "\n\n"),
	"plain labels in one paragraph": story((name) => `${name}: `, "\n"),
	"plain labels with a dash": story((name) => `${name} – `, "\n\n"),
	"plain words on lines of their own": story((name) => `${name}\n`, "\n\n"),
	"list items": story((name) => `- ${name}: `, "\n"),
	"numbered list items": story((name, at) => `${at + 1}. **${name}:** `, "\n"),
	"numbered headings": story((name, at) => `## ${at + 1}. ${name}\n`, "\n\n"),
	"bold headings": story((name) => `## **${name}**\n`, "\n\n"),
	"headings with a colon": story((name) => `### ${name}:\n`, "\n\n"),
	"headings in the plural": story((name) => `## ${name}s\n`, "\n\n"),
	"underlined headings": story((name) => `${name}\n------\n`, "\n\n"),
	"headings of the second kind": story((name) => `## ${name}\n`, "\n\n", [
		"Context",
		"My role",
		"What I did",
		"Outcome",
		"What I learned",
	]),
	"labels of the second kind": story((name) => `**${name}:** `, "\n\n", [
		"Background",
		"My role",
		"What I did",
		"Outcome",
		"Lessons learned",
	]),
	"headings of the third kind": story((name) => `## ${name}\n`, "\n\n", [
		"The situation",
		"My task",
		"My actions",
		"Results",
		"Learnings",
	]),
	"a heading inside a part": story((name) => `## ${name}\n\n### In short\n`, "\n\n"),
	"labels below one heading of the starter": story(
		(name, at) => `${at === 0 ? "## Situation\n\n" : ""}${name}: `,
		"\n\n",
	),
	"two parts under one heading": story(
		(_, at) => ["## Situation and Task\n", "", "## Action\n", "## Result & Reflection\n", ""][at] ?? "",
		"\n\n",
	),
};

describe("a story", () => {
	for (const [way, text] of Object.entries(ways)) {
		for (const [breaks, written] of [
			["", text],
			[" with the line breaks of Windows", text.replaceAll("\n", "\r\n")],
		] as const) {
			it(`has its five parts in whatever way they are marked: ${way}${breaks}`, () => {
				const { offline } = conversationTarget(written, pack);
				assert.deepEqual(
					offline.findings.map(({ rule }) => rule).filter((rule) => /^(?:answer\/missing|story)\//.test(rule)),
					[],
				);
				assert.deepEqual([...(toldStory(written, pack)?.parts ?? [])].sort(), [...storyPartIds].sort());
			});
		}
	}

	it("counts no label as a word of it, and gives each sentence the part that it stands under and no other", () => {
		const plain = readAnswer(ways["the starter's headings"] ?? "", pack);
		for (const [way, text] of Object.entries(ways)) {
			if (way !== "two parts under one heading") {
				const { words, sentences } = readAnswer(text, pack);
				assert.equal(words, plain.words, way);
				assert.deepEqual(
					sentences.map((sentence) => [sentence.text, sentence.parts]),
					plain.sentences.map((sentence) => [sentence.text, sentence.parts]),
					way,
				);
				for (const { start, end, text: said } of sentences) {
					assert.equal(text.slice(start, end), said, way);
				}
			}
		}
	});

	it("keeps a word at the head of a line a word where it marks no part", () => {
		const text = `${title}\n## Action\nI tried two rules.\n\nResult: the second repeated nothing in 40 lists.\n\nI was in a bad\nsituation: nobody had asked Ada.\n\n## Result\nRepeats fell from 14 % to 2 % in May.\n`;
		const { sentences } = readAnswer(text, pack);
		assert.deepEqual(
			sentences.map((sentence) => sentence.parts.join()),
			["action", "action", "action", "result"],
		);
	});
});

describe("a heading", () => {
	it("names a part only where it is about it", () => {
		for (const [heading, named] of [
			["Situation in September", "situation"],
			["Result: repeats at 2 %", "result"],
			["Action (what I did)", "action"],
			["Situation, Task", "situation,task"],
			["Task/Action", "task,action"],
			["🎯 Outcome – two countries", "result"],
			["Contextual bandits", ""],
			["Impact of the ads", ""],
			["Resulting work", ""],
			["The partner wanted to launch", ""],
			["", ""],
		] as const) {
			assert.equal(partsOfHeading(heading).join(), named, heading);
		}
	});
});
