import assert from "node:assert/strict";

import { makeMutants } from "../../../src/core/problem/mutant.ts";
import { mutateJs } from "../../../src/core/problem/mutateJs.ts";

/** The lines that mutants make of a program of one line, by operator. */
function mutantsOf(source: string, operator?: string): string[] {
	const edits = mutateJs(source);
	assert.ok(edits.ok, JSON.stringify(edits));
	return makeMutants({ file: "accepted/a.ts", language: "typescript", source }, edits.value)
		.filter((mutant) => operator === undefined || mutant.operator === operator)
		.map(({ becomes }) => becomes);
}

describe("mutants of a JavaScript solution", () => {
	it("move a comparison to its neighbours", () => {
		assert.deepEqual(mutantsOf("x = a < b;", "comparison"), ["x = a <= b;", "x = a >= b;"]);
		assert.deepEqual(mutantsOf("x = (a) >= b;", "comparison"), ["x = (a) > b;", "x = (a) < b;"]);
		assert.deepEqual(mutantsOf("x = a === b;", "comparison"), ["x = a !== b;"]);
		assert.deepEqual(mutantsOf("x = a in b;", "comparison"), ["x = (!(a in b));"]);
	});

	it("turn arithmetic round", () => {
		assert.deepEqual(mutantsOf("x = a + b;", "arithmetic"), ["x = a - b;"]);
		assert.deepEqual(mutantsOf("x = a * -b;", "arithmetic"), ["x = a / -b;", "x = a * b;"]);
		assert.deepEqual(mutantsOf("x += a;", "arithmetic"), ["x -= a;", "x = a;"]);
		assert.deepEqual(mutantsOf("i++;", "arithmetic"), ["i--;"]);
	});

	it("exchange and drop what is boolean", () => {
		assert.deepEqual(mutantsOf("x = a && b;", "boolean"), ["x = a || b;"]);
		assert.deepEqual(mutantsOf("x = !a;", "boolean"), ["x = a;"]);
		assert.deepEqual(mutantsOf("x = true;", "boolean"), ["x = false;"]);
		assert.deepEqual(mutantsOf("if (a.has(b)) c();", "boolean"), ["if ((!(a.has(b)))) c();"]);
		assert.deepEqual(mutantsOf("if (a < b) c();", "boolean"), []);
	});

	it("change constants by one, short texts to none", () => {
		assert.deepEqual(mutantsOf("x = 7;", "constant"), ["x = 8;", "x = 6;"]);
		assert.deepEqual(mutantsOf("x = 0;", "constant"), ["x = 1;", "x = (-1);"]);
		assert.deepEqual(mutantsOf('x = ["a", "", null];', "constant"), [
			'x = ["", "", null];',
			'x = ["a", "x", null];',
			'x = ["a", "", 0];',
		]);
	});

	it("leave alone what only a type checker asks for", () => {
		assert.deepEqual(mutantsOf("x = items[i] ?? 0;", "constant"), []);
		assert.deepEqual(mutantsOf("x = counts.get(i) ?? 0;", "constant"), [
			"x = counts.get(i) ?? 1;",
			"x = counts.get(i) ?? (-1);",
		]);
	});

	it("shift bounds and exchange min and max", () => {
		assert.deepEqual(mutantsOf("x = items[i];", "boundary"), ["x = items[i + 1];", "x = items[i - 1];"]);
		assert.deepEqual(mutantsOf("x = items.slice(i);", "boundary"), [
			"x = items.slice(i + 1);",
			"x = items.slice(i - 1);",
		]);
		assert.deepEqual(mutantsOf("x = Math.min(a, b);", "boundary"), ["x = Math.max(a, b);"]);
	});

	it("remove statements, but not the return that ends a function", () => {
		assert.deepEqual(mutantsOf("export function f(a) { if (a > 1) return 0; g(a); return 1; }", "removed statement"), [
			"export function f(a) { if (a > 1) ; g(a); return 1; }",
			"export function f(a) { if (a > 1) return 0; ; return 1; }",
		]);
		assert.deepEqual(mutantsOf("for (;;) break;", "removed statement"), ["for (;;) ;"]);
	});

	it("swap arguments, and the parameters of a comparator", () => {
		assert.deepEqual(mutantsOf("f(a, b, c);", "swapped arguments"), ["f(b, a, c);", "f(a, c, b);"]);
		assert.deepEqual(mutantsOf("Math.max(a, b);", "swapped arguments"), []);
		assert.deepEqual(mutantsOf("items.sort((a, b) => a - b);", "swapped arguments"), ["items.sort((b, a) => a - b);"]);
	});

	it("keep the lines, never touch imports, and compile", () => {
		const source = 'import { x } from "y";\nexport function f(a) {\n\tg(\n\t\ta,\n\t);\n\treturn 1;\n}\n';
		const edits = mutateJs(source);
		assert.ok(edits.ok);
		const mutants = makeMutants({ file: "accepted/a.ts", language: "typescript", source }, edits.value);
		assert.deepEqual(
			mutants.map(({ line, becomes, lineBase0 }) => [lineBase0, line, becomes]),
			[
				[2, "g(", ";"],
				[5, "return 1;", "return 2;"],
				[5, "return 1;", "return 0;"],
			],
		);
		for (const mutant of mutants) assert.equal(mutant.source.split("\n").length, source.split("\n").length);
	});
});

describe("the mutants of a solution", () => {
	const edit = (start: number, text: string) => ({ operator: "constant", start, end: start + 1, text }) as const;
	const solution = { file: "accepted/a.py", language: "python", source: "1\n1\n" } as const;

	it("come in the order of the text, none twice, and those that look alike are counted", () => {
		const mutants = makeMutants(solution, [edit(2, "2"), edit(0, "2"), edit(0, "2"), edit(0, "1")]);
		assert.deepEqual(
			mutants.map(({ lineBase0, becomes, nth }) => [lineBase0, becomes, nth]),
			[
				[0, "2", 1],
				[1, "2", 2],
			],
		);
	});

	it("are at most so many, chosen evenly and the same each time", () => {
		const source = "0".repeat(10);
		const edits = Array.from({ length: 10 }, (_, i) => edit(i, "1"));
		const chosen = makeMutants({ ...solution, source }, edits, 4).map((mutant) => mutant.source.indexOf("1"));
		assert.deepEqual(chosen, [0, 3, 5, 8]);
		assert.deepEqual(
			makeMutants({ ...solution, source }, [...edits].reverse(), 4).map((mutant) => mutant.source.indexOf("1")),
			chosen,
		);
	});
});
