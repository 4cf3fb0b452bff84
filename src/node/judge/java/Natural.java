package woodshed;

import java.util.List;

/** A value of the wire by itself, for a parameter that is declared Object. */
final class Natural {
	private Natural() {}

	static Object of(Object wire) {
		return Fits.make(typeOf(wire), Object.class).of(wire);
	}

	static ValueType typeOf(Object wire) {
		if (wire == null) {
			return ValueType.parse("none");
		}
		if (wire instanceof Tagged) {
			return tagged((Tagged) wire);
		}
		return ValueType.parse(
			wire instanceof Boolean ? "bool" : wire instanceof String ? "string" : wire instanceof Long ? "int" : "list[any]");
	}

	private static ValueType tagged(Tagged wire) {
		switch (wire.tag) {
			case 'i':
				return ValueType.parse("int");
			case 'f':
				return ValueType.parse("float");
			case 'b':
				return ValueType.parse("bytes");
			case 's':
				return ValueType.parse("set[any]");
			case 'd':
				return ValueType.parse("map[any, any]");
			default:
				int size = ((List<?>) wire.of).size();
				boolean known = Tuples.constructor(size) != null;
				return ValueType.parse(known ? "tuple[" + "any,".repeat(size - 1) + "any]" : "list[any]");
		}
	}
}
