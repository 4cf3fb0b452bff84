import assert from "node:assert/strict";

import { LineIndex } from "../../../src/core/base/lineIndex.ts";
import type { TextRange } from "../../../src/core/base/textRange.ts";
import { parseDocument } from "../../../src/core/design/parseDocument.ts";
import { flowchartsOf, parseDesignGraph } from "../../../src/core/design/parseDesignGraph.ts";

function read(text: string) {
	const index = new LineIndex(text);
	const document = parseDocument(index);
	const at = (range: TextRange) => text.slice(index.offsetAt(range.start), index.offsetAt(range.end));
	return { document, graph: parseDesignGraph(flowchartsOf(document, index), index), at };
}

describe("parseDesignGraph", () => {
	const text = [
		"# Design",
		"",
		"```mermaid",
		"---",
		"title: x",
		"---",
		"%% a comment",
		"flowchart LR",
		"  api[Home API] -->|1. asks| rank[Ranker #quot;v2#quot;]",
		"  a[open",
		"  b --> c %% why",
		"  subgraph online [Online path]",
		"    rank e1@-.-> log",
		"  end",
		"  rank@{ kind: Re_Ranker, p95: 0.07 s, rps-max: 1.2k, n: 40 }",
		"  e1@{ ratio: 30 %, async: false }",
		"  d -->",
		"```",
	].join("\n");
	const { graph, at } = read(text);

	it("reports several errors at their lines, behind front matter and comments, and keeps the rest alive", () => {
		assert.deepEqual(
			graph.problems.map(({ message, range }) => [range.start.lineBase0 + 1, message]),
			[
				[10, "This [ is not closed: write ] behind the label."],
				[11, "A comment needs a line of its own."],
				[17, "This arrow leads to no component: write an id behind it."],
			],
		);
		assert.deepEqual(
			graph.components.map(({ id }) => id),
			["api", "rank", "b", "c", "log", "d"],
		);
	});

	it("has the id at every reference and the label at its range", () => {
		for (const component of graph.components) {
			assert.equal(at(component.range), component.id);
			for (const reference of component.references) {
				assert.equal(at(reference), component.id);
			}
		}
		const rank = graph.components.find(({ id }) => id === "rank");
		assert.equal(rank?.references.length, 3);
		assert.equal(rank?.label, 'Ranker "v2"');
		assert.equal(rank?.labelRange && at(rank.labelRange), "Ranker #quot;v2#quot;");
		assert.equal(rank?.group, "online");
	});

	it("reads numbers with units and keys and kinds in any spelling", () => {
		const rank = graph.components.find(({ id }) => id === "rank");
		assert.deepEqual(
			[rank?.role, rank?.roleReason, rank?.meta.p95, rank?.meta.rpsMax, rank?.meta.n],
			["re-ranker", "kind: re-ranker", 70, 1200, 40],
		);
		assert.equal(rank?.meta.p99, undefined);
	});

	it("knows arrows by mermaid's ids, with sequence, ratio and whether anybody waits", () => {
		assert.deepEqual(
			graph.connectors.map(({ id, from, to, label, async, ratio, sequence }) => [
				id,
				from,
				to,
				label,
				async,
				ratio,
				sequence,
			]),
			[
				["L_api_rank_0", "api", "rank", "1. asks", false, undefined, 1],
				["L_b_c_0", "b", "c", "", false, undefined, undefined],
				["e1", "rank", "log", "", false, 0.3, undefined],
			],
		);
		assert.equal(at(graph.connectors[0]!.range), "-->|1. asks|");
		assert.equal(at(graph.connectors[2]!.range), "e1@-.->");
	});

	it("warns of an arrow that swallows the next line, which mermaid draws without a word", () => {
		const swallowed = read("```mermaid\nflowchart LR\n  b--\n  c-->d\n```\n").graph;
		assert.deepEqual(
			swallowed.problems.map(({ severity, range }) => [severity, range.start.lineBase0]),
			[["warning", 2]],
		);
		assert.equal(swallowed.connectors[0]?.to, "d");
	});

	it("joins the drawings of a document and leaves other diagrams alone", () => {
		const { graph: both } = read(
			"```mermaid\nflowchart LR\n  a[A] --> b\n```\n\n```mermaid\nsequenceDiagram\n  a->>b: hi\n```\n\n```mermaid\nflowchart TB\n  a --> b\n  b --> c[C]\n```\n",
		);
		assert.deepEqual(
			both.components.map(({ id, label }) => `${id}:${label}`),
			["a:A", "b:b", "c:C"],
		);
		assert.deepEqual(
			both.connectors.map(({ id }) => id),
			["L_a_b_0", "L_a_b_0~2", "L_b_c_0"],
		);
		assert.deepEqual(both.problems, []);
	});
});

describe("parseDocument", () => {
	const text =
		"Intro text.\n\n# One\n\nA para\nof two lines.\n\n## Two\n\n- item *one*\n- item two\n\n| a | b |\n|---|---|\n| c | 4 ms |\n\n<!-- prompt -->\n\n```estimate\nx = 1\n```\n\n# Three\n";
	const { document, at } = read(text);

	it("knows sections with their ranges", () => {
		assert.deepEqual(
			document.sections.map(({ title, level }) => [level, title]),
			[
				[0, ""],
				[1, "One"],
				[2, "Two"],
				[1, "Three"],
			],
		);
		assert.ok(at(document.sections[1]!.range).endsWith("```\n\n"));
		assert.equal(at(document.sections[2]!.headingRange), "## Two");
	});

	it("takes paragraphs, list items and table rows as prose, and no comments", () => {
		assert.deepEqual(
			document.prose.map(({ text: prose, section }) => [section, prose]),
			[
				["", "Intro text."],
				["One", "A para\nof two lines."],
				["Two", "item *one*"],
				["Two", "item two"],
				["Two", "| a | b |"],
				["Two", "| c | 4 ms |"],
			],
		);
		for (const block of document.prose) {
			assert.equal(at(block.range), block.text);
		}
	});

	it("has the text between the fences at the range of a fence, closed or not", () => {
		assert.deepEqual(
			document.fences.map((fence) => [fence.language, fence.text, at(fence.range)]),
			[["estimate", "x = 1\n", "x = 1\n"]],
		);
		const open = read("```mermaid\nflowchart LR\n  a --> b");
		assert.equal(open.document.fences[0]?.text, "flowchart LR\n  a --> b");
		assert.equal(open.graph.connectors.length, 1);
		assert.equal(read("```mermaid").document.fences[0]?.text, "");
	});
});
