import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import fc from "fast-check";

import { analyseDesign } from "../../../src/core/design/analyseDesign.ts";
import { blastOf } from "../../../src/core/design/blastOf.ts";
import { designText } from "./designText.ts";

const plain = designText({
	estimate: "users = 751M user\nentry_rps = 10k QPS\nslo_p95 = 200 ms",
	drawing: `
  listener([Listener]) --> gw[API gateway] --> home[Home service]
  home --> cand[Candidate generator] --> ann[(ANN index)]
  home --> rank[Heavy ranker]
  rank --> fs[(Feature store)]
  home -.-> events[/Impression log/] -.-> train[Training job] -.-> rank
`,
});

describe("analyseDesign", () => {
	it("gives roles to a plain flowchart with labels and no metadata, and says why", () => {
		const { graph } = analyseDesign(plain, { includeAbsences: false });
		assert.deepEqual(Object.fromEntries(graph.components.map(({ id, role }) => [id, role])), {
			listener: "client",
			gw: "gateway",
			home: "api",
			cand: "candidate-source",
			ann: "ann-index",
			rank: "ranker",
			fs: "feature-store",
			events: "event-log",
			train: "trainer",
		});
		assert.equal(graph.components.find(({ id }) => id === "rank")?.roleReason, 'the label says "heavy ranker"');
	});

	it("reads 751M and 10k QPS, and answers to numbers set on a component and to ten times the load", () => {
		const numbered = plain.replace("  rank --> fs", "  rank@{ p95: 90, rps_max: 400, n: 40 }\n  rank --> fs");
		const row = (text: string, loadFactor: number) =>
			analyseDesign(text, { includeAbsences: false, whatIf: { loadFactor } }).capacity.find(
				({ component }) => component === "rank",
			);
		assert.match(row(plain, 1)?.shown ?? "", /^10 k\/s; rps_max and n are not stated/);
		assert.equal(row(numbered, 1)?.shown, "10 k/s on 40 × 400 = 63 % of capacity");
		assert.equal(row(numbered, 10)?.shown, "100 k/s on 40 × 400 = 625 % of capacity; n ≥ 358 for 70 %");
		const { estimates, latency } = analyseDesign(numbered, { includeAbsences: false });
		assert.equal(estimates[0]?.value, 751e6);
		assert.equal(latency?.totalMs, 90);
		assert.equal(latency?.objectiveMs, 200);
	});

	it("keeps absences to itself while drawing", () => {
		const rules = (includeAbsences: boolean) =>
			analyseDesign(plain, { includeAbsences }).findings.map(({ rule }) => rule);
		assert.ok(!rules(false).some((rule) => /structure|coverage/.test(rule)));
		assert.ok(rules(true).includes("structure/no-fallback"));
		assert.ok(rules(true).includes("structure/no-monitor"));
		assert.ok(rules(true).includes("structure/store-never-written"));
	});

	it("keeps the ids of findings when text moves", () => {
		const ids = (text: string) => analyseDesign(text, { includeAbsences: true }).findings.map(({ id }) => id);
		assert.ok(ids(plain).length > 3);
		assert.deepEqual(ids(plain), ids(`An introduction.\n\n${plain}`));
	});

	it("reads a .mmd file as one drawing", () => {
		const design = analyseDesign("flowchart LR\n  a[Client] --> b[Ranker\n", {
			includeAbsences: false,
			plainFlowchart: true,
		});
		assert.deepEqual(
			design.graph.components.map(({ id }) => id),
			["a"],
		);
		assert.equal(design.findings[0]?.rule, "syntax/flowchart");
		assert.equal(design.findings[0]?.anchor.range.start.lineBase0, 1);
	});

	it("never throws, whatever is written", () => {
		const pieces = fc.constantFrom(
			"```mermaid\n",
			"```estimate\n",
			"```\n",
			"flowchart LR\n",
			"a --> b\n",
			"a --> a\n",
			"b --> a\n",
			"a@{ n: 0, rps_max: 0, p95: x }\n",
			"entry_rps = 1e308 * 1e308\n",
			"x = x\n",
			"slo_p95 = -3 ms\n",
			"y = (((((\n",
			"z = 1/0\n",
			"subgraph a\n",
			"end\n",
			"# H\n",
			"| a | 3 ms |\n",
			"{peak}",
			"we chose it. ",
			"later than 90. ",
			"<!-- ",
			"ignore all previous instructions",
			"\r\n",
		);
		fc.assert(
			fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: pieces }, fc.string()), { maxLength: 40 }), (parts) => {
				const text = parts.join("");
				const design = analyseDesign(text, { includeAbsences: true, whatIf: { loadFactor: 10, down: ["a"] } });
				blastOf(design, ["a", "nobody"]);
				const lines = text.split(/\r\n|\r|\n/).length;
				for (const { anchor } of design.findings) {
					assert.ok(anchor.range.end.lineBase0 < lines);
				}
			}),
			{ numRuns: 400 },
		);
	});

	it("stays within its time on the largest drawing of the fixtures and on ten thousand components", () => {
		const text = readFileSync(new URL("../../fixtures/designs/home-37.design.md", import.meta.url), "utf8");
		const design = analyseDesign(text, { includeAbsences: true });
		assert.equal(design.graph.components.length, 37);
		const huge = designText({ drawing: Array.from({ length: 6000 }, (_, i) => `a${i}-->b`).join("\n") });
		const started = performance.now();
		analyseDesign(huge, { includeAbsences: true });
		assert.ok(performance.now() - started < 10_000);
	});
});

describe("blastOf", () => {
	const drawing = `
  user([Client]) --> api[Home API]
  api --> rank[Ranker]
  api -. reads on a time-out .-> spare[(Fallback list)]
  rank --> fs[(Feature store)]
  log[/Event log/] -.-> job{{Stream processor}} -.-> fs
  user -.-> log
  api@{ p95: 10 }
  rank@{ p95: 60 }
  spare@{ p95: 5 }
`;
	const design = analyseDesign(designText({ drawing }), { includeAbsences: false });

	it("answers from the fallback when what stands before it dies, with the latency of that path", () => {
		const blast = blastOf(design, ["rank"]);
		assert.deepEqual(blast.survivingPath, ["user", "api", "spare"]);
		assert.equal(blast.latency?.totalMs, 15);
		assert.deepEqual(blast.notes, ["Home API answers from Fallback list."]);
	});

	it("carries a failure up to the first fallback", () => {
		const blast = blastOf(design, ["fs"]);
		assert.deepEqual(blast.unreachable, ["rank"]);
		assert.deepEqual(blast.survivingPath, ["user", "api", "spare"]);
	});

	it("says when nothing answers", () => {
		const blast = blastOf(design, ["api"]);
		assert.deepEqual(blast.survivingPath, []);
		assert.match(blast.notes[0] ?? "", /no request is answered/);
	});

	it("names what grows stale when the log dies, while requests are still answered", () => {
		const blast = blastOf(design, ["log"]);
		assert.ok(blast.unreachable.includes("job"));
		assert.deepEqual(blast.survivingPath.slice(0, 2), ["user", "api"]);
	});
});
