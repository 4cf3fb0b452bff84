import assert from "node:assert/strict";
import fc from "fast-check";

import { compare } from "../../../src/core/judge/checker.ts";
import type { Compare } from "../../../src/core/problem/problem.ts";
import type { Wire } from "../../../src/core/problem/wire.ts";

const exact: Compare = { kind: "exact" };
const close: Compare = { kind: "float", rtol: 1e-9, atol: 1e-9 };
const says = (how: Compare, expected: Wire, actual: Wire): string => {
	const found = compare(how, expected, actual);
	return found.equal ? "equal" : `${found.path.join(".")}: ${found.reason}`;
};

const wires: fc.Memo<Wire> = fc.memo((depth) =>
	depth <= 1
		? fc.oneof(
				fc.constant(null),
				fc.boolean(),
				fc.maxSafeInteger(),
				fc.string(),
				fc.bigInt({ min: 2n ** 60n, max: 2n ** 70n }).map((value): Wire => ({ $i: value.toString() })),
				fc.double({ noNaN: true, noDefaultInfinity: true }).map((value): Wire => ({ $f: String(value) })),
				fc.base64String().map((value): Wire => ({ $b: value })),
			)
		: fc.oneof(
				fc.array(wires(), { maxLength: 4 }),
				fc.array(wires(), { maxLength: 4 }).map((items): Wire => ({ $t: items })),
				fc.array(fc.tuple(fc.string(), wires()), { maxLength: 3 }).map((pairs): Wire => ({ $d: [...new Map(pairs)] })),
				wires(),
			),
);

describe("the comparison of answers", () => {
	it("finds every value equal to itself, exactly, in any order and within a tolerance", () => {
		fc.assert(
			fc.property(wires(3), (value) => {
				for (const how of [exact, close, { kind: "unordered" }, { kind: "multiset" }] as const) {
					assert.equal(says(how, value, value), "equal");
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("gives the same verdict both ways round when it is exact", () => {
		fc.assert(
			fc.property(wires(2), wires(2), (a, b) => {
				assert.equal(compare(exact, a, b).equal, compare(exact, b, a).equal);
			}),
			{ numRuns: 500 },
		);
	});

	it("accepts any order of the outer list where that is asked for, and not a changed item", () => {
		fc.assert(
			fc.property(fc.array(wires(2), { minLength: 1, maxLength: 6 }), fc.nat(), (items, by) => {
				const turned = [...items.slice(by % items.length), ...items.slice(0, by % items.length)];
				assert.equal(says({ kind: "unordered" }, items, turned), "equal");
				assert.equal(compare({ kind: "unordered" }, items, [...turned.slice(1), "added"]).equal, turned[0] === "added");
			}),
			{ numRuns: 300 },
		);
	});

	it("takes a tuple for a list, a NumPy array for nested lists and 1 for 1.0", () => {
		assert.equal(says(exact, [1, [2]], { $t: [{ $f: "1.0" }, { $t: [2] }] }), "equal");
		const array: Wire = { $a: { shape: [2, 2], dtype: "int64", items: [1, 2, 3, 4] } };
		assert.equal(
			says(
				exact,
				[
					[1, 2],
					[3, 4],
				],
				array,
			),
			"equal",
		);
	});

	it("tells 1 from 1.0 where the problem asks for it", () => {
		const strict: Compare = { kind: "exact", intIsFloat: false };
		assert.equal(compare(strict, 1, { $f: "1.0" }).equal, false);
	});

	it("never takes a bool for a number, nor none for zero", () => {
		assert.equal(says(exact, 1, true), ": expected 1 (number), got True (bool)");
		assert.equal(says(exact, 0, null), ": expected 0 (number), got None (none)");
	});

	it("says where the first difference is", () => {
		assert.equal(says(exact, [1, 2, [5]], [1, 2, [6]]), "2.0: expected 5, got 6");
		assert.equal(says(exact, { $d: [["a", [1, 2]]] }, { $d: [["a", [1, 3]]] }), '"a".1: expected 2, got 3');
	});

	it("names what is missing and what is too many", () => {
		assert.equal(says(exact, [1, 2, 3], [1, 2]), ": expected 3 items, got 2; 3 is missing at [2]");
		assert.equal(
			says({ kind: "unordered" }, [1, 2, 2], [2, 1, 1]),
			": missing: 2; too many: 1 (order does not matter)",
		);
		assert.equal(says(exact, { $d: [["a", 1]] }, { $d: [["b", 1]] }), ': the key "a" is missing');
	});

	it("compares large integers exactly, also with floats", () => {
		assert.equal(says(exact, { $i: "9007199254740993" }, { $i: "9007199254740993" }), "equal");
		assert.equal(compare(exact, { $i: "9007199254740993" }, { $f: "9007199254740992.0" }).equal, false);
		assert.equal(compare(close, { $i: "10000000000000000000" }, { $f: "1e19" }).equal, true);
	});

	it("applies the tolerance at every depth, NaN only where it is allowed", () => {
		const sum: Wire = { $f: "0.30000000000000004" };
		assert.equal(says(close, { $d: [["a", [{ $f: "0.3" }]]] }, { $d: [["a", [sum]]] }), "equal");
		assert.equal(compare(exact, { $f: "0.3" }, sum).equal, false);
		assert.equal(compare(close, { $f: "nan" }, { $f: "nan" }).equal, false);
		assert.equal(compare({ ...close, nan: true }, { $f: "nan" }, { $f: "nan" }).equal, true);
		assert.equal(compare(close, { $f: "inf" }, { $f: "1e308" }).equal, false);
	});

	it("accepts one of several answers", () => {
		assert.equal(says({ kind: "any-of" }, [[1], [2]], [2]), "equal");
		assert.equal(says({ kind: "any-of" }, [[1], [2]], [3]), ": expected one of [1] or [2], got [3]");
	});

	it("ignores the order of lists at every depth in a multiset, and keeps their counts", () => {
		assert.equal(
			says(
				{ kind: "multiset" },
				[
					[1, 2],
					[3, 3],
				],
				[
					[3, 3],
					[2, 1],
				],
			),
			"equal",
		);
		assert.equal(compare({ kind: "multiset" }, [[1, 2, 2]], [[1, 1, 2]]).equal, false);
	});

	it("never finds a value of an unknown type equal, not even to itself", () => {
		assert.equal(compare(exact, { $x: "Liar" }, { $x: "Liar" }).equal, false);
		assert.match(says(exact, [1], [{ $x: "Liar" }]), /a Liar, which is not a value/);
	});

	it("compares the rows of an unordered query as a bag, with its tolerance", () => {
		const rows: Wire = [
			["a", { $f: "0.1" }],
			["b", { $f: "0.3" }],
		];
		const got: Wire = [
			["b", { $f: "0.30000000000000004" }],
			["a", { $f: "0.1" }],
		];
		assert.equal(compare(close, rows, got, "sql", true).equal, true);
		assert.equal(compare(close, rows, got, "sql").equal, false);
	});
});
