import assert from "node:assert/strict";

import { LineIndex } from "../../../src/core/base/lineIndex.ts";
import { analyseDesign } from "../../../src/core/design/analyseDesign.ts";
import { applyGesture } from "../../../src/core/design/applyGesture.ts";
import type { Design } from "../../../src/core/design/design.ts";
import type { Gesture } from "../../../src/core/design/gesture.ts";
import { isPlainFlowchart } from "../../../src/core/design/isPlainFlowchart.ts";
import { readWithMermaid } from "./mermaidOracle.ts";

const body = '  a["App"] -->|9k QPS| b["Home API"]\n  b --> c[("Feature store")]\n';

/** What stands before the first arrow in files that people keep. */
const heads: Readonly<Record<string, string>> = {
	"nothing else": "flowchart LR\n",
	"another keyword and a semicolon": "graph TD;\n",
	"blank lines first": "\n\n\nflowchart LR\n",
	"a comment first": "%% how a home page is made\n%% second line: a --> b\nflowchart LR\n",
	"front matter": "---\ntitle: Home\nconfig:\n  theme: dark\n---\nflowchart LR\n",
	"front matter, then a comment and a blank line": "---\ntitle: flowchart\n---\n\n%% drawn on Monday\n\nflowchart TB\n",
	"a directive": '%%{init: {"theme": "dark"}}%%\nflowchart LR\n',
	"a directive of several lines": '%%{\n  init: {\n    "flowchart": { "curve": "basis" }\n  }\n}%%\nflowchart LR\n',
	"the elk keyword": "flowchart-elk LR\n",
	"an accessible title": "flowchart LR\n  accTitle: Home\n  accDescr: who asks whom\n",
};

const gestures: readonly Gesture[] = [
	{ kind: "add", role: "cache", label: "Session cache", near: "b" },
	{ kind: "add", role: "ranker", label: "Ranker" },
	{ kind: "connect", from: "c", to: "a", label: "changes", async: true },
	{ kind: "renameLabel", id: "b", label: "Home (BFF)" },
	{ kind: "renameId", id: "b", to: "home" },
	{ kind: "setNumber", id: "b", key: "p95", value: "60" },
	{ kind: "wrap", ids: ["b", "c"], title: "Online" },
	{ kind: "delete", id: "c" },
];

describe("a file that is one flowchart", () => {
	it("is told by the end of its name", () => {
		for (const file of ["a.mmd", "docs/flow.mermaid", "C:\\x\\HOME.MMD", "/a/b.c.mmd"]) {
			assert.ok(isPlainFlowchart(file), file);
		}
		for (const file of ["design.md", "a.mmd.md", "mmd", "/x.mmd/readme", "a.mmdx"]) {
			assert.ok(!isPlainFlowchart(file), file);
		}
	});

	for (const [name, head] of Object.entries(heads)) {
		it(`is read and edited like any drawing: ${name}`, async () => {
			for (const text of [head + body, (head + body).replaceAll("\n", "\r\n")]) {
				const design = read(text);
				assert.deepEqual(design.graph.problems, []);
				assert.deepEqual(
					design.graph.components.map(({ id, role }) => [id, role]),
					[
						["a", "client"],
						["b", "api"],
						["c", "feature-store"],
					],
				);
				for (const gesture of gestures) {
					const after = apply(text, gesture);
					assert.notEqual(after, text, gesture.kind);
					assert.ok(after.startsWith(text.slice(0, head.length)), `${gesture.kind} leaves what stands before alone`);
					assert.ok(!after.includes("```"), gesture.kind);
					assert.equal(after.includes("\r"), text.includes("\r"), gesture.kind);
					assert.deepEqual(read(after).graph.problems, [], gesture.kind);
					assert.ok(await readWithMermaid(after), `mermaid reads it after ${gesture.kind}:\n${after}`);
				}
			}
		});
	}

	it("is begun by the first component that is added to an empty one, about which nothing is said", () => {
		for (const text of ["", "\n", "  \r\n\r\n"]) {
			assert.deepEqual(read(text, true).findings, []);
			const after = apply(text, { kind: "add", role: "ranker", label: "Ranker" });
			assert.match(after, /^flowchart LR\r?\n {2}ranker\["Ranker"\]\r?\n$/);
		}
	});

	it("keeps another kind of diagram as it is, and nothing is said of it", () => {
		for (const head of ["", "---\ntitle: Who talks\n---\n", "%% who talks\n", '%%{init: {"theme": "dark"}}%%\n']) {
			const text = `${head}sequenceDiagram\n  Alice->>Bob: hi\n`;
			const { graph, findings } = read(text, true);
			assert.deepEqual([graph.components, graph.problems, findings], [[], [], []]);
			const refused = applyGesture(text, { kind: "add", role: "ranker", label: "" }, { plainFlowchart: true });
			assert.match(refused.ok ? "" : refused.error, /another kind of diagram/);
		}
	});

	it("is not asked for what it has no place for: an objective", () => {
		const timed = `flowchart LR\n${body}  b@{ p95: 60 }\n`;
		const rules = (design: Design): readonly string[] => design.findings.map(({ rule }) => rule);
		assert.ok(!rules(read(timed)).includes("latency/no-objective"));
		const document = `# Home\n\n\`\`\`mermaid\n${timed}\`\`\`\n`;
		assert.ok(rules(analyseDesign(document, { includeAbsences: false })).includes("latency/no-objective"));
		const supposed = analyseDesign(timed, {
			includeAbsences: false,
			plainFlowchart: true,
			whatIf: { objective: { percentile: "p95", ms: 50 } },
		});
		assert.ok(rules(supposed).includes("latency/over-objective"), "one that is supposed is held against it");
	});

	it("is heard where a comment silences a check with its reason", () => {
		const small = `flowchart LR\n${body}  %% woodshed-ignore capacity/overload: a sketch\n  b@{ rps_max: 100, n: 4 }\n`;
		assert.deepEqual(read(small).findings, []);
		assert.deepEqual(
			read(small.replace(": a sketch", "")).findings.filter(({ rule }) => rule === "capacity/overload").length,
			1,
		);
	});
});

function read(text: string, includeAbsences = false): Design {
	return analyseDesign(text, { includeAbsences, plainFlowchart: true });
}

function apply(text: string, gesture: Gesture): string {
	const result = applyGesture(text, gesture, { plainFlowchart: true });
	assert.ok(result.ok, result.ok ? "" : `${JSON.stringify(gesture)}: ${result.error}\n${text}`);
	const index = new LineIndex(text);
	return [...result.value]
		.map(({ range, text: by }) => ({ start: index.offsetAt(range.start), end: index.offsetAt(range.end), by }))
		.sort((a, b) => b.start - a.start)
		.reduce((all, { start, end, by }) => all.slice(0, start) + by + all.slice(end), text);
}
