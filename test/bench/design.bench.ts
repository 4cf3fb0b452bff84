// What follows a keystroke in a design before anything is drawn: reading the flowchart, and everything that is said of the
// design, against mermaid's own reading of the same flowchart, in turns in one run.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { LineIndex } from "../../src/core/base/lineIndex.ts";
import { analyseDesign } from "../../src/core/design/analyseDesign.ts";
import { parseFlowchart } from "../../src/core/design/flowchart/parseFlowchart.ts";
import { parseDocument } from "../../src/core/design/parseDocument.ts";
import { flowchartsOf, parseDesignGraph } from "../../src/core/design/parseDesignGraph.ts";
import { readDesignPack } from "../../src/node/design/designPackFile.ts";
import { readWithMermaid } from "../unit/design/mermaidOracle.ts";
import { handOver } from "./support/benchResult.ts";
import { designOf, largeFlowchart } from "./support/largeDesign.ts";
import { StopwatchSamples } from "./support/stopwatchSamples.ts";

const rounds = 30;
const root = join(import.meta.dirname, "..", "..");
const home = readFileSync(join(import.meta.dirname, "fixtures", "recommendations-37.design.md"), "utf8");
const flowchartIn = (design: string) => /```mermaid\n([\s\S]*?)```/.exec(design)?.[1] ?? "";
const pack = await readDesignPack(join(root, "dist", "packs", "home-shelf-ranking.pack"));
assert.ok(pack.ok, "the design package can be read");

const designs = [
	{ name: "37 components", text: home, components: 37, connectors: 47 },
	{ name: "300 components", text: designOf(largeFlowchart(300)), components: 300, connectors: 434 },
];
const samples = new StopwatchSamples();
const ratios: { of: string; to: string; wanted?: number }[] = [];
const budgets: Record<string, number> = {};
for (const { name, text, components, connectors } of designs) {
	const flowchart = flowchartIn(text);
	const parse = `${name}: flowchart → tree`;
	const live = `${name}: text → all that is marked while drawing`;
	const review = `${name}: text → all that *Review* marks offline`;
	const mermaid = `${name}: flowchart → mermaid's own tree`;
	const { graph } = analyseDesign(text, { includeAbsences: false });
	assert.deepEqual([graph.components.length, graph.connectors.length], [components, connectors]);
	const reading = await readWithMermaid(flowchart);
	assert.deepEqual([reading?.vertices.length, reading?.links.length], [components, connectors]);
	for (let i = 0; i < rounds; i++) {
		// one letter more each time: nothing that is kept from the last time can answer
		const edited = text.replace("Phone app", `Phone app ${"x".repeat(i)}`);
		const chart = flowchartIn(edited);
		await samples.take(parse, () => parseFlowchart(chart));
		await samples.take(live, () => analyseDesign(edited, { pack: pack.value, includeAbsences: false }));
		await samples.take(review, () => analyseDesign(edited, { pack: pack.value, includeAbsences: true }));
		await samples.take(mermaid, () => readWithMermaid(chart));
	}
	budgets[live] = 100;
	ratios.push({ of: mermaid, to: parse }, { of: mermaid, to: live });
}
// what is asked of the reading alone: under 10 ms for 40 components, 100 ms for 500
for (const [components, budgetMs] of [
	[40, 10],
	[100, 25],
	[500, 100],
] as const) {
	const text = designOf(largeFlowchart(components));
	const what = `${components} components: text → graph`;
	const mermaid = `${components} components: flowchart → mermaid's own tree`;
	assert.equal((await readWithMermaid(flowchartIn(text)))?.vertices.length, components);
	for (let i = 0; i < rounds; i++) {
		const edited = text.replace("Phone app", `Phone app ${"x".repeat(i)}`);
		const chart = flowchartIn(edited);
		await samples.take(what, () => {
			const index = new LineIndex(edited);
			return parseDesignGraph(flowchartsOf(parseDocument(index), index), index);
		});
		await samples.take(mermaid, () => readWithMermaid(chart));
	}
	budgets[what] = budgetMs;
	ratios.push({ of: mermaid, to: what });
}
handOver({
	title: "Design: analysis after a keystroke",
	timings: samples.timings(budgets),
	ratios,
	notes: [
		"The design with 37 components and 47 arrows in three groups is `test/bench/fixtures/recommendations-37.design.md`.",
		"Mermaid's reading cleans no labels here (there is no DOM), so in a browser it takes longer.",
	],
});
process.exit(0);
