import assert from "node:assert/strict";

import { analyseDesign } from "../../../src/core/design/analyseDesign.ts";
import { rateIn, writtenNumber } from "../../../src/core/design/writtenNumber.ts";

describe("numbers as people write them", () => {
	const values: readonly (readonly [string, number | undefined])[] = [
		["400", 400],
		["0", 0],
		["1.5", 1.5],
		[".5", 0.5],
		["1e3", 1000],
		["1_000", 1000],
		["1,200", 1200],
		["1,200,000", 1_200_000],
		["1 200", 1200],
		["1’200", 1200],
		["1\u202f200", 1200],
		["1.2k", 1200],
		["1.2 k", 1200],
		["26K", 26_000],
		["3M", 3e6],
		["2 bn", 2e9],
		["2bn", 2e9],
		["2 million", 2e6],
		["1.5 billion", 1.5e9],
		["5 thousand", 5000],
		["400 rps", 400],
		["400 QPS", 400],
		["400qps", 400],
		["26k QPS", 26_000],
		["26 kQPS", 26_000],
		["26krps", 26_000],
		["1.2k rps", 1200],
		["1,200 req/s", 1200],
		["900/s", 900],
		["26 k/s", 26_000],
		["26k opens/s", 26_000],
		["400 per second", 400],
		["6000 requests per minute", 100],
		["60M plays/day", 60e6 / 86_400],
		["400 rps/replica", 400],
		["400/s/replica", 400],
		["70 ms", 70],
		["70ms", 70],
		["0.2 s", 200],
		["0.2s", 200],
		["250 µs", 0.25],
		["2 seconds", 2000],
		["1 min", 60_000],
		["30 %", 0.3],
		["30%", 0.3],
		["40 replicas", 40],
		["40 pods", 40],
		["40x", 40],
		["~26k", 26_000],
		["≤ 90 ms", 90],
		[" 40 ", 40],
		["", undefined],
		["many", undefined],
		["-3", undefined],
		["20-30 ms", undefined],
		["120 MB/s", undefined],
		["5 GB", undefined],
		["12,34", undefined],
		["1.2.3", undefined],
		["3 m", undefined],
		["4 apples", undefined],
	];
	for (const [written, number] of values) {
		it(`"${written}" is ${number ?? "no number"}`, () => {
			const read = writtenNumber(written);
			assert.ok(
				number === undefined || read === undefined ? read === number : Math.abs(read - number) < 1e-9 * number + 1e-12,
				String(read),
			);
		});
	}

	const labels: readonly (readonly [string, number | undefined])[] = [
		["26k QPS", 26_000],
		["opens, 26k opens/s", 26_000],
		["26 k/s", 26_000],
		["400 rps at peak", 400],
		["1,200 rps", 1200],
		["1,200,000 req/s", 1_200_000],
		["1. asks for 500 items, 10k rps", 10_000],
		["2 bn plays/day", 2e9 / 86_400],
		["60M requests per day", 60e6 / 86_400],
		["5 million requests per hour", 5e6 / 3600],
		["26kqps", 26_000],
		["5 tps", 5],
		["4 mins/day of upkeep", 4 / 86_400],
		["120 MB/s", undefined],
		["3 items/session", undefined],
		["200 ms", undefined],
		["v2 rps", undefined],
		["", undefined],
	];
	for (const [label, rate] of labels) {
		it(`the arrow "${label}" carries ${rate ?? "no rate"}`, () => {
			const read = rateIn(label);
			assert.ok(
				rate === undefined || read === undefined ? read === rate : Math.abs(read - rate) < 1e-6 * rate,
				String(read),
			);
		});
	}

	it("are read in metadata, with commas in their thousands, and nobody complains", () => {
		const { graph, findings } = analyseDesign(
			[
				"```mermaid",
				"flowchart LR",
				"  a[Home API] -->|26k QPS| b[Ranker]",
				'  a@{ kind: api, rps_max: 1,200, n: "40", p95: 0.2 s }',
				"  b@{ kind: ranker, rps_max: 1,200 rps, n: 40 replicas, p50: 30 ms, rps: 26k QPS }",
				"  c@{",
				"    kind: cache",
				"    rps_max: 12,000",
				"  }",
				"```",
			].join("\n"),
			{ includeAbsences: false },
		);
		assert.deepEqual(
			graph.components.map(({ id, meta: { entries, ...meta } }) => [id, meta, entries.map(({ key }) => key).join(" ")]),
			[
				["a", { kind: "api", rpsMax: 1200, n: 40, p95: 200 }, "kind rps_max n p95"],
				["b", { kind: "ranker", rpsMax: 1200, n: 40, p50: 30, rps: 26_000 }, "kind rps_max n p50 rps"],
				["c", { kind: "cache", rpsMax: 12_000 }, "kind rps_max"],
			],
		);
		assert.deepEqual(
			findings.filter(({ message }) => /number|not read/.test(message)).map(({ message }) => message),
			[],
		);
	});
});
