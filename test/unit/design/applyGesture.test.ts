import assert from "node:assert/strict";

import fc from "fast-check";

import { LineIndex } from "../../../src/core/base/lineIndex.ts";
import { applyGesture } from "../../../src/core/design/applyGesture.ts";
import type { Gesture } from "../../../src/core/design/gesture.ts";
import { Chart } from "../../../src/core/design/gestures/chart.ts";

const document = (chart: string): string => `# Design\n\nProse.\n\n\`\`\`mermaid\n${chart}\n\`\`\`\n\nMore prose.\n`;

function apply(chart: string, gesture: Gesture): string {
	const text = document(chart);
	const edits = applyGesture(text, gesture);
	assert.ok(edits.ok, edits.ok ? "" : edits.error);
	const lines = new LineIndex(text);
	const after = [...edits.value]
		.map((edit) => ({ start: lines.offsetAt(edit.range.start), end: lines.offsetAt(edit.range.end), text: edit.text }))
		.sort((a, b) => b.start - a.start)
		.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
	return /```mermaid\n([\s\S]*?)\n```/.exec(after)?.[1] ?? "";
}

function refusal(chart: string, gesture: Gesture): string {
	const edits = applyGesture(document(chart), gesture);
	assert.ok(!edits.ok);
	return edits.error;
}

const small = `flowchart LR
  %% the request path
  app["App"] -->|opens| api["Home API"] --> rank[Ranker]
  subgraph learn [Learning]
    log[Event log] -.-> train[Trainer]
  end
  rank@{ p95: 70, n: 4 }`;

describe("applyGesture", () => {
	it("connects by one line behind the last arrow and group", () => {
		assert.equal(
			apply(small, { kind: "connect", from: "train", to: "rank" }),
			small.replace("  end\n", "  end\n  train --> rank\n"),
		);
	});

	it("quotes a label that needs it, and only then", () => {
		assert.match(
			apply(small, { kind: "connect", from: "api", to: "log", label: "reads" }),
			/\n {2}api -->\|reads\| log\n/,
		);
		assert.match(
			apply(small, { kind: "renameLabel", id: "rank", label: "Ranker (DLRM)" }),
			/rank\["Ranker \(DLRM\)"\]/,
		);
	});

	it("keeps a label and a component that only the removed arrow's line defines", () => {
		const after = apply(small, { kind: "disconnect", connector: "L_app_api_0" });
		assert.match(after, /app\["App"\]/);
		assert.match(after, /api\["Home API"\] --> rank\[Ranker\]/);
	});

	it("changes a number where it stands, adds one to its block, makes a block where there is none", () => {
		assert.match(apply(small, { kind: "setNumber", id: "rank", key: "n", value: "40" }), /rank@\{ p95: 70, n: 40 \}/);
		assert.match(
			apply(small, { kind: "setNumber", id: "rank", key: "rps_max", value: "400" }),
			/rank@\{ p95: 70, n: 4, rps_max: 400 \}/,
		);
		assert.match(apply(small, { kind: "setNumber", id: "api", key: "p95", value: "10" }), /\n {2}api@\{ p95: 10 \}$/);
		assert.match(apply(small, { kind: "setNumber", id: "rank", key: "p95", value: null }), /rank@\{ n: 4 \}/);
	});

	it("refuses what is no number, what is gone and what is there already, in words", () => {
		assert.match(refusal(small, { kind: "setNumber", id: "rank", key: "n", value: "many" }), /is a number/);
		assert.match(refusal(small, { kind: "connect", from: "api", to: "rank" }), /already/);
		assert.match(refusal(small, { kind: "delete", id: "nobody" }), /not in one drawing/);
	});

	it("takes a component out with its metadata and arrows, and nothing else", () => {
		const after = new Chart(apply(small, { kind: "delete", id: "rank" }));
		assert.deepEqual(after.tree.vertices.map(({ id }) => id).sort(), ["api", "app", "log", "train"]);
		assert.match(after.text, /%% the request path/);
	});

	it("takes a named arrow's metadata with it, which would draw a component else", () => {
		const after = new Chart(
			apply("flowchart LR\n  a e1@--> b\n  e1@{ ratio: 0.5 }", { kind: "disconnect", connector: "e1" }),
		);
		assert.deepEqual(
			after.tree.vertices.map(({ id }) => id),
			["a", "b"],
		);
	});

	it("adds beside a component, in its group", () => {
		const after = new Chart(apply(small, { kind: "add", role: "monitor", label: "Model monitor", near: "train" }));
		assert.equal(after.groupOf("modelMonitor"), "learn");
	});

	const ids = ["a", "b", "c", "d", "e"];
	const node = fc.constantFrom("a", "b[Box]", 'c["Quoted (x)"]', "d", "e{{Hex}}");
	const side = fc.uniqueArray(node, { minLength: 1, maxLength: 2 }).map((nodes) => nodes.join(" & "));
	const statement = fc
		.tuple(side, fc.array(fc.tuple(fc.constantFrom("-->", "-.->", "-->|text|", "==>"), side), { maxLength: 2 }))
		.map(([first, rest]) => `  ${first}${rest.map(([arrow, to]) => ` ${arrow} ${to}`).join("")}`);
	const chart = fc
		.tuple(fc.array(statement, { minLength: 1, maxLength: 5 }), fc.array(statement, { maxLength: 3 }))
		.map(([outside, inside]) =>
			["flowchart LR", ...(inside.length > 0 ? ["  subgraph g", ...inside, "  end"] : []), ...outside].join("\n"),
		);
	const some = fc.constantFrom(...ids);
	const gesture: fc.Arbitrary<Gesture> = fc.oneof(
		fc.record({ kind: fc.constant("connect" as const), from: some, to: some }),
		fc.record({ kind: fc.constant("delete" as const), id: some }),
		fc.record({
			kind: fc.constant("disconnect" as const),
			connector: fc.tuple(some, some).map(([a, b]) => `L_${a}_${b}_0`),
		}),
		fc.record({
			kind: fc.constant("renameLabel" as const),
			id: some,
			label: fc.string({ minLength: 1, maxLength: 12 }),
		}),
		fc.record({
			kind: fc.constant("setNumber" as const),
			id: some,
			key: fc.constantFrom("p95", "n"),
			value: fc.constantFrom("5", "70", null),
		}),
		fc.record({
			kind: fc.constant("add" as const),
			role: fc.constant("cache" as const),
			label: fc.string({ maxLength: 12 }),
			near: some,
		}),
	);

	it("does exactly what was asked or refuses, for any chart and gesture", () => {
		let done = 0;
		fc.assert(
			fc.property(chart, gesture, (text, asked) => {
				const before = new Chart(text);
				fc.pre(before.errors === 0);
				const edits = applyGesture(document(text), asked);
				if (!edits.ok) {
					assert.match(edits.error, /\.$/);
					return;
				}
				done++;
				const after = new Chart(apply(text, asked));
				assert.equal(after.errors, 0);
				const lost = before.tree.vertices.map(({ id }) => id).filter((id) => after.vertex(id) === undefined);
				assert.deepEqual(lost, asked.kind === "delete" ? [asked.id] : []);
				const expectedLinks =
					asked.kind === "connect"
						? before.tree.links.length + 1
						: asked.kind === "disconnect"
							? before.tree.links.length - 1
							: asked.kind === "delete"
								? before.tree.links.filter((link) => link.from !== asked.id && link.to !== asked.id).length
								: before.tree.links.length;
				assert.equal(after.tree.links.length, expectedLinks);
				for (const vertex of before.tree.vertices) {
					if (!(asked.kind === "renameLabel" && asked.id === vertex.id) && !lost.includes(vertex.id)) {
						assert.equal(after.vertex(vertex.id)?.label, vertex.label, `${vertex.id} keeps its label`);
					}
				}
			}),
			{ numRuns: 2000 },
		);
		assert.ok(done > 800, `only ${done} gestures were carried out`);
	});
});
