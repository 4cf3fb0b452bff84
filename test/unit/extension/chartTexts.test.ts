import assert from "node:assert/strict";

import { analyseDesign } from "../../../src/core/design/analyseDesign.ts";
import { chartTexts } from "../../../src/extension/design/chartTexts.ts";

const of = (text: string) => chartTexts(analyseDesign(text, { includeAbsences: false }));
const fence = (body: string): string => `\`\`\`mermaid\n${body}\n\`\`\`\n`;

describe("the charts that the page draws", () => {
	it("are the flowcharts, then the sequence diagrams with their lines; the rest is named", () => {
		const text = ["flowchart LR\n  a --> b", "sequenceDiagram\n  A->>B: asks", "classDiagram\n  A <|-- B"]
			.map(fence)
			.join("\n");
		const { charts, sequences, undrawn } = of(text);
		assert.deepEqual(
			charts.map((chart) => chart.trim()),
			["flowchart LR\n  a --> b"],
		);
		const lines = text.split("\n");
		assert.deepEqual(
			sequences.map(({ participants, messages }) => [
				participants.map(({ id }) => id),
				messages.map(({ label, lineBase0 }) => [label, lines[lineBase0]]),
			]),
			[[["A", "B"], [["asks", "  A->>B: asks"]]]],
		);
		assert.deepEqual(
			undrawn.map(({ kind, lineBase0 }) => [kind, lines[lineBase0]]),
			[["classDiagram", "classDiagram"]],
		);
	});

	it("say nothing to mermaid but the drawing: no front matter, no directives, on the same lines", () => {
		const body =
			'---\nconfig:\n  securityLevel: loose\n---\n%%{init: {"securityLevel": "loose"}}%%\nflowchart LR\n  a --> b';
		const [chart = ""] = of(fence(body)).charts;
		assert.doesNotMatch(chart, /securityLevel|loose|init/);
		assert.equal(chart.trimEnd().split("\n").length, body.split("\n").length);
		assert.match(chart, /flowchart LR\n {2}a --> b/);
	});

	it("leave an empty fence out", () => {
		assert.deepEqual(of(fence("  ")), { charts: [], sequences: [], undrawn: [] });
	});
});
