import { assertNever } from "../../base/assertNever.ts";
import type { ValueType } from "../valueType.ts";

/** The C++ type that a starter declares for a type of the signature, with `using namespace std`. */
export function cppType(type: ValueType): string {
	switch (type.kind) {
		case "int":
			return "long long";
		case "float":
			return "double";
		case "bool":
		case "string":
			return type.kind;
		case "bytes":
			return "vector<unsigned char>";
		case "none":
			return "void";
		case "any":
			return "any";
		case "list":
			return `vector<${inner(type.of)}>`;
		case "set":
			// a hash for pairs, tuples and vectors is not in the library
			return `${hasHash(type.of) ? "unordered_set" : "set"}<${inner(type.of)}>`;
		case "optional":
			return `optional<${inner(type.of)}>`;
		case "iterator":
			return `Iterator<${inner(type.of)}>`;
		case "tuple":
			return type.items.length === 2
				? `pair<${type.items.map(inner).join(", ")}>`
				: `tuple<${type.items.map(inner).join(", ")}>`;
		case "map":
			return `${hasHash(type.key) ? "unordered_map" : "map"}<${inner(type.key)}, ${inner(type.value)}>`;
		case "callable":
			return type.name === "randint" ? "function<long long(long long, long long)>" : "function<double()>";
		default:
			return assertNever(type);
	}
}

/** Where a value is held, nothing is one too. */
function inner(type: ValueType): string {
	return type.kind === "none" ? "monostate" : cppType(type);
}

function hasHash(type: ValueType): boolean {
	return ["int", "float", "bool", "string"].includes(type.kind) || (type.kind === "optional" && hasHash(type.of));
}
