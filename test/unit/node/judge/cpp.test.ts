import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { parse } from "yaml";

import { explainEnding } from "../../../../src/core/judge/messages.ts";
import type { Execution, ExecutionEvent, ExecutionLimits, Outcome } from "../../../../src/core/judge/sandbox.ts";
import type { Signature } from "../../../../src/core/problem/problem.ts";
import { starterCode } from "../../../../src/core/problem/starterCode.ts";
import { cppType } from "../../../../src/core/problem/starters/cppType.ts";
import { typeOf } from "../../../../src/core/problem/starters/signatureType.ts";
import type { Wire } from "../../../../src/core/problem/wire.ts";
import { explainDiagnostics } from "../../../../src/node/judge/languages/cpp/cppDiagnostics.ts";
import { checkIncludes } from "../../../../src/node/judge/languages/cpp/cppIncludes.ts";
import { cppOutline } from "../../../../src/node/judge/languages/cpp/cppOutline.ts";
import { findCpp } from "../../../../src/node/judge/languages/cpp/cppToolchain.ts";
import { LocalSandbox } from "../../../../src/node/judge/localSandbox.ts";
import { taggedProcesses } from "../../../../src/node/judge/processTree.ts";
import { typedWire } from "../../../support/typedWire.ts";
import { meaning } from "../../../support/wireValues.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const limits: ExecutionLimits = { cpuMs: 1000, wallMs: 8000, memoryMb: 256, outputBytes: 2 ** 24 };
const found = await findCpp(undefined);
const withCpp = found.ok ? describe : describe.skip;

const call = (params: readonly string[], returns = "any"): Signature => ({
	kind: "function",
	name: "solve_it",
	params: params.map((type, i) => ({ name: `arg_${i}`, type })),
	returns,
});
const ints = call(["list[int]"]);
/** A map keeps no order that it was given. */
function sorted(wire: Wire): Wire {
	if (typeof wire !== "object" || wire === null) return wire;
	if (Array.isArray(wire)) return (wire as readonly Wire[]).map(sorted);
	if ("$t" in wire) return { $t: wire.$t.map(sorted) };
	if (!("$d" in wire)) return wire;
	const pairs = wire.$d.map(([key, value]): [Wire, Wire] => [key, sorted(value)]);
	return { $d: pairs.sort(([a], [b]) => (meaning(a) < meaning(b) ? -1 : 1)) };
}
const head = "#include <bits/stdc++.h>\nusing namespace std;\n";

describe("the search for a C++ compiler", () => {
	it("says what is wrong with the one that was chosen", async () => {
		const chosen = await findCpp("/nowhere/g++");
		assert.deepEqual(chosen, {
			ok: false,
			error:
				"The compiler of the setting woodshed.cpp.compiler, /nowhere/g++, does not work: not found. Correct the setting, or empty it to have one looked for.",
		});
	});
	it("says how to get one where there is none", async () => {
		const { PATH, CXX } = process.env;
		Object.assign(process.env, { PATH: "/nowhere", CXX: "" });
		try {
			const none = await findCpp(undefined);
			assert.match(
				none.ok ? "" : none.error,
				/^No C\+\+ compiler with C\+\+17 was found .*(?:apt install|xcode-select)/,
			);
		} finally {
			Object.assign(process.env, { PATH, ...(CXX === undefined ? {} : { CXX }) });
			if (CXX === undefined) delete process.env["CXX"];
		}
	});
});

describe("what a C++ compiler says", () => {
	const outline = cppOutline("int helper(int x) {\n  return x;\n}\nint solve(int x) {\n  return helper(x);\n}\n");

	it("is told as the first error with its line, and how many more there are", () => {
		const gcc =
			"solution.cpp: In function 'int solve(int)':\nsolution.cpp:5:3: error: expected ';' before '}' token\nsolution.cpp:6:1: error: 'y' was not declared in this scope [-Wx]\n";
		assert.deepEqual(explainDiagnostics(gcc, "solve", outline), {
			message: "expected ';' before '}' token (and 1 more error)",
			frames: [{ lineBase0: 4, functionName: "" }],
		});
	});
	it("is told at the candidate's line when it is in a header, as g++ and as clang++ write it", () => {
		const gcc =
			"In file included from /usr/include/c++/12/algorithm:61:\n/usr/include/c++/12/bits/stl_algo.h: In instantiation of 'void std::__sort(It)':\n/usr/include/c++/12/bits/stl_algo.h:4820:18:   required from 'void std::sort(It)'\nsolution.cpp:5:7:   required from here\n/usr/include/c++/12/bits/stl_algo.h:1938:50: error: no match for 'operator-'\n";
		const clang =
			"/usr/include/c++/v1/sort.h:12:5: error: no match for 'operator-'\nsolution.cpp:5:3: note: in instantiation of function template specialization 'std::sort' requested here\n";
		for (const said of [gcc, clang]) {
			const { message, frames } = explainDiagnostics(said, "solve", outline);
			assert.match(message, /^no match for 'operator-' \(in .*\.h, from here\)$/);
			assert.deepEqual(frames, [{ lineBase0: 4, functionName: "" }], said);
		}
	});
	it("names a function that is declared and never written", () => {
		const said =
			"/usr/bin/ld: /tmp/x.o: in function `solve(int)':\n/x/solution.cpp:5: undefined reference to `helper(int)'\ncollect2: error: ld returned 1 exit status\n";
		assert.deepEqual(explainDiagnostics(said, "solve", outline), {
			message: "`helper(int)` is declared, but its body is nowhere. Write it.",
			frames: [{ lineBase0: 4, functionName: "" }],
		});
	});
	it("is not asked for files of the disk", () => {
		for (const wanted of ['"/etc/passwd"', "<../../secret.h>", "NAME", "</dev/zero>"]) {
			const refused = checkIncludes(`#include <vector>\n# include ${wanted}\nint x;\n`);
			assert.deepEqual(refused.ok ? [] : refused.error.frames, [{ lineBase0: 1, functionName: "" }], wanted);
		}
		assert.equal(checkIncludes('#inc\\\nlude "/etc/passwd"\n').ok, false);
		assert.equal(checkIncludes('/* a */ #include "/etc/passwd"\n').ok, false);
		assert.equal(checkIncludes('#include <vector> // all\n#include "map"\n#include <bits/stdc++.h>\n').ok, true);
	});
});

withCpp("a solution in C++", function () {
	this.timeout(240_000);
	let sandbox: LocalSandbox;

	before(async function () {
		this.timeout(600_000);
		const folder = join(root, "src", "node", "judge", "cpp");
		const files = readdirSync(folder, { recursive: true }).map((name) => `cpp/${String(name)}`);
		const build = spawnSync(process.execPath, ["scripts/build.mjs", "--only", files.join(",")], { cwd: root });
		assert.equal(build.status, 0, String(build.stderr));
		// kept between runs, as precompiling the headers takes seconds
		sandbox = new LocalSandbox({ distDir: join(root, "dist"), cacheDir: join(root, ".cache", "cpp-tests") });
		await values("int solveIt(int x) { return x; }", [[1]], call(["int"]));
	});
	after(async () => {
		sandbox.dispose();
		for (let tries = 0; tries < 20 && taggedProcesses(sandbox.tagPrefix).length > 0; tries++) await pause(20);
		assert.deepEqual(taggedProcesses(sandbox.tagPrefix), [], "a process was left behind");
	});

	const programOf = (source: string, signature: Signature) => ({
		language: "cpp" as const,
		source,
		fileName: "practice/solution.cpp",
		signature,
	});
	async function events(
		source: string,
		inputs: readonly Wire[],
		signature: Signature = ints,
		signal: AbortSignal = new AbortController().signal,
	): Promise<ExecutionEvent[]> {
		const numbered = inputs.map((args, i) => ({ id: String(i), args }));
		const all: ExecutionEvent[] = [];
		for await (const event of sandbox.execute(programOf(source, signature), numbered, limits, signal)) all.push(event);
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
	/** What a text that does not compile is told, with its line, the first being 1. */
	async function refusal(source: string, signature: Signature = ints): Promise<string> {
		const [failed] = await events(source, [[[1]]], signature);
		assert.ok(failed?.type === "failed" && failed.kind === "compile", JSON.stringify(failed));
		return `${failed.frames[0] === undefined ? "" : `${failed.frames[0].lineBase0 + 1}: `}${failed.message}`;
	}
	const said = (outcome: Outcome | undefined): string =>
		outcome === undefined || outcome.kind === "returned"
			? JSON.stringify(outcome)
			: explainEnding(outcome, { language: "cpp", timeLimitMs: 1000, memoryMb: 256, fileName: "solution.cpp" }).message;

	it("gives back every value of every type that a signature can name", async () => {
		const sample = fc.sample(typedWire, { numRuns: 300, seed: 20 });
		const byType = new Map<string, Wire[]>();
		for (const { type, value } of sample) {
			if (byType.has(type) || byType.size < 10) byType.set(type, [...(byType.get(type) ?? []), value]);
		}
		const types = [...byType.keys()];
		const echo: Signature = {
			kind: "class",
			name: "Echo",
			init: [],
			methods: types.map((type, i) => ({ name: `echo_${i}`, params: [{ name: "value", type }], returns: type })),
		};
		const methods = types.map(
			(type, i) => `  ${cppType(typeOf(type))} echo${i}(${cppType(typeOf(type))} v) { return v; }`,
		);
		const source = `${head}class Echo {\npublic:\n${methods.join("\n")}\n};\n`;
		const calls = types.flatMap((type, i) => (byType.get(type) ?? []).map((value): Wire[] => [`echo_${i}`, value]));
		const [back] = await values(source, [[["new"], ...calls]], echo);
		assert.ok(Array.isArray(back), JSON.stringify(back));
		const read = (value: Wire, i: number) => `${types[i] ?? ""} ${meaning(sorted(value))}`;
		assert.deepEqual(
			calls.map(([name], i) => read(back[i + 1] as Wire, Number(String(name).slice(5)))),
			calls.map(([name, value]) => read(value as Wire, Number(String(name).slice(5)))),
		);
	});

	it("may answer and be given what other sites give: narrow numbers, letters, arrays, references, functions, bytes", async () => {
		const signature = call(
			[
				"list[tuple[int, int]]",
				"string",
				"bytes",
				"callable[randint]",
				"iterator[int]",
				"optional[float]",
				"map[string, list[int]]",
			],
			"tuple[int, bytes, list[string], float, any, int, map[string, any]]",
		);
		const source = `${head}
class Solution {
public:
  tuple<__int128, vector<unsigned char>, vector<char>, float, any, int, map<string, any>> solveIt(
      vector<vector<int>>& pairs, char letter, const vector<uint8_t>& bytes, function<int(int, int)> randint,
      Iterator<short> items, optional<double> x, unordered_map<string, deque<int>>& m) {
    int sum = 0;
    while (items.hasNext()) sum += items.next();
    __int128 big = (__int128)pairs[0][1] << 80;
    return {big, bytes, {letter, 'z'}, 0.1f, vector<any>{1, string("a"), 0.5}, sum + randint(1, 6) + (int)m["k"].size(), {{"x", x ? any(*x) : any()}}};
  }
};
`;
		const args: Wire = [
			[{ $t: [1, 2] }],
			"q",
			{ $b: "AAH/" },
			{ $d: [["seed", 7]] },
			[1, 2, 3],
			null,
			{ $d: [["k", [4, 5]]] },
		];
		const [answer] = (await values(source, [args], signature)) as [{ $t: Wire[] }];
		assert.deepEqual(answer.$t.slice(0, 5), [
			{ $i: String(2n << 80n) },
			{ $b: "AAH/" },
			["q", "z"],
			{ $f: "0.1" },
			[1, "a", { $f: "0.5" }],
		]);
		// the same draw as in the other languages: 1 + floor(draw × 6), beside 1 + 2 + 3 and 2 items
		assert.equal(answer.$t[5], 6 + 2 + 1);
		assert.deepEqual(answer.$t[6], { $d: [["x", null]] });
	});

	it("is told of numbers that do not fit, of text that is none, and of its changed argument", async () => {
		const source = `${head}string solveIt(vector<int>& xs) { if (xs.empty()) return "\\xff"; sort(xs.begin(), xs.end()); return to_string(xs[0]); }`;
		const [wide, none, changed, same] = await outcomes(source, [[[2 ** 40]], [[]], [[3, 1]], [[1, 3]]]);
		assert.equal(
			said(wide),
			"Your code stopped with an argument that does not fit: `arg0` gets 1099511627776, which does not fit into `int`. Declare it with `long long`.",
		);
		assert.deepEqual(none, { kind: "returned", value: { $x: "text that is not UTF-8" } });
		assert.deepEqual(changed, { kind: "returned", value: "1", argsAfter: [[1, 3]] });
		assert.deepEqual(same, { kind: "returned", value: "1" });
	});

	const faulty = `${head}
int calls = 0;
struct Deep { unique_ptr<Deep> next; };
int fail(const vector<int>& xs) {
  if (xs[0] == 1) throw runtime_error("ouch");
  return xs[xs[0]];
}
int depth(int n, volatile int* p) {
  int x = n;
  return n == 0 ? *p : depth(n - 1, &x) + 1;
}
int crash(volatile int* p) {
  return *p;
}
int solveIt(const vector<int>& xs) {
  volatile int zero = 0;
  printf("%d ", xs[0]);
  cout << "call " << ++calls;
  switch (xs[0]) {
    case 1: case 9: { int got = fail(xs); calls += got; return got; }
    case 2: return crash((int*)(size_t)zero);
    case 3: exit(3);
    case 4: { vector<string> kept; for (;;) kept.push_back(string(1 << 20, 'x')); }
    case 5: return depth(1000000, &zero);
    case 6: return depth(-1, &zero);
    case 7: {
      unsigned turn = 0;
      while (zero == 0) turn += xs.size();
      return turn;
    }
    case 8: return 7 / zero;
    case 10: abort();
    case 11: thread([] {
      for (;;) this_thread::sleep_for(1s);
    }).detach(); return 11;
    case 12: return stoi("x");
    case 13: throw 5;
    case 14: return calls;
    case 15: { auto top = make_unique<Deep>(); for (int i = 0; i < 300000; i++) { auto one = make_unique<Deep>(); one->next = move(top); top = move(one); } return 15; }
    case 16: return *optional<int>();
    case 17: raise(SIGKILL);
  }
  return 0;
}
`;
	const line = (outcome: Outcome | undefined): number | undefined =>
		(outcome?.kind === "threw" || outcome?.kind === "time-limit") && outcome.frames[0] !== undefined
			? outcome.frames[0].lineBase0 + 1
			: undefined;
	const lineOf = (text: string) => faulty.split("\n").findIndex((one) => one.includes(text)) + 1;

	it("gets its own lines of an exception, innermost first, and the next case runs", async () => {
		const [threw, other, number, fine] = await run(faulty, [[[1]], [[12]], [[13]], [[14]]]);
		assert.ok(threw?.outcome.kind === "threw", JSON.stringify(threw));
		assert.deepEqual([threw.outcome.type, threw.outcome.message], ["std::runtime_error", "ouch"]);
		assert.deepEqual(
			threw.outcome.frames.map(({ lineBase0, functionName }) => [lineBase0 + 1, functionName]),
			[
				[lineOf("ouch"), "fail"],
				[lineOf("got = fail"), "solveIt"],
			],
		);
		assert.equal(
			said(other?.outcome),
			`Your code stopped with std::invalid_argument: stoi at line ${lineOf('stoi("x")')}.`,
		);
		assert.equal(said(number?.outcome), `Your code stopped with int at line ${lineOf("throw 5")}.`);
		assert.equal(fine?.outcome.kind === "returned" ? fine.outcome.value : fine, 4);
		assert.equal(fine?.output, "14 call 4", "what it printed belongs to its case");
	});

	it("hears the line of a crash, and the next case runs in another process", async () => {
		const crashes: [number, RegExp, string | undefined][] = [
			[2, /segmentation fault: a null pointer was used/, "return *p;"],
			[8, /a whole number was divided by zero/, "7 / zero"],
			[9, /out of range: the index given to `vector::operator\[\]` is not below its size/, "return xs[xs[0]]"],
			[10, /the program was aborted/, "abort()"],
			[16, /an empty optional was read/, "*optional"],
		];
		for (const [which, words, text] of crashes) {
			const [crashed, next] = await outcomes(faulty, [[[which]], [[14]]]);
			assert.match(said(crashed), words, String(which));
			if (text !== undefined) assert.equal(line(crashed), lineOf(text), `${which}: ${JSON.stringify(crashed)}`);
			assert.deepEqual(next, { kind: "returned", value: 1 }, String(which));
		}
	});

	it("may not end the process, and threads that it leaves do not keep it", async () => {
		assert.match(said((await outcomes(faulty, [[[3]]]))[0]), /the process ended with exit code 3/);
		assert.match(said((await outcomes(faulty, [[[17]]]))[0]), /the process was ended by SIGKILL/);
		assert.deepEqual(await values(faulty, [[[11]], [[14]]]), [11, 2]);
	});

	it("may recurse a million calls deep, and is told of a recursion without end", async () => {
		assert.deepEqual(await values(faulty, [[[5]], [[15]]]), [1_000_001, 15]);
		const [endless] = await outcomes(faulty, [[[6]]]);
		assert.match(said(endless), /stack overflow.* The recursion has no end/);
		assert.ok(endless?.kind === "threw" && endless.frames[0]?.functionName === "depth", JSON.stringify(endless?.kind));
	});

	it("meets its limits of memory and of time, and hears which line was looping", async () => {
		assert.deepEqual(
			(await outcomes(faulty, [[[4]]])).map(({ kind }) => kind),
			["memory-limit"],
		);
		let late: Outcome | undefined;
		// on a busy machine the answer may come too late
		for (let tries = 0; tries < 4 && line(late) === undefined; tries++) {
			[late] = await outcomes(faulty, [[[7]]]);
			assert.equal(late?.kind, "time-limit");
		}
		assert.equal(line(late), lineOf("turn += xs.size()"));
	});

	it("may begin to fail before it is called", async () => {
		const before = (body: string) =>
			outcomes(`${head}int early = [] { ${body} return 1; }();\nint solveIt(vector<int> xs) { return 1; }`, [[[1]]]);
		assert.match(said((await before('throw runtime_error("soon");'))[0]), /std::runtime_error: soon at line 3/);
		assert.match(said((await before("exit(0);"))[0]), /the process ended with exit code 0/);
	});

	it("is compiled once, whoever asks, and no more when nobody waits", async () => {
		const source = `${head}int solveIt(const vector<int>& xs) { return ${Date.now() % 1_000_000}; }`;
		const ahead = sandbox.prepare(programOf(source, ints), limits);
		const [first, second] = await Promise.all([values(source, [[[1]]]), values(source, [[[1]]]), ahead]);
		assert.deepEqual(first, second);
		const slow = `${head}constexpr long f(long n) { long s = 0; for (long i = 0; i < n; i++) s += i; return s; }\nstatic_assert(f(30000000) > ${Date.now()});\nint solveIt(vector<int> xs) { return 1; }`;
		const controller = new AbortController();
		const stopped = events(slow, [[[1]]], ints, controller.signal);
		await pause(100);
		const asked = performance.now();
		controller.abort();
		assert.deepEqual(await stopped, []);
		assert.ok(performance.now() - asked < 3000, "the compiler was ended");
	});

	it("hears of compile errors at its own lines, in words", async () => {
		assert.equal(
			await refusal("int solveIt(int x) {\n  int y = x\n  return y;\n}\n"),
			"3: expected ',' or ';' before 'return'",
		);
		assert.equal(
			await refusal(`${head}\nlong long solveIt(long long xs) { return xs; }`),
			"4: The parameter of `solveIt`, `arg0`, is of a type that cannot be given a list of ints. Take `vector<long long>`.",
		);
		assert.equal(
			await refusal(`${head}int solveIt(vector<int> xs) {\n  if (xs.empty()) {\n  return 1;\n}\n`),
			"3: A `{` is never closed. Write its `}`.",
		);
		assert.match(
			await refusal(`${head}int solveIt(vector<int> xs) { return 1; }\nint solveIt(vector<long> xs) { return 1; }`),
			/^4: There is more than one function `solveIt`/,
		);
		assert.match(
			await refusal(
				`${head}struct Node { int x; };\nNode* solveIt(vector<int> xs) { return 0; }`,
				call(["list[int]"], "int"),
			),
			/^4: `solveIt` returns a type that the judge cannot read as an int\. Return `long long`\./,
		);
		assert.match(
			await refusal(`${head}int solveIt() { return 1; }`),
			/^3: `solveIt` must take 1 parameter: \(arg0\)\./,
		);
		assert.match(
			await refusal('#include "/etc/passwd"\nint solveIt() { return 1; }'),
			/^1: `"\/etc\/passwd"` cannot be included/,
		);
		assert.match(
			await refusal(`${head}int solveIt(vector<int> xs) { asm(".incbin \\"/etc/passwd\\""); return 1; }`),
			/^3: attempt to use poisoned/,
		);
	});

	it("is told what it has when its name is missing, private, or there twice; a main of its own is no harm", async () => {
		const missing = async (source: string, signature?: Signature) => {
			const [outcome] = await outcomes(source, [[[1]]], signature);
			return outcome?.kind === "missing" ? outcome.message : JSON.stringify(outcome);
		};
		assert.equal(
			await missing(`${head}int solve(vector<int> xs) { return 1; }\nint main() { return 0; }`),
			"function `solveIt` was not found in solution.cpp. It has `solve`, `main`.",
		);
		assert.equal(
			await missing(`${head}class Solution { int solveIt(vector<int> xs) { return 1; } };`),
			"method `solveIt` of `Solution` cannot be called: write `public:` above it, and let it be no template.",
		);
		const shelf: Signature = {
			kind: "class",
			name: "Shelf",
			init: [{ name: "sizes", type: "list[int]" }],
			methods: [{ name: "get_it", params: [], returns: "int" }],
		};
		assert.equal(
			await missing("class Shelve {};", shelf),
			"class `Shelf` was not found in solution.cpp. It has `Shelve`.",
		);
		assert.equal(
			await missing(
				"#include <vector>\nstruct Shelf { Shelf(std::vector<int>& sizes) {} int get() { return 1; } };",
				shelf,
			),
			"method `getIt` was not found in solution.cpp. It has `get`.",
		);
		const whole = `${head}#define int long long\nclass Shelf { vector<int> kept; public: Shelf(vector<int>& sizes) : kept(sizes) {} int getIt() { return kept.back(); } };\nsigned main() {}`;
		assert.deepEqual(await values(whole, [[["new", [1, 2]], ["get_it"]]], shelf), [[null, 2]]);
		assert.match(
			await refusal("struct Shelf { Shelf() {} int getIt() { return 1; } };", shelf),
			/the constructor of `Shelf` cannot be called as `Shelf\(vector<long long> sizes\)`/i,
		);
	});

	it("begins with a starter that compiles, for every problem", async () => {
		const folder = join(root, "problems", "coding");
		for (const slug of readdirSync(folder)) {
			const { signature } = parse(readFileSync(join(folder, slug, "problem.yaml"), "utf8")) as { signature: Signature };
			if (signature.kind === "query") continue;
			const init = signature.kind === "class" ? signature.init : signature.params;
			const example = (type: string): Wire => {
				switch (/^\w+/.exec(type)?.[0]) {
					case "int":
					case "callable":
						return 1;
					case "float":
						return { $f: "0.5" };
					case "string":
						return "";
					case "list":
					case "iterator":
						return [];
					case "map":
						return { $d: [] };
					case "set":
						return { $s: [] };
					default:
						return null;
				}
			};
			const args = init.map(({ type }) => example(type));
			const method = signature.kind === "class" ? signature.methods[0] : undefined;
			const input =
				method === undefined
					? args
					: [
							["new", ...args],
							[method.name, ...method.params.map(({ type }) => example(type))],
						];
			const [outcome] = await outcomes(starterCode(signature, "cpp"), [input], signature);
			assert.match(said(outcome), /not written yet .*This is the starter code/, slug);
		}
	});
});
