import assert from "node:assert/strict";

import { stress } from "../../../src/core/judge/stress.ts";
import type { StressEvent, StressReport } from "../../../src/core/judge/stressEvent.ts";
import type { Pack } from "../../../src/core/problem/pack.ts";
import { Ends, plainPackCode, type Script, ScriptedSandbox, wrongSolution } from "./scriptedSandbox.ts";

const right: Script = () => (times: number[], gap: number) => {
	const sorted = [...times].sort((a, b) => a - b);
	return sorted.filter((time, i) => i === 0 || time - (sorted[i - 1] ?? 0) > gap).length;
};
const closesAtGap: Script = () => (times: number[], gap: number) => {
	const sorted = [...times].sort((a, b) => a - b);
	return sorted.filter((time, i) => i === 0 || time - (sorted[i - 1] ?? 0) >= gap).length;
};
const trustsOrder: Script = () => (times: number[], gap: number) =>
	times.filter((time, i) => i === 0 || time - (times[i - 1] ?? 0) > gap).length;

const pack: Pack = {
	format: 1,
	hash: "1",
	problem: {
		id: "ba539d53-2f13-4bbc-b252-d8605e7d71a5",
		slug: "visits",
		version: 1,
		title: "Visits",
		round: "coding",
		category: "algorithms",
		difficulty: "easy",
		minutes: 5,
		topics: ["t"],
		mistakes: [
			{ id: "strict", title: "A bound is read as < where it is ≤" },
			{ id: "unsorted", title: "The input is taken to be in order" },
		],
		signature: {
			kind: "function",
			name: "visits",
			params: [
				{ name: "times", type: "list[int]", min: 0, max: 1000, maxLength: 20 },
				{ name: "gap", type: "int", min: 1, max: 100 },
			],
			returns: "int",
		},
		constants: {},
		compare: { kind: "exact" },
		languages: ["python"],
		limits: {},
	},
	statement: "",
	cases: [
		{
			id: "ba539d53-2f13-4bbc-b252-d8605e7d71a6",
			name: "two visits",
			group: "sample",
			in: [[10, 500], 30],
			out: 2,
			why: "A long pause opens a visit.",
			show: "always",
		},
		{
			id: "ba539d53-2f13-4bbc-b252-d8605e7d71a7",
			name: "backwards",
			group: "edge",
			in: [[400, 300, 200, 100], 50],
			out: 4,
			catches: ["unsorted"],
			why: "The log is in no order.",
			show: "on_fail",
		},
	],
	invalid: [],
	code: "",
	solutions: [
		{ file: "right.py", kind: "accepted", language: "python", header: { idea: "sorts" }, source: "", text: "" },
		wrongSolution("closes-at-gap.py", "strict"),
		wrongSolution("trusts-order.py", "unsorted"),
	],
	hints: { nudge: "", pointer: "", name: "" },
	editorial: "",
	interview: { clarifying: [], followUps: [], rubric: [], levels: { mid: "", senior: "", staff: "" } },
};

const known = { "right.py": right, "closes-at-gap.py": closesAtGap, "trusts-order.py": trustsOrder };

describe("stress", () => {
	/** A clock that moves on by a step whenever it is looked at. */
	function search(
		candidate: Script | undefined,
		{ given = pack, stepMs = 1, signal = new AbortController().signal } = {},
	) {
		const sandbox = new ScriptedSandbox(candidate === undefined ? known : { ...known, "mine.py": candidate });
		let now = 0;
		const ports = { sandbox, packCode: plainPackCode(given), nowMs: () => (now += stepMs) };
		const submission = { slug: "visits", language: "python", source: "", fileName: "mine.py", ownCases: [] } as const;
		return { sandbox, events: stress({ pack: given, submission, seed: 7 }, ports, signal) };
	}

	async function all(events: AsyncIterable<StressEvent>): Promise<StressEvent[]> {
		const seen: StressEvent[] = [];
		for await (const event of events) seen.push(event);
		return seen;
	}

	async function reportOf(
		candidate: Script | undefined,
		changes: Parameters<typeof search>[1] = {},
	): Promise<StressReport> {
		const last = (await all(search(candidate, changes).events)).at(-1);
		assert.ok(last?.type === "finished");
		return last.report;
	}

	it("finds an input, makes it as small as it can be, and names the mistake whose answers it gives", async () => {
		const seen = await all(search(closesAtGap).events);
		const kinds = seen.map(({ type }) => type);
		assert.equal(kinds.indexOf("found"), kinds.lastIndexOf("found"));
		assert.deepEqual([...new Set(kinds)].slice(-3), ["found", "shrunk", "finished"]);
		const last = seen.at(-1);
		assert.ok(last?.type === "finished" && last.report.kind === "differs");
		assert.deepEqual(last.report.input, [[0, 1], 1]);
		assert.equal(last.report.expected, 1);
		assert.equal(last.report.result.verdict, "wrong-answer");
		assert.deepEqual([last.report.result.expected, last.report.result.actual], ["1", "2"]);
		assert.equal(last.report.rule?.kind, "mistake");
		assert.match(last.report.rule?.text ?? "", /A bound is read as < where it is ≤\.$/);
	});

	it("names a hand-made case that fails as well where the answers are no known mistake's", async () => {
		const takesLast: Script = () => (times: number[], gap: number) => trustsOrder()(times as never, gap as never);
		const alone = { ...pack, solutions: pack.solutions.filter(({ file }) => file !== "trusts-order.py") };
		const report = await reportOf(takesLast, { given: alone });
		assert.ok(report.kind === "differs");
		assert.deepEqual([report.rule?.kind, report.rule?.id], ["case", "backwards"]);
		assert.equal(report.rule?.text, "The case “backwards” fails as well: The log is in no order.");
	});

	it("says nothing of a rule where nothing is known", async () => {
		const report = await reportOf(
			() => (times: number[], gap: number) => (times.length === 3 ? -1 : right()(times as never, gap as never)),
		);
		assert.ok(report.kind === "differs");
		assert.equal(report.rule, null);
		assert.deepEqual(report.input, [[0, 0, 0], 1]);
	});

	it("says how many inputs agreed when its time is over", async () => {
		const seen = await all(search(right, { stepMs: 400 }).events);
		const last = seen.at(-1);
		assert.ok(last?.type === "finished" && last.report.kind === "agreed");
		assert.ok(last.report.inputs > 100, String(last.report.inputs));
		assert.equal(last.report.reference, "right.py");
		assert.ok(seen.slice(0, -1).every(({ type }) => type === "tried"));
	});

	it("tries the same inputs for the same seed, and nothing but inputs reaches a process", async () => {
		const [one, other] = [search(closesAtGap), search(closesAtGap)];
		await all(one.events);
		await all(other.events);
		assert.deepEqual(one.sandbox.given, other.sandbox.given);
		for (const given of one.sandbox.given) {
			if (Array.isArray(given)) for (const input of given) assert.deepEqual(Object.keys(input), ["id", "args"]);
			else assert.ok(!("expected" in (given as object)) && !("solutions" in (given as object)));
		}
	});

	it("ends silently when it is stopped", async () => {
		const controller = new AbortController();
		const seen: StressEvent[] = [];
		for await (const event of search(closesAtGap, { signal: controller.signal }).events) {
			seen.push(event);
			if (event.type === "found") controller.abort();
		}
		assert.equal(seen.at(-1)?.type, "found");
	});

	it("counts a crash and a call that never ends, and goes on from the smallest", async () => {
		const ends =
			(outcome: ConstructorParameters<typeof Ends>[0]): Script =>
			() =>
			(times: number[], gap: number) => {
				if (times.includes(0)) throw new Ends(outcome);
				return right()(times as never, gap as never);
			};
		const exits = await reportOf(ends({ kind: "exited", message: "the process ended with exit code 3" }));
		assert.ok(exits.kind === "differs");
		assert.deepEqual([exits.input, exits.result.verdict], [[[0], 1], "runtime-error"]);
		const loops = await reportOf(ends({ kind: "time-limit", frames: [] }));
		assert.ok(loops.kind === "differs");
		assert.deepEqual([loops.input, loops.result.verdict], [[[0], 1], "time-limit-exceeded"]);
	});

	it("does not show a case that fails only after others, but says that state leaks", async () => {
		const leaks: Script = () => {
			let calls = 0;
			return (times: number[], gap: number) => (++calls > 20 ? -1 : right()(times as never, gap as never));
		};
		const report = await reportOf(leaks);
		assert.equal(report.kind, "leaks");
		assert.match(report.kind === "leaks" ? report.message : "", /^It passes when run alone: state leaks/);
	});

	it("tells a compile error with its line, a missing function, and answers that only the package can judge", async () => {
		const compile = await reportOf(undefined);
		assert.deepEqual(compile, {
			kind: "failed",
			verdict: "compile-error",
			message: "Line 3: it has no end.",
			frames: [{ lineBase0: 2, functionName: "f" }],
		});
		const missing = await reportOf(() => () => {
			throw new Ends({ kind: "missing", message: "function visits is not there." });
		});
		assert.ok(missing.kind === "failed" && missing.verdict === "runtime-error");
		assert.match(missing.message, /No case could be run/);
		const anyOf: Pack = { ...pack, problem: { ...pack.problem, compare: { kind: "any-of" } } };
		const several = await reportOf(closesAtGap, { given: anyOf });
		assert.match(several.kind === "failed" ? several.message : "", /accepts several answers/);
	});
});
