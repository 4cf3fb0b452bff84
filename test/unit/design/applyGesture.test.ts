import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import fc from "fast-check";

import { LineIndex } from "../../../src/core/base/lineIndex.ts";
import { applyGesture } from "../../../src/core/design/applyGesture.ts";
import type { DesignGraph } from "../../../src/core/design/designGraph.ts";
import type { Gesture } from "../../../src/core/design/gesture.ts";
import { readDrawing } from "../../../src/core/design/gesture/editedDrawing.ts";

const charts = readFileSync(new URL("../../fixtures/designs/flowcharts.txt", import.meta.url), "utf8")
	.split(/^=== /m)
	.slice(1)
	.filter((block) => !block.startsWith("refused"))
	.map((block) => block.slice(block.indexOf("\n") + 1).replaceAll("␍", "\r"));

describe("applyGesture", () => {
	it("connects two components by one line in the group of both", () => {
		assertEdit(
			"flowchart LR\n  subgraph one\n    a[A] --> b[B]\n    c\n  end\n",
			{ kind: "connect", from: "a", to: "c" },
			"flowchart LR\n  subgraph one\n    a[A] --> b[B]\n    a --> c\n    c\n  end\n",
		);
	});

	it("connects across groups outside of both, so that nobody moves", () => {
		assertEdit(
			"flowchart LR\n  subgraph one\n    a\n  end\n  subgraph two\n    b\n  end\n",
			{ kind: "connect", from: "a", to: "b", label: "reads (fast)", async: true },
			'flowchart LR\n  subgraph one\n    a\n  end\n  subgraph two\n    b\n  end\n  a -.->|"reads (fast)"| b\n',
		);
	});

	it("writes into the fence of a Markdown document and nowhere else", () => {
		assertEdit(
			"# Design\n\nText with a --> b.\n\n```mermaid\nflowchart LR\n  a --> b\n```\n\nMore.\n",
			{ kind: "connect", from: "b", to: "a" },
			"# Design\n\nText with a --> b.\n\n```mermaid\nflowchart LR\n  a --> b\n  b --> a\n```\n\nMore.\n",
		);
	});

	it("keeps Windows line breaks", () => {
		assertEdit(
			"flowchart LR\r\n  a --> b\r\n",
			{ kind: "connect", from: "b", to: "a" },
			"flowchart LR\r\n  a --> b\r\n  b --> a\r\n",
		);
	});

	it("counts on in linkStyle when an arrow comes in before", () => {
		assertEdit(
			"flowchart LR\n  a --> b\n  b --> c\n  linkStyle 1 stroke:#f00\n",
			{ kind: "connect", from: "a", to: "c" },
			"flowchart LR\n  a --> b\n  a --> c\n  b --> c\n  linkStyle 2 stroke:#f00\n",
		);
	});

	it("takes one arrow out of a chain", () => {
		assertEdit(
			"flowchart LR\n  a --> b --> c --> d\n",
			{ kind: "disconnect", connector: "L_b_c_0" },
			"flowchart LR\n  a --> b\n  c --> d\n",
		);
	});

	it("takes one arrow out of a fan and keeps the others", () => {
		assertEdit(
			"flowchart LR\n  a & b --> c[C]\n",
			{ kind: "disconnect", connector: "L_a_c_0" },
			"flowchart LR\n  a\n  c[C]\n  b --> c\n",
			"flowchart LR\n  a & b\n  c[C]\n  b --> c\n",
		);
	});

	it("takes the numbers of a named arrow away with it", () => {
		assertEdit(
			"flowchart LR\n  a e1@--> b\n  e1@{ ratio: 0.5 }\n  b --> c\n",
			{ kind: "disconnect", connector: "e1" },
			"flowchart LR\n  a\n  b --> c\n",
		);
	});

	it("deletes a component with its arrows, numbers and styles", () => {
		assertEdit(
			"flowchart LR\n  a --> b[B] --> c\n  b@{ n: 3 }\n  style b fill:#fff\n  class a,b hot\n  a --> c\n",
			{ kind: "delete", id: "b" },
			"flowchart LR\n  class a hot\n  a --> c\n",
		);
	});

	it("renames in place, with quotation marks where the grammar needs them", () => {
		assertEdit(
			"flowchart LR\n  rank[Ranker] --> b\n",
			{ kind: "renameLabel", id: "rank", label: 'Ranker (DLRM) "v2"' },
			'flowchart LR\n  rank["Ranker (DLRM) #quot;v2#quot;"] --> b\n',
		);
		assertEdit(
			"flowchart LR\n  a --> b\n",
			{ kind: "renameLabel", id: "b", label: "Home API" },
			'flowchart LR\n  a --> b["Home API"]\n',
		);
		assertEdit(
			"flowchart LR\n  a -->|old| b\n",
			{ kind: "renameLabel", id: "L_a_b_0", label: "reads" },
			'flowchart LR\n  a -->|"reads"| b\n',
		);
	});

	it("sets, changes and removes numbers", () => {
		assertEdit(
			"flowchart LR\n  a --> b\n",
			{ kind: "setNumber", id: "b", key: "p95", value: "70" },
			"flowchart LR\n  a --> b\n  b@{ p95: 70 }\n",
		);
		assertEdit(
			"flowchart LR\n  a --> b\n  b@{ kind: ranker, p95: 70 }\n",
			{ kind: "setNumber", id: "b", key: "p95", value: "90" },
			"flowchart LR\n  a --> b\n  b@{ kind: ranker, p95: 90 }\n",
		);
		assertEdit(
			"flowchart LR\n  a --> b\n  b@{ kind: ranker, p95: 70 }\n",
			{ kind: "setNumber", id: "b", key: "n", value: "4" },
			"flowchart LR\n  a --> b\n  b@{ kind: ranker, p95: 70, n: 4 }\n",
		);
		assertEdit(
			"flowchart LR\n  a --> b\n  b@{ p95: 70 }\n",
			{ kind: "setNumber", id: "b", key: "p95", value: null },
			"flowchart LR\n  a --> b\n",
		);
	});

	it("names an arrow to give it a ratio", () => {
		assertEdit(
			"flowchart LR\n  a --> b\n",
			{ kind: "setNumber", id: "L_a_b_0", key: "ratio", value: "0.7" },
			"flowchart LR\n  a e1@--> b\n  e1@{ ratio: 0.7 }\n",
		);
	});

	it("adds a component of a role, with its kind only where the label does not say it", () => {
		assertEdit(
			"flowchart LR\n  a --> b\n",
			{ kind: "add", role: "feature-store", label: "Feature store", near: "b" },
			'flowchart LR\n  a --> b\n  feature_store[("Feature store")]\n',
		);
		assertEdit(
			"flowchart LR\n  a --> b\n",
			{ kind: "add", role: "ranker", label: "Brain" },
			'flowchart LR\n  a --> b\n  brain["Brain"]@{ kind: ranker }\n',
		);
	});

	it("draws the first component into a document without a drawing", () => {
		assertEdit(
			"# A\n\n## Architecture\n\nText.\n",
			{ kind: "add", role: "ranker", label: "Ranker" },
			'# A\n\n## Architecture\n\n```mermaid\nflowchart LR\n  ranker["Ranker"]\n```\n\nText.\n',
		);
	});

	it("wraps components in a group", () => {
		assertEdit(
			"flowchart LR\n  a --> b --> c\n",
			{ kind: "wrap", ids: ["a", "b"], title: "Online path" },
			'flowchart LR\n  a --> b --> c\n  subgraph online_path ["Online path"]\n    a\n    b\n  end\n',
		);
	});

	it("refuses what is not there, and what would change something else", () => {
		const text = "flowchart LR\n  a & b -->|x| c\n";
		for (const gesture of [
			{ kind: "connect", from: "a", to: "zzz" },
			{ kind: "delete", id: "zzz" },
			{ kind: "disconnect", connector: "L_c_a_0" },
			{ kind: "renameLabel", id: "L_a_c_0", label: "y" },
			{ kind: "setNumber", id: "a", key: "n }", value: "3" },
			{ kind: "setNumber", id: "a", key: "n", value: '3" }' },
		] satisfies Gesture[]) {
			assert.equal(applyGesture(text, gesture).ok, false, JSON.stringify(gesture));
		}
	});

	it("does exactly what was asked, on any drawing, or refuses", () => {
		let done = 0;
		let tried = 0;
		fc.assert(
			fc.property(fc.constantFrom(...charts), fc.nat(), fc.nat(), fc.constantFrom(...kinds), (text, i, j, kind) => {
				const before = readDrawing(text).graph;
				const gesture = gestureOf(kind, before, i, j);
				if (gesture === undefined) {
					return;
				}
				tried++;
				const result = applyGesture(text, gesture);
				if (!result.ok) {
					return;
				}
				done++;
				const after = readDrawing(apply(text, gesture)).graph;
				assert.deepEqual(
					after.problems.filter(({ severity }) => severity === "error"),
					[],
				);
				assertDelta(before, after, gesture, text);
			}),
			{ numRuns: 1500, seed: 7 },
		);
		assert.ok(done > tried * 0.9, `only ${done} of ${tried} gestures were done`);
	});
});

const kinds = ["add", "connect", "disconnect", "renameLabel", "delete", "setNumber", "wrap"] as const;

function gestureOf(kind: Gesture["kind"], graph: DesignGraph, i: number, j: number): Gesture | undefined {
	const a = graph.components[i % Math.max(1, graph.components.length)];
	const b = graph.components[j % Math.max(1, graph.components.length)];
	const arrow = graph.connectors[i % Math.max(1, graph.connectors.length)];
	if (a === undefined || b === undefined) {
		return undefined;
	}
	switch (kind) {
		case "add":
			return { kind, role: "ranker", label: "Fresh one", near: a.id };
		case "connect":
			return { kind, from: a.id, to: b.id, label: "l (m)" };
		case "disconnect":
			return arrow === undefined ? undefined : { kind, connector: arrow.id };
		case "renameLabel":
			return { kind, id: a.id, label: "New [name]" };
		case "delete":
			return { kind, id: a.id };
		case "setNumber":
			return { kind, id: a.id, key: "p95", value: String(j % 500) };
		case "wrap":
			return { kind, ids: [a.id], title: "A group" };
	}
}

function assertDelta(before: DesignGraph, after: DesignGraph, gesture: Gesture, text: string): void {
	const ids = (graph: DesignGraph) => graph.components.map(({ id }) => id).sort();
	const ends = (graph: DesignGraph) => graph.connectors.map(({ from, to, label }) => `${from}>${to}:${label}`).sort();
	const message = `${JSON.stringify(gesture)}\n${text}`;
	switch (gesture.kind) {
		case "add":
			assert.equal(after.components.length, before.components.length + 1, message);
			assert.equal(after.components.find(({ label }) => label === gesture.label)?.role, gesture.role, message);
			assert.deepEqual(ends(after), ends(before), message);
			return;
		case "connect":
			assert.deepEqual(ids(after), ids(before), message);
			assert.deepEqual(
				ends(after),
				[...ends(before), `${gesture.from}>${gesture.to}:${gesture.label}`].sort(),
				message,
			);
			return;
		case "disconnect": {
			const gone = before.connectors.find(({ id }) => id === gesture.connector);
			assert.deepEqual(ids(after), ids(before), message);
			assert.equal(after.connectors.length, before.connectors.length - 1, message);
			assert.deepEqual(ends(after), without(ends(before), `${gone?.from}>${gone?.to}:${gone?.label}`), message);
			return;
		}
		case "renameLabel":
			assert.deepEqual(ids(after), ids(before), message);
			assert.equal(after.components.find(({ id }) => id === gesture.id)?.label, gesture.label, message);
			assert.deepEqual(ends(after), ends(before), message);
			return;
		case "delete":
			assert.deepEqual(
				ids(after),
				ids(before).filter((id) => id !== gesture.id),
				message,
			);
			assert.equal(
				after.connectors.length,
				before.connectors.filter(({ from, to }) => from !== gesture.id && to !== gesture.id).length,
				message,
			);
			return;
		case "setNumber":
			assert.deepEqual(ids(after), ids(before), message);
			assert.equal(after.components.find(({ id }) => id === gesture.id)?.meta.p95, Number(gesture.value), message);
			return;
		case "wrap":
			assert.deepEqual(ids(after), ids(before), message);
			assert.equal(after.groups.length, before.groups.length + 1, message);
			assert.deepEqual(ends(after), ends(before), message);
	}
}

function without(list: readonly string[], one: string): readonly string[] {
	const at = list.indexOf(one);
	return list.filter((_, i) => i !== at);
}

function apply(text: string, gesture: Gesture): string {
	const result = applyGesture(text, gesture);
	assert.ok(result.ok, result.ok ? "" : result.error);
	const index = new LineIndex(text);
	return [...result.value]
		.map(({ range, text: by }) => ({ start: index.offsetAt(range.start), end: index.offsetAt(range.end), by }))
		.sort((a, b) => b.start - a.start)
		.reduce((all, { start, end, by }) => all.slice(0, start) + by + all.slice(end), text);
}

function assertEdit(text: string, gesture: Gesture, ...expected: string[]): void {
	const after = apply(text, gesture);
	assert.ok(expected.includes(after), `got\n${after}\ninstead of\n${expected[0]}`);
}
