package woodshed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A type of a signature, from its text: `map[int, list[T]]`. See valueType.ts. */
final class ValueType {
	final String kind;
	final List<ValueType> of;

	private ValueType(String kind, List<ValueType> of) {
		this.kind = kind;
		this.of = of;
	}

	static ValueType parse(String given) {
		String text = given.trim();
		int open = text.indexOf('[');
		if (open < 0) {
			return new ValueType(text, List.of());
		}
		List<ValueType> parts = new ArrayList<>();
		int depth = 0;
		int start = open + 1;
		for (int i = start; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (depth == 0 && (letter == ',' || i == text.length() - 1)) {
				parts.add(parse(text.substring(start, i)));
				start = i + 1;
			}
			depth += letter == '[' ? 1 : letter == ']' ? -1 : 0;
		}
		return new ValueType(text.substring(0, open), parts);
	}

	ValueType at(int index) {
		return index < of.size() ? of.get(index) : new ValueType("any", List.of());
	}

	/** Something that a call may change and that can be read again afterwards. */
	boolean changeable() {
		return !List.of("int", "float", "bool", "string", "none", "callable", "iterator").contains(kind) && !lively();
	}

	private boolean lively() {
		return kind.equals("callable") || kind.equals("iterator") || of.stream().anyMatch(ValueType::lively);
	}

	/** The type that the starter code shows: of a parameter, or inside `<…>`. */
	String inJava(boolean boxed) {
		switch (kind) {
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
			case "list":
				return at(0).kind.equals("int") || at(0).kind.equals("float")
					? at(0).inJava(false) + "[]"
					: "List" + arguments();
			case "set":
				return "Set" + arguments();
			case "map":
				return "Map" + arguments();
			case "iterator":
				return "Iterator" + arguments();
			case "optional":
				return at(0).inJava(true);
			case "tuple":
				return of.size() >= 2 && of.size() <= 6 ? "Tuple" + of.size() + arguments() : "List<Object>";
			case "callable":
				return at(0).kind.equals("randint") ? "LongBinaryOperator" : "DoubleSupplier";
			default:
				return "Object";
		}
	}

	private String arguments() {
		return of.stream().map(each -> each.inJava(true)).collect(Collectors.joining(", ", "<", ">"));
	}
}
