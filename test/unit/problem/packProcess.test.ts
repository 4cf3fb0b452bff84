import assert from "node:assert/strict";

import type { Problem } from "../../../src/core/problem/problem.ts";
import { PackProcess } from "../../../src/node/judge/packProcess.ts";

const signature: Problem["signature"] = {
	kind: "function",
	name: "f",
	params: [{ name: "items", type: "list[int]", min: 0, max: "MOST" }],
	returns: "int",
};

async function within<T>(code: string, use: (pack: PackProcess) => Promise<T>): Promise<T> {
	const problem = { signature, constants: { MOST: 9 } } as unknown as Problem;
	const pack = new PackProcess({ problem, code }, { wallMs: 2000, memoryMb: 80 });
	try {
		return await use(pack);
	} finally {
		pack.dispose();
	}
}

const first = { fn: "make", seed: 1, n: 3 };

describe("PackProcess", () => {
	it("builds the same input for the same seed, encoded by the signature", async () => {
		const code =
			"export const generators = { make: (random, n, { MOST }) => [Array.from({ length: n }, () => random.int(0, MOST))] };";
		const [a, b, c] = await within(code, async (pack) => [
			await pack.generate([first]),
			await pack.generate([first]),
			await pack.generate([{ ...first, seed: 2 }]),
		]);
		assert.ok(a?.ok);
		assert.deepEqual(a, b);
		assert.notDeepEqual(a, c);
		assert.equal((a.value[0] as unknown[][])[0]?.length, 3);
	});

	it("asks the contract only after types and bounds", async () => {
		const code = 'export const contract = ([items]) => items.length > 2 ? "Too many." : null;';
		const refusals = await within(code, (pack) => pack.refusals([[[1]], [[1, 2, 3]], [[10]], [["1"]]]));
		assert.deepEqual(refusals, {
			ok: true,
			value: [null, "Too many.", "items holds 10, above 9.", "items[0] is not a whole number."],
		});
	});

	it("hands plain values to a checker, and reports one that answers with neither null nor a sentence", async () => {
		const code =
			"export const check = ({ expected, actual }) => actual === true ? true : expected.get('a') === actual ? null : 'No.';";
		const [right, wrong, broken] = await within(code, async (pack) => [
			await pack.check([[]], { $d: [["a", 1]] }, 1),
			await pack.check([[]], { $d: [["a", 1]] }, { $x: "Junk" }),
			await pack.check([[]], null, true),
		]);
		assert.deepEqual(right, { ok: true, value: null });
		assert.deepEqual(wrong, { ok: true, value: "No." });
		assert.deepEqual(broken, { ok: false, error: "check.ts answered with a boolean; it must be null or a sentence." });
	});

	it("survives endless loops, exits and full memory, and works again afterwards", async () => {
		const code = `export const generators = {
			make: () => [[1]],
			loop: () => { for (;;); },
			exit: () => process.exit(0),
			eat: () => { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); },
		};`;
		await within(code, async (pack) => {
			for (const [fn, reason] of Object.entries({
				loop: /did not build its inputs within 2 s/,
				exit: /process ended \(exit code 0\)/,
				eat: /ran out of memory/,
			})) {
				const made = await pack.generate([{ ...first, fn }]);
				assert.match(made.ok ? "" : made.error, reason);
				assert.deepEqual(await pack.generate([first]), { ok: true, value: [[[1]]] });
			}
		});
	});

	it("has no files, processes or modules to reach for", async () => {
		const reach = async (expression: string) => {
			const made = await within(`export const generators = { make: () => { ${expression}; return [[0]]; } };`, (pack) =>
				pack.generate([first]),
			);
			return made.ok ? "reached" : made.error;
		};
		assert.match(await reach('process.getBuiltinModule("fs").readFileSync("/etc/hostname")'), /not a function/);
		assert.match(await reach('process.binding("fs")'), /not a function/);
		const imported = await within(
			'import { readFileSync } from "node:fs"; export const generators = { make: () => [[readFileSync.length]] };',
			(pack) => pack.generate([first]),
		);
		assert.match(imported.ok ? "" : imported.error, /cannot import "node:fs"/);
	});

	it("says where the code of a package is broken", async () => {
		const broken = await within("export const generators = {", (pack) => pack.generate([first]));
		assert.match(broken.ok ? "" : broken.error, /^The package's code cannot be loaded: /);
	});
});
