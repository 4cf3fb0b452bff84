import assert from "node:assert/strict";

import { makeMutants, type Mutant } from "../../../src/core/problem/mutant.ts";
import { pythonEdits } from "../../../src/node/problem/pythonEdits.ts";

/** Sentence → programs, each with an operator and the lines that its mutants make of the changed one. */
const sentences: Readonly<Record<string, readonly (readonly [source: string, operator: string, becomes: string[]])[]>> =
	{
		"move a comparison to its neighbours": [
			["x = a < b <= c", "comparison", ["x = a <= b <= c", "x = a >= b <= c", "x = a < b < c", "x = a < b > c"]],
			["x = (a) not  in b", "comparison", ["x = (a) in b"]],
			["x = a is None", "comparison", ["x = a is not None"]],
		],
		"turn arithmetic round": [
			["x = a // -b", "arithmetic", ["x = a / -b", "x = a // b"]],
			["x = (a + b) * c", "arithmetic", ["x = (a - b) * c", "x = (a + b) / c"]],
			["x += a", "arithmetic", ["x -= a", "x = a"]],
		],
		"exchange and drop what is boolean": [
			["x = a and not b", "boolean", ["x = a or not b", "x = a and b"]],
			["x = True", "boolean", ["x = False"]],
			["if a:\n    x = 1", "boolean", ["if not (a):"]],
			["x = [a for a in b if a]", "boolean", ["x = [a for a in b if not (a)]"]],
		],
		"change constants by one, short texts to none": [
			["x = 1", "constant", ["x = 2", "x = 0"]],
			["x = 0.5", "constant", ["x = 1.5"]],
			['x = ["é", "", None]', "constant", ['x = ["", "", None]', 'x = ["é", "x", None]', 'x = ["é", "", 0]']],
		],
		"shift the bounds of ranges, slices and counting indices": [
			["x = range(n)", "boundary", ["x = range(1, n)", "x = range(n + 1)", "x = range(n - 1)"]],
			["x = a[:n]", "boundary", ["x = a[1:n]", "x = a[:n + 1]", "x = a[:n - 1]"]],
			[
				"x = [a[i] for i in range(3)]",
				"boundary",
				["x = [a[i + 1] for i in range(3)]", "x = [a[i - 1] for i in range(3)]", "x = [a[i] for i in range(1, 3)]"],
			],
			["x = a[key]", "boundary", []],
		],
		"exchange min and max": [["x = min(a, b)", "boundary", ["x = max(a, b)"]]],
		"remove statements, but no first assignment and not the return that ends a function": [
			[
				"def f(a):\n    x = 0\n    if a:\n        return x\n    x = a\n    g(x)\n    return x\n",
				"removed statement",
				["pass", "pass", "pass"],
			],
			["for x in a:\n    if x:\n        continue\n", "removed statement", ["pass"]],
			["def f(a):\n    for x in a:\n        break\n", "removed statement", ["pass"]],
		],
		"swap arguments and the parts of a key": [
			["f(a, b)", "swapped arguments", ["f(b, a)"]],
			["sorted(x, key=lambda p: (p.a, p.b))", "swapped arguments", ["sorted(x, key=lambda p: (p.b, p.a))"]],
			["max(a, b)", "swapped arguments", []],
		],
		"count characters as JavaScript does": [['x = "𝄞" < a', "comparison", ['x = "𝄞" <= a', 'x = "𝄞" >= a']]],
	};

const untouchable = [
	"# ---",
	"# idea: 1 < 2",
	"# ---",
	"from math import log2",
	"",
	"",
	"def f(a: Literal[3]) -> Literal[4]:",
	'    """1 + 1"""',
	"    x: Literal[5] = g(",
	"        a,",
	"    )",
	"    x.append(",
	"        a,",
	"    )",
	"    return x",
	"",
].join("\n");
const broken = "x =";

describe("mutants of a Python solution", function () {
	this.timeout(20_000);
	const mutants = new Map<string, readonly Mutant[] | string>();

	before(async () => {
		const sources = [
			...Object.values(sentences).flatMap((rows) => rows.map(([source]) => source)),
			untouchable,
			broken,
		];
		const found = await pythonEdits(sources, new AbortController().signal);
		assert.ok(found.ok, JSON.stringify(found));
		for (const [i, source] of sources.entries()) {
			const edits = found.value[i] ?? "";
			const made = () => makeMutants({ file: "accepted/a.py", language: "python", source }, edits as never);
			mutants.set(source, typeof edits === "string" ? edits : made());
		}
	});

	const mutantsOf = (source: string): readonly Mutant[] => {
		const found = mutants.get(source);
		assert.ok(typeof found === "object", String(found));
		return found;
	};

	for (const [sentence, rows] of Object.entries(sentences)) {
		it(sentence, () => {
			for (const [source, operator, becomes] of rows) {
				const made = mutantsOf(source).filter((mutant) => mutant.operator === operator);
				assert.deepEqual(
					made.map((mutant) => mutant.becomes),
					becomes,
					source,
				);
			}
		});
	}

	it("leave header, imports, docstrings and annotations alone and keep the lines", () => {
		const made = mutantsOf(untouchable);
		assert.deepEqual(
			made.map(({ line, becomes }) => `${line} → ${becomes}`),
			["x.append( → pass"],
		);
		assert.equal(made[0]?.source.split("\n").length, untouchable.split("\n").length);
	});

	it("are none of what is no Python, which is said", () => {
		assert.match(String(mutants.get(broken)), /invalid syntax/);
	});
});
