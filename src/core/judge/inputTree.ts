import type { Signature } from "../problem/problem.ts";
import { parseValueType, type ValueType } from "../problem/valueType.ts";
import type { Wire } from "../problem/wire.ts";

/**
 * An input as the parts that can be changed without leaving its types: leaves, collections whose items may go, and rows of
 * a fixed length. `slot` names the place in the signature ("0[].1", "put.0", "chart.pos"): leaves of one slot mean the
 * same kind of thing.
 */
export type InputTree =
	| { readonly kind: "leaf"; readonly slot: string; readonly type: ValueType; readonly value: Wire }
	| {
			readonly kind: "many";
			readonly slot: string;
			/** a script's first item (`new`) stays where it is */
			readonly form: "list" | "set" | "map" | "script";
			readonly items: readonly InputTree[];
	  }
	| {
			readonly kind: "fixed";
			readonly slot: string;
			readonly form: "list" | "tuple" | "operation" | "tables" | "optional";
			/** method of an operation; names of the tables in their order */
			readonly names: readonly string[];
			readonly items: readonly InputTree[];
	  };

/** What does not fit its type is a leaf that nothing changes. */
export function readInput(signature: Signature, input: Wire): InputTree {
	switch (signature.kind) {
		case "function": {
			const args = listOf(input);
			const items = signature.params.map(({ type }, i) => readValue(args[i] ?? null, typeOf(type), String(i)));
			return { kind: "fixed", slot: "", form: "list", names: [], items };
		}
		case "class": {
			const items = listOf(input).map((operation) => readOperation(signature, operation));
			return { kind: "many", slot: "", form: "script", items };
		}
		case "query": {
			const tables = pairsOf(input);
			const items = tables.map(([name, rows]) => readTable(signature, String(name), rows));
			return { kind: "fixed", slot: "", form: "tables", names: tables.map(([name]) => String(name)), items };
		}
	}
}

/** Items of a set, and keys of a map, that have become equal are one. */
export function writeInput(tree: InputTree): Wire {
	if (tree.kind === "leaf") return tree.value;
	const items = tree.items.map(writeInput);
	switch (tree.form) {
		case "list":
		case "script":
			return items;
		case "set":
			return { $s: distinct(items, (item) => item) };
		case "tuple":
			return { $t: items };
		case "map": {
			const entries = items.map((entry): [Wire, Wire] => [listOf(entry)[0] ?? null, listOf(entry)[1] ?? null]);
			return { $d: distinct(entries, ([key]) => key) };
		}
		case "operation":
			return [tree.names[0] ?? "", ...items];
		case "tables":
			return { $d: items.map((rows, i) => [tree.names[i] ?? "", rows]) };
		case "optional":
			return items[0] ?? null;
	}
}

/** The same tree with its leaves changed. */
export function mapLeaves(
	tree: InputTree,
	change: (leaf: Extract<InputTree, { kind: "leaf" }>) => InputTree,
): InputTree {
	return tree.kind === "leaf" ? change(tree) : { ...tree, items: tree.items.map((item) => mapLeaves(item, change)) };
}

/** Every leaf, from left to right. */
export function leavesOf(tree: InputTree): Extract<InputTree, { kind: "leaf" }>[] {
	return tree.kind === "leaf" ? [tree] : tree.items.flatMap(leavesOf);
}

function readValue(value: Wire, type: ValueType, slot: string): InputTree {
	const leaf: InputTree = { kind: "leaf", slot, type, value };
	switch (type.kind) {
		case "optional":
			return value === null || isScalar(type.of)
				? leaf
				: { kind: "fixed", slot, form: "optional", names: [], items: [readValue(value, type.of, `${slot}?`)] };
		case "list":
		case "iterator": {
			if (!Array.isArray(value)) return leaf;
			const items = listOf(value).map((item) => readValue(item, type.of, `${slot}[]`));
			return { kind: "many", slot, form: "list", items };
		}
		case "set": {
			if (!isTagged(value) || !("$s" in value)) return leaf;
			return { kind: "many", slot, form: "set", items: value.$s.map((item) => readValue(item, type.of, `${slot}[]`)) };
		}
		case "tuple": {
			if (!isTagged(value) || !("$t" in value)) return leaf;
			const items = type.items.map((item, i) => readValue(value.$t[i] ?? null, item, `${slot}.${i}`));
			return { kind: "fixed", slot, form: "tuple", names: [], items };
		}
		case "map": {
			const entries = pairsOf(value).map(([key, held]): InputTree => {
				const items = [readValue(key, type.key, `${slot}{key}`), readValue(held, type.value, `${slot}{value}`)];
				return { kind: "fixed", slot: `${slot}{}`, form: "list", names: [], items };
			});
			return { kind: "many", slot, form: "map", items: entries };
		}
		default:
			return leaf;
	}
}

function readOperation(signature: Extract<Signature, { kind: "class" }>, operation: Wire): InputTree {
	const [name, ...args] = listOf(operation);
	const method = String(name);
	const params = method === "new" ? signature.init : signature.methods.find((one) => one.name === method)?.params;
	const items = (params ?? []).map(({ type }, i) => readValue(args[i] ?? null, typeOf(type), `${method}.${i}`));
	return { kind: "fixed", slot: method, form: "operation", names: [method], items };
}

function readTable(signature: Extract<Signature, { kind: "query" }>, name: string, rows: Wire): InputTree {
	const columns = signature.tables.find((one) => one.name === name)?.columns ?? [];
	const items = listOf(rows).map((row): InputTree => {
		const cells = columns.map((column, i) => readCell(listOf(row)[i] ?? null, column.type, `${name}.${column.name}`));
		return { kind: "fixed", slot: name, form: "list", names: [], items: cells };
	});
	return { kind: "many", slot: name, form: "list", items };
}

/** Any cell may be NULL by its type; whether it may by the schema is the contract's to say. */
function readCell(value: Wire, text: string, slot: string): InputTree {
	const type = typeOf(text);
	return readValue(value, type.kind === "optional" ? type : { kind: "optional", of: type }, slot);
}

function isScalar({ kind }: ValueType): boolean {
	return !["list", "iterator", "set", "tuple", "map"].includes(kind);
}

function typeOf(text: string): ValueType {
	const type = parseValueType(text);
	return type.ok ? type.value : { kind: "any" };
}

/** The first of those that are equal. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => Wire): T[] {
	const seen = new Set<string>();
	return items.filter((item) => {
		const key = JSON.stringify(keyOf(item));
		return !seen.has(key) && seen.add(key);
	});
}

function listOf(wire: Wire): readonly Wire[] {
	return Array.isArray(wire) ? (wire as readonly Wire[]) : [];
}

type Tagged = Exclude<Wire, readonly Wire[] | string | number | boolean | null>;

function isTagged(wire: Wire): wire is Tagged {
	return typeof wire === "object" && wire !== null && !Array.isArray(wire);
}

function pairsOf(wire: Wire): readonly (readonly [Wire, Wire])[] {
	return isTagged(wire) && "$d" in wire ? wire.$d : [];
}
