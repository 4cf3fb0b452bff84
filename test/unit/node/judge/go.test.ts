import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { parse } from "yaml";

import { explainEnding } from "../../../../src/core/judge/messages.ts";
import type { Execution, ExecutionEvent, ExecutionLimits, Outcome } from "../../../../src/core/judge/sandbox.ts";
import type { Signature } from "../../../../src/core/problem/problem.ts";
import { starterCode } from "../../../../src/core/problem/starterCode.ts";
import type { Wire } from "../../../../src/core/problem/wire.ts";
import { findGo } from "../../../../src/node/judge/languages/go/findGo.ts";
import { LocalSandbox } from "../../../../src/node/judge/localSandbox.ts";
import { taggedProcesses } from "../../../../src/node/judge/processTree.ts";
import { typedWire } from "../../../support/typedWire.ts";
import { anyWire, meaning } from "../../../support/wireValues.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");
// the harness is used as it lies there: its folder is beside the one of the judge's other parts
const distDir = join(root, "src", "node", "judge");
const limits: ExecutionLimits = { cpuMs: 4000, wallMs: 30_000, memoryMb: 512, outputBytes: 2 ** 24 };
const chosen = process.env["WOODSHED_TEST_GO"];
const go = await findGo(chosen);
const withGo = typeof go === "string" ? describe.skip : describe;

const call = (params: readonly string[], returns = "any"): Signature => ({
	kind: "function",
	name: "solve_it",
	params: params.map((type, i) => ({ name: `arg_${i}`, type })),
	returns,
});
const ints = call(["list[int]"]);

/** Go's maps have no order, so they come back in the order of their keys. */
function ordered(wire: Wire): Wire {
	if (wire === null || typeof wire !== "object") return wire;
	if (Array.isArray(wire)) return (wire as readonly Wire[]).map(ordered);
	const tagged = wire as Exclude<Wire, null | boolean | number | string | readonly Wire[]>;
	if ("$t" in tagged) return { $t: tagged.$t.map(ordered) };
	if (!("$d" in tagged)) return tagged;
	const pairs = tagged.$d.map(([key, value]): [Wire, Wire] => [ordered(key), ordered(value)]);
	return { $d: pairs.sort(([a], [b]) => (meaning(a) < meaning(b) ? -1 : 1)) };
}

describe("the search for Go", () => {
	it("says what is wrong with a chosen command instead of taking another", async () => {
		assert.match(
			String(await findGo("/no/such/go")),
			/"\/no\/such\/go" does not run\. Choose another in the setting woodshed\.go\.path/,
		);
	});
});

withGo("a solution in Go", function () {
	this.timeout(60_000);
	let sandbox: LocalSandbox;

	before(async function () {
		// the standard library is compiled once for this checkout
		this.timeout(400_000);
		sandbox = new LocalSandbox({
			distDir,
			cacheDir: join(root, ".cache", "test-go"),
			...(chosen === undefined ? {} : { go: chosen }),
		});
		await run("func solveIt(xs []int) int { return 1 }", [[[]]]);
	});
	after(async () => {
		sandbox.dispose();
		for (let tries = 0; tries < 20 && taggedProcesses(sandbox.tagPrefix).length > 0; tries++) await pause(20);
		assert.deepEqual(taggedProcesses(sandbox.tagPrefix), [], "a process was left behind");
	});

	async function events(
		source: string,
		inputs: readonly Wire[],
		signature: Signature = ints,
		more: Partial<ExecutionLimits> = {},
		signal = new AbortController().signal,
	): Promise<ExecutionEvent[]> {
		const program = { language: "go" as const, source, fileName: "practice/solution.go", signature };
		const numbered = inputs.map((args, i) => ({ id: String(i), args }));
		const all: ExecutionEvent[] = [];
		for await (const event of sandbox.execute(program, numbered, { ...limits, ...more }, signal)) all.push(event);
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
	async function failure(source: string, signature: Signature = ints) {
		const all = await events(source, [[[1]]], signature);
		const failed = all.find((event) => event.type === "failed");
		assert.ok(failed?.type === "failed", JSON.stringify(all));
		return { kind: failed.kind, message: failed.message, line: (failed.frames[0]?.lineBase0 ?? -1) + 1 };
	}

	it("answers in any package, with a main of its own, whichever case its name has", async () => {
		const source =
			'// package comment\n/* func solveIt */ package practice\n\nimport "sort"\n\nfunc SolveIt(xs []int) []int {\n\tsort.Ints(xs)\n\treturn xs\n}\n\nfunc main() { println(SolveIt(nil)) }\n\nfunc init() {}\n';
		assert.deepEqual(await outcomes(source, [[[2, 1]], [[]]]), [
			{ kind: "returned", value: [1, 2], argsAfter: [[1, 2]] },
			{ kind: "returned", value: [] },
		]);
	});

	it("plays the operations of a class, its names in the spelling that it has", async () => {
		const cache: Signature = {
			kind: "class",
			name: "TrackCache",
			init: [{ name: "capacity_kb", type: "int" }],
			methods: [
				{ name: "get_size", params: [{ name: "id", type: "string" }], returns: "optional[int]" },
				{ name: "find", params: [{ name: "id", type: "string" }], returns: "optional[int]" },
				{ name: "put", params: [{ name: "size", type: "int" }], returns: "none" },
				{ name: "all", params: [], returns: "list[int]" },
			],
		};
		const source = `
			type TrackCache struct { sizes []int }
			func Constructor(capacityKb int) TrackCache { return TrackCache{sizes: []int{capacityKb}} }
			func (c TrackCache) getSize(id string) *int { if id == "a" { return &c.sizes[0] }; return nil }
			func (c *TrackCache) Find(id string) (int, bool) { return len(c.sizes), id == "a" }
			func (c *TrackCache) Put(size int) { c.sizes = append(c.sizes, size) }
			func (c *TrackCache) all() []int { return c.sizes }`;
		const script: Wire = [
			["new", 5],
			["get_size", "a"],
			["all"],
			["put", 2 ** 40],
			["all"],
			["get_size", "b"],
			["find", "a"],
			["find", "b"],
		];
		assert.deepEqual(await values(source, [script, [["new", 1], ["all"]]], cache), [
			[null, 5, [5], null, [5, 2 ** 40], null, 2, null],
			[null, [1]],
		]);
	});

	it("has any value come back as it was", async () => {
		const wires = fc.sample(anyWire, { numRuns: 400, seed: 20_261_123 });
		const done = await outcomes(
			"func solveIt(x any) any { return x }",
			wires.map((wire) => [wire]),
			call(["any"]),
		);
		assert.equal(done.length, wires.length);
		for (const [i, outcome] of done.entries()) {
			assert.ok(outcome.kind === "returned" && outcome.argsAfter === undefined, JSON.stringify([wires[i], outcome]));
			const plain = (wire: Wire) => meaning(ordered(wire), { tuples: true });
			assert.equal(plain(outcome.value), plain(wires[i] ?? null));
		}
	});

	it("has a value of any declared type come back as it was, in the types of the starter code", async () => {
		const sample = fc.sample(typedWire, { numRuns: 120, seed: 20_261_123 });
		const echo: Signature = {
			kind: "class",
			name: "Echo",
			init: [],
			methods: sample.map(({ type }, i) => ({ name: `m${i}`, params: [{ name: "x", type }], returns: type })),
		};
		const source = starterCode(echo, "go").replaceAll('panic("not written yet")', "return x");
		const script: Wire = [["new"], ...sample.map(({ value }, i): Wire => [`m${i}`, value])];
		const [outcome] = await outcomes(source, [script], echo);
		assert.ok(outcome?.kind === "returned" && outcome.argsAfter === undefined, JSON.stringify(outcome));
		for (const [i, { type, value }] of sample.entries()) {
			const back: Wire = (outcome.value as readonly Wire[])[i + 1] ?? null;
			assert.equal(meaning(ordered(back)), meaning(ordered(value)), type);
		}
	});

	it("may declare other types of Go for the same values", async () => {
		const table: readonly (readonly [string, string, Wire, Wire?])[] = [
			["list[int]", "[]int32", [1, -2]],
			["list[int]", "[2]uint8", [1, 2]],
			["list[int]", "[]*big.Int", [1, { $i: "99999999999999999999" }]],
			["int", "uint64", { $i: "18446744073709551615" }],
			["int", "ID", 7],
			["list[list[string]]", "[][]byte", [["a"], ["b", "c"]]],
			["list[string]", "[]rune", ["a", "é"]],
			["string", "[]rune", "añ😀"],
			["float", "float32", { $f: "0.1" }],
			["optional[list[int]]", "[]int", [7]],
			["set[string]", "map[string]bool", { $s: ["b", "a"] }, { $s: ["a", "b"] }],
			["set[int]", "[]int", { $s: [3, 1] }],
			["map[int, float]", "map[ID]float64", { $d: [[1, { $f: "1.5" }]] }],
			["map[string, int]", "[]Pair", { $d: [["a", 1]] }],
			["tuple[string, int]", "Pair", { $t: ["a", 1] }],
			["tuple[string, int]", "*Pair", { $t: ["a", 1] }],
			["tuple[int, int]", "[2]int", { $t: [1, 2] }],
			["list[tuple[string, int]]", "[]Pair", [{ $t: ["a", 1] }]],
			["tuple[int, string]", "Tuple2[int, string]", { $t: [1, "a"] }],
			["bytes", "[]byte", { $b: "AAH/" }],
			["string", "string", "\ud800 \udc00\ud83d"],
			["any", "[]string", ["x"]],
		];
		const other: Signature = {
			kind: "class",
			name: "Other",
			init: [],
			methods: table.map(([type], i) => ({ name: `m${i}`, params: [{ name: "x", type }], returns: type })),
		};
		const methods = table.map(([, declared], i) => `func (o *Other) M${i}(x ${declared}) ${declared} { return x }`);
		const source = `import "math/big"\ntype (\n\tID int64\n\tPair struct { name string; count int }\n\tOther struct{}\n)\n${methods.join("\n")}\n`;
		const script: Wire = [["new"], ...table.map(([, , given], i): Wire => [`m${i}`, given])];
		const [back] = (await values(source, [script], other)) as [readonly Wire[]];
		for (const [i, [type, declared, given, wanted]] of table.entries()) {
			assert.deepEqual(back[i + 1], wanted ?? given, `${type} as ${declared}`);
		}
	});

	it("gets iterators that are lazy and functions that draw the same numbers as in other languages", async () => {
		const source = `func solveIt(xs func() (int, bool), ch <-chan int, seq func(func(int) bool), rand func() float64, randint, again func(int, int) int, fixed func() float64) func() (int, bool) {
			first, _ := xs()
			sum := 0
			for x := range ch { sum += x }
			seq(func(x int) bool { sum += 10 * x; return x < 2 })
			out := []int{first, sum, int(1000 * rand()), randint(1, 6), again(1, 6), int(2 * fixed())}
			return func() (int, bool) {
				if len(out) == 0 { return 0, false }
				head := out[0]
				out = out[1:]
				return head, true
			}
		}`;
		const signature = call(
			[
				"iterator[int]",
				"iterator[int]",
				"iterator[int]",
				"callable[rand]",
				"callable[randint]",
				"callable[randint]",
				"callable[rand]",
			],
			"iterator[int]",
		);
		const seed: Wire = { $d: [["seed", 7]] };
		const replay: Wire = { $d: [["values", [{ $f: "1.5" }]]] };
		assert.deepEqual(await values(source, [[[5, 6], [1, 2], [1, 2, 3], 7, seed, seed, replay]], signature), [
			[5, 33, 11, 1, 1, 3],
		]);
	});

	it("hears of values that its types cannot hold, by the name of the parameter", async () => {
		const source = 'import "errors"\nfunc solveIt(xs []int32, y int) (int, error) { return 0, errors.New("no way") }';
		const given: Wire[] = [
			[[5_000_000_000], 1],
			[[1], null],
			[[1], 1],
		];
		const done = await outcomes(source, given, call(["list[int]", "optional[int]"]));
		assert.deepEqual(
			done.map((outcome) => outcome.kind === "threw" && [outcome.type, outcome.message]),
			[
				["value out of range", "`arg0`: 5000000000 does not fit into int32. Declare it with int"],
				["no value", "`arg1`: it is nothing here, which int cannot hold. Declare it with *int"],
				["error", "no way"],
			],
		);
	});

	it("hears of declarations that cannot be called, at their lines", async () => {
		assert.deepEqual(await failure("\nfunc solveIt(xs []string) int { return 0 }"), {
			kind: "compile",
			message: "parameter `arg0` of `solveIt` is []string, which does not fit the problem; declare it as []int.",
			line: 2,
		});
		assert.deepEqual(await failure("func solveIt(xs []int, k int) int { return 0 }"), {
			kind: "compile",
			message: "`solveIt` takes 2 parameters, the problem gives 1: (arg0 []int).",
			line: 1,
		});
	});

	it("hears what is there instead of what is missing", async () => {
		const missing = async (source: string, signature = ints) => {
			const [outcome] = await outcomes(source, [[[1]]], signature);
			return outcome?.kind === "missing" ? outcome.message : JSON.stringify(outcome);
		};
		assert.equal(
			await missing("func solve(xs []int) int { return 0 }\nfunc helper() {}"),
			"function `solveIt` was not found in solution.go. It has `solve`, `helper`.",
		);
		const shelf: Signature = {
			kind: "class",
			name: "Shelf",
			init: [],
			methods: [{ name: "take_one", params: [], returns: "int" }],
		};
		assert.equal(
			await missing("type Shelf struct{}\nfunc (s *Shelf) Take() int { return 1 }", shelf),
			"method `TakeOne` of `Shelf` was not found in solution.go. It has `Take`.",
		);
	});

	it("hears of its first compile error at its line, and how many more there are", async () => {
		const source = 'package x\n\nimport "fmt"\n\nfunc solveIt(xs []int) int {\n\ta := 1\n\treturn "x"\n}\n';
		const { kind, message, line } = await failure(source);
		assert.deepEqual({ kind, line }, { kind: "compile", line: 3 });
		// the words are the compiler's own, and Go 1.20 changed their order
		assert.match(message, /^(?:"fmt" imported and not used|imported and not used: "fmt")\. 2 more errors follow\.$/);
		const broken = await failure("func solveIt(xs []int) int {\n\treturn (\n}\n");
		assert.equal(broken.line, 3);
		assert.match(broken.message, /^syntax error: unexpected \}, expect(?:ed|ing) expression\.$/);
	});

	it("may import the standard library only, and neither C nor files nor the insides of other packages", async () => {
		const said = async (source: string) =>
			(await failure(`${source}\nfunc solveIt(xs []int) int { return 0 }`)).message;
		assert.match(
			await said('import "github.com/a/b"'),
			/"github.com\/a\/b" cannot be imported: only Go's standard library/,
		);
		assert.match(await said('import "foo/bar"'), /"foo\/bar" cannot be imported: only Go's standard library/);
		assert.match(await said('import (\n\t"C"\n)'), /"C" cannot be imported: C code/);
		assert.match(await said('import "os/exec"'), /without network and other processes/);
		assert.match(await said("//go:linkname a b"), /\/\/go:linkname cannot be used/);
		assert.match(await said("//line x.go:7"), /\/\/line cannot be used/);
	});

	describe("in trouble", () => {
		const kinds = {
			index: 1,
			map: 2,
			pointer: 3,
			words: 4,
			exit: 5,
			deadlock: 6,
			deep: 7,
			endless: 8,
			loop: 9,
			goroutine: 10,
			huge: 11,
			growing: 12,
			cycle: 13,
			print: 14,
			large: 15,
			left: 16,
			fatal: 17,
		};
		const source = `package solution

import (
	"fmt"
	"os"
)

type node struct{ next *node }

func inner(xs []int) int { return xs[9] }

func down(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + down(n-1)
}

func solveIt(xs []int) any {
	switch xs[0] {
	case 1:
		return inner(xs)
	case 2:
		var m map[int]int
		m[1] = 2
	case 3:
		var p *node
		return p.next
	case 4:
		panic(fmt.Errorf("%d is odd", xs[0]))
	case 5:
		os.Exit(3)
	case 6:
		<-stuck
	case 7:
		return down(1_000_000)
	case 8:
		return down(-1)
	case 9:
		for xs[0] == 9 {
			xs[1]++
		}
	case 10:
		go func() { inner(xs) }()
		<-stuck
	case 11:
		return len(make([]byte, 2_000_000_000))
	case 12:
		for {
			kept = append(kept, make([]int, 1_000_000))
			for i := range kept[len(kept)-1] {
				kept[len(kept)-1][i] = i
			}
		}
	case 13:
		n := &node{}
		n.next = n
		return n
	case 14:
		fmt.Println("hello", xs[1])
		fmt.Fprintln(os.Stderr, "error")
	case 15:
		return make([]int, 40_000_000)
	case 16:
		go func() {
			for {
			}
		}()
	case 17:
		delete(counts, 1)
		go func() {
			for {
				counts[1]++
			}
		}()
		for {
			counts[2]++
		}
	}
	return xs[0]
}

var (
	stuck  = make(chan int)
	kept   [][]int
	counts = map[int]int{}
)
`;
		const trouble = (kind: keyof typeof kinds, more: Partial<ExecutionLimits> = {}) =>
			run(source, [[[kinds[kind], 0]], [[0, 0]]], ints, more);
		const first = async (kind: keyof typeof kinds, more: Partial<ExecutionLimits> = {}) => {
			const [done, next] = await trouble(kind, more);
			assert.ok(done);
			assert.deepEqual(next?.outcome, { kind: "returned", value: 0 }, "the next case");
			return done.outcome;
		};
		const lineOf = (text: string) => source.slice(0, source.indexOf(text)).split("\n").length - 1;

		it("gets its own lines of a panic only, innermost first", async () => {
			assert.deepEqual(await first("index"), {
				kind: "threw",
				type: "runtime error",
				message: "index out of range [9] with length 2",
				frames: [
					{ lineBase0: lineOf("func inner"), functionName: "inner" },
					{ lineBase0: lineOf("return inner(xs)"), functionName: "solveIt" },
				],
			});
			const table = [
				["map", "runtime error", "assignment to entry in nil map", "m[1] = 2"],
				["pointer", "runtime error", "invalid memory address or nil pointer dereference", "return p.next"],
				["words", "panic", "4 is odd", "panic(fmt.Errorf"],
			] as const;
			for (const [kind, type, message, line] of table) {
				const frames = [{ lineBase0: lineOf(line), functionName: "solveIt" }];
				assert.deepEqual(await first(kind), { kind: "threw", type, message, frames });
			}
		});

		it("hears of a panic in a goroutine and of two that use one map at once", async () => {
			const panicked = await first("goroutine");
			assert.ok(panicked.kind === "threw", JSON.stringify(panicked));
			assert.equal(panicked.message, "index out of range [9] with length 2");
			assert.equal(panicked.frames[0]?.functionName, "inner");
			const fatal = await first("fatal");
			assert.ok(fatal.kind === "threw" && /^concurrent map/.test(fatal.message), JSON.stringify(fatal));
		});

		it("may not end the process", async () => {
			assert.deepEqual(await first("exit"), { kind: "exited", message: "the process ended with exit code 3" });
		});

		it("is told of a deadlock at its line", async () => {
			const waits =
				"package solution\n\nfunc solveIt(xs []int) int {\n\tch := make(chan int)\n\tch <- xs[0]\n\treturn 1\n}\n";
			const [done] = await outcomes(waits, [[[1]]]);
			assert.deepEqual(done, {
				kind: "threw",
				type: "deadlock",
				message: "all goroutines wait for each other",
				frames: [{ lineBase0: 4, functionName: "solveIt" }],
			});
		});

		it("may recurse a million deep, and not for ever", async () => {
			assert.deepEqual(await first("deep"), { kind: "returned", value: 1_000_000 });
			const endless = await first("endless");
			assert.ok(endless.kind === "threw" && endless.type === "stack overflow", JSON.stringify(endless));
			// the stack is found full where the function begins
			assert.deepEqual(endless.frames[0], { lineBase0: lineOf("func down"), functionName: "down" });
			const situation = { language: "go" as const, timeLimitMs: 1000, memoryMb: 512, fileName: "solution.go" };
			assert.match(explainEnding(endless, situation).message, /The recursion has no end/);
		});

		it("is stopped in an endless loop, at its line", async () => {
			const outcome = await first("loop", { cpuMs: 1000, wallMs: 10_000 });
			assert.ok(outcome.kind === "time-limit", JSON.stringify(outcome));
			assert.equal(outcome.frames[0]?.functionName, "solveIt");
			const { lineBase0 = -1 } = outcome.frames[0] ?? {};
			assert.ok([0, 1].includes(lineBase0 - lineOf("for xs[0] == 9")), `at line ${lineBase0}`);
		});

		it("meets its memory limit, at once and bit by bit", async () => {
			assert.deepEqual(await first("huge"), { kind: "memory-limit" });
			assert.deepEqual(await first("growing", { memoryMb: 200 }), { kind: "memory-limit" });
		});

		it("cannot return what contains itself or is too large", async () => {
			assert.deepEqual(await first("cycle"), {
				kind: "threw",
				type: "result",
				message: "the result contains itself",
				frames: [],
			});
			assert.deepEqual(await first("large"), { kind: "output-limit" });
		});

		it("has what it prints told with its own case, and goroutines that it leaves hinder nothing", async () => {
			const done = await run(source, [[[14, 1]], [[14, 2]], [[16, 0]], [[0, 0]]]);
			assert.deepEqual(
				done.map(({ output }) => output.split("\n").sort().join(" ").trim()),
				["error hello 1", "error hello 2", "", ""],
			);
			assert.deepEqual(done.at(-1)?.outcome, { kind: "returned", value: 0 });
		});
	});

	it("hears of a panic while it is loaded, at its line", async () => {
		const source =
			"package solution\n\nvar first = pick(nil)\n\nfunc pick(xs []int) int {\n\treturn xs[0]\n}\n\nfunc solveIt(xs []int) int { return first }\n";
		const [done] = await run(source, [[[1]]]);
		assert.deepEqual(
			done?.outcome.kind === "threw" && done.outcome.frames.map(({ lineBase0 }) => lineBase0 + 1),
			[6, 3],
		);
		assert.equal(done?.output, "");
	});

	it("is measured by what the call has used, whoever did it", async () => {
		const source =
			'import "sync"\nfunc work(n int) (t int) { for i := 0; i < n; i++ { t += i % 7 }; return }\nfunc solveIt(xs []int) int {\n\tvar all sync.WaitGroup\n\tfor range xs { all.Add(1); go func() { work(100_000_000); all.Done() }() }\n\tall.Wait()\n\treturn 1\n}\n';
		const [none, one, two] = await run(source, [[[]], [[1]], [[1, 2]]], ints, { exactTimes: true });
		assert.ok(none && one && two);
		assert.ok(none.cpuMs < 5 && one.cpuMs > 20, JSON.stringify([none.cpuMs, one.cpuMs]));
		assert.ok(two.cpuMs > 1.4 * one.cpuMs, JSON.stringify([one.cpuMs, two.cpuMs]));
	});

	it("shares one build between two runs, and drops one that nobody waits for", async () => {
		const source = `func solveIt(xs []int) int { return ${Date.now()} }`;
		const both = await Promise.all([values(source, [[[1]]]), values(source, [[[1]]])]);
		assert.deepEqual(both[0], both[1]);
		const controller = new AbortController();
		const stopped = events(`${source}\nvar unused = 1`, [[[1]]], ints, {}, controller.signal);
		await pause(30);
		controller.abort();
		assert.deepEqual(await stopped, []);
		assert.equal((await values(`${source}\nvar unused = 1`, [[[1]]])).length, 1);
	});

	it("begins with starter code that compiles, for every problem there is", async () => {
		const problems = join(root, "problems", "coding");
		for (const slug of readdirSync(problems)) {
			const { signature } = parse(readFileSync(join(problems, slug, "problem.yaml"), "utf8")) as {
				signature: Signature;
			};
			if (signature.kind === "query") continue;
			const operation: Wire = signature.kind === "class" ? [["new", 1]] : [];
			const all = await events(starterCode(signature, "go"), [operation], signature);
			assert.ok(
				all.some(({ type }) => type === "ready"),
				`${slug}: ${JSON.stringify(all)}`,
			);
		}
	});
});
