import { decodeWire } from "./decodeWire.ts";
import type { Compare } from "./problem.ts";
import type { Wire } from "./wire.ts";

/** An answer made from a right one. */
export interface AnswerVariant {
	/** "a tuple for every list": for messages */
	readonly name: string;
	/** true: still right, the comparison must accept it */
	readonly harmless: boolean;
	readonly actual: Wire;
}

/** Step 7: what a comparison must accept and refuse beside the right answer itself. Variants that change nothing are left out. */
export function answerVariants(compare: Compare, expected: Wire): AnswerVariant[] {
	if (compare.kind === "custom") return junk;
	if (compare.kind === "any-of") {
		const accepted = isList(expected) ? expected : [];
		return [...accepted.map((actual, index) => harmless(`accepted answer ${index + 1}`, actual)), ...junk];
	}
	const wanted = JSON.stringify(expected);
	return [
		harmless("the right answer", expected),
		...harmlessOnes(compare, expected),
		...harmfulOnes(compare, expected),
		...(expected === null ? junk : [...junk, harmful("none", null)]),
	].filter((variant) => variant.name === "the right answer" || JSON.stringify(variant.actual) !== wanted);
}

function harmless(name: string, actual: Wire): AnswerVariant {
	return { name, harmless: true, actual };
}

function harmful(name: string, actual: Wire): AnswerVariant {
	return { name, harmless: false, actual };
}

const junk: AnswerVariant[] = [
	harmful("a value of an unknown type", { $x: "Junk" }),
	harmful("a strange text", "¿junk?"),
];

function harmlessOnes(compare: Compare, expected: Wire): AnswerVariant[] {
	const variants = [
		harmless(
			"a tuple for every list",
			mapWire(expected, (wire) => (isList(wire) ? { $t: wire } : wire)),
		),
		harmless(
			"a list for every tuple",
			mapWire(expected, (wire) => tupleItems(wire) ?? wire),
		),
	];
	if (compare.kind !== "exact" || compare.intIsFloat !== false) {
		variants.push(
			harmless(
				"1.0 for 1",
				mapNumbers(expected, (value, isInt) => (isInt ? floatWire(value) : undefined)),
			),
		);
		variants.push(
			harmless(
				"1 for 1.0",
				mapNumbers(expected, (value, isInt) => (!isInt && isPlainInt(value) ? value : undefined)),
			),
		);
	}
	if (isList(expected) && expected.length > 0 && expected.every((item) => typeof item === "number")) {
		variants.push(harmless("a NumPy array", { $a: { shape: [expected.length], dtype: "int64", items: expected } }));
	}
	const items = outerItems(expected);
	if ((compare.kind === "unordered" || compare.kind === "multiset") && items !== undefined) {
		variants.push(harmless("the items in another order", [...items].reverse()));
	}
	if (compare.kind === "float") {
		const within = (value: number) => value + (compare.atol + compare.rtol * Math.abs(value)) / 4;
		variants.push(
			harmless(
				"every float off by a quarter of the tolerance",
				mapNumbers(expected, (value, isInt) =>
					isInt || !Number.isFinite(value) ? undefined : floatWire(within(value)),
				),
			),
		);
	}
	return variants;
}

function harmfulOnes(compare: Compare, expected: Wire): AnswerVariant[] {
	const variants: AnswerVariant[] = [];
	let changed = false;
	const off = mapNumbers(expected, (value, isInt) => {
		if (changed || Number.isNaN(value)) return undefined;
		changed = true;
		if (!Number.isFinite(value)) return 0;
		const far = compare.kind === "float" ? value + 20 * (compare.atol + compare.rtol * Math.abs(value)) : value + 1;
		return isInt ? value + Math.max(1, Math.ceil(far - value)) : floatWire(far === value ? value + 1 : far);
	});
	if (changed) variants.push(harmful("one number changed", off));
	let flipped = false;
	const other = mapWire(expected, (wire) => {
		if (flipped || (typeof wire !== "string" && typeof wire !== "boolean")) return wire;
		flipped = true;
		return typeof wire === "string" ? `${wire}x` : !wire;
	});
	if (flipped) variants.push(harmful("one text or bool changed", other));
	const items = outerItems(expected);
	if (items !== undefined && items.length > 0) {
		variants.push(harmful("the last item missing", items.slice(0, -1)));
		variants.push(harmful("the first item twice", [items[0] ?? null, ...items]));
		if (compare.kind === "exact") {
			const reversed = [...items].reverse();
			if (JSON.stringify(reversed) !== JSON.stringify(items)) {
				variants.push(harmful("the items in another order", reversed));
			}
		}
	}
	return variants;
}

function outerItems(wire: Wire): readonly Wire[] | undefined {
	return isList(wire) ? wire : tupleItems(wire);
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(wire: Wire): wire is readonly Wire[] {
	return Array.isArray(wire);
}

function tupleItems(wire: Wire): readonly Wire[] | undefined {
	return typeof wire === "object" && wire !== null && !isList(wire) && "$t" in wire ? wire.$t : undefined;
}

/** Inside lists, tuples and the values of maps; sets and keys keep their items, which must stay comparable. */
function mapWire(wire: Wire, change: (wire: Wire) => Wire): Wire {
	if (isList(wire)) return change(wire.map((item) => mapWire(item, change)));
	if (typeof wire === "object" && wire !== null) {
		if ("$t" in wire) return change({ $t: wire.$t.map((item) => mapWire(item, change)) });
		if ("$d" in wire) return change({ $d: wire.$d.map(([key, value]) => [key, mapWire(value, change)] as const) });
	}
	return change(wire);
}

function mapNumbers(wire: Wire, change: (value: number, isInt: boolean) => Wire | undefined): Wire {
	return mapWire(wire, (leaf) => {
		if (typeof leaf === "number") return change(leaf, true) ?? leaf;
		if (typeof leaf !== "object" || leaf === null || isList(leaf) || !("$f" in leaf)) return leaf;
		return change(Number(decodeWire(leaf)), false) ?? leaf;
	});
}

function isPlainInt(value: number): boolean {
	return Number.isSafeInteger(value) && !Object.is(value, -0);
}

function floatWire(value: number): Wire {
	const text = String(value);
	return { $f: /[.e]/.test(text) ? text : `${text}.0` };
}
