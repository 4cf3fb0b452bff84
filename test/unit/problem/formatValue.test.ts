import assert from "node:assert/strict";

import { encodeExpected } from "../../../src/core/problem/encodeExpected.ts";
import { formatExpected, formatInput, formatValue } from "../../../src/core/problem/formatValue.ts";
import type { Signature } from "../../../src/core/problem/problem.ts";
import type { Wire } from "../../../src/core/problem/wire.ts";

const value: Wire = [
	null,
	true,
	7,
	{ $i: "99999999999999999999" },
	{ $f: "1.0" },
	{ $t: [1] },
	{ $s: [] },
	{ $d: [["a", { $s: [2] }]] },
];

describe("a value as text for people", () => {
	it("is written in the candidate's language", () => {
		assert.equal(formatValue(value, "python"), '[None, True, 7, 99999999999999999999, 1.0, (1,), set(), {"a": {2}}]');
		assert.equal(
			formatValue(value, "typescript"),
			'[null, true, 7, 99999999999999999999n, 1, [1], Set {}, Map {"a" => Set {2}}]',
		);
	});

	it("is cut where it grows too long, without being written whole", () => {
		const large = Array.from({ length: 1_000_000 }, (_, i) => i);
		const began = performance.now();
		const text = formatValue(large, "python", 100);
		assert.equal(text.length, 101);
		assert.ok(text.endsWith("…") && performance.now() - began < 100);
	});

	it("names the arguments of a function, the operations of a class and the rows of a table", () => {
		const call: Signature = {
			kind: "function",
			name: "f",
			params: [
				{ name: "last_played", type: "map[string, int]" },
				{ name: "now", type: "int" },
			],
			returns: "tuple[int, float]",
		};
		assert.equal(formatInput(call, [{ x: 1 }, 2], "typescript"), 'lastPlayed = Map {"x" => 1}\nnow = 2');
		assert.equal(formatExpected(call, [1, 2], "python"), "(1, 2.0)");
		const cache: Signature = {
			kind: "class",
			name: "Cache",
			init: [{ name: "kb", type: "int" }],
			methods: [{ name: "add_item", params: [{ name: "id", type: "string" }], returns: "none" }],
		};
		const script = [
			["new", 3],
			["add_item", "a"],
		];
		assert.equal(formatInput(cache, script, "typescript"), 'new Cache(3)\naddItem("a")');
		assert.equal(formatInput(cache, script, "python"), 'Cache(3)\nadd_item("a")');
		const query: Signature = {
			kind: "query",
			columns: [{ name: "n", type: "int" }],
			tables: [
				{
					name: "t",
					columns: [
						{ name: "id", type: "int" },
						{ name: "name", type: "string" },
					],
				},
			],
			ordered: true,
		};
		assert.equal(
			formatInput(
				query,
				{
					t: [
						[1, "a"],
						[12, null],
					],
				},
				"sql",
			),
			"t\nid | name\n---+-----\n1  | a\n12 | NULL",
		);
		assert.equal(formatExpected(query, [], "sql"), "n\n-\n(no rows)");
	});

	it("tells why an expected output does not fit its signature", () => {
		const cache: Signature = {
			kind: "class",
			name: "C",
			init: [],
			methods: [{ name: "get", params: [], returns: "int" }],
		};
		assert.deepEqual(encodeExpected(cache, [null], [["new"], ["get"]]), {
			ok: false,
			error: "2 operations need as many results, 1 are given",
		});
		assert.deepEqual(encodeExpected(cache, [null, 3], [["new"], ["get"]]), { ok: true, value: [null, 3] });
	});
});
