import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import type { Execution, ExecutionEvent, ExecutionLimits, Program } from "../../../../src/core/judge/sandbox.ts";
import type { LanguageId, Signature } from "../../../../src/core/problem/problem.ts";
import type { Wire } from "../../../../src/core/problem/wire.ts";
import { LocalSandbox } from "../../../../src/node/judge/localSandbox.ts";
import { taggedProcesses } from "../../../../src/node/judge/processTree.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const entries = ["nodeHarness", "sqlHarness", "pyodideHarness", "harness.py", "sqljs/sql-wasm.wasm"];
const limits: ExecutionLimits = { cpuMs: 700, wallMs: 2100, memoryMb: 256, outputBytes: 2 ** 24 };
const ints: Signature = {
	kind: "function",
	name: "solve",
	params: [{ name: "xs", type: "list[int]" }],
	returns: "any",
};
const query: Signature = {
	kind: "query",
	columns: [{ name: "n", type: "int" }],
	tables: [{ name: "t", columns: [{ name: "a", type: "int" }] }],
	ordered: true,
};

describe("what a solution may do to the judge", function () {
	this.timeout(30_000);
	let sandbox: LocalSandbox;

	before(function () {
		this.timeout(120_000);
		const build = spawnSync(process.execPath, ["scripts/build.mjs", "--only", entries.join(",")], { cwd: root });
		assert.equal(build.status, 0, String(build.stderr));
		sandbox = new LocalSandbox({ distDir: join(root, "dist"), keepsSpare: false });
	});
	afterEach(async () => {
		for (let tries = 0; tries < 10 && taggedProcesses(sandbox.tagPrefix).length > 0; tries++) await pause(20);
		assert.deepEqual(taggedProcesses(sandbox.tagPrefix), [], "a process was left behind");
	});
	after(() => sandbox.dispose());

	async function events(
		language: LanguageId,
		source: string,
		inputs: readonly Wire[] = [[[1]]],
		more: Partial<Program> = {},
		signal: AbortSignal = new AbortController().signal,
	): Promise<ExecutionEvent[]> {
		const signature = language === "sql" ? query : ints;
		const program: Program = { language, source, fileName: `solution.${language}`, signature, ...more };
		const numbered = inputs.map((args, i) => ({ id: `case ${i}`, args }));
		const all: ExecutionEvent[] = [];
		for await (const event of sandbox.execute(program, numbered, limits, signal)) all.push(event);
		return all;
	}
	async function run(...args: Parameters<typeof events>): Promise<Execution[]> {
		return (await events(...args)).flatMap((event) => (event.type === "ended" ? [event.execution] : []));
	}
	const kinds = (executions: readonly Execution[]) => executions.map(({ outcome }) => outcome.kind);
	const python = (body: string, inputs?: readonly Wire[]) => run("python", body, inputs);
	const js = (body: string, inputs?: readonly Wire[]) => run("typescript", body, inputs);
	const sql = (text: string, rows: readonly Wire[] = [[1], [2]]) =>
		run("sql", text, [{ $d: [["t", rows]] }], { schemaSql: "CREATE TABLE t (a INTEGER);" });

	describe("in Python", () => {
		it("is stopped in an endless loop, at its line, and the next case still runs", async () => {
			const done = await python("def solve(xs):\n  while xs[0] == 1:\n    pass\n  return 2\n", [[[1]], [[2]]]);
			assert.deepEqual(kinds(done), ["time-limit", "returned"]);
			const frames = done[0]?.outcome.kind === "time-limit" ? done[0].outcome.frames : [];
			assert.ok(frames[0] && [1, 2].includes(frames[0].lineBase0), JSON.stringify(frames));
			assert.equal(frames[0].functionName, "solve");
		});
		it("is stopped when it catches everything, at import too, and after two losses nothing more runs", async () => {
			const stubborn = "while True:\n  try:\n    while True: pass\n  except BaseException: pass\n";
			assert.deepEqual(kinds(await python(stubborn)), ["time-limit"]);
			const inside = `def solve(xs):\n${stubborn.replace(/^/gm, "  ")}`;
			assert.deepEqual(kinds(await python(inside, [[[1]], [[1]], [[1]]])), ["time-limit", "time-limit"]);
		});
		it("is stopped by the wall clock when it sleeps", async () => {
			assert.deepEqual(kinds(await python("import time\ndef solve(xs):\n  time.sleep(60)\n")), ["time-limit"]);
		});
		it("may not end the process: sys.exit, os._exit in a call and at import", async () => {
			const exits = [
				"import sys\ndef solve(xs): sys.exit(0)\n",
				"import os\ndef solve(xs): os._exit(0)\n",
				"import os\nos._exit(0)\n",
				"import sys\nsys.exit()\n",
				"import os, signal\ndef solve(xs): signal.raise_signal(signal.SIGSEGV)\n",
			];
			for (const source of exits) assert.deepEqual(kinds(await python(source)), ["exited"], source);
		});
		it("hears of a syntax error with its line, and of a missing or misnamed function", async () => {
			const [broken] = await events("python", "def solve(xs):\n  return (\n");
			assert.ok(broken?.type === "failed" && broken.kind === "compile" && broken.frames[0]?.lineBase0 === 1);
			const [misnamed] = await python("def solv(xs): return 1\n");
			assert.ok(misnamed?.outcome.kind === "missing");
			assert.equal(misnamed.outcome.message, "function `solve` was not found in solution.python. It has `solv`.");
		});
		it("keeps 64 KB of 100 MB that it prints, and is stopped when it floods the raw output", async () => {
			const [printed] = await python("def solve(xs):\n  print('hello')\n  print('x' * 100_000_000)\n  return 1\n");
			assert.equal(printed?.outcome.kind, "returned");
			assert.ok(printed.output.startsWith("hello\nxxx") && printed.output.length < 66_000);
			const flood = "import os\ndef solve(xs):\n  for _ in range(2000): os.write(1, b'x' * 50_000)\n  return 1\n";
			assert.deepEqual(kinds(await python(flood)), ["output-limit"]);
		});
		it("meets its memory limit with a gigabyte, at once and bit by bit", async () => {
			assert.deepEqual(kinds(await python("def solve(xs): return len(bytearray(10**9))\n")), ["memory-limit"]);
			const slow = "def solve(xs):\n  kept = []\n  while True: kept.append(bytearray(10**7))\n";
			assert.deepEqual(kinds(await python(slow)), ["memory-limit"]);
		});
		it("gets its own lines of an exception only, innermost first", async () => {
			const [done] = await python("def inner(x):\n  return 1 // x\n\ndef solve(xs):\n  return inner(0)\n");
			assert.deepEqual(done?.outcome, {
				kind: "threw",
				type: "ZeroDivisionError",
				message: "integer division or modulo by zero",
				frames: [
					{ lineBase0: 1, functionName: "inner" },
					{ lineBase0: 4, functionName: "solve" },
				],
			});
		});
		it("is seen changing its argument", async () => {
			const [done] = await python("def solve(xs):\n  xs.sort()\n  return xs[0]\n", [[[3, 1, 2]]]);
			assert.deepEqual(done?.outcome, { kind: "returned", value: 1, argsAfter: [[1, 2, 3]] });
		});
		it("has a forged frame believed for no case but the one that runs", async () => {
			const frame = '{"t":"e","k":1,"outcome":{"kind":"returned","value":7},"cpuMs":0,"output":""}';
			const forge = [
				"import os, sys",
				"def solve(xs):",
				"  if xs[0] == 0:",
				"    frame = sys._getframe()",
				"    while 'self' not in frame.f_locals: frame = frame.f_back",
				`    frame.f_locals['self'].send('${frame}')`,
				"    for fd in range(1, 12):",
				"      try: os.write(fd, b'x {}\\n')",
				"      except OSError: pass",
				"  return 1",
			].join("\n");
			const done = await python(forge, [[[0]], [[1]]]);
			assert.deepEqual(
				done.map(({ outcome }) => outcome.kind === "returned" && outcome.value),
				[1, 1],
			);
		});
		it("has a lying object read as a value that equals nothing, and a lying subclass by its base", async () => {
			const [liar] = await python("class Liar:\n  def __eq__(self, o): return True\ndef solve(xs): return [Liar()]\n");
			assert.deepEqual(liar?.outcome.kind === "returned" && liar.outcome.value, [{ $x: "Liar" }]);
			const [sub] = await python(
				"class L(list):\n  def __iter__(self): return iter([9])\n  def __len__(self): return 1\ndef solve(xs): return L([1, 2])\n",
			);
			assert.deepEqual(sub?.outcome.kind === "returned" && sub.outcome.value, [1, 2]);
		});
		it("may recurse 50,000 deep, and not for ever", async () => {
			const deep = "def down(n): return 0 if n == 0 else 1 + down(n - 1)\ndef solve(xs): return down(xs[0])\n";
			const [done, endless] = await python(deep, [[[50_000]], [[-1]]]);
			assert.deepEqual(done?.outcome.kind === "returned" && done.outcome.value, 50_000);
			assert.equal(endless?.outcome.kind === "threw" && endless.outcome.type, "RecursionError");
		});
		it("reads no file, writes none, starts no process and opens no connection", async () => {
			const attempts = [
				"open('/etc/passwd')",
				"open('/tmp/woodshed-left-behind', 'w')",
				"__import__('subprocess').run(['true'])",
				"__import__('os').system('true')",
				"__import__('os').fork()",
				"__import__('socket').socket()",
				"__import__('ctypes').CDLL('libc.so.6')",
			];
			for (const attempt of attempts) {
				const [done] = await python(`def solve(xs):\n  ${attempt}\n  return 1\n`);
				assert.equal(done?.outcome.kind === "threw" && done.outcome.type, "PermissionError", attempt);
			}
		});
		it("carries every kind of value over as it is", async () => {
			const source =
				"import collections\ndef solve(xs):\n  P = collections.namedtuple('P', 'x y')\n  return [2**53, -0.0, float('nan'), (1, {2}), {1: b'a'}, '\\ud800', P(1, 2), collections.Counter('aa'), True, (i for i in xs)]\n";
			const [done] = await python(source);
			assert.deepEqual(done?.outcome.kind === "returned" && done.outcome.value, [
				{ $i: "9007199254740992" },
				{ $f: "-0.0" },
				{ $f: "nan" },
				{ $t: [1, { $s: [2] }] },
				{ $d: [[1, { $b: "YQ==" }]] },
				"\ud800",
				{ $t: [1, 2] },
				{ $d: [["a", 2]] },
				true,
				{ $x: "generator" },
			]);
		});
		it("cannot leave a process behind that left the group", async () => {
			const [done] = await python("def solve(xs):\n  import os\n  os.setsid()\n  while True: pass\n");
			assert.ok(done && ["time-limit", "threw"].includes(done.outcome.kind));
		});
		it("is gone within 200 ms of a cancel", async () => {
			const controller = new AbortController();
			const done = events("python", "def solve(xs):\n  while True: pass\n", [[[1]]], {}, controller.signal);
			await pause(400);
			const began = performance.now();
			controller.abort();
			const all = await done;
			assert.ok(performance.now() - began < 200);
			assert.ok(all.every(({ type }) => type !== "ended" && type !== "failed"));
		});
	});

	describe("in TypeScript", () => {
		it("is stopped in an endless loop, at its line, and the next case still runs", async () => {
			const source = "export function solve(xs: number[]) {\n\twhile (xs[0] === 1) {}\n\treturn 2;\n}";
			const done = await js(source, [[[1]], [[2]]]);
			assert.deepEqual(kinds(done), ["time-limit", "returned"]);
			const frames = done[0]?.outcome.kind === "time-limit" ? done[0].outcome.frames : [];
			assert.deepEqual(frames, [{ lineBase0: 1, functionName: "solve" }]);
		});
		it("may not end the process", async () => {
			assert.deepEqual(kinds(await js("export function solve() { process.exit(0); }")), ["exited"]);
			const around = 'export function solve() { console.log.constructor("return process")().exit(0); }';
			assert.deepEqual(kinds(await js(around)), ["threw"]);
			assert.deepEqual(kinds(await js("process.exit(0);")), ["exited"]);
		});
		it("hears of a syntax error with its line, and of a missing function", async () => {
			const [broken] = await events("typescript", "export function solve() {\n  return (;\n}");
			assert.ok(broken?.type === "failed" && broken.kind === "compile" && broken.frames[0]?.lineBase0 === 1);
			const [missing] = await js("export function solv() {}");
			assert.ok(missing?.outcome.kind === "missing" && /`solve` was not found.*`solv`/.test(missing.outcome.message));
		});
		it("gets the line of an exception in its own file", async () => {
			const source = "type X = number;\n\nexport function solve(xs: X[]): X {\n  throw new RangeError('no');\n}";
			const [done] = await js(source);
			assert.deepEqual(done?.outcome, {
				kind: "threw",
				type: "RangeError",
				message: "no",
				frames: [{ functionName: "solve", lineBase0: 3 }],
			});
		});
		it("meets its memory limit, in the heap and beside it", async () => {
			const heap = "export function solve() { const all = []; for (;;) all.push(new Array(10_000).fill(1.5)); }";
			assert.deepEqual(kinds(await js(heap)), ["memory-limit"]);
			const beside = "export function solve() { const all = []; for (;;) all.push(new Uint8Array(2e7).fill(1)); }";
			assert.deepEqual(kinds(await js(beside)), ["memory-limit"]);
		});
		it("keeps 64 KB of what it prints", async () => {
			const [done] = await js(
				'export function solve() { for (let i = 0; i < 100; i++) console.log("x".repeat(1e6)); }',
			);
			assert.ok(
				done?.outcome.kind === "returned" && done.output.length < 66_000 && /more characters/.test(done.output),
			);
		});
		it("may recurse 50,000 deep, and not for ever", async () => {
			const source =
				"const down = (n: number): number => (n === 0 ? 0 : 1 + down(n - 1));\nexport function solve(xs: number[]) { return down(xs[0]); }";
			const [done, endless] = await js(source, [[[50_000]], [[-1]]]);
			assert.deepEqual(done?.outcome.kind === "returned" && done.outcome.value, 50_000);
			assert.equal(endless?.outcome.kind === "threw" && endless.outcome.type, "RangeError");
		});
		it("is seen changing its argument, and patched built-ins change nothing outside", async () => {
			const source =
				"export function solve(xs: number[]) { Array.prototype.push = () => 0; JSON.stringify = () => '7'; Map.prototype.entries = null as never; xs.sort(); return [xs, new Map([[1, new Set([2])]]), 2n ** 60n, undefined]; }";
			const [done] = await js(source, [[[2, 1]]]);
			assert.deepEqual(done?.outcome, {
				kind: "returned",
				value: [[1, 2], { $d: [[1, { $s: [2] }]] }, { $i: "1152921504606846976" }, null],
				argsAfter: [[1, 2]],
			});
		});
		it("has neither files nor processes", async () => {
			for (const name of ["fs", "child_process", "node:worker_threads"]) {
				const [done] = await js(
					`import * as m from "${name}";\nexport function solve() { return Object.keys(m).length; }`,
				);
				assert.equal(done?.outcome.kind, "threw", name);
			}
			const around =
				'export function solve() { return console.log.constructor("return process")().getBuiltinModule("fs").readFileSync("/etc/hostname", "utf8"); }';
			assert.equal((await js(around))[0]?.outcome.kind, "threw");
		});
	});

	describe("in SQL", () => {
		it("answers a query with its rows", async () => {
			const [done] = await sql("SELECT a AS n FROM t ORDER BY a DESC;");
			assert.deepEqual(done?.outcome.kind === "returned" && done.outcome.value, [[2], [1]]);
		});
		it("is stopped in an endless recursion", async () => {
			const endless = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) AS n FROM c";
			assert.deepEqual(kinds(await sql(endless)), ["time-limit"]);
		});
		it("refuses other statements, a second one and a wrong name, with words", async () => {
			const failure = async (text: string) => {
				const [first] = await events("sql", text, [{ $d: [] }], { schemaSql: "CREATE TABLE t (a INTEGER);" });
				return first?.type === "failed" ? first.message : JSON.stringify(first);
			};
			assert.match(await failure("ATTACH 'x' AS y"), /not ATTACH/);
			assert.match(await failure("PRAGMA table_info(t)"), /not PRAGMA/);
			assert.match(await failure("SELECT a AS n FROM t; DROP TABLE t"), /more than one statement/);
			assert.match(await failure("SELECT b AS n FROM t"), /no such column: b/);
			assert.match(await failure("-- nothing\n"), /no query/);
		});
		it("names columns that are not the asked ones", async () => {
			const [done] = await sql("SELECT a FROM t");
			assert.ok(done?.outcome.kind === "missing" && /columns n in this order; it returns a/.test(done.outcome.message));
		});
	});

	it("is loaded in the embedded Python where there is none", async function () {
		this.timeout(60_000);
		const embedded = new LocalSandbox({ distDir: join(root, "dist"), python: "embedded", keepsSpare: false });
		try {
			const program: Program = {
				language: "python",
				source: "def solve(xs):\n  print('hi')\n  if xs[0] == 2: raise KeyError('k')\n  return (sum(xs), {'a': 1.5})\n",
				fileName: "solution.py",
				signature: ints,
			};
			const inputs = [1, 2].map((x) => ({ id: String(x), args: [[x]] }));
			const all: ExecutionEvent[] = [];
			for await (const event of embedded.execute(program, inputs, limits, new AbortController().signal))
				all.push(event);
			assert.ok(all[0]?.type === "ready" && /^Pyodide [\d.]+ \(Python 3/.test(all[0].runtime), JSON.stringify(all[0]));
			const ended = all.flatMap((event) => (event.type === "ended" ? [event.execution] : []));
			assert.deepEqual(kinds(ended), ["returned", "threw"]);
			assert.deepEqual(ended[0]?.outcome, { kind: "returned", value: { $t: [1, { $d: [["a", { $f: "1.5" }]] }] } });
			assert.equal(ended[0]?.output, "hi\n");
		} finally {
			embedded.dispose();
		}
		assert.deepEqual(taggedProcesses(embedded.tagPrefix), []);
	});
});
