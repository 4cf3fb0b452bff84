import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";

import { LineIndex } from "../../../src/core/base/lineIndex.ts";
import type { TextRange } from "../../../src/core/base/textRange.ts";
import { parseFlowchart } from "../../../src/core/design/flowchart/parseFlowchart.ts";
import { parseDocument } from "../../../src/core/design/parseDocument.ts";
import { flowchartsOf, parseDesignGraph, plainLabel } from "../../../src/core/design/parseDesignGraph.ts";
import { assertSameAsMermaid } from "./assertSameAsMermaid.ts";
import { type MeantChart, meantChart } from "./flowchartArbitrary.ts";
import { readWithMermaid } from "./mermaidOracle.ts";
import { writeFlowchart } from "./writeFlowchart.ts";

// more of them, from other seeds: FLOWCHART_RUNS=1000 FLOWCHART_SEED=11 npx mocha test/unit/design/flowchartLaw.test.ts
const runs = Number(process.env["FLOWCHART_RUNS"] ?? 100);
const seed = Number(process.env["FLOWCHART_SEED"] ?? 7);

describe("the law of flowcharts", () => {
	it("a drawing, written in any way and read again, is the same drawing", () => {
		fc.assert(
			fc.property(meantChart, (chart) => {
				const text = writeFlowchart(chart);
				const tree = parseFlowchart(text);
				assert.deepEqual(tree.problems, [], text);
				const vertices = tree.vertices.map(({ id, label, metadata }) => ({
					id,
					label: plainLabel(label ?? id),
					metadata: Object.fromEntries(
						metadata
							.flatMap(({ entries }) => entries)
							.filter(({ key }) => key !== "shape" && key !== "label")
							.map(({ key, value }) => [key, value]),
					),
				}));
				const meant = chart.components.map(({ id, label, metadata }) => ({
					id,
					label: label ?? id,
					metadata: Object.fromEntries(
						Object.entries(metadata).map(([key, value]) => [key, value.replace(/^"(.*)"$/, "$1")]),
					),
				}));
				assert.deepEqual(byId(vertices), byId(meant), text);
				assert.deepEqual(
					tree.links
						.map((link) => [
							link.from,
							link.to,
							plainLabel(link.label),
							link.dotted,
							link.invisible,
							link.bidirectional,
							link.metadata.flatMap(({ entries }) => entries.map(({ value }) => value)),
						])
						.sort(),
					linksOf(chart).sort(),
					text,
				);
				assert.deepEqual(
					byId(
						tree.subgraphs.map(({ id, title, members }) => ({
							id,
							title: plainLabel(title),
							// a line about an arrow, `e0@{ … }`, makes its name a member, in mermaid too
							members: members.filter((member) => !/^e\d+$/.test(member)).sort(),
						})),
					),
					byId(chart.groups.map(({ id, title }, i) => ({ id, title, members: membersOf(chart, i) }))),
					text,
				);
			}),
			{ numRuns: runs, seed },
		);
	});

	it("mermaid reads it the same", async () => {
		await fc.assert(
			fc.asyncProperty(meantChart, async (chart) => {
				const text = writeFlowchart(chart);
				const mermaid = await readWithMermaid(text);
				assert.ok(mermaid, `mermaid refuses:\n${text}`);
				assertSameAsMermaid(text, mermaid);
			}),
			{ numRuns: runs, seed: seed + 1 },
		);
	});

	it("edits of real documents never throw, and every range lies in the text and says what it is of", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...documents()),
				fc.array(edit, { minLength: 1, maxLength: 4 }),
				(document, edits) => {
					const text = edits.reduce(apply, document);
					const index = new LineIndex(text);
					const parsed = parseDocument(index);
					const graph = parseDesignGraph(flowchartsOf(parsed, index), index);
					const at = (range: TextRange) => {
						const [start, end] = [index.offsetAt(range.start), index.offsetAt(range.end)];
						assert.ok(0 <= start && start <= end && end <= text.length);
						assert.deepEqual(index.rangeAt(start, end), range);
						return text.slice(start, end);
					};
					for (const component of graph.components) {
						for (const reference of component.references) {
							// a directive within an id is taken away before the id is read
							assert.ok(at(reference) === component.id || at(reference).includes("%%{"));
						}
						for (const range of [
							component.labelRange,
							component.metaRange,
							...component.meta.entries.map(({ range }) => range),
						]) {
							assert.ok(range === undefined || at(range).length >= 0);
						}
					}
					for (const { range, labelRange, metaRange } of graph.connectors) {
						assert.notEqual(at(range).trim(), "");
						assert.ok([labelRange, metaRange].every((one) => one === undefined || at(one).length >= 0));
					}
					for (const { range } of [...graph.groups, ...graph.problems]) {
						at(range);
					}
				},
			),
			{ numRuns: runs, seed },
		);
	});
});

function byId<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
	return [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function linksOf(chart: MeantChart): unknown[][] {
	return chart.chains.flatMap(({ stops, arrows }) =>
		arrows.flatMap((arrow, i) => {
			const from = stops[i] ?? [];
			const to = stops[i + 1] ?? [];
			return from.flatMap((a) =>
				to.map((b) => {
					// the name, and with it the metadata, goes to the pair next to the arrow
					const named = arrow.named && a === from.at(-1) && b === to[0];
					return [
						chart.components[a]?.id,
						chart.components[b]?.id,
						arrow.label,
						arrow.stroke === "dotted",
						arrow.stroke === "invisible",
						arrow.bothWays,
						named ? [arrow.ratio ?? "1"] : [],
					];
				}),
			);
		}),
	);
}

function membersOf(chart: MeantChart, group: number): readonly string[] {
	return [
		...chart.components.filter((component) => component.group === group).map(({ id }) => id),
		...chart.groups.filter(({ parent }) => parent === group).map(({ id }) => id),
	].sort();
}

interface Edit {
	/** thousandths of the text's length */
	readonly at: number;
	readonly remove: number;
	readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
	at: fc.nat({ max: 1000 }),
	remove: fc.oneof(fc.constant(0), fc.nat({ max: 12 }), fc.nat({ max: 400 })),
	insert: fc.oneof(
		fc.constant(""),
		fc.constantFrom(
			'"',
			"[",
			"]",
			"(",
			"@{",
			"}",
			"-->",
			"--",
			"|",
			"\n",
			"end\n",
			"subgraph s\n",
			"%%",
			"%%{",
			"}%%",
			"```",
			"---\n",
			"& ",
			";",
			"\r",
			"#quot;",
			"&",
			"click a ",
			"accDescr {",
		),
		fc.string({ maxLength: 8 }),
	),
});

function apply(text: string, { at, remove, insert }: Edit): string {
	const offset = Math.floor((text.length * at) / 1000);
	return text.slice(0, offset) + insert + text.slice(offset + remove);
}

/** The references of every problem, and the large drawing among the fixtures. */
function documents(): readonly string[] {
	const root = join(import.meta.dirname, "..", "..", "..");
	const problems = join(root, "problems", "design");
	const references = readdirSync(problems).flatMap((slug) => {
		const folder = join(problems, slug, "reference");
		return readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
	});
	return [...references, readFileSync(join(root, "test", "fixtures", "designs", "home-37.design.md"), "utf8")];
}
