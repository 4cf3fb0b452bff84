import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import fc from "fast-check";

import { parseFlowchart } from "../../../src/core/design/flowchart/parseFlowchart.ts";
import { assertSameAsMermaid } from "./assertSameAsMermaid.ts";
import { readWithMermaid } from "./mermaidOracle.ts";

const fixtures = readFileSync(new URL("../../fixtures/designs/flowcharts.txt", import.meta.url), "utf8")
	.split(/^=== /m)
	.slice(1)
	.map((block) => {
		const end = block.indexOf("\n");
		return {
			name: block.slice(0, end),
			text: block
				.slice(end + 1)
				.replaceAll("␍", "\r")
				.replace(/␃\n$/, ""),
		};
	});

describe("parseFlowchart", () => {
	it("has three hundred fixtures, no two of them the same", () => {
		assert.ok(fixtures.length >= 300, String(fixtures.length));
		assert.equal(new Set(fixtures.map(({ text }) => text)).size, fixtures.length);
		assert.equal(new Set(fixtures.map(({ name }) => name)).size, fixtures.length);
	});

	for (const { name, text } of fixtures) {
		it(`agrees with mermaid: ${name}`, async () => {
			const mermaid = await readWithMermaid(text);
			assert.equal(mermaid === undefined, name.startsWith("refused"), "the fixture's name and mermaid disagree");
			assertSameAsMermaid(text, mermaid);
		});
	}

	it("agrees with mermaid on lines that somebody may have written", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 6 }), async (lines) => {
				const text = `flowchart LR\n${lines.join("\n")}\n`;
				assertSameAsMermaid(text, await readWithMermaid(text));
			}),
			{ numRuns: 200, seed: 41 },
		);
	});

	it("agrees with mermaid on signs and words in any order", async () => {
		await fc.assert(
			fc.asyncProperty(heads, fc.array(fc.constantFrom(...soup), { maxLength: 10 }), async (head, parts) => {
				const text = head + parts.join("");
				assertSameAsMermaid(text, await readWithMermaid(text));
			}),
			{ numRuns: 400, seed: 43 },
		);
	});

	it("never throws, and every range lies in the text", () => {
		const pieces = fc.constantFrom(
			...fragments,
			"\n",
			"flowchart LR",
			"---",
			"%%",
			"%%{",
			"}%%",
			"\r",
			"subgraph",
			"end",
			'"',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
				const text = parts.join("");
				const tree = parseFlowchart(text);
				for (const { span } of [...tree.links, ...tree.problems, ...tree.statements, ...tree.subgraphs]) {
					assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
				}
			}),
			{ numRuns: 500 },
		);
	});
});

const fragments = [
	"a",
	"b-c",
	"d[Label]",
	"e(x)",
	"f{{h}}",
	"g[(s)]",
	'h["q (r)"]',
	"i@{ p50: 3 }",
	"-->",
	"-.->",
	"-->|t|",
	"-- u -->",
	"-. v .->",
	"==>",
	" & ",
	"e1@-->",
	":::c",
	";",
	"[",
	")",
	"x--",
	"|",
	"~~~",
	"<-->",
	"@{",
];
const heads = fc.constantFrom(
	"flowchart LR\n",
	"graph TD\n",
	"flowchart\n",
	"graph LR;",
	"flowchart TB \n",
	"---\ntitle: x\n---\nflowchart LR\n",
	"%% c\nflowchart LR\n",
	"",
);
const soup = [
	...fragments,
	..."\n \n \n \n\t;&|[](){}\"`:,#*^<>/\\=!?.+'$_@%x o v 1 é推".split(""),
	...["--", "==", "-.", "-.-", "---", "x--x", "(((", ")))", "[x]", "(x)", "{{x}}", "[/x/]", "(-x-)", "[|p:q|x]"],
	...['["`m`"]', "@{ n: 1 }", '@{ label: "x y" }', "@{ shape: rect }", "@{\n n: 1\n}", "@{ shape: null }", ":::"],
	...["#quot;", "<b>x</b>", '<a href="q">', "%%", "%% c\n", "%%{init: {}}%%", "%%{", "\r\n", "🎧", "\u00a0"],
	...["subgraph", "subgraph g\n", "subgraph g [T]\n", "end", "end\n", "direction LR", "graph", "flowchart", "TB"],
	...["style a fill:#f9f", "classDef c fill:#f00;", "class a c", "linkStyle 0 stroke:red", "default", "interpolate"],
	...['click a "u"', "click a call f()", "click", "call f", 'href "u"', "_blank", "accTitle: t", "accDescr {"],
];
const id = fc.constantFrom("a", "b", "c1", "d-e", "f.g", "é", "2", "v", "default", "xo");
const shape = fc.constantFrom(
	"",
	"",
	"",
	"[L]",
	"(L m)",
	"{L}",
	"([L])",
	"[(L)]",
	"((L))",
	"{{L}}",
	'["q [r]"]',
	">L]",
	"[/L/]",
	"@{ n: 3 }",
	":::c",
	"[x (y)]",
);
const node = fc.tuple(id, shape).map((parts) => parts.join(""));
const group = fc.array(node, { minLength: 1, maxLength: 3 }).map((nodes) => nodes.join(" & "));
const arrow = fc.constantFrom(
	" --> ",
	"-->",
	" -.-> ",
	" ==> ",
	" -->|t u| ",
	" -- t --> ",
	" -. t .-> ",
	" == t ==> ",
	" e1@--> ",
	" --- ",
	" --o ",
	" <--> ",
	" ~~~ ",
	' -->|"q"| ',
	" x--x ",
	" -- a-b --> ",
);
const chain = fc
	.tuple(group, fc.array(fc.tuple(arrow, group), { maxLength: 3 }))
	.map(([first, rest]) => first + rest.map(([link, to]) => link + to).join(""));
const statement = fc.oneof(
	{ weight: 8, arbitrary: chain },
	fc.constantFrom(
		"subgraph one",
		"subgraph two [Two words]",
		"subgraph three words",
		"end",
		"direction TB",
		"%% note",
		"",
		"class a c",
		"e1@{ animate: true }",
	),
	fc.array(fc.constantFrom(...fragments), { maxLength: 4 }).map((parts) => parts.join("")),
);
