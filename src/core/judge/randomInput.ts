import { encodeValue } from "../problem/encodeValue.ts";
import { boundValue } from "../problem/inputRefusal.ts";
import type { Random } from "../problem/packCode.ts";
import type { Problem, Signature } from "../problem/problem.ts";
import { parseValueType, type ValueType } from "../problem/valueType.ts";
import type { Wire } from "../problem/wire.ts";
import type { KnownValues } from "./knownValues.ts";

type Parameter = Extract<Signature, { kind: "function" }>["params"][number];

/** How far the numbers, and how long the outermost list or text, may be. */
interface Bounds {
	readonly min: number;
	readonly max: number;
	readonly minLength: number;
	readonly maxLength: number;
}

/** of a text that must be long; longer ones come from the package's own cases and generators */
const longestText = 1000;

const anyBounds: Bounds = {
	min: Number.NEGATIVE_INFINITY,
	max: Number.POSITIVE_INFINITY,
	minLength: 0,
	maxLength: Number.POSITIVE_INFINITY,
};

/**
 * A random input from nothing but the signature: at most `size` items a collection and few different values, so that ties,
 * repeats and bounds, where mistakes live, are frequent. Of the declared types; the contract may refuse it.
 */
export function randomInput(
	problem: Pick<Problem, "signature" | "constants">,
	known: KnownValues,
	random: Random,
	size: number,
): Wire {
	const { signature, constants } = problem;
	const maker = new Maker(known, random, size);
	const argumentsOf = (params: readonly Parameter[], prefix: string): Wire[] =>
		params.map((parameter, i) =>
			maker.value(typeOf(parameter.type), `${prefix}${i}`, boundsOf(parameter, constants), true),
		);
	switch (signature.kind) {
		case "function":
			return argumentsOf(signature.params, "");
		case "class": {
			const calls = Array.from({ length: random.int(0, 2 * size) }, (): Wire => {
				const method = random.pick(signature.methods);
				return [method.name, ...argumentsOf(method.params, `${method.name}.`)];
			});
			return [["new", ...argumentsOf(signature.init, "new.")], ...calls];
		}
		case "query":
			return {
				$d: signature.tables.map(({ name, columns }): [Wire, Wire] => [
					name,
					Array.from({ length: random.int(0, size) }, () =>
						columns.map((column) => maker.cell(typeOf(column.type), `${name}.${column.name}`)),
					),
				]),
			};
	}
}

/** Makes the values of one input; a slot draws from a few values that were chosen for this input. */
class Maker {
	private readonly palettes = new Map<string, readonly Wire[]>();
	private readonly known: KnownValues;
	private readonly random: Random;
	private readonly size: number;

	constructor(known: KnownValues, random: Random, size: number) {
		this.known = known;
		this.random = random;
		this.size = size;
	}

	value(type: ValueType, slot: string, bounds: Bounds, outermost: boolean): Wire {
		const inner: Bounds = { ...bounds, minLength: 0, maxLength: Number.POSITIVE_INFINITY };
		const { minLength, maxLength } = outermost ? bounds : inner;
		const length = () => {
			const most = Math.min(maxLength, Math.max(minLength, this.size));
			return this.random.int(minLength, most);
		};
		switch (type.kind) {
			case "optional":
				return this.random.next() < 0.25
					? null
					: this.value(type.of, isScalar(type.of) ? slot : `${slot}?`, inner, false);
			case "list":
			case "iterator":
				return Array.from({ length: length() }, () => this.value(type.of, `${slot}[]`, inner, false));
			case "set": {
				const items = Array.from({ length: length() }, () => this.value(type.of, `${slot}[]`, inner, false));
				return { $s: distinct(items, (item) => item) };
			}
			case "tuple":
				return { $t: type.items.map((item, i) => this.value(item, `${slot}.${i}`, inner, false)) };
			case "map": {
				const entries = Array.from({ length: length() }, (): [Wire, Wire] => [
					this.value(type.key, `${slot}{key}`, inner, false),
					this.value(type.value, `${slot}{value}`, inner, false),
				]);
				return { $d: distinct(entries, ([key]) => key) };
			}
			default:
				return this.random.pick(this.palette(type, slot, outermost ? bounds : inner));
		}
	}

	/** A cell is NULL only where its column is declared so. */
	cell(type: ValueType, slot: string): Wire {
		return this.value(type, slot, anyBounds, false);
	}

	private palette(type: ValueType, slot: string, bounds: Bounds): readonly Wire[] {
		const chosen = this.palettes.get(slot);
		if (chosen !== undefined) return chosen;
		const { random } = this;
		const known = this.known.valuesOf(slot);
		const fitting = plainValues(type, bounds);
		const own = fitting.length > 0 ? fitting : [null];
		const values = Array.from({ length: random.int(1, 4) }, () =>
			known.length > 0 && random.next() < 0.5 ? random.pick(known) : random.pick(own),
		);
		const [one] = values;
		// a neighbour of a value: what is just within, just beyond
		if (typeof one === "number" && one + 1 <= bounds.max) values.push(one + 1);
		this.palettes.set(slot, values);
		return values;
	}
}

function plainValues(type: ValueType, { min, max, minLength, maxLength }: Bounds): readonly Wire[] {
	const numbers = [0, 1, 2, 3, 5, 10, -1, -2, min, max].filter((n) => Number.isFinite(n) && n >= min && n <= max);
	const texts = ["a", "b", "c", "ab", "A", "B", "10", "2", "", "é"];
	switch (type.kind) {
		case "int":
			return numbers.filter(Number.isInteger);
		case "float":
			return [...numbers, 0.1, 0.5, 2.5].map((n) => {
				const encoded = encodeValue(n, { kind: "float" });
				return encoded.ok ? encoded.value : { $f: "0.0" };
			});
		case "bool":
			return [true, false];
		case "string":
			return [...texts, "a".repeat(Math.min(minLength, longestText))].filter(
				(text) => text.length >= minLength && text.length <= maxLength,
			);
		case "bytes":
			return [{ $b: "" }, { $b: "AA==" }, { $b: "AQID" }];
		default:
			return [null];
	}
}

function boundsOf(parameter: Parameter, constants: Problem["constants"]): Bounds {
	const at = (bound: number | string | undefined, otherwise: number) =>
		bound === undefined ? otherwise : (boundValue(bound, constants) ?? otherwise);
	return {
		min: at(parameter.min, anyBounds.min),
		max: at(parameter.max, anyBounds.max),
		minLength: at(parameter.minLength, 0),
		maxLength: at(parameter.maxLength, anyBounds.maxLength),
	};
}

function typeOf(text: string): ValueType {
	const type = parseValueType(text);
	return type.ok ? type.value : { kind: "any" };
}

function isScalar({ kind }: ValueType): boolean {
	return !["list", "iterator", "set", "tuple", "map"].includes(kind);
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => Wire): T[] {
	const seen = new Set<string>();
	return items.filter((item) => {
		const key = JSON.stringify(keyOf(item));
		return !seen.has(key) && seen.add(key);
	});
}
