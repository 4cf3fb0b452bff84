import assert from "node:assert/strict";
import { join } from "node:path";

import { pins } from "../../../../scripts/setup/pins.mjs";
import { compare } from "../../../../src/core/judge/checker.ts";
import type { Outcome } from "../../../../src/core/judge/sandbox.ts";
import type { Signature } from "../../../../src/core/problem/problem.ts";
import type { Wire } from "../../../../src/core/problem/wire.ts";
import { LocalSandbox } from "../../../../src/node/judge/localSandbox.ts";
import { pythonWith } from "../../../support/pythonWith.ts";

const distDir = join(import.meta.dirname, "..", "..", "..", "..", "dist");
const limits = { cpuMs: 10_000, wallMs: 30_000, memoryMb: 512, outputBytes: 2 ** 24 };
const signature: Signature = { kind: "function", name: "solve", params: [{ name: "x", type: "any" }], returns: "any" };

describe("a solution that uses NumPy", function () {
	this.timeout(150_000);
	let sandbox: LocalSandbox;

	before(function () {
		const python = pythonWith("numpy", pins.numpyVersion);
		if (typeof python === "string") {
			this.skip();
		}
		sandbox = new LocalSandbox({ distDir, python: python.path, keepsSpare: false });
	});
	after(() => sandbox?.dispose());

	async function returned(body: string, x: Wire = null): Promise<Wire> {
		const source = `import numpy as np\n\n\ndef solve(x):\n    return ${body}\n`;
		const outcome = await outcomeOf(source, x);
		assert.equal(outcome.kind, "returned", JSON.stringify(outcome));
		return outcome.kind === "returned" ? outcome.value : null;
	}
	async function outcomeOf(source: string, x: Wire): Promise<Outcome> {
		const program = { language: "python" as const, source, fileName: "solution.py", signature };
		let found: Outcome | undefined;
		for await (const event of sandbox.execute(
			program,
			[{ id: "1", args: [x] }],
			limits,
			new AbortController().signal,
		)) {
			if (event.type === "failed") throw new Error(event.message);
			if (event.type === "ended") found = event.execution.outcome;
		}
		assert.ok(found);
		return found;
	}

	it("returns scalars that are read as plain numbers", async () => {
		const scalars =
			"[np.int64(3), np.int8(-1), np.uint64(2**64 - 1), np.float64(0.5), np.float32(0.25), np.bool_(True)]";
		assert.deepEqual(await returned(scalars), [
			3,
			-1,
			{ $i: "18446744073709551615" },
			{ $f: "0.5" },
			{ $f: "0.25" },
			true,
		]);
		assert.deepEqual(await returned('[np.float64("nan"), np.float64("-inf"), np.str_("a"), np.bytes_(b"a")]'), [
			{ $f: "nan" },
			{ $f: "-inf" },
			"a",
			{ $b: "YQ==" },
		]);
	});

	it("returns arrays with their shape, which are compared like nested lists", async () => {
		const matrix = await returned("np.array([[1, 2], [3, 4]]) * x", 2);
		assert.deepEqual(matrix, { $a: { shape: [2, 2], dtype: "int64", items: [2, 4, 6, 8] } });
		const same = [
			[2, 4],
			[6, 8],
		];
		assert.deepEqual(compare({ kind: "exact" }, same, matrix), { equal: true });
		assert.equal(compare({ kind: "exact" }, [2, 4, 6, 8], matrix).equal, false);
		const flipped = await returned("np.arange(6).reshape(2, 3).T");
		assert.deepEqual(flipped, { $a: { shape: [3, 2], dtype: "int64", items: [0, 3, 1, 4, 2, 5] } });
	});

	it("returns what is inside lists, tuples and dicts too, and is told of arrays of objects", async () => {
		assert.deepEqual(await returned('{"a": (np.int64(1), np.array([0.5]))}'), {
			$d: [["a", { $t: [1, { $a: { shape: [1], dtype: "float64", items: [{ $f: "0.5" }] } }] }]],
		});
		assert.deepEqual(await returned("np.array([{1}, None], dtype=object)"), {
			$a: { shape: [2], dtype: "object", items: [{ $s: [1] }, null] },
		});
	});

	it("may use linear algebra and random numbers within the memory limit", async () => {
		const solved = await returned("[round(float(v), 6) for v in np.linalg.solve(np.eye(300) * 2, np.ones(300))[:2]]");
		assert.deepEqual(solved, [{ $f: "0.5" }, { $f: "0.5" }]);
		assert.equal(await returned("int(np.random.default_rng(1).integers(0, 10, size=(1000, 1000)).shape[0])"), 1000);
	});

	it("meets the memory limit as everybody does", async () => {
		const outcome = await outcomeOf(
			"import numpy as np\ndef solve(x):\n    return float(np.ones(200_000_000).sum())\n",
			null,
		);
		assert.equal(outcome.kind, "memory-limit");
	});
});
