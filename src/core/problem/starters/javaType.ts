import { assertNever } from "../../base/assertNever.ts";
import type { ValueType } from "../valueType.ts";

/** A type as the starter code shows it; `boxed`: inside `<…>`, or where it may be null. The same table is in ValueType.java. */
export function javaType(type: ValueType, boxed = false): string {
	switch (type.kind) {
		case "int":
			return boxed ? "Long" : "long";
		case "float":
			return boxed ? "Double" : "double";
		case "bool":
			return boxed ? "Boolean" : "boolean";
		case "string":
			return "String";
		case "bytes":
			return "byte[]";
		case "none":
		case "any":
			return "Object";
		case "list":
			return type.of.kind === "int" || type.of.kind === "float"
				? `${javaType(type.of)}[]`
				: `List<${javaType(type.of, true)}>`;
		case "set":
			return `Set<${javaType(type.of, true)}>`;
		case "iterator":
			return `Iterator<${javaType(type.of, true)}>`;
		case "optional":
			return javaType(type.of, true);
		case "tuple": {
			const { length } = type.items;
			const items = type.items.map((item) => javaType(item, true));
			return length >= 2 && length <= 6 ? `Tuple${length}<${items.join(", ")}>` : "List<Object>";
		}
		case "map":
			return `Map<${javaType(type.key, true)}, ${javaType(type.value, true)}>`;
		case "callable":
			return type.name === "randint" ? "LongBinaryOperator" : "DoubleSupplier";
		default:
			return assertNever(type);
	}
}
