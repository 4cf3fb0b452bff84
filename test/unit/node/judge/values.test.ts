import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";

import type { Execution } from "../../../../src/core/judge/sandbox.ts";
import type { LanguageId, Signature } from "../../../../src/core/problem/problem.ts";
import type { Wire } from "../../../../src/core/problem/wire.ts";
import { LocalSandbox } from "../../../../src/node/judge/localSandbox.ts";
import { anyWire, type Blindness, meaning } from "../../../support/wireValues.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const distDir = join(root, "dist");
const limits = { cpuMs: 10_000, wallMs: 30_000, memoryMb: 512, outputBytes: 2 ** 24 };
const mirror: Signature = { kind: "function", name: "mirror", params: [{ name: "x", type: "any" }], returns: "any" };
const inPython = "def mirror(x):\n    return x\n";
const inJs = "export function mirror(x) { return x; }\n";

/** JavaScript has one type for both kinds of number, and arrays for tuples. */
const js: Blindness = { wholeFloats: true, tuples: true };

describe("values on their way through a harness", function () {
	this.timeout(60_000);

	before(function () {
		this.timeout(120_000);
		const entries = "nodeHarness,sqlHarness,pyodideHarness,pyodideSnapshot,harness.py";
		const build = spawnSync(process.execPath, ["scripts/build.mjs", "--only", entries], { cwd: root });
		assert.equal(build.status, 0, String(build.stderr));
	});

	async function through(
		language: LanguageId,
		source: string,
		values: readonly Wire[],
		python?: string,
		cacheDir?: string,
	): Promise<Execution[]> {
		const sandbox = new LocalSandbox({
			distDir,
			keepsSpare: false,
			...(python === undefined ? {} : { python }),
			...(cacheDir === undefined ? {} : { cacheDir }),
		});
		const program = { language, source, fileName: "solution", signature: mirror };
		const inputs = values.map((value, i) => ({ id: String(i), args: [value] }));
		const ended: Execution[] = [];
		try {
			for await (const event of sandbox.execute(program, inputs, limits, new AbortController().signal)) {
				if (event.type === "ended") ended.push(event.execution);
				if (event.type === "failed") throw new Error(event.message);
			}
		} finally {
			sandbox.dispose();
		}
		return ended;
	}

	/** All values in one process; what comes back wrong is shown as it is in the encoding. */
	async function allComeBack(
		language: LanguageId,
		source: string,
		count: number,
		blind: Blindness,
		python?: string,
		cacheDir?: string,
	): Promise<void> {
		const values = fc.sample(anyWire, { numRuns: count, seed: 20_261_123 });
		const ended = await through(language, source, values, python, cacheDir);
		assert.equal(ended.length, values.length);
		for (const [i, { outcome }] of ended.entries()) {
			const value = values[i] ?? null;
			assert.equal(outcome.kind, "returned", `${JSON.stringify(value)} → ${JSON.stringify(outcome)}`);
			if (outcome.kind !== "returned") continue;
			assert.equal(meaning(outcome.value, blind), meaning(value, blind));
			assert.equal(outcome.argsAfter, undefined, `${JSON.stringify(value)} is said to have been changed`);
		}
	}

	it("come back as they were from Python, each in its own type", async () => {
		await allComeBack("python", inPython, 600, {});
	});

	it("come back as they were from JavaScript, but for what it has one type for", async () => {
		await allComeBack("javascript", inJs, 600, js);
	});

	it("come back as they were from the embedded Python, and from its snapshot after the first run", async () => {
		const cacheDir = mkdtempSync(join(tmpdir(), "woodshed-snapshot-"));
		const snapshots = () =>
			readdirSync(cacheDir, { recursive: true }).filter((name) => /\.snapshot$/.test(String(name)));
		const random = "import random\ndef mirror(x):\n    return random.random()\n";
		const drawn = async () => JSON.stringify(await through("python", random, [null], "embedded", cacheDir));
		try {
			const first = new LocalSandbox({ distDir, keepsSpare: false, python: "embedded", cacheDir });
			await first.prepare({ language: "python", source: inPython, fileName: "s.py", signature: mirror }, limits);
			for (let tries = 0; tries < 300 && snapshots().length === 0; tries++) await pause(100);
			first.dispose();
			assert.equal(snapshots().length, 1);
			await allComeBack("python", inPython, 100, {}, "embedded", cacheDir);
			assert.notEqual(await drawn(), await drawn(), "each process has random numbers of its own");
		} finally {
			rmSync(cacheDir, { recursive: true, force: true });
		}
	});

	const others = otherPythons();
	for (const { version, path } of others) {
		it(`come back as they were from Python ${version}`, async () => {
			await allComeBack("python", inPython, 100, {}, path);
		});
	}
	if (others.length === 0) it.skip("come back as they were from other versions of Python: there are none here");

	it("of a subclass come back as their base's, whatever the subclass says of itself", async () => {
		const source = `
import collections, enum, fractions, decimal

class Liar(int):
    def __eq__(self, other): return True
    def __hash__(self): return 0
    def __repr__(self): return "42"
    def __index__(self): return 42
    def __int__(self): return 42

class Text(str):
    def __str__(self): return "other"
    def __len__(self): return 0

class Row(list):
    def __iter__(self): return iter(["other"])
    def __len__(self): return 1

class Table(dict):
    def items(self): return [("other", 1)]
    def __iter__(self): return iter(["other"])

Point = collections.namedtuple("Point", "x y")

class Colour(enum.IntEnum):
    RED = 3

def mirror(x):
    return [
        Liar(7), Text("own"), Row([1, 2]), Table(a=1), Point(1, 2), Colour.RED, collections.Counter("aab"),
        collections.OrderedDict(b=1), collections.defaultdict(int, c=2), frozenset([1]), bytearray(b"a"),
        collections.deque([1]), fractions.Fraction(1, 2), decimal.Decimal("1.5"), 1j, range(3), object, print,
    ]
`;
		const [ended] = await through("python", source, [null]);
		assert.ok(ended?.outcome.kind === "returned");
		assert.deepEqual(ended.outcome.value, [
			7,
			"own",
			[1, 2],
			{ $d: [["a", 1]] },
			{ $t: [1, 2] },
			3,
			{
				$d: [
					["a", 2],
					["b", 1],
				],
			},
			{ $d: [["b", 1]] },
			{ $d: [["c", 2]] },
			{ $s: [1] },
			{ $b: "YQ==" },
			{ $x: "deque" },
			{ $x: "Fraction" },
			{ $x: "Decimal" },
			{ $x: "complex" },
			{ $x: "range" },
			{ $x: "type" },
			{ $x: "builtin_function_or_method" },
		]);
	});
});

/** CPython 3.9 and newer that lie about beside the one on PATH: /usr/bin/python3.x, pyenv's. The oldest and the newest of each minor. */
function otherPythons(): { readonly version: string; readonly path: string }[] {
	const found = new Map<string, string>();
	const add = (minor: number, path: string) => {
		if (minor >= 9 && existsSync(path)) found.set(`3.${minor}`, path);
	};
	for (let minor = 9; minor < 20; minor++) {
		for (const folder of ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"])
			add(minor, join(folder, `python3.${minor}`));
	}
	const pyenv = join(homedir(), ".pyenv", "versions");
	for (const name of existsSync(pyenv) ? readdirSync(pyenv) : []) {
		const [, minor] = /^3\.(\d+)\.\d+$/.exec(name) ?? [];
		if (minor !== undefined) add(Number(minor), join(pyenv, name, "bin", "python"));
	}
	return [...found].map(([version, path]) => ({ version, path }));
}
