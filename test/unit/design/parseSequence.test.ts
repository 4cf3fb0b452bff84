import assert from "node:assert/strict";

import fc from "fast-check";

import { LineIndex } from "../../../src/core/base/lineIndex.ts";
import type { TextRange } from "../../../src/core/base/textRange.ts";
import { analyseDesign } from "../../../src/core/design/analyseDesign.ts";
import { parseSequence } from "../../../src/core/design/sequence/parseSequence.ts";
import { plain } from "./assertSameAsMermaid.ts";
import { readSequenceWithMermaid } from "./mermaidOracle.ts";

const charts: Readonly<Record<string, string>> = {
	"two participants and every arrow": `sequenceDiagram
  a->b: one
  a-->b: two
  a->>b: three
  a-->>b: four
  a-xb: five
  a--xb: six
  a-)b: seven
  a--)b: eight
  a<<->>b: nine
  a<<-->>b: ten
  a-|\\b: eleven
  a--//b: twelve`,
	"participants, actors and aliases": `sequenceDiagram
  participant A as Home API
  actor U as Listener<br/>(phone)
  participant Ranker
  U->>A: opens Home
  A ->> Ranker : scores 400 items
  Ranker-->>A: scores`,
	"names of several words, hyphens and letters": `sequenceDiagram
  participant home-api
  home-api->>Feature store: reads
  Feature store-->>home-api: features
  推荐->>größe: ü`,
	"aliases in metadata": `sequenceDiagram
  participant A@{ "type": "database", "alias": "Feature store" }
  participant B@{ "type": "queue" } as Event queue
  A->>B: writes`,
	"activations, notes and blocks": `sequenceDiagram
  autonumber
  title The path of a request
  participant A
  participant B
  A->>+B: asks
  activate A
  loop every 10 ms
    B->>C: polls
  end
  alt found
    C-->>B: item
  else missing
    C--xB: nothing
  end
  par one
    A->>D: x
  and two
    A->>E: y
  end
  critical locked
    A->>A: thinks
  option busy
    A-)E: waits
  end
  opt rarely
    A->>E: z
  end
  break on error
    A->>E: stop
  end
  rect rgb(0,0,0)
    Note right of A: a note -> with an arrow
    note over A,F: another: with a colon
  end
  B-->>-A: answers
  deactivate A`,
	"created and destroyed": `sequenceDiagram
  a->>b: hi
  create participant c as New one
  b->>c: born
  destroy c
  c-xb: gone`,
	"front matter, directives, comments, semicolons": `---
title: x
---
%%{init: {"theme": "dark"}}%%
sequenceDiagram
  %% a comment -> here: no
  a->>b: one; b->>a: two
  a->>b: three #quot;quoted#quot; %% text
  a->>b: four # a comment`,
	"texts that break lines": `sequenceDiagram
  a->>b: wrap: long text
  a->>b: nowrap: other text
  a->>b:no blank
  a->>b: with: a colon`,
	"accessible texts": `sequenceDiagram
  accTitle: a->>b: no message
  accDescr { x->>y: no message
  over lines }
  a->>b: yes`,
	"a participant declared twice": `sequenceDiagram
  a->>b: hi
  participant b as Later name
  participant a`,
	"links and menus": `sequenceDiagram
  participant A
  link A: Docs @ https://x.y
  A->>B: hi`,
	"windows line breaks": "sequenceDiagram\r\n  a->>b: one\r\n  b-->>a: two\r\n",
};

describe("parseSequence", () => {
	for (const [name, text] of Object.entries(charts)) {
		it(`agrees with mermaid: ${name}`, async () => {
			const mermaid = await readSequenceWithMermaid(text);
			assert.ok(mermaid, "mermaid reads it");
			const ours = parseSequence(text);
			assert.deepEqual(
				ours.participants.map(({ id, label }) => [id, plain(label)]),
				mermaid.participants.map(([id = "", label = ""]) => [id, plain(label)]),
			);
			assert.deepEqual(
				ours.messages.map(({ from, to, label }) => [from, to, plain(label)]),
				mermaid.messages.map(([from = "", to = "", label = ""]) => [from, to, plain(label)]),
			);
			for (const { id, start, end } of ours.participants) {
				assert.equal(text.slice(start, end), id);
			}
			for (const { from, start, end } of ours.messages) {
				assert.ok(text.slice(start, end).startsWith(from));
				assert.ok(!text.slice(start, end).includes("\n"));
			}
		});
	}

	// mermaid asks a browser for the names of colours
	it("passes over boxes", () => {
		const { participants, messages } = parseSequence(
			"sequenceDiagram\n  box Aqua Online: fast\n    participant A\n  end\n  A->>B: hi",
		);
		assert.deepEqual([participants.map(({ id }) => id), messages.length], [["A", "B"], 1]);
	});

	it("never throws, whatever is written", () => {
		const pieces = fc.constantFrom(
			"a",
			"->>",
			": x",
			"\n",
			"participant ",
			" as ",
			"@{",
			"}",
			"note over ",
			",",
			";",
			"#",
			"%%",
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }), (parts) => {
				const text = parts.join("");
				const { participants, messages } = parseSequence(text);
				for (const { start, end } of [...participants, ...messages]) {
					assert.ok(0 <= start && start <= end && end <= text.length);
				}
			}),
			{ numRuns: 300 },
		);
	});
});

describe("sequences of a design", () => {
	const text = `# Design

\`\`\`mermaid
flowchart LR
  a --> b
\`\`\`

\`\`\`mermaid
sequenceDiagram
  participant a as Home API
  a->>b: asks
  b-->>a: brok[en --
\`\`\`

\`\`\`mermaid
%%{init: {}}%%
classDiagram
  Animal <|-- Duck
\`\`\`

\`\`\`mermaid
---
title: x
---
stateDiagram-v2
  [*] --> Still
\`\`\`
`;
	const design = analyseDesign(text, { includeAbsences: false });
	const index = new LineIndex(text);
	const at = (range: TextRange) => text.slice(index.offsetAt(range.start), index.offsetAt(range.end));

	it("are there with their places in the document, one for each fence", () => {
		assert.deepEqual(
			design.sequences.map(({ participants, messages, range }) => ({
				participants: participants.map((one) => [one.id, one.label, at(one.range)]),
				messages: messages.map((one) => [one.from, one.to, one.label, at(one.range)]),
				line: range.start.lineBase0,
			})),
			[
				{
					participants: [
						["a", "Home API", "a"],
						["b", "b", "b"],
					],
					messages: [
						["a", "b", "asks", "a->>b: asks"],
						["b", "a", "brok[en --", "b-->>a: brok[en --"],
					],
					line: 8,
				},
			],
		);
	});

	it("say nothing of the graph: no component, no finding, nor do drawings of other kinds", () => {
		assert.deepEqual(
			design.graph.components.map(({ id, label }) => [id, label]),
			[
				["a", "a"],
				["b", "b"],
			],
		);
		assert.deepEqual(design.graph.problems, []);
		const lines = design.findings.map(({ anchor }) => JSON.stringify(anchor));
		const without = analyseDesign(text.replace(/```mermaid\nsequenceDiagram[\s\S]*?```\n/, ""), {
			includeAbsences: false,
		});
		assert.equal(lines.length, without.findings.length);
	});
});
