import assert from "node:assert/strict";

import { growthPlot, plotSize, shortSize } from "../../../src/core/judge/growthPlot.ts";
import type { GrowthReport } from "../../../src/core/judge/growthReport.ts";

const sizes = [500, 1000, 2000, 4000, 8000];

function report(candidate: (n: number) => number, over: Partial<GrowthReport> = {}): GrowthReport {
	const points = sizes.map((n) => {
		const [own, theirs] = [candidate(n), n / 1e4];
		return { n, candidateMs: own, candidateUpToMs: own * 1.2, referenceMs: theirs, referenceUpToMs: theirs };
	});
	return {
		kind: "worse",
		why: "",
		slope: 1,
		uncertainty: 0.05,
		candidatePower: 2,
		referencePower: 1,
		shown: "",
		measured: "O(n²)",
		accepted: "O(n)",
		tooSlow: true,
		reference: "accepted/a.py",
		points,
		runtime: "",
		wallMs: 1,
		...over,
	};
}

const square = report((n) => n ** 2 / 1e6);

describe("the picture of a growth", () => {
	it("is a straight line through the points of a power, twice as steep for the square", () => {
		const plot = growthPlot(square);
		assert.ok(plot);
		const [yours, theirs] = plot.series;
		for (const each of [yours, theirs]) {
			const [first, last] = [each.line[0], each.line.at(-1)];
			assert.ok(first && last);
			assert.ok(Math.abs(first.y - (each.marks[0]?.y ?? 0)) < 0.01, `${each.id} begins at its first point`);
			assert.ok(Math.abs(last.y - (each.marks.at(-1)?.y ?? 0)) < 0.01, `${each.id} ends at its last point`);
		}
		const rise = ({ line }: typeof yours) => (line[0]?.y ?? 0) - (line.at(-1)?.y ?? 0);
		assert.ok(Math.abs(rise(yours) / rise(theirs) - 2) < 1e-6);
		assert.deepEqual([yours.label, theirs.label], ["yours: n²", "reference: n"]);
	});

	it("keeps every point and label inside, whatever the times", () => {
		for (const one of [square, report((n) => n / 1e7), report((n) => 1e-3 * n ** 3), report(() => 5)]) {
			const plot = growthPlot(one);
			assert.ok(plot);
			for (const { marks, line, labelY } of plot.series) {
				for (const { x, y } of [...marks, ...line]) {
					assert.ok(
						x >= plotSize.left && x <= plotSize.right && y >= plotSize.top && y <= plotSize.bottom,
						`${x} ${y}`,
					);
				}
				assert.ok(labelY >= 0 && labelY <= plotSize.height, String(labelY));
			}
			assert.ok(plot.yTicks.length >= 1 && plot.yTicks.length <= 16);
		}
	});

	it("names the sizes, and keeps the labels of two lines that end together apart", () => {
		const plot = growthPlot(report((n) => n / 1e4, { measured: "O(n)" }));
		assert.ok(plot);
		assert.deepEqual(
			plot.xTicks.map(({ label }) => label),
			["500", "1k", "2k", "4k", "8k"],
		);
		const [yours, theirs] = plot.series;
		assert.ok(Math.abs(yours.labelY - theirs.labelY) >= 29);
		assert.deepEqual([shortSize(1500), shortSize(128000), shortSize(2e6)], ["1.5k", "128k", "2M"]);
	});

	it("shows how far apart the passes were, and none without two sizes", () => {
		const [yours, theirs] = growthPlot(square)?.series ?? [];
		assert.ok(yours?.marks.every(({ low, high }) => high < low));
		assert.ok(theirs?.marks.every(({ low, high }) => high === low));
		assert.equal(growthPlot({ ...square, points: square.points.slice(0, 1) }), null);
	});

	it("draws the measured power where the package's words are no curve", () => {
		const plot = growthPlot({ ...square, measured: "not sure", candidatePower: 1.5 });
		assert.equal(plot?.series[0].label, "yours: about n^1.5");
	});
});
