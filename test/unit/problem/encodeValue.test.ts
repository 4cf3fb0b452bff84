import assert from "node:assert/strict";
import fc from "fast-check";

import { decodeWire } from "../../../src/core/problem/decodeWire.ts";
import { encodeValue } from "../../../src/core/problem/encodeValue.ts";
import { parseValueType, type ValueType } from "../../../src/core/problem/valueType.ts";
import type { Wire } from "../../../src/core/problem/wire.ts";

function typeOf(text: string): ValueType {
	const type = parseValueType(text);
	assert.ok(type.ok);
	return type.value;
}

function encoded(value: unknown, type: string): Wire | string {
	const wire = encodeValue(value, typeOf(type));
	return wire.ok ? wire.value : wire.error;
}

describe("encodeValue", () => {
	it("says a value by its type, not by its look", () => {
		assert.deepEqual(encoded(1, "float"), { $f: "1.0" });
		assert.deepEqual(encoded(1, "int"), 1);
		assert.deepEqual(encoded([1, "a"], "tuple[int, string]"), { $t: [1, "a"] });
		assert.deepEqual(encoded([1, 1], "set[int]"), { $s: [1, 1] });
		assert.deepEqual(encoded({ 2: "b" }, "map[int, string]"), { $d: [[2, "b"]] });
		assert.deepEqual(
			encoded(
				new Map([
					[2, 0.5],
					[1, 1],
				]),
				"map[int, float]",
			),
			{
				$d: [
					[2, { $f: "0.5" }],
					[1, { $f: "1.0" }],
				],
			},
		);
		assert.deepEqual(encoded([[["a", 1], null]], "list[tuple[tuple[string, int], optional[float]]]"), [
			{ $t: [{ $t: ["a", 1] }, null] },
		]);
		assert.deepEqual(encoded([-0, Number.NaN, Number.POSITIVE_INFINITY], "list[float]"), [
			{ $f: "-0.0" },
			{ $f: "nan" },
			{ $f: "inf" },
		]);
	});

	it("says where a value does not fit", () => {
		assert.equal(encoded([[1], [2, "3"]], "list[list[int]]"), 'the value[1][1] is "3", not a whole number');
		assert.equal(encoded(1.5, "int"), "the value is 1.5, not a whole number");
		assert.equal(encoded([1], "tuple[int, int]"), "the value is a list of 1, not a tuple of 2");
	});

	it("keeps whole numbers of any size", () => {
		fc.assert(
			fc.property(fc.bigInt(), (value) =>
				assert.equal(BigInt(decodeWire(encoded(value, "int")) as number | bigint), value),
			),
		);
	});

	it("keeps every float bit for bit", () => {
		fc.assert(fc.property(fc.double(), (value) => assert.ok(Object.is(decodeWire(encoded(value, "float")), value))));
	});

	it("keeps bytes and maps in their order", () => {
		fc.assert(
			fc.property(fc.uint8Array(), fc.array(fc.tuple(fc.string(), fc.integer())), (bytes, pairs) => {
				assert.deepEqual(decodeWire(encoded(bytes, "bytes")), bytes);
				assert.deepEqual(
					[...(decodeWire(encoded(new Map(pairs), "map[string, int]")) as Map<string, number>)],
					[...new Map(pairs)],
				);
			}),
		);
	});

	it("never throws, whatever the value", () => {
		const types = ["int", "list[float]", "map[string, set[int]]", "tuple[bool, bytes]", "any", "optional[string]"];
		fc.assert(
			fc.property(
				fc.anything({ withBigInt: true, withMap: true, withSet: true, withNullPrototype: true }),
				fc.constantFrom(...types),
				(value, type) => {
					encodeValue(value, typeOf(type));
				},
			),
		);
	});
});
