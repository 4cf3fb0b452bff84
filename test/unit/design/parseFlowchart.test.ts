import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import fc from "fast-check";

import { parseFlowchart } from "../../../src/core/design/flowchart/parseFlowchart.ts";
import { type MermaidReading, readWithMermaid } from "./mermaidOracle.ts";

const fixtures = readFileSync(new URL("../../fixtures/designs/flowcharts.txt", import.meta.url), "utf8")
	.split(/^=== /m)
	.slice(1)
	.map((block) => {
		const end = block.indexOf("\n");
		return { name: block.slice(0, end), text: block.slice(end + 1).replaceAll("␍", "\r") };
	});

describe("parseFlowchart", () => {
	it("has more than sixty fixtures", () => assert.ok(fixtures.length > 60));

	for (const { name, text } of fixtures) {
		it(`agrees with mermaid: ${name}`, async () => {
			const mermaid = await readWithMermaid(text);
			assert.equal(mermaid === undefined, name.startsWith("refused"), "the fixture's name and mermaid disagree");
			assertSame(text, mermaid);
		});
	}

	it("agrees with mermaid on texts nobody wrote", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 6 }), async (lines) => {
				const text = `flowchart LR\n${lines.join("\n")}\n`;
				assertSame(text, await readWithMermaid(text));
			}),
			{ numRuns: 300, seed: 41 },
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

function assertSame(text: string, mermaid: MermaidReading | undefined): void {
	const ours = parseFlowchart(text);
	const errors = ours.problems.filter((problem) => problem.severity === "error");
	if (mermaid === undefined) {
		assert.ok(errors.length > 0, `mermaid refuses this, we do not:\n${text}`);
		return;
	}
	assert.deepEqual(errors, [], `mermaid accepts this:\n${text}`);
	const groups = new Set(ours.subgraphs.map((one) => one.id));
	const vertices = ours.vertices.filter((vertex) => !groups.has(vertex.id));
	assert.deepEqual(
		vertices.map((vertex) => [vertex.id, plain(vertex.label ?? vertex.id)]).sort(),
		mermaid.vertices.map(([name, label]) => [name, plain(label)]).sort(),
		text,
	);
	assert.deepEqual(
		ours.links.map(({ id: name, from, to, label }) => ({ id: name, from, to, text: plain(label) })),
		mermaid.links.map((link) => ({ ...link, text: plain(link.text) })),
		text,
	);
	assert.deepEqual(
		ours.subgraphs.map((one) => ({ id: one.id, title: plain(one.title), members: [...one.members].sort() })),
		mermaid.subgraphs.map((one) => ({ ...one, title: plain(one.title), members: [...one.members].sort() })),
		text,
	);
	for (const vertex of vertices) {
		for (const reference of vertex.references) {
			assert.equal(text.slice(reference.start, reference.end), vertex.id);
		}
		if (vertex.labelSpan !== undefined) {
			assert.equal(plain(text.slice(vertex.labelSpan.start, vertex.labelSpan.end)), plain(vertex.label ?? ""));
		}
	}
}

/** Labels as compared: entities decoded from mermaid's own masks, line breaks and blanks as one blank. */
function plain(label: string): string {
	return label
		.replace(/ﬂ°°?(\w+)¶ß/g, "#$1;")
		.replace(/^"(.*)"$/s, "$1")
		.replace(/\s+/g, " ")
		.trim();
}
