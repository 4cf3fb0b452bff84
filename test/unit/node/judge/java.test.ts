import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { parse } from "yaml";

import { explainEnding } from "../../../../src/core/judge/messages.ts";
import type { Execution, ExecutionEvent, ExecutionLimits, Outcome } from "../../../../src/core/judge/sandbox.ts";
import type { Signature } from "../../../../src/core/problem/problem.ts";
import { starterCode } from "../../../../src/core/problem/starterCode.ts";
import { javaType } from "../../../../src/core/problem/starters/javaType.ts";
import { parseValueType } from "../../../../src/core/problem/valueType.ts";
import type { Wire } from "../../../../src/core/problem/wire.ts";
import { findJava, programOf } from "../../../../src/node/judge/findJava.ts";
import { LocalSandbox } from "../../../../src/node/judge/localSandbox.ts";
import { scriptedCallable } from "../../../../src/node/judge/scriptedCallable.ts";
import { taggedProcesses } from "../../../../src/node/judge/processTree.ts";
import { typedWire } from "../../../support/typedWire.ts";
import { anyWire, meaning } from "../../../support/wireValues.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const javaFolder = join("src", "node", "judge", "java");
const limits: ExecutionLimits = { cpuMs: 5000, wallMs: 30_000, memoryMb: 256, outputBytes: 2 ** 24 };
const jdk = await findJava(undefined);
const withJava = typeof jdk === "string" ? describe.skip : describe;

const call = (params: readonly string[], returns = "any"): Signature => ({
	kind: "function",
	name: "solve_it",
	params: params.map((type, i) => ({ name: `arg_${i}`, type })),
	returns,
});
const ints = call(["list[int]"]);
const solution = (body: string) => `import java.util.*;\nimport java.util.function.*;\nclass Solution {\n${body}\n}\n`;

describe("the search for a JDK", () => {
	it("says how to get one when there is none, and what is wrong with one that was chosen", async () => {
		const empty = mkdtempSync(join(tmpdir(), "no-java-"));
		try {
			const chosen = await findJava(empty);
			assert.match(String(chosen), /woodshed\.java\.home is ".*", and it does not run\. Choose the folder/);
		} finally {
			rmSync(empty, { recursive: true });
		}
	});
	if (typeof jdk !== "string") {
		it("takes the folder, its bin or its java, by its real path", async () => {
			for (const chosen of [jdk.home, join(jdk.home, "bin"), programOf(jdk, "java"), programOf(jdk, "javac")]) {
				assert.deepEqual(await findJava(chosen), jdk);
			}
			assert.deepEqual(await findJava(undefined, { ...process.env, JAVA_HOME: jdk.home }), jdk);
		});
	}
});

withJava("a solution in Java", function () {
	this.timeout(60_000);
	let sandbox: LocalSandbox;
	let cacheDir: string;

	before(async function () {
		this.timeout(180_000);
		const sources = readdirSync(join(root, javaFolder)).map((name) => `java/${name}`);
		const build = spawnSync(process.execPath, ["scripts/build.mjs", "--only", sources.join(",")], { cwd: root });
		assert.equal(build.status, 0, String(build.stderr));
		cacheDir = mkdtempSync(join(tmpdir(), "woodshed-java-cache-"));
		sandbox = new LocalSandbox({ distDir: join(root, "dist"), cacheDir });
		// the harness and the compiler are made ready
		await run(solution("long solveIt(long[] xs) { return 0; }"), [[[]]]);
	});
	after(async () => {
		sandbox.dispose();
		rmSync(cacheDir, { recursive: true, force: true });
		for (let tries = 0; tries < 20 && taggedProcesses(sandbox.tagPrefix).length > 0; tries++) await pause(20);
		assert.deepEqual(taggedProcesses(sandbox.tagPrefix), [], "a process was left behind");
	});

	async function events(
		source: string,
		inputs: readonly Wire[],
		signature: Signature = ints,
		more: Partial<ExecutionLimits> = {},
		box = sandbox,
	): Promise<ExecutionEvent[]> {
		const program = { language: "java" as const, source, fileName: "practice/solution.java", signature };
		const numbered = inputs.map((args, i) => ({ id: String(i), args }));
		const all: ExecutionEvent[] = [];
		const signal = new AbortController().signal;
		for await (const event of box.execute(program, numbered, { ...limits, ...more }, signal)) all.push(event);
		return all;
	}
	async function run(...args: Parameters<typeof events>): Promise<Execution[]> {
		const all = await events(...args);
		const failed = all.find((event) => event.type === "failed");
		assert.equal(failed, undefined, JSON.stringify(failed));
		return all.flatMap((event) => (event.type === "ended" ? [event.execution] : []));
	}
	const outcomes = async (...args: Parameters<typeof events>): Promise<Outcome[]> =>
		(await run(...args)).map(({ outcome }) => outcome);
	const values = async (...args: Parameters<typeof events>): Promise<unknown[]> =>
		(await outcomes(...args)).map((outcome) => (outcome.kind === "returned" ? outcome.value : outcome));

	it("answers, as an object's method or a static one, whatever its access and package", async () => {
		for (const [head, access] of [
			["", "long"],
			["package a.b;", "static long"],
			["/* x */ package a;", "private long"],
		]) {
			const source = `${head}\nimport java.util.*;\npublic final class Solution {\n  ${access} solveIt(long[] xs) { return new Helper().sum(xs); }\n}\nclass Helper { long sum(long[] xs) { return Arrays.stream(xs).sum(); } }`;
			assert.deepEqual(await values(source, [[[1, 2, 3]], [[]]]), [6, 0], source);
		}
	});

	it("is made anew for each case, and a class plays its operations", async () => {
		assert.deepEqual(
			await values(solution("int calls; int solveIt(long[] xs) { return ++calls; }"), [[[]], [[]]]),
			[1, 1],
		);
		const cache: Signature = {
			kind: "class",
			name: "TrackCache",
			init: [{ name: "capacity_kb", type: "int" }],
			methods: [
				{ name: "get_size", params: [{ name: "id", type: "string" }], returns: "optional[int]" },
				{
					name: "put",
					params: [
						{ name: "id", type: "string" },
						{ name: "size", type: "int" },
					],
					returns: "none",
				},
				{ name: "all", params: [], returns: "list[int]" },
			],
		};
		const source = `import java.util.*;
			public class TrackCache {
				private final List<Long> sizes = new ArrayList<>();
				private TrackCache(int capacityKb) { sizes.add((long) capacityKb); }
				Long getSize(String id) { return id.equals("a") ? sizes.get(0) : null; }
				public void put(String id, long size) { sizes.add(size); }
				protected List<Long> all() { return sizes; }
			}`;
		const script: Wire = [["new", 5], ["get_size", "a"], ["all"], ["put", "b", 2 ** 40], ["all"], ["get_size", "b"]];
		assert.deepEqual(await values(source, [script], cache), [[null, 5, [5], null, [5, 2 ** 40], null]]);
	});

	it("has any value come back as it was, in its own type", async () => {
		const wires = fc.sample(anyWire, { numRuns: 400, seed: 20_261_123 });
		const source = solution("Object solveIt(Object x) { return x; }");
		const done = await outcomes(
			source,
			wires.map((wire) => [wire]),
			call(["any"]),
		);
		assert.equal(done.length, wires.length);
		for (const [i, outcome] of done.entries()) {
			assert.ok(outcome.kind === "returned" && outcome.argsAfter === undefined, JSON.stringify([wires[i], outcome]));
			// a tuple of none or one is a list in Java
			assert.equal(meaning(outcome.value, { tuples: true }), meaning(wires[i] ?? null, { tuples: true }));
		}
	});

	it("has a value of any declared type come back as it was", async () => {
		const sample = fc.sample(typedWire, { numRuns: 60, seed: 20_261_123 });
		const methods = sample.map(({ type }, i) => {
			const parsed = parseValueType(type);
			const spelt = parsed.ok ? javaType(parsed.value) : "";
			return { spelt, text: `${spelt} m${i}(${spelt} x) { return x; }` };
		});
		const echo: Signature = {
			kind: "class",
			name: "Echo",
			init: [],
			methods: sample.map(({ type }, i) => ({ name: `m${i}`, params: [{ name: "x", type }], returns: type })),
		};
		const source = `import java.util.*;\nclass Echo {\n${methods.map(({ text }) => text).join("\n")}\n}`;
		const script: Wire = [["new"], ...sample.map(({ value }, i): Wire => [`m${i}`, value])];
		const [outcome] = await outcomes(source, [script], echo);
		assert.ok(outcome?.kind === "returned" && outcome.argsAfter === undefined, JSON.stringify(outcome));
		for (const [i, { type, value }] of sample.entries()) {
			const back: Wire = (outcome.value as readonly Wire[])[i + 1] ?? null;
			assert.equal(meaning(back), meaning(value), `${type}, ${methods[i]?.spelt}`);
		}
	});

	it("may declare other types of Java for the same values", async () => {
		const table: readonly (readonly [string, string, Wire, Wire?])[] = [
			["list[int]", "int[]", [1, -2]],
			["list[int]", "List<Integer>", [1, -2]],
			["list[int]", "Deque<java.math.BigInteger>", [1, { $i: "9007199254740993" }]],
			["list[list[int]]", "int[][]", [[1], [], [2, 3]]],
			["list[list[string]]", "char[][]", [["a"], ["b", "c"]]],
			["list[string]", "Collection<? extends CharSequence>", ["ab", ""]],
			["list[optional[int]]", "Queue<Integer>", [1, null]],
			["list[float]", "Iterable<Double>", [{ $f: "0.1" }]],
			["int", "double", 3, { $f: "3.0" }],
			["float", "Number", { $f: "-0.0" }],
			["optional[int]", "OptionalLong", null],
			["optional[list[int]]", "Optional<long[]>", [7]],
			["set[string]", "SortedSet<String>", { $s: ["b", "a"] }, { $s: ["a", "b"] }],
			["map[string, list[int]]", "NavigableMap<String, LinkedList<Long>>", { $d: [["a", [1]]] }],
			[
				"map[int, float]",
				"HashMap<Integer, Double>",
				{
					$d: [
						[3, { $f: "1.5" }],
						[1, { $f: "2.5" }],
					],
				},
			],
			["tuple[string, int]", "Map.Entry<String, Long>", { $t: ["a", 1] }],
			["tuple[int, int]", "long[]", { $t: [1, 2] }, [1, 2]],
			["tuple[int, string]", "List<Object>", { $t: [1, "a"] }, [1, "a"]],
			["bytes", "byte[]", { $b: "AAH/" }],
		];
		const other: Signature = {
			kind: "class",
			name: "Other",
			init: [],
			methods: table.map(([type], i) => ({ name: `m${i}`, params: [{ name: "x", type }], returns: type })),
		};
		const methods = table.map(([, declared], i) => `Object m${i}(${declared} x) { return x; }`);
		const script: Wire = [["new"], ...table.map(([, , given], i): Wire => [`m${i}`, given])];
		const source = `import java.util.*;\nclass Other {\n${methods.join("\n")}\n}`;
		const [back] = (await values(source, [script], other)) as [readonly Wire[]];
		for (const [i, [type, declared, given, wanted]] of table.entries()) {
			assert.deepEqual(back[i + 1], wanted ?? given, `${type} as ${declared}`);
		}
	});

	it("gets iterators that are lazy and functions that draw the same numbers as in other languages", async () => {
		const source =
			solution(`Iterator<Long> solveIt(Iterator<Long> xs, DoubleSupplier rand, IntBinaryOperator randint, BiFunction<Integer, Integer, Integer> again, Supplier<Double> fixed) {
			return List.of(xs.next(), (long) (1000 * rand.getAsDouble()), (long) randint.applyAsInt(1, 6), (long) again.apply(1, 6), (long) (2 * fixed.get())).iterator();
		}`);
		const signature = call(
			["iterator[int]", "callable[rand]", "callable[randint]", "callable[randint]", "callable[rand]"],
			"iterator[int]",
		);
		const seed: Wire = { $d: [["seed", 7]] };
		const replay: Wire = { $d: [["values", [{ $f: "1.5" }]]] };
		assert.deepEqual(await values(source, [[[5, 6], 7, seed, seed, replay]], signature), [[5, 11, 1, 1, 3]]);
		const own =
			solution(`interface Draw { int next(long low, long high); default int twice() { return 2 * next(1, 6); } }
			long solveIt(Draw draw) { long all = 0; for (int i = 0; i < 40; i++) all += draw.next(1, 6); return all; }`);
		const ofJs = scriptedCallable(7, "randint");
		const sum = Array.from({ length: 40 }, () => Number(ofJs(1, 6))).reduce((all, one) => all + one, 0);
		assert.deepEqual(await values(own, [[7]], call(["callable[randint]"])), [sum]);
		const lazy = solution("long solveIt(Iterator<Integer> xs) { return xs.next(); }");
		assert.deepEqual(await values(lazy, [[[5, 2 ** 40]]], call(["iterator[int]"])), [5]);
	});

	if (typeof jdk !== "string" && jdk.feature >= 16) {
		it("may take and return tuples as records or classes of its own", async () => {
			const source = solution(`record Play(String user, long time) {}
				static class Pair { final long a; final String b; Pair(long a, String b) { this.a = a; this.b = b; } }
				Object solveIt(List<Play> plays, Pair[] pairs) { return List.of(plays.get(0), new Tuple2<>(pairs[0].b, pairs[0].a), pairs[0]); }`);
			const signature = call(["list[tuple[string, int]]", "list[tuple[int, string]]"]);
			const given: Wire = [[{ $t: ["ann", 5] }], [{ $t: [7, "x"] }]];
			assert.deepEqual(await values(source, [given], signature), [
				[{ $t: ["ann", 5] }, { $t: ["x", 7] }, { $x: "Pair" }],
			]);
		});
	}

	it("hears of a number that does not fit, of a type that cannot hold the values, and of a wrong count", async () => {
		const message = async (body: string, signature = ints, args: Wire = [[1, 10 ** 12]]) => {
			const [outcome] = await outcomes(solution(body), [args], signature);
			return outcome && "message" in outcome ? outcome.message : JSON.stringify(outcome);
		};
		assert.equal(
			await message("int solveIt(int[] sizes) { return 0; }"),
			"parameter `sizes` of `solveIt` is declared int[] and holds 1000000000000, which does not fit into int: use long",
		);
		assert.equal(
			await message("int solveIt(String sizes) { return 0; }"),
			"parameter `sizes` of `solveIt` is declared String, and the judge gives it a list: declare it long[].",
		);
		assert.equal(
			await message("int solveIt(long size) { return 0; }", call(["optional[int]"]), [1]),
			"parameter `size` of `solveIt` is declared long, and the judge gives it a whole number or null: declare it Long.",
		);
		assert.equal(
			await message("int solveIt(long[] a, int b) { return 0; }"),
			"method `solveIt` in solution.java has 2 parameters, and the judge gives it 1: `arg0`.",
		);
	});

	it("hears what is there instead of what is missing", async () => {
		const missing = async (source: string) => {
			const [outcome] = await outcomes(source, [[[1]]]);
			assert.equal(outcome?.kind, "missing", JSON.stringify(outcome));
			return outcome?.kind === "missing" ? outcome.message : "";
		};
		assert.equal(
			await missing("class Solutions {}"),
			"class `Solution` was not found in solution.java. It has `Solutions`.",
		);
		assert.equal(
			await missing(solution("long solve(long[] xs) { return 1; }")),
			"method `solveIt` was not found in solution.java. Class `Solution` has `solve`.",
		);
	});

	it("hears of its first compile error at its line, and how many more there are", async () => {
		const [failed] = await events(
			"class Solution {\n  long solveIt(long[] xs) {\n    int n = 1.5;\n    return m;\n  }\n}",
			[[[1]]],
		);
		assert.deepEqual(failed, {
			type: "failed",
			kind: "compile",
			message: "incompatible types: possible lossy conversion from double to int (and one more error)",
			frames: [{ lineBase0: 2, functionName: "" }],
		});
	});

	it("gets its own lines of an exception only, innermost first, also of a lambda and while it is loaded", async () => {
		const source =
			"class Solution {\n  long solveIt(long[] xs) {\n    java.util.List.of(1).forEach(x -> inner(xs));\n    return 0;\n  }\n  static void inner(long[] xs) {\n    xs[9]++;\n  }\n}";
		const [outcome] = await outcomes(source, [[[1]]]);
		assert.deepEqual(outcome, {
			kind: "threw",
			type: "ArrayIndexOutOfBoundsException",
			message: "Index 9 out of bounds for length 1",
			frames: [
				{ lineBase0: 6, functionName: "inner" },
				{ lineBase0: 2, functionName: "solveIt" },
				{ lineBase0: 2, functionName: "solveIt" },
			],
		});
		const [loading] = await outcomes(
			solution('static int n = Integer.parseInt("x");\nint solveIt(long[] xs) { return n; }'),
			[[[1]]],
		);
		assert.equal(loading?.kind === "threw" && loading.type, "NumberFormatException");
		assert.deepEqual(loading?.kind === "threw" && loading.frames, [{ lineBase0: 3, functionName: "Solution" }]);
	});

	it("is seen changing its argument, and only that one", async () => {
		const source = solution(
			"long solveIt(long[] xs, List<Tuple2<String, Double>> ys) { Arrays.sort(xs); return xs[0]; }",
		);
		const [outcome] = await outcomes(
			source,
			[[[3, 1], [{ $t: ["a", { $f: "0.5" }] }]]],
			call(["list[int]", "list[tuple[string, float]]"]),
		);
		assert.deepEqual(outcome, { kind: "returned", value: 1, argsAfter: [[1, 3], [{ $t: ["a", { $f: "0.5" }] }]] });
	});

	it("may recurse a million deep, and not for ever, and goes on after that", async () => {
		const source = solution("long solveIt(long n) { return n == 0 ? 0 : 1 + solveIt(n - 1); }");
		const [deep, deeper, endless, after] = await outcomes(source, [[50_000], [1_000_000], [-1], [3]], call(["int"]));
		assert.deepEqual(
			[deep, deeper, after].map((outcome) => outcome?.kind === "returned" && outcome.value),
			[50_000, 1_000_000, 3],
		);
		assert.ok(endless?.kind === "threw" && endless.type === "StackOverflowError" && endless.frames[0]?.lineBase0 === 3);
		const situation = { language: "java" as const, timeLimitMs: 1000, memoryMb: 256, fileName: "solution.java" };
		assert.match(explainEnding(endless, situation).message, /StackOverflowError at line 4\. The recursion has no end/);
	});

	it("meets its memory limit, and the next case still runs", async () => {
		const source = solution(
			"long solveIt(long n) { List<long[]> all = new ArrayList<>(); while (n > 0) all.add(new long[100_000]); return 2; }",
		);
		const [full, after] = await outcomes(source, [[1], [0]], call(["int"]));
		assert.deepEqual([full?.kind, after?.kind], ["memory-limit", "returned"]);
	});

	it("is stopped in an endless loop at its line, and asleep", async () => {
		const source = solution(
			"long solveIt(long n) throws Exception {\n  long x = 0;\n  while (n == 1) {\n    x++;\n  }\n  if (n == 2) Thread.sleep(100_000);\n  return x;\n}",
		);
		const short = { cpuMs: 600, wallMs: 1800 };
		const [loop, asleep] = await outcomes(source, [[1], [2]], call(["int"]), short);
		const lineOf = (outcome: Outcome | undefined) => outcome?.kind === "time-limit" && outcome.frames[0]?.lineBase0;
		assert.ok([5, 6].includes(Number(lineOf(loop))), JSON.stringify(loop));
		assert.equal(lineOf(asleep), 8, JSON.stringify(asleep));
	});

	it("may not end the process, in a call or while it is loaded", async () => {
		const body = "long solveIt(long[] xs) { return 1; }";
		for (const source of [
			solution("long solveIt(long[] xs) { System.exit(0); return 1; }"),
			solution("long solveIt(long[] xs) { Runtime.getRuntime().halt(0); return 1; }"),
			solution(`static { System.exit(0); }\n${body}`),
		]) {
			assert.deepEqual(
				(await outcomes(source, [[[1]]])).map(({ kind }) => kind),
				["exited"],
				source,
			);
		}
	});

	it("keeps 64 KB of what it prints, and what it writes past the judge is believed by nobody", async () => {
		const [printed] = await run(
			solution(
				'long solveIt(long[] xs) { System.out.println("é"); for (int i = 0; i < 50; i++) System.err.print("x".repeat(1_000_000)); return 1; }',
			),
			[[[1]]],
		);
		assert.ok(printed?.outcome.kind === "returned" && printed.output.startsWith("é\nxxx"));
		assert.ok(printed.output.length < 66_000 && /more characters were printed$/.test(printed.output));
		const [junk] = await values(
			solution(
				'Object solveIt(long[] xs) throws Exception { System.setOut(null); return new Object[] { new Solution(), 1, "\\u0000\\ud800" }; }',
			),
			[[[1]]],
		);
		assert.deepEqual(junk, [{ $x: "Solution" }, 1, "\u0000\ud800"]);
	});

	it("is refused files, connections, processes and the judge's own parts by the runtime's seat belts", async () => {
		for (const attempt of [
			'new java.io.File("/etc/passwd").exists()',
			'java.nio.file.Files.readString(java.nio.file.Path.of("/etc/passwd"))',
			"new java.net.Socket()",
			'new ProcessBuilder("true").start()',
			"new woodshed.Harness()",
		]) {
			const source = solution(`Object solveIt(long[] xs) throws Exception { ${attempt}; return 1; }`);
			const [event] = (await events(source, [[[1]]])).filter(({ type }) => type === "ended" || type === "failed");
			const refused =
				event?.type === "failed"
					? event.kind === "compile"
					: event?.type === "ended" &&
						event.execution.outcome.kind === "threw" &&
						event.execution.outcome.type === "SecurityException";
			assert.ok(refused, `${attempt}: ${JSON.stringify(event)}`);
		}
	});

	it("has a result that is too large or contains itself refused", async () => {
		const [large] = await outcomes(solution("Object solveIt(long[] xs) { return new byte[40_000_000]; }"), [[[1]]]);
		assert.equal(large?.kind, "output-limit");
		const [cyclic] = await outcomes(
			solution("Object solveIt(long[] xs) { List<Object> a = new ArrayList<>(); a.add(a); return a; }"),
			[[[1]]],
		);
		assert.ok(cyclic?.kind === "threw" && cyclic.message === "the result contains itself");
	});

	it("has what a lazy list computes counted as its own time", async () => {
		const lazy = solution(
			"Object solveIt(long[] xs) { return new AbstractList<Long>() { public int size() { return 1; } public Long get(int i) { long n = 0; for (long t = System.nanoTime(); System.nanoTime() - t < 60_000_000; ) n++; return n; } }; }",
		);
		const [done] = await run(lazy, [[[1]]]);
		assert.ok((done?.cpuMs ?? 0) > 5, JSON.stringify(done));
	});

	it("gets starter code that runs for every problem there is, and says that nothing is written yet", async () => {
		const folder = join(root, "problems", "coding");
		for (const slug of readdirSync(folder)) {
			const text = readFileSync(join(folder, slug, "problem.yaml"), "utf8");
			const { signature } = parse(text) as { signature: Signature };
			if (signature.kind === "query") continue;
			const source = starterCode(signature, "java");
			const method = signature.kind === "class" ? signature.methods[0] : undefined;
			const all = await events(source, [sampleInput(signature, method)], signature);
			const ended = all.find((event) => event.type === "ended");
			assert.ok(ended?.type === "ended", `${slug}: ${JSON.stringify(all)}`);
			const { outcome } = ended.execution;
			assert.equal(
				outcome.kind === "threw" && outcome.message,
				"not written yet",
				`${slug}: ${JSON.stringify(outcome)}`,
			);
		}
	});

	it("runs where the cache has a name that Java cannot read", async () => {
		const odd = join(mkdtempSync(join(tmpdir(), "woodshed-odd-")), "ü 🎵:x");
		mkdirSync(odd);
		const other = new LocalSandbox({ distDir: join(root, "dist"), cacheDir: odd, keepsSpare: false });
		try {
			assert.deepEqual(
				await values(solution("int solveIt(long[] xs) { return xs.length; }"), [[[1, 2]]], ints, {}, other),
				[2],
			);
		} finally {
			other.dispose();
			rmSync(join(odd, ".."), { recursive: true, force: true });
		}
	});
});

function sampleInput(
	signature: Exclude<Signature, { kind: "query" }>,
	method?: { readonly name: string; readonly params: readonly { readonly type: string }[] },
): Wire {
	const zero = (type: string): Wire => {
		if (/^(?:list|iterator)/.test(type)) return [];
		if (type.startsWith("set")) return { $s: [] };
		if (type.startsWith("map")) return { $d: [] };
		if (type.startsWith("callable")) return 1;
		return { int: 1, float: { $f: "1.0" }, string: "a", bool: true, bytes: { $b: "" } }[type] ?? null;
	};
	const zeros = (params: readonly { readonly type: string }[]) => params.map(({ type }) => zero(type));
	return signature.kind === "function"
		? zeros(signature.params)
		: [
				["new", ...zeros(signature.init)],
				[method?.name ?? "", ...zeros(method?.params ?? [])],
			];
}
