import assert from "node:assert/strict";

import fc from "fast-check";
import { ulid } from "ulid";

import type { LogEvent } from "../../../src/core/practice/logEvent.ts";
import { foldLog } from "../../../src/core/practice/practiceState.ts";

function event(n: number, verdict: "accepted" | "wrong-answer", mode: "run" | "submit" = "submit"): LogEvent {
	return {
		v: 1,
		id: ulid(1_700_000_000_000 + n),
		at: new Date(1_700_000_000_000 + n).toISOString(),
		kind: "judged",
		slug: `p${n % 3}`,
		language: "python",
		mode,
		verdict,
		passed: 1,
		total: 2,
		failed: [],
		wallMs: 5,
	};
}

const events = fc.array(fc.tuple(fc.nat(1000), fc.constantFrom("accepted" as const, "wrong-answer" as const)), {
	maxLength: 20,
});

describe("foldLog", () => {
	it("gives the same state in any order of lines and with lines repeated", () => {
		fc.assert(
			fc.property(events, fc.infiniteStream(fc.nat()), (list, keys) => {
				const lines = list.map(([n, verdict]) => JSON.stringify(event(n, verdict)));
				const mixed = [...lines, ...lines]
					.map((line) => [keys.next().value, line] as const)
					.sort((a, b) => a[0] - b[0])
					.map(([, line]) => line);
				assert.deepEqual(foldLog(mixed.join("\n")).problems, foldLog(lines.join("\n")).problems);
			}),
		);
	});

	it("loses only the one line that is torn", () => {
		const lines = [event(0, "accepted"), event(1, "wrong-answer"), event(2, "accepted")].map((e) => JSON.stringify(e));
		const state = foldLog([lines[0], lines[1]!.slice(0, 40), lines[2]].join("\n"));
		assert.equal(state.tornLines, 1);
		assert.deepEqual([...state.problems.keys()], ["p0", "p2"]);
	});

	it("calls a problem solved only by an accepted submit, and keeps it solved", () => {
		const lines = [event(0, "accepted", "run"), event(3, "accepted"), event(6, "wrong-answer")].map((e) =>
			JSON.stringify(e),
		);
		assert.equal(foldLog(lines[0]!).problems.get("p0")?.state, "tried");
		assert.equal(foldLog(lines.join("\n")).problems.get("p0")?.state, "solved");
	});

	it("takes in what was claimed of the cost, which changes neither state nor counts", () => {
		const before = JSON.stringify(event(0, "accepted"));
		const { v, id, at } = event(3, "accepted");
		const claim = {
			v,
			id,
			at,
			kind: "claimed",
			slug: "p0",
			language: "python",
			time: "O(n)",
			space: null,
			measured: "O(n²)",
		};
		const [alone, both] = [foldLog(before), foldLog(`${before}\n${JSON.stringify(claim)}`)];
		assert.equal(both.skippedEvents, 0);
		assert.deepEqual(both.problems.get("p0"), { ...alone.problems.get("p0"), lastAt: at });
		assert.equal(foldLog(JSON.stringify({ ...claim, time: 1 })).skippedEvents, 1);
	});

	it("knows a mock that is under way until its own round ends, in any order of lines", () => {
		const round = (n: number, kind: string, more: object) => {
			const { v, id, at } = event(n, "accepted");
			return JSON.stringify({ v, id, at, kind, ...more });
		};
		const started = round(0, "roundStarted", { round: "r1", mock: true });
		const practice = round(1, "roundStarted", { round: "r2", mock: false });
		const other = round(2, "roundEnded", { round: "r2" });
		const ended = round(3, "roundEnded", { round: "r1" });
		assert.equal(foldLog(practice).mockUnderWay, false);
		assert.equal(foldLog([other, practice, started].join("\n")).mockUnderWay, true);
		assert.equal(foldLog([ended, other, practice, started].join("\n")).mockUnderWay, false);
	});

	it("keeps each planted flaw that was hunted once, whatever came of it, and changes no state by it", () => {
		const hunt = (n: number, twin: string, named: boolean) => {
			const { v, id, at } = event(n, "accepted");
			return JSON.stringify({
				v,
				id,
				at,
				kind: "drilled",
				slug: "d",
				twin,
				criterion: "fallback",
				named,
				placed: false,
			});
		};
		const state = foldLog([hunt(0, "a", false), hunt(1, "b", true), hunt(2, "a", true)].join("\n"));
		assert.deepEqual(state.problems.get("d")?.drilled, ["b", "a"]);
		assert.equal(state.problems.get("d")?.state, "new");
	});

	it("calls a problem tried by a review, unless that failed before it judged anything", () => {
		const stateAfter = (failure: string | null, state: string) => {
			const { v, id, at } = event(0, "accepted");
			const items = [{ criterion: "scale", state, verdict: state === "grounded" ? "met" : null }];
			const review = { kind: "reviewed", slug: "d", mode: "m", score: null, coverage: 0, items, failure };
			return foldLog(JSON.stringify({ v, id, at, ...review, promptVersion: 1 })).problems.get("d")?.state;
		};
		assert.equal(stateAfter("auth", "not-reviewed"), "new");
		assert.equal(stateAfter("timeout", "grounded"), "tried");
		assert.equal(stateAfter(null, "unverified"), "tried");
	});

	it("skips a newer version and leaves it counted", () => {
		assert.equal(foldLog(JSON.stringify({ ...event(0, "accepted"), v: 2 })).skippedEvents, 1);
	});

	it("keeps the date that was set last, in whatever order the lines are, and what was read", () => {
		const at = (n: number, event: object): string => {
			const time = 1_700_000_000_000 + n;
			return JSON.stringify({ v: 1, id: ulid(time), at: new Date(time).toISOString(), ...event });
		};
		const first = at(0, { kind: "planSet", date: "2026-12-28", from: "2026-11-30", focus: "any" });
		const second = at(1, { kind: "planSet", date: "2027-01-11", from: "2026-12-02", focus: "ads" });
		const read = at(2, { kind: "readingOpened", slug: "the-loop" });
		assert.equal(foldLog("").plan, null);
		const state = foldLog([second, read, first, read].join("\n"));
		assert.deepEqual(state.plan, { date: "2027-01-11", from: "2026-12-02", focus: "ads" });
		assert.deepEqual([...state.readings], ["the-loop"]);
		assert.equal(state.problems.size, 0);
		const third = at(3, { kind: "planSet", date: "2027-01-18", from: "2026-12-03", focus: "ads" });
		const later = at(4, { kind: "readingOpened", slug: "why-here" });
		assert.deepEqual([...state.doneBeforePlan.readings], [], "it was opened after the date was set");
		assert.deepEqual(
			[...foldLog([later, third, read, second, first].join("\n")).doneBeforePlan.readings],
			["the-loop"],
		);
		assert.equal(foldLog(at(3, { kind: "planSet", date: "soon", from: "2026-12-02", focus: "ads" })).skippedEvents, 1);
	});
});
