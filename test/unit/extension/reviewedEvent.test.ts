import assert from "node:assert/strict";
import { join } from "node:path";

import { readLog } from "../../../src/core/practice/readLog.ts";
import { designTarget } from "../../../src/core/review/designTarget.ts";
import { reviewedEvent } from "../../../src/extension/review/reviewedEvent.ts";
import { buildDesignPack } from "../../../src/node/design/designPackBuilder.ts";
import { sampleFinding, sampleReview } from "../../support/sampleRecord.ts";
import { logOf } from "../practice/progressLog.ts";

const built = buildDesignPack(join(import.meta.dirname, "..", "..", "..", "problems", "design", "home-shelf-ranking"));
assert.ok(built.ok);
const pack = built.value;

describe("a review in the log", () => {
	it("has the level that a model saw in the words, and none of what a check found", () => {
		const { level: _level, ...unlevelled } = sampleFinding("cost");
		const { items } = reviewedEvent(
			{ slug: "home" },
			sampleReview([
				sampleFinding("scale", { level: "staff" }),
				unlevelled,
				sampleFinding("data", { source: "check" }),
			]),
		);
		assert.deepEqual(
			items.map(({ criterion, level }) => [criterion, level]),
			[
				["scale", "staff"],
				["cost", "none"],
				["data", undefined],
			],
		);
	});

	it("has what a program scores of a design, whoever reviewed it, and is read again as it was written", () => {
		for (const [text, score] of [
			[pack.references.senior, 4],
			[pack.starter, 1],
		] as const) {
			const target = designTarget(text, pack);
			const byModel = sampleReview([sampleFinding("scale")]);
			for (const review of [target.offline, byModel]) {
				const event = reviewedEvent(target, review);
				assert.deepEqual(event.program, [
					{ item: "estimates", score },
					{ item: "structure", score },
				]);
				const log = logOf(["2026-11-05 10:00", event]);
				assert.deepEqual(readLog(`${JSON.stringify(log[0])}\n`).events, log);
			}
		}
		assert.equal("program" in reviewedEvent({ slug: "drift" }, sampleReview([])), false);
	});
});
