import assert from "node:assert/strict";

import { analyseDesign } from "../../../src/core/design/analyseDesign.ts";
import { designText } from "./designText.ts";

function latency(drawing: string, estimate = "slo_p95 = 100 ms", prose = "") {
	return analyseDesign(designText({ drawing, estimate, prose }), { includeAbsences: false }).latency;
}

function shown(drawing: string, estimate = "entry_rps = 1000 request/s") {
	const { capacity } = analyseDesign(designText({ drawing, estimate }), { includeAbsences: false });
	return Object.fromEntries(capacity.map((row) => [row.component, row.shown]));
}

describe("latency", () => {
	it("takes the slowest of parallel calls and sums along a path", () => {
		const report = latency(
			"u([User]) --> api\napi --> a & b\na --> c\napi@{ p95: 10 }\na@{ p95: 20 }\nb@{ p95: 45 }\nc@{ p95: 5 }",
		);
		assert.deepEqual([report?.totalMs, report?.path], [55, ["u", "api", "b"]]);
		assert.deepEqual(report?.connectors, ["L_u_api_0", "L_api_b_0"]);
		assert.equal(report?.objectiveSource, "slo_p95 in the estimates, line 4");
	});

	it("adds numbered and seq calls one after the other", () => {
		const numbers = "api@{ p95: 10 }\na@{ p95: 20 }\nb@{ p95: 45 }";
		assert.equal(latency(`u([User]) --> api\napi -->|1. first| a\napi -->|2. then| b\n${numbers}`)?.totalMs, 75);
		assert.equal(
			latency(`u([User]) --> api\napi e1@--> a\napi e2@--> b\ne1@{ seq: true }\ne2@{ seq: true }\n${numbers}`)?.totalMs,
			75,
		);
	});

	it("leaves asynchronous arrows out, dotted or declared, and counts a dotted one that is declared synchronous", () => {
		const numbers = "api@{ p95: 10 }\na@{ p95: 20 }";
		assert.equal(latency(`u([User]) --> api\napi -.-> a\n${numbers}`)?.totalMs, 10);
		assert.equal(latency(`u([User]) --> api\napi e1@--> a\ne1@{ async: true }\n${numbers}`)?.totalMs, 10);
		assert.equal(latency(`u([User]) --> api\napi e1@-.-> a\ne1@{ async: false }\n${numbers}`)?.totalMs, 30);
	});

	it("compares a percentile with its own kind and says where a higher one stood in", () => {
		const report = latency("u([User]) --> api\napi --> a\napi@{ p95: 10, p99: 30 }\na@{ p99: 20 }\n");
		assert.equal(report?.totalMs, 30);
		assert.ok(report?.notes.includes("a states no p95; its p99 was used."));
		assert.ok(report?.notes.some((note) => note.startsWith("Adding p95s overstates")));
	});

	it("reports the objective that is missed most", () => {
		const report = latency("u([User]) --> api\napi@{ p95: 50, p99: 90 }", "slo_p95 = 100 ms\nslo_p99 = 80 ms");
		assert.deepEqual([report?.percentile, report?.totalMs, report?.objectiveMs], ["p99", 90, 80]);
	});

	it("reads an objective from prose and says so; without any there is a hint and no finding", () => {
		const drawing = "u([User]) --> api\napi@{ p95: 500 }";
		const report = latency(drawing, "x = 1", "The page must answer within 200 ms at p95.");
		assert.equal(report?.objectiveMs, 200);
		assert.match(report?.objectiveSource ?? "", /^the text, line/);
		const none = analyseDesign(designText({ drawing }), { includeAbsences: false });
		assert.equal(none.latency?.objectiveMs, undefined);
		assert.deepEqual(
			none.findings.map(({ rule, severity }) => [rule, severity]),
			[["latency/no-objective", "hint"]],
		);
	});

	it("ends on a circle of calls", () => {
		assert.equal(latency("u([User]) --> a\na --> b\nb --> a\na@{ p95: 10 }\nb@{ p95: 20 }")?.totalMs, 30);
	});
});

describe("capacity", () => {
	it("pushes the load forward through ratios and adds what arrives", () => {
		const rows = shown(
			"u([User]) --> api\napi e1@--> rank[Ranker]\napi e2@-.-> rank\ne1@{ ratio: 0.5 }\ne2@{ ratio: 0.1 }\nrank@{ rps_max: 100, n: 4 }",
		);
		assert.equal(rows["rank"], "600/s on 4 × 100 = 150 % of capacity; n ≥ 9 for 70 %");
	});

	it("says the sentence of the specification", () => {
		const rows = shown(
			"u([User]) --> rank[Ranker]\nrank@{ rps_max: 400, n: 40 }",
			"entry_rps = 751M user * 40% * 3 open/user/day * 2.5 to open/s",
		);
		assert.equal(rows["rank"], "26 k/s on 40 × 400 = 163 % of capacity; n ≥ 94 for 70 %");
	});

	it("takes the entry from rps on a component, or from a rate on the first arrow", () => {
		assert.match(shown("u([User]) --> api\nu@{ rps: 250 }\napi@{ rps_max: 100, n: 5 }")["api"] ?? "", /^250\/s/);
		assert.match(shown("u([User]) -->|10k QPS| api\napi@{ rps_max: 100, n: 5 }", "x = 1")["api"] ?? "", /^10 k\/s/);
	});

	it("multiplies by shards, and does not send load on from stores and jobs", () => {
		const rows = shown(
			"u([User]) --> fs[(Feature store)] --> far[Far service]\nfs@{ rps_max: 100, n: 2, shards: 3 }\nfar@{ rps_max: 1, n: 1 }",
		);
		assert.match(rows["fs"] ?? "", /= 167 % of capacity/);
		assert.equal(rows["far"], undefined);
	});

	it("counts a training loop once", () => {
		const rows = shown(
			"u([User]) --> rank[Ranker] -.-> log[/Event log/] -.-> train[Trainer] -.-> rank\nrank@{ rps_max: 500, n: 4 }",
		);
		assert.match(rows["rank"] ?? "", /^1 k\/s on 4 × 500 = 50 %/);
	});

	it("makes no finding of a missing number", () => {
		const design = analyseDesign(designText({ estimate: "entry_rps = 10k QPS", drawing: "u([User]) --> api[API]" }), {
			includeAbsences: false,
		});
		assert.deepEqual(design.findings, []);
	});
});
