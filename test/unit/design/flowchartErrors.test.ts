import assert from "node:assert/strict";

import { LineIndex } from "../../../src/core/base/lineIndex.ts";
import { parseDocument } from "../../../src/core/design/parseDocument.ts";
import { flowchartsOf, parseDesignGraph } from "../../../src/core/design/parseDesignGraph.ts";

const notClosed = (open: string, close: string) => `This ${open} is not closed: write ${close} behind the label.`;
const quote = notClosed("quotation mark", '"');
const noEnd = "This subgraph has no `end`: write one below its last line.";
const comment = "A comment needs a line of its own.";
const nowhere = "This arrow leads to no component: write an id behind it.";
const brackets = 'Brackets and quotation marks inside a label need quotation marks around it: id["Ranker (DLRM)"].';

interface Row {
	readonly name: string;
	readonly lines: readonly string[];
	/** line of the drawing, its first one is 1; and what it says */
	readonly errors: readonly (readonly [number, string])[];
	/** `a>b` of what is alive all the same */
	readonly alive: string;
}

const rows: readonly Row[] = [
	{
		name: "one error: a bracket is not closed",
		lines: ["flowchart LR", "  a --> b", "  b[foo --> c", "  c --> d"],
		errors: [[3, notClosed("[", "]")]],
		alive: "a>b c>d",
	},
	{
		name: "one error: a pair of brackets is not closed",
		lines: ["flowchart LR", "  a{{foo} --> c", "  c --> d"],
		errors: [[2, notClosed("{{", "}}")]],
		alive: "c>d",
	},
	{
		name: "one error: another bracket closes",
		lines: ["flowchart LR", "  a[(db] --> c", "  c --> d"],
		errors: [[2, 'Write )] to close [(, or quotation marks around the label: id["Ranker (DLRM)"].']],
		alive: "c>d",
	},
	{
		name: "one error: a quotation mark takes in the next lines up to another one",
		lines: ["flowchart LR", "", '  a["foo] --> b', "  b --> c", '  c --> d["D"]', "  d --> e"],
		errors: [[3, quote]],
		alive: "b>c c>d d>e",
	},
	{
		name: "one error: a quotation mark takes in the rest",
		lines: ["flowchart LR", "  %% start", '  a["foo --> b', "  b --> c"],
		errors: [[3, quote]],
		alive: "b>c",
	},
	{
		name: "one error: the quotation mark of a title is not closed",
		lines: ["flowchart LR", '  subgraph "one', '    a --> b["B"]', "  end", "  b --> c"],
		errors: [[2, quote]],
		alive: "a>b b>c",
	},
	{
		name: "one error: a subgraph without its end",
		lines: ["flowchart LR", "", "  subgraph one", "    a --> b", "", "  c --> d"],
		errors: [[3, noEnd]],
		alive: "a>b c>d",
	},
	{
		name: "one error: the inner one of two subgraphs has no end, as the indents tell",
		lines: ["flowchart LR", "  subgraph one", "    subgraph two", "      a --> b", "  end", "  c --> d"],
		errors: [[3, noEnd]],
		alive: "a>b c>d",
	},
	{
		name: "one error: metadata is not closed",
		lines: ["flowchart LR", "  a@{ kind: ranker, p50: 30", "  a --> b@{ p50: 3 }", "  b --> c"],
		errors: [[2, "This @{ is not closed: write } behind its last value."]],
		alive: "a>b b>c",
	},
	{
		name: "one error: metadata without a comma, on its line of several",
		lines: ["flowchart LR", "  a --> b", "  a@{", "    kind: ranker", "    p50: [30", "  }", "  b --> c"],
		errors: [[6, "This metadata cannot be read: write `key: value` pairs with a comma between them."]],
		alive: "a>b b>c",
	},
	{
		name: "one error: a word of the grammar as the beginning of an id closes the subgraph",
		lines: ["flowchart LR", "  subgraph one", "    end-user --> api", "    a --> b", "  end", "  b --> c"],
		errors: [[3, "`end` has a meaning of its own here; give the component another id."]],
		alive: "-user>api a>b b>c",
	},
	{
		name: "one error: an arrow of one dash",
		lines: ["flowchart LR", "  a -> b", "  b --> c"],
		errors: [[2, "An arrow has two dashes at least: write -->."]],
		alive: "b>c",
	},
	{
		name: "one error: a dot in the text of a dotted arrow",
		lines: ["flowchart LR", "  a -. v1.2 .-> b", "  b --> c"],
		errors: [[2, "A . in the text of this arrow needs quotation marks around the text."]],
		alive: "b>c",
	},
	{
		name: "one error: blanks that mermaid does not take",
		lines: ["flowchart LR", "  subgraph one [One] ", "    a --> b", "  end"],
		errors: [[2, "Take away the blanks at the end of this line."]],
		alive: "a>b",
	},
	{
		name: "two errors behind front matter, comments and blank lines",
		lines: [
			"---",
			"title: Design",
			"---",
			"",
			"%% drawn in a hurry",
			"flowchart LR",
			"",
			"  a[Home (new)] --> b",
			"  %% another",
			"  b --> c %% why",
			"  c --> d",
		],
		errors: [
			[8, brackets],
			[10, comment],
		],
		alive: "b>c c>d",
	},
	{
		name: "two errors: front matter that cannot be read and a bracket",
		lines: ["---", "title: [x", "---", "flowchart LR", "  a(", "  b --> c"],
		errors: [
			[2, "This front matter cannot be read: write `key: value`, one a line, between the two ---."],
			[5, notClosed("(", ")")],
		],
		alive: "b>c",
	},
	{
		name: "two errors: no header and a component that is none",
		lines: ["a --> b", "🎧 --> b", "b --> c"],
		errors: [
			[1, "A drawing begins with a line `flowchart LR` (or TB)."],
			[2, 'An id has letters, digits, _ and -; other signs go into a label: api["Home 🎧"].'],
		],
		alive: "a>b b>c",
	},
	{
		name: "two errors: a missing end inside and one too many outside",
		lines: ["flowchart LR", "  end", "  a --> b", "  subgraph one", "    b --> c"],
		errors: [
			[2, "This `end` closes nothing: take it away."],
			[4, noEnd],
		],
		alive: "a>b b>c",
	},
	{
		name: "two errors around an arrow that goes on below",
		lines: [
			"flowchart LR",
			'  a["foo] --> b',
			"  b --> c",
			"  %%{init: {}}%%",
			"  c -->",
			"",
			"  d --> e",
			"  e -->|x f",
			"  f --> g",
		],
		errors: [
			[2, quote],
			[8, notClosed("|", "|")],
		],
		alive: "b>c c>d d>e f>g",
	},
	{
		name: "three errors in a row, and one inside a subgraph that stays open",
		lines: ["flowchart LR", "  a --> ;", "  b[] --> c", "  subgraph one, two", "    c --> d", "  end", "  d --> e"],
		errors: [
			[2, nowhere],
			[3, "This label is empty."],
			[4, 'A title with other signs than letters and digits is quoted: subgraph online ["Online, fast"].'],
		],
		alive: "c>d d>e",
	},
	{
		name: "three errors over old line breaks of Windows",
		lines: [
			"flowchart LR\r",
			"  a@{ shape: potato }\r",
			"  b --> c %% x\r",
			"  linkStyle 7 stroke:red\r",
			"  c --> d\r",
		],
		errors: [
			[2, 'There is no shape "potato"; leave `shape` out or take one of mermaid\'s, such as rect or cyl.'],
			[3, comment],
			[4, "There is no arrow number 7 before this line."],
		],
		alive: "b>c c>d",
	},
];

describe("errors of a drawing", () => {
	for (const { name, lines, errors, alive } of rows) {
		it(name, () => {
			const before = "# A design\n\nText.\n\n```mermaid\n";
			const index = new LineIndex(`${before}${lines.join("\n")}\n\`\`\`\n`);
			const graph = parseDesignGraph(flowchartsOf(parseDocument(index), index), index);
			const offset = before.split("\n").length - 1;
			assert.deepEqual(
				graph.problems.map(({ message, range }) => [range.start.lineBase0 + 1 - offset, message]),
				errors,
			);
			for (const { range } of graph.problems) {
				assert.ok(index.offsetAt(range.end) > index.offsetAt(range.start), "there is something to underline");
				assert.equal(range.start.lineBase0, range.end.lineBase0, "on one line");
			}
			assert.equal(graph.connectors.map(({ from, to }) => `${from}>${to}`).join(" "), alive);
		});
	}

	it("only warns of what mermaid draws, if strangely", () => {
		const lines = [
			"flowchart LR",
			"  a -- x",
			"  b --> c",
			"  %%",
			'  d["direction TB"] --> e',
			"  accDescr { all",
			"  e --> f",
		];
		const index = new LineIndex(lines.join("\n"));
		const range = index.rangeAt(0, index.text.length);
		const document = {
			sections: [],
			fences: [{ language: "mermaid", text: index.text, range }],
			prose: [],
			instructions: [],
		};
		const { problems } = parseDesignGraph(flowchartsOf(document, index), index);
		assert.deepEqual(
			problems.map(({ message, range: at, severity }) => [severity, at.start.lineBase0 + 1, message]),
			[
				["warning", 2, "This arrow takes the next line as its label; finish it with -->."],
				["warning", 4, "mermaid draws an empty comment as a component: write something behind the %%."],
				["warning", 5, "mermaid reads this whole line as a direction and draws nothing of it."],
				["warning", 6, "This accDescr takes in everything behind it; close it with }."],
			],
		);
	});
});
