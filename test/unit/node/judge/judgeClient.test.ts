import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { fnv1a } from "../../../../src/core/base/fnv1a.ts";
import type { JudgeEvent, JudgeMode, JudgeReport, OwnCase } from "../../../../src/core/judge/judgeEvent.ts";
import type { Pack } from "../../../../src/core/problem/pack.ts";
import type { LanguageId, Signature } from "../../../../src/core/problem/problem.ts";
import { starterCode } from "../../../../src/core/problem/starterCode.ts";
import { JudgeClient } from "../../../../src/node/judge/judgeClient.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const distDir = join(root, "dist");
const entries = ["judge", "pack", "nodeHarness", "sqlHarness", "harness.py", "sqljs/sql-wasm.wasm"];

describe("the judge in its own process", function () {
	this.timeout(30_000);
	let client: JudgeClient;
	let cacheDir: string;

	before(function () {
		this.timeout(120_000);
		const build = spawnSync(process.execPath, ["scripts/build.mjs", "--only", entries.join(",")], { cwd: root });
		assert.equal(build.status, 0, String(build.stderr));
		cacheDir = mkdtempSync(join(tmpdir(), "woodshed-test-"));
		client = new JudgeClient({ distDir, cacheDir });
	});
	after(() => {
		client.dispose();
		rmSync(cacheDir, { recursive: true, force: true });
	});

	interface Asked {
		readonly language?: LanguageId;
		readonly mode?: JudgeMode;
		readonly own?: readonly OwnCase[];
		readonly pack?: Pack;
		readonly signal?: AbortSignal;
	}
	async function* judging(source: string, asked: Asked = {}): AsyncIterable<JudgeEvent> {
		const { language = "python", mode = "run", own = [], pack = largest } = asked;
		const submission = { slug: "largest", language, source, fileName: `/home/x/solution.${language}`, ownCases: own };
		yield* client.judge({ pack, submission, mode }, asked.signal ?? new AbortController().signal);
	}
	async function report(source: string, asked?: Asked): Promise<JudgeReport> {
		for await (const event of judging(source, asked)) if (event.type === "finished") return event.report;
		throw new Error("the run did not finish");
	}
	const right = "def find_largest(xs):\n    return max(xs)\n";
	const shown = ({ cases }: JudgeReport) =>
		cases
			.filter(({ verdict }) => verdict !== "accepted")
			.map(({ name, verdict, message }) => `${name} ${verdict}: ${message}`);

	it("streams a run case by case and ends with its report", async () => {
		const types: string[] = [];
		for await (const event of judging(right)) types.push(event.type);
		assert.deepEqual(types, [
			"compiled",
			"caseStarted",
			"caseJudged",
			"caseStarted",
			"caseJudged",
			"caseStarted",
			"caseJudged",
			"finished",
		]);
	});

	it("says that it gets ready when a toolchain takes long", async () => {
		const slow = join(cacheDir, "slow-python");
		writeFileSync(slow, "#!/bin/sh\nsleep 3\nexit 1\n", { mode: 0o755 });
		const other = new JudgeClient({ distDir, cacheDir, python: slow });
		const submission = { slug: "largest", language: "python", source: right, fileName: "s.py", ownCases: [] } as const;
		const types: string[] = [];
		const { signal } = new AbortController();
		for await (const event of other.judge({ pack: largest, submission, mode: "run" }, signal)) types.push(event.type);
		other.dispose();
		assert.deepEqual(types, ["preparing", "finished"]);
	});

	it("speaks the language of its reader, and English where the texts of that language are gone", async () => {
		const texts = join(cacheDir, "bundle.l10n.de.json");
		writeFileSync(texts, JSON.stringify({ "Your code stopped with {0}{1}": "Dein Code endete mit {0}{1}" }));
		const messages = async (path: string): Promise<readonly string[]> => {
			const other = new JudgeClient({ distDir, cacheDir, texts: path });
			const source = "def find_largest(xs):\n    raise ValueError('no')\n";
			const submission = { slug: "largest", language: "python", source, fileName: "s.py", ownCases: [] } as const;
			const said: string[] = [];
			const { signal } = new AbortController();
			for await (const event of other.judge({ pack: largest, submission, mode: "run" }, signal)) {
				if (event.type === "finished") said.push(...event.report.cases.map(({ message }) => message));
			}
			other.dispose();
			return said;
		};
		const [german = ""] = await messages(texts);
		assert.match(german, /^Dein Code endete mit ValueError: no/);
		const [english = ""] = await messages(join(cacheDir, "gone.json"));
		assert.match(english, /^Your code stopped with ValueError: no/);
	});

	it("accepts a right solution in each language, with built cases and a derived limit on submit", async () => {
		const ts = "export const findLargest = (xs: number[]): number => xs.reduce((a, b) => Math.max(a, b));";
		const js = "module.exports = { findLargest: (xs) => xs.reduce((a, b) => Math.max(a, b)) };";
		for (const [language, source] of [
			["python", right],
			["typescript", ts],
			["javascript", js],
		] as const) {
			const done = await report(source, { language, mode: "submit" });
			assert.deepEqual([done.verdict, done.message, shown(done)], ["accepted", "", []], language);
			assert.equal(done.cases.length, 5);
			assert.ok(done.timeLimitMs >= 2000);
		}
		assert.ok(readdirSync(join(cacheDir, "time-limits")).length >= 2);
	});

	it("says what was expected, what came and why the case exists", async () => {
		const done = await report("def find_largest(xs):\n    return max(max(xs), 0)\n");
		assert.equal(done.verdict, "wrong-answer");
		const failed = done.cases.find(({ verdict }) => verdict !== "accepted");
		assert.deepEqual(
			{ ...failed, timeMs: 0 },
			{
				id: "6debb91e-58d0-424a-ad83-9dcf281dd9bb",
				name: "all below zero",
				group: "edge",
				verdict: "wrong-answer",
				timeMs: 0,
				message: "Expected -2, got 0.",
				why: "The largest may be negative.",
				input: "xs = [-5, -2]",
				mark: fnv1a("n0"),
				expected: "-2",
				actual: "0",
				frames: [],
			},
		);
	});

	it("refuses a right result when the argument was changed", async () => {
		const done = await report("def find_largest(xs):\n    xs.sort()\n    return xs[-1]\n");
		assert.match(shown(done)[0] ?? "", /wrong-answer: The result is right, but the call changed its argument `xs`/);
	});

	it("tells state that leaks between cases from a wrong answer", async () => {
		const leaking = "seen = []\ndef find_largest(xs):\n    seen.extend(xs)\n    return max(seen)\n";
		const lines = shown(await report(leaking));
		assert.ok(
			lines.some((line) => /passes when run alone: state leaks/.test(line)),
			lines.join("\n"),
		);
	});

	it("finds by another order what the usual order hides", async () => {
		const hiding =
			"best = [-10**9]\ndef find_largest(xs):\n    if xs == [7]: best[0] = 7\n    return best[0] if best[0] > 0 and len(xs) > 1 and xs[0] < 0 else max(xs)\n";
		const lines = shown(await report(hiding, { mode: "submit" }));
		assert.ok(
			lines.some((line) => /fails in another: state leaks/.test(line)),
			lines.join("\n"),
		);
	});

	it("fills in the expected output of an own case, refuses an illegal one and corrects a wrong one", async () => {
		const own = [
			{ id: "m1", in: [[4, 9]] },
			{ id: "m2", in: [[]] },
			{ id: "m3", in: [[1]], out: 5 },
			{ id: "m4", in: ["x"] },
		];
		const done = await report(right, { own });
		assert.equal(done.verdict, "accepted");
		const mine = done.cases.filter(({ group }) => group === "mine").sort((a, b) => (a.id < b.id ? -1 : 1));
		assert.deepEqual(
			mine.map(({ verdict, expected }) => [verdict, expected]),
			[
				["accepted", "9"],
				["internal-error", undefined],
				["accepted", "1"],
				["internal-error", undefined],
			],
		);
		assert.match(mine[1]?.message ?? "", /not a legal input/);
		assert.match(mine[2]?.message ?? "", /expected output written in this case of yours is not right: it is 1/);
	});

	it("calls a broken file a compile error with its line, and a file that fails while loading a runtime error", async () => {
		const broken = await report("def find_largest(xs):\n    return (\n");
		assert.deepEqual([broken.verdict, broken.frames[0]?.lineBase0, broken.cases.length], ["compile-error", 1, 0]);
		const failing = await report("import nowhere_to_be_found\n");
		assert.equal(failing.verdict, "runtime-error");
		assert.match(shown(failing)[0] ?? "", /ModuleNotFoundError.*line 1/);
	});

	it("never calls the starter code of a function or a class a compile error", async () => {
		for (const language of ["python", "typescript", "javascript"] as const) {
			for (const pack of [largest, counter]) {
				const done = await report(starterCode(pack.problem.signature, language), { language, pack });
				assert.equal(done.verdict, "runtime-error", `${language} ${done.message}`);
				assert.match(shown(done)[0] ?? "", /This is the starter code/);
			}
		}
	});

	it("names the operation at which a class goes wrong", async () => {
		const source =
			"class Counter:\n    def __init__(self, start): self.n = start\n    def add(self, by):\n        self.n += 1\n        return self.n\n";
		const [line] = shown(await report(source, { pack: counter }));
		assert.equal(line, "adds wrong-answer: At operation 2, `add(5)`: expected 6, got 2.");
	});

	it("ends a cancelled run within 200 ms, without a report", async () => {
		const controller = new AbortController();
		const types: string[] = [];
		setTimeout(() => controller.abort(), 600);
		let aborted = 0;
		controller.signal.addEventListener("abort", () => {
			aborted = performance.now();
		});
		for await (const event of judging("def find_largest(xs):\n    while True: pass\n", { signal: controller.signal })) {
			types.push(event.type);
		}
		assert.ok(performance.now() - aborted < 200);
		assert.ok(!types.includes("finished") && !types.includes("caseJudged"), types.join());
	});

	it("survives the loss of the judge's process: a message now, a verdict at the next run", async () => {
		const running = report("def find_largest(xs):\n    while True: pass\n");
		await pause(500);
		for (const pid of childrenOf(process.pid)) {
			if (commandOf(pid).includes("judge.cjs")) process.kill(pid, "SIGKILL");
		}
		const lost = await running;
		assert.equal(lost.verdict, "internal-error");
		assert.match(lost.message, /judge's process was lost.*Run again/);
		assert.equal((await report(right)).verdict, "accepted");
	});

	it("ends with the process that started it, and so do the candidate's processes", async () => {
		const script = `
			import { JudgeClient } from ${JSON.stringify(join(root, "src/node/judge/judgeClient.ts"))};
			const client = new JudgeClient(${JSON.stringify({ distDir, cacheDir })});
			const submission = { slug: "largest", language: "python", source: "def find_largest(xs):\\n    while True: pass\\n", fileName: "s.py", ownCases: [] };
			for await (const e of client.judge({ pack: ${JSON.stringify(largest)}, submission, mode: "run" }, new AbortController().signal)) if (e.type === "caseStarted") console.log("started");
		`;
		const parent = spawn(process.execPath, ["--input-type=module", "-e", script], {
			stdio: ["ignore", "pipe", "inherit"],
		});
		await new Promise((resolve) => parent.stdout.once("data", resolve));
		const family = descendantsOf(parent.pid ?? 0);
		assert.ok(family.length >= 2, "a judge and a candidate are running");
		parent.kill("SIGKILL");
		const living = () => family.filter((pid) => commandOf(pid) !== "");
		for (let tries = 0; tries < 40 && living().length > 0; tries++) await pause(50);
		assert.deepEqual(living(), []);
	});
});

function childrenOf(pid: number): number[] {
	try {
		return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number);
	} catch {
		return [];
	}
}

function descendantsOf(pid: number): number[] {
	return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);
}

function commandOf(pid: number): string {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, "utf8");
	} catch {
		return "";
	}
}

function packOf(signature: Signature, parts: Pick<Pack, "hash" | "cases" | "code" | "solutions">): Pack {
	return {
		format: 1,
		problem: {
			id: "6debb91e-58d0-424a-ad83-9dcf281dd9a5",
			slug: "largest",
			version: 1,
			title: "The largest",
			round: "coding",
			category: "algorithms",
			difficulty: "easy",
			minutes: 5,
			topics: ["lists"],
			mistakes: [],
			signature,
			constants: {},
			compare: { kind: "exact" },
			languages: ["python", "typescript", "javascript"],
			limits: {},
		},
		statement: "",
		invalid: [],
		hints: { nudge: "", pointer: "", name: "" },
		editorial: "",
		interview: { clarifying: [], followUps: [], rubric: [], levels: { mid: "", senior: "", staff: "" } },
		...parts,
	};
}

const largest: Pack = packOf(
	{ kind: "function", name: "find_largest", params: [{ name: "xs", type: "list[int]", minLength: 1 }], returns: "int" },
	{
		hash: "largest",
		cases: [
			{
				id: "6debb91e-58d0-424a-ad83-9dcf281dd9aa",
				name: "three",
				group: "sample",
				in: [[1, 3, 2]],
				out: 3,
				why: "The plain case.",
				show: "always",
			},
			{
				id: "6debb91e-58d0-424a-ad83-9dcf281dd9bb",
				name: "all below zero",
				group: "edge",
				in: [[-5, -2]],
				out: -2,
				why: "The largest may be negative.",
				show: "on_fail",
			},
			{
				id: "6debb91e-58d0-424a-ad83-9dcf281dd9cc",
				name: "one",
				group: "edge",
				in: [[7]],
				out: 7,
				why: "A single item.",
				show: "on_fail",
			},
			{
				id: "6debb91e-58d0-424a-ad83-9dcf281dd9dd",
				name: "some",
				group: "property",
				gen: { fn: "some", seed: 1, n: 20 },
				why: "Any order.",
				show: "on_fail",
			},
			{
				id: "6debb91e-58d0-424a-ad83-9dcf281dd9ee",
				name: "many",
				group: "scale",
				gen: { fn: "some", seed: 2, n: 20_000 },
				why: "Many items.",
				show: "on_fail",
			},
		],
		code: "export const generators = { some: (random, n) => [Array.from({ length: n }, () => random.int(-1000, 1000))] };",
		solutions: [
			{
				file: "accepted/loop.ts",
				kind: "accepted",
				language: "typescript",
				header: { idea: "keep the largest" },
				source:
					"export function findLargest(xs) { let best = xs[0]; for (const x of xs) if (x > best) best = x; return best; }",
				text: "",
			},
			{
				file: "accepted/max.py",
				kind: "accepted",
				language: "python",
				header: { idea: "max" },
				source: "def find_largest(xs):\n    return max(xs)\n",
				text: "",
			},
		],
	},
);

const counter: Pack = packOf(
	{
		kind: "class",
		name: "Counter",
		init: [{ name: "start", type: "int" }],
		methods: [{ name: "add", params: [{ name: "by", type: "int" }], returns: "int" }],
	},
	{
		hash: "counter",
		cases: [
			{
				id: "6debb91e-58d0-424a-ad83-9dcf281dd9aa",
				name: "adds",
				group: "sample",
				in: [
					["new", 1],
					["add", 5],
				],
				out: [null, 6],
				why: "",
				show: "always",
			},
		],
		code: "export const generators = {};",
		solutions: [],
	},
);
