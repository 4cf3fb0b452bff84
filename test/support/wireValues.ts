import fc from "fast-check";

import type { Wire } from "../../src/core/problem/wire.ts";

const big = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).map((value): Wire => wholeNumber(value));
const whole = fc.oneof(
	{ weight: 4, arbitrary: fc.integer().map((value): Wire => value) },
	{ weight: 2, arbitrary: fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }).map((value): Wire => wholeNumber(value)) },
	{ weight: 1, arbitrary: big },
);
const float = fc.oneof(
	fc.double().map((value): Wire => ({ $f: floatText(value) })),
	fc.constantFrom<Wire>({ $f: "nan" }, { $f: "inf" }, { $f: "-inf" }, { $f: "-0.0" }, { $f: "0.0" }, { $f: "5e-324" }),
);
/** every UTF-16 unit: lone surrogates, NUL, line separators, quotation marks */
const text = fc
	.oneof(
		fc.string(),
		fc.string({ unit: "binary" }),
		fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
	)
	.map((value): Wire => value);
const bytes = fc.uint8Array({ maxLength: 20 }).map((value): Wire => ({ $b: Buffer.from(value).toString("base64") }));
const key = fc.oneof(text, fc.integer());

/** A value of the encoding, of any kind and nested; sets and keys hold texts and small integers, which every language tells apart. */
export const anyWire: fc.Arbitrary<Wire> = fc.letrec<{ value: Wire }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4, depthSize: "small" },
		fc.oneof(fc.constantFrom<Wire>(null, true, false), whole, float, text, bytes),
		fc.array(tie("value"), { maxLength: 5 }),
		fc.array(tie("value"), { maxLength: 4 }).map((items): Wire => ({ $t: items })),
		fc.uniqueArray(key, { maxLength: 5 }).map((items): Wire => ({ $s: items as Wire[] })),
		fc
			.uniqueArray(fc.tuple(key, tie("value")), { maxLength: 4, selector: ([first]) => first })
			.map((pairs): Wire => ({ $d: pairs as [Wire, Wire][] })),
	),
})).value;

/** How a value may come back: the same, but for what a language cannot tell apart. */
export interface Blindness {
	/** floats that are whole numbers are integers */
	readonly wholeFloats?: boolean;
	/** tuples are lists */
	readonly tuples?: boolean;
}

/** A text that is the same for two wire values that mean the same; a float by its value, sets in any order. */
export function meaning(wire: Wire, blind: Blindness = {}): string {
	if (wire === null || typeof wire === "boolean" || typeof wire === "string") return JSON.stringify(wire);
	if (typeof wire === "number") return `int ${wire}`;
	const all = (items: readonly Wire[]) => items.map((item) => meaning(item, blind));
	if (Array.isArray(wire)) return `[${all(wire)}]`;
	const tagged = wire as Exclude<Wire, null | boolean | number | string | readonly Wire[]>;
	if ("$i" in tagged) return `int ${tagged.$i}`;
	if ("$f" in tagged) {
		const value = { nan: Number.NaN, inf: Infinity, "-inf": -Infinity }[tagged.$f] ?? Number(tagged.$f);
		if (blind.wholeFloats === true && Number.isInteger(value) && !Object.is(value, -0)) return `int ${BigInt(value)}`;
		return `float ${Object.is(value, -0) ? "-0" : value}`;
	}
	if ("$t" in tagged) return blind.tuples === true ? `[${all(tagged.$t)}]` : `(${all(tagged.$t)})`;
	if ("$s" in tagged) return `set {${all(tagged.$s).sort()}}`;
	if ("$d" in tagged) return `map {${tagged.$d.map(([k, v]) => `${meaning(k, blind)}: ${meaning(v, blind)}`)}}`;
	if ("$b" in tagged) return `bytes ${tagged.$b}`;
	return JSON.stringify(tagged);
}

function wholeNumber(value: bigint): Wire {
	const safe = value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
	return safe ? Number(value) : { $i: value.toString() };
}

function floatText(value: number): string {
	if (Number.isNaN(value)) return "nan";
	if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
	if (Object.is(value, -0)) return "-0.0";
	return Number.isInteger(value) && Math.abs(value) < 1e16 ? `${value}.0` : String(value);
}
