import fc from "fast-check";

import { encodeInput } from "../../../src/core/problem/encodeInput.ts";
import type { Problem } from "../../../src/core/problem/problem.ts";
import type { Wire } from "../../../src/core/problem/wire.ts";

export type Bounded = Pick<Problem, "signature" | "constants">;

/** A signature with every form that an input can have. */
export const everyForm: Bounded = {
	signature: {
		kind: "function",
		name: "f",
		params: [
			{ name: "rows", type: "list[tuple[string, int]]", min: -5, max: "MOST", maxLength: 6 },
			{ name: "weights", type: "map[string, float]", maxLength: 4 },
			{ name: "ids", type: "set[int]", min: 0, minLength: 1 },
			{ name: "deep", type: "list[list[optional[int]]]" },
			{ name: "label", type: "string", minLength: 1, maxLength: 4 },
			{ name: "pair", type: "optional[tuple[bool, bytes]]" },
			{ name: "big", type: "int", min: 1 },
		],
		returns: "int",
	},
	constants: { MOST: 90 },
};

export const counter: Bounded = {
	signature: {
		kind: "class",
		name: "Counter",
		init: [{ name: "limit", type: "int", min: 1, max: 50 }],
		methods: [
			{ name: "add", params: [{ name: "key", type: "string", minLength: 1, maxLength: 3 }], returns: "int" },
			{ name: "take", params: [{ name: "count", type: "int", min: 0, max: 9 }], returns: "int" },
		],
	},
	constants: {},
};

export const plays: Bounded = {
	signature: {
		kind: "query",
		ordered: false,
		columns: [{ name: "n", type: "int" }],
		tables: [
			{
				name: "track",
				columns: [
					{ name: "id", type: "int" },
					{ name: "name", type: "optional[string]" },
				],
			},
			{ name: "play", columns: [{ name: "track_id", type: "int" }] },
		],
	},
	constants: {},
};

/** A legal input in the form of cases.yaml, encoded. */
export function encoded(problem: Bounded, plain: unknown): Wire {
	const input = encodeInput(problem.signature, plain);
	if (!input.ok) throw new Error(input.error);
	return input.value;
}

const text = (most: number) => fc.string({ minLength: 1, maxLength: most });

/** Legal inputs of one of the problems above. */
export const anyLegal: fc.Arbitrary<readonly [Bounded, Wire]> = fc.oneof(
	fc
		.tuple(
			fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.integer({ min: -5, max: 90 })), { maxLength: 6 }),
			fc.dictionary(text(2), fc.double({ noNaN: true, noDefaultInfinity: true }), { maxKeys: 4 }),
			fc.uniqueArray(fc.nat(99), { minLength: 1, maxLength: 4 }),
			fc.array(fc.array(fc.option(fc.integer()), { maxLength: 3 }), { maxLength: 3 }),
			text(4),
			fc.option(fc.tuple(fc.boolean(), fc.constantFrom("", "AA==", "AQID"))),
			fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constant(2n ** 70n)),
		)
		.map((plain) => [everyForm, encoded(everyForm, plain)] as const),
	fc
		.tuple(
			fc.integer({ min: 1, max: 50 }),
			fc.array(fc.oneof(fc.tuple(fc.constant("add"), text(3)), fc.tuple(fc.constant("take"), fc.nat(9))), {
				maxLength: 9,
			}),
		)
		.map(([limit, calls]) => [counter, encoded(counter, [["new", limit], ...calls])] as const),
	fc
		.tuple(
			fc.uniqueArray(fc.tuple(fc.nat(9), fc.option(fc.string({ maxLength: 2 }))), { maxLength: 4 }),
			fc.array(fc.tuple(fc.nat(9)), { maxLength: 5 }),
		)
		.map(([track, play]) => [plays, encoded(plays, { track, play })] as const),
);
