import fc from "fast-check";

import type { Wire } from "../../src/core/problem/wire.ts";

/** A type of a signature in its text form, and a value of it. */
export interface TypedWire {
	readonly type: string;
	readonly value: Wire;
}

type OfType = { readonly type: string; readonly value: fc.Arbitrary<Wire> };

const float = fc.double().map((value): Wire => {
	if (Number.isNaN(value)) return { $f: "nan" };
	if (!Number.isFinite(value)) return { $f: value > 0 ? "inf" : "-inf" };
	return { $f: Object.is(value, -0) ? "-0.0" : String(value) };
});
/** what a 64-bit integer holds */
const int = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value): Wire => {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : { $i: String(value) };
});
const leaves: readonly OfType[] = [
	{ type: "int", value: fc.oneof(int, fc.integer() as fc.Arbitrary<Wire>) },
	{ type: "float", value: float },
	{ type: "bool", value: fc.boolean() as fc.Arbitrary<Wire> },
	{ type: "string", value: fc.string({ unit: "binary" }) as fc.Arbitrary<Wire> },
];
const keys: readonly OfType[] = [
	{ type: "int", value: fc.integer() as fc.Arbitrary<Wire> },
	{ type: "string", value: fc.string() as fc.Arbitrary<Wire> },
];

const type: fc.Arbitrary<OfType> = fc.letrec<{ type: OfType }>((tie) => ({
	type: fc.oneof(
		{ maxDepth: 3, depthSize: "small" },
		fc.constantFrom(...leaves),
		tie("type").map((of) => ({ type: `list[${of.type}]`, value: fc.array(of.value, { maxLength: 4 }) })),
		tie("type").map((of) => ({
			type: `optional[${of.type.replace(/^optional\[(.*)\]$/, "$1")}]`,
			value: fc.oneof(fc.constant<Wire>(null), of.value),
		})),
		fc.array(tie("type"), { minLength: 2, maxLength: 6 }).map((all) => ({
			type: `tuple[${all.map((each) => each.type).join(", ")}]`,
			value: fc.tuple(...all.map((each) => each.value)).map((items): Wire => ({ $t: items })),
		})),
		fc.tuple(fc.constantFrom(...keys), tie("type")).map(([key, of]) => ({
			type: `map[${key.type}, ${of.type}]`,
			value: fc
				.uniqueArray(fc.tuple(key.value, of.value), { maxLength: 3, selector: ([first]) => first })
				.map((pairs): Wire => ({ $d: pairs })),
		})),
		fc.constantFrom(...keys).map((key) => ({
			type: `set[${key.type}]`,
			value: fc.uniqueArray(key.value, { maxLength: 4 }).map((items): Wire => ({ $s: items })),
		})),
	),
})).type;

/** Values with the types they are declared as, nested, for languages whose values have declared types. */
export const typedWire: fc.Arbitrary<TypedWire> = type.chain((of) =>
	of.value.map((value) => ({ type: of.type, value })),
);
