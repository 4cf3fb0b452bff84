import assert from "node:assert/strict";

import { analyseDesign } from "../../../src/core/design/analyseDesign.ts";
import type { Twist } from "../../../src/core/design/designPack.ts";
import { whatIfOfTwist } from "../../../src/core/design/whatIf.ts";
import { designText } from "./designText.ts";

const text = designText({
	estimate: "entry_rps = 100 request/s\nslo_p95 = 200 ms",
	drawing: "u([User]) --> rank[Ranker]\nrank@{ p95: 90, rps_max: 50, n: 4 }",
});
const design = analyseDesign(text, { includeAbsences: false });

function twisted(changes: Twist["changes"]) {
	const twist: Twist = { id: "t", minute: 20, text: "", shouldBreak: "", criterion: "serving", changes };
	return analyseDesign(text, { includeAbsences: false, whatIf: whatIfOfTwist(twist, design.graph) });
}

describe("whatIf", () => {
	it("recomputes load, latency and objective of a twist, and leaves the graph of the text alone", () => {
		assert.deepEqual(design.findings, []);
		assert.equal(twisted([{ kind: "load", factor: 3 }]).findings[0]?.rule, "capacity/overload");
		const slower = twisted([{ kind: "latency", role: "ranker", percentile: "p95", factor: 3 }]);
		assert.equal(slower.latency?.totalMs, 270);
		assert.equal(slower.findings[0]?.rule, "latency/over-objective");
		assert.equal(slower.graph.components.find(({ id }) => id === "rank")?.meta.p95, 90);
		assert.equal(
			twisted([{ kind: "objective", percentile: "p95", ms: 80 }]).latency?.objectiveSource,
			"the changed requirement",
		);
	});

	it("takes the components of a role down", () => {
		assert.equal(twisted([{ kind: "down", role: "ranker" }]).latency, undefined);
	});
});
