import assert from "node:assert/strict";

import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textOf } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";

import { closing, debrief } from "../../../../src/core/review/interview/closing.ts";
import { type Interview, saidKinds, spokenKinds, type Turn } from "../../../../src/core/review/interview/interview.ts";
import { transcript } from "../../../../src/core/review/interview/transcript.ts";
import { sampleCodingScript, sampleDesignScript } from "../../../support/sampleScript.ts";

const begun = Date.UTC(2026, 0, 5, 10, 0, 0);

function interview(turns: readonly Turn[], over: Partial<Interview> = {}): Interview {
	return { slug: "home", phase: "under-way", turns, open: null, asked: [], twists: [], ...over };
}

function spoken(over: Partial<Extract<Turn, { who: "interviewer" }>>): Turn {
	return {
		who: "interviewer",
		kind: "question",
		text: "What then?",
		at: begun,
		criterion: null,
		quotes: [],
		source: "script",
		...over,
	};
}

/** Every node of the text, read as an editor's preview does. */
function nodes(markdown: string): Nodes[] {
	const all: Nodes[] = [];
	const walk = (node: Nodes) => {
		all.push(node);
		if ("children" in node) {
			node.children.forEach(walk);
		}
	};
	// the transform looks for addresses after escapes are gone; an editor's preview does not
	const extensions = gfmFromMarkdown().map((one) => ({ ...one, transforms: [] }));
	walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: extensions }));
	return all;
}

describe("the transcript", () => {
	it("reads as a conversation, with times, quotes before and after, and hints counted", () => {
		const held = interview([
			spoken({ kind: "opening", text: "Rank the shelves." }),
			spoken({ text: "What if the ranker is down?", criterion: "fallback", at: begun + 61_000 }),
			{ who: "candidate", kind: "answer", text: "We serve\nthe popular shelves.", at: begun + 125_000 },
			spoken({ kind: "hint", text: "Think of the listener.", criterion: "fallback", at: begun + 130_000 }),
			spoken({
				kind: "regrade",
				text: "Fallback: partial → met.",
				criterion: "fallback",
				at: begun + 3_725_000,
				before: ["from a cache"],
				quotes: ["the popular shelves"],
				source: "gpt at nowhere",
			}),
		]);
		assert.equal(
			transcript(sampleDesignScript(), held, null),
			`# Interview: Home shelf ranking

Round: design · begun 2026-01-05 10:00 UTC · reviewed by: nobody yet · hints taken: 1

## What was said

**Interviewer** (0:00, opening)

Rank the shelves.

**Interviewer** (1:01, question, on Title of fallback)

What if the ranker is down?

**You** (2:05)

We serve

the popular shelves.

**Interviewer** (2:10, hint, on Title of fallback)

Think of the listener.

**Interviewer** (62:05, regrade, on Title of fallback, gpt at nowhere)

Fallback: partial → met.

Before:

> from a cache

After:

> the popular shelves
`,
		);
	});

	it("says what strong answers hold once the interview is over, and not before", () => {
		const script = sampleCodingScript();
		const asked = ["What if only neighbours may be swapped?"];
		const held = interview([spoken({ text: asked[0]! })], { asked });
		assert.doesNotMatch(transcript(script, held, null), /inversions/);
		const over = transcript(script, closing(held, script, "ended", begun, false), null);
		assert.match(
			over,
			/## What strong answers hold\n\n\*\*What if only neighbours may be swapped\?\*\*\n\nCounts inversions with a merge sort\.\n$/,
		);
		assert.equal(over.match(/inversions/g)?.length, 1);
	});

	it("says what strong answers hold of a mock after the mock only", () => {
		const script = sampleCodingScript();
		const asked = ["What if only neighbours may be swapped?"];
		const over = closing(interview([spoken({ text: asked[0]! })], { asked }), script, "ended", begun, true);
		assert.doesNotMatch(transcript(script, over, null), /inversions|What strong answers hold/);
		assert.match(transcript(script, debrief(over, script, begun), null), /The mock is over\.[\s\S]*inversions/);
	});

	it("keeps our structure whatever candidate and model write, and every word of theirs", () => {
		const nasty = fc.array(
			fc.oneof(
				fc.constantFrom(
					"# Heading",
					"Title\n===",
					"Title\n---",
					"- item",
					"1. item",
					"> quote",
					"```js\ncode\n```",
					"    code",
					"| a | b |\n|---|---|\n| 1 | 2 |",
					"<script>alert(1)</script>",
					"<!-- hidden -->",
					"[link](https://example.com)",
					"![image](x.png)",
					"https://example.com",
					"www.example.com",
					"_www.example.com",
					"a@example.com",
					"[^1]: note",
					"[ref]: x",
					"- [ ] task",
					"&amp;#35;",
					"\\# not",
					"**bold** _it_ ~~s~~ `c`",
					"***",
					"\r# cr",
					"\u2028# ls",
					"\t# tab",
				),
				fc.string({ unit: "binary", maxLength: 12 }),
				fc.string({ unit: "grapheme-ascii", maxLength: 20 }),
				fc.constantFrom(" ", "\n", "\n\n", "\t"),
			),
			{ maxLength: 6 },
		);
		const text = nasty.map((parts) => parts.join(""));
		const turn: fc.Arbitrary<Turn> = fc.oneof(
			fc.record({
				who: fc.constant("candidate" as const),
				kind: fc.constantFrom(...saidKinds),
				text,
				at: fc.integer({ min: begun, max: begun + 9e6 }),
			}),
			fc.record({
				who: fc.constant("interviewer" as const),
				kind: fc.constantFrom(...spokenKinds),
				text,
				at: fc.integer({ min: begun, max: begun + 9e6 }),
				criterion: fc.constantFrom(null, "fallback", "gone"),
				quotes: fc.array(text, { maxLength: 2 }),
				before: fc.array(text, { maxLength: 2 }),
				source: fc.oneof(fc.constant("script"), text),
			}),
		);
		fc.assert(
			fc.property(fc.array(turn, { maxLength: 5 }), text, (turns, title) => {
				const script = sampleDesignScript({ title });
				const all = nodes(transcript(script, interview(turns), null));
				const kinds = new Set(all.map((node) => node.type));
				for (const type of kinds) {
					assert.ok(["root", "heading", "paragraph", "text", "strong", "blockquote"].includes(type), type);
				}
				assert.deepEqual(
					all.flatMap((node) => (node.type === "heading" ? [node.depth] : [])),
					[1, 2],
				);
				const strong = all.flatMap((node) => (node.type === "strong" ? [textOf(node)] : []));
				assert.deepEqual(
					strong,
					turns.map((one) => (one.who === "candidate" ? "You" : "Interviewer")),
				);
				const quotes = turns.flatMap((one) => (one.who === "candidate" ? [] : [...(one.before ?? []), ...one.quotes]));
				assert.equal(all.filter((node) => node.type === "blockquote").length, quotes.length);
				const plain = (words: string) => words.replace(/[\p{Cc}\s]+/gu, "");
				const whole = plain(textOf({ type: "root", children: all.filter((node) => node.type === "text") }));
				for (const one of turns) {
					if (one.who === "candidate" || one.kind !== "closing") {
						assert.ok(whole.includes(plain(one.text)), JSON.stringify(one.text));
					}
				}
			}),
			{ numRuns: 400 },
		);
	});
});
