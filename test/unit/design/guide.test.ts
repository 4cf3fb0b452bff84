import assert from "node:assert/strict";

import fc from "fast-check";

import { analyseDesign } from "../../../src/core/design/analyseDesign.ts";
import type { Twist } from "../../../src/core/design/designPack.ts";
import { designHeadings } from "../../../src/core/design/designPackFaults.ts";
import { goneAt, holdClock, readClock, resumeClock, startClock } from "../../../src/core/design/guide/roundClock.ts";
import { roundMinutes, roundSteps } from "../../../src/core/design/guide/roundSteps.ts";
import { roundTwists } from "../../../src/core/design/guide/roundTwists.ts";
import { suppositionEffects } from "../../../src/core/design/guide/suppositionEffects.ts";
import { designText } from "./designText.ts";

describe("the steps of a round", () => {
	it("are the headings of a design text, in their order, and fill the 50 minutes without a gap", () => {
		assert.deepEqual(
			roundSteps.map(({ title }) => title),
			[...designHeadings],
		);
		let minute = 0;
		for (const { fromMinute, toMinute } of roundSteps.slice(0, -1)) {
			assert.equal(fromMinute, minute);
			minute = toMinute;
		}
		assert.equal(minute, roundMinutes);
	});

	it("say of each what a strong answer has", () => {
		for (const { title, strong } of roundSteps) assert.ok(strong.length >= 2, title);
	});
});

describe("the clock of a round", () => {
	it("counts what ran and not what was held", () => {
		const started = startClock(1000);
		const held = holdClock(started, 61_000);
		assert.equal(goneAt(held, 999_000), 60_000);
		assert.equal(goneAt(resumeClock(held, 100_000), 110_000), 70_000);
	});

	it("never goes back, whatever is done to it and whatever the machine's clock does", () => {
		const step = fc.tuple(fc.constantFrom("hold", "resume", "look"), fc.integer({ min: -5000, max: 5000 }));
		fc.assert(
			fc.property(fc.array(step), (steps) => {
				let now = 1e6;
				let clock = startClock(now);
				let gone = 0;
				for (const [what, ms] of steps) {
					now += what === "look" ? Math.abs(ms) : ms;
					clock = what === "hold" ? holdClock(clock, now) : what === "resume" ? resumeClock(clock, now) : clock;
					const { goneMs } = clock;
					assert.ok(goneMs >= 0 && goneAt(clock, now) >= goneMs);
					if (what === "hold") {
						assert.ok(goneMs >= gone);
						gone = goneMs;
					}
				}
			}),
		);
	});

	it("reads back what was kept, and nothing else", () => {
		const clock = holdClock(startClock(5), 50);
		assert.deepEqual(readClock(JSON.parse(JSON.stringify(clock))), clock);
		for (const odd of [undefined, null, 3, {}, { goneMs: -1, runningSince: null }, { goneMs: 1, runningSince: "x" }]) {
			assert.equal(readClock(odd), undefined);
		}
	});
});

describe("the changes of a round", () => {
	const twist = (id: string, minute: number, changes: Twist["changes"] = []): Twist => ({
		id,
		minute,
		text: id,
		changes,
		shouldBreak: "",
		criterion: "serving",
	});
	const twists = [twist("a", 20), twist("b", 35), twist("c", 20), twist("d", 35)];

	it("are one for each minute, and the next attempt gets the next ones", () => {
		const ids = (attempt: number) => roundTwists(twists, attempt).map(({ id }) => id);
		assert.deepEqual(
			[ids(1), ids(2), ids(3)],
			[
				["a", "b"],
				["c", "d"],
				["a", "b"],
			],
		);
		assert.deepEqual(roundTwists([], 1), []);
	});

	it("tell what they do: parts that get too small, the path against the objective", () => {
		const text = designText({
			estimate: "entry_rps = 10 k request/s\nslo_p95 = 100 ms",
			drawing: 'app["App"] --> home["Home API"] --> rank["Ranker"]\nrank@{ p95: 60, rps_max: 500, n: 30 }',
		});
		const read = (whatIf: object) => analyseDesign(text, { includeAbsences: false, whatIf });
		const before = read({});
		assert.deepEqual(suppositionEffects(before, before), []);
		assert.deepEqual(suppositionEffects(before, read({ loadFactor: 3 })), [
			"Ranker: 67 % → 200 % of its capacity; n ≥ 86 for 70 %",
		]);
		assert.deepEqual(
			suppositionEffects(before, read({ latency: [{ component: "rank", percentile: "p95", factor: 2 }] })),
			["Critical path at p95: 60 → 120 ms, the objective is 100 ms: missed"],
		);
		assert.deepEqual(suppositionEffects(before, read({ objective: { percentile: "p95", ms: 50 } })), [
			"Critical path at p95: 60 → 60 ms, the objective is 50 ms: missed",
		]);
	});
});
