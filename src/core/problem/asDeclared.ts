import type { ValueType } from "./valueType.ts";
import type { Wire } from "./wire.ts";

/**
 * The same value with lists shown as the tuples that its type declares: a reference in a language without tuples answers
 * with lists, and a candidate may. What does not fit its type stays as it is.
 */
export function asDeclared(wire: Wire, type: ValueType): Wire {
	switch (type.kind) {
		case "optional":
			return wire === null ? null : asDeclared(wire, type.of);
		case "list":
		case "iterator":
			return Array.isArray(wire) ? (wire as readonly Wire[]).map((item) => asDeclared(item, type.of)) : wire;
		case "tuple": {
			const items = tupleItems(wire);
			return items?.length === type.items.length
				? { $t: items.map((item, index) => asDeclared(item, type.items[index] ?? { kind: "any" })) }
				: wire;
		}
		case "map":
			return typeof wire === "object" && wire !== null && "$d" in wire
				? { $d: wire.$d.map(([key, value]) => [asDeclared(key, type.key), asDeclared(value, type.value)]) }
				: wire;
		default:
			return wire;
	}
}

function tupleItems(wire: Wire): readonly Wire[] | undefined {
	if (Array.isArray(wire)) {
		return wire as readonly Wire[];
	}
	return typeof wire === "object" && wire !== null && "$t" in wire ? wire.$t : undefined;
}
