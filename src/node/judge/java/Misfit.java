package woodshed;

/** A declared type does not take what the judge gives. */
final class Misfit extends RuntimeException {
	private static final long serialVersionUID = 1;

	private Misfit(String message) {
		super(message, null, false, false);
	}

	/** No value of the signature's type fits. */
	static Misfit type(ValueType type) {
		return new Misfit("the judge gives it " + spoken(type));
	}

	/** This value does not fit; others of its type may. */
	static Misfit value(String what, String declared, String better) {
		return new Misfit("and holds " + what + ", which does not fit into " + declared + ": use " + better);
	}

	/** `where`: "`gap` of `solve` is declared int" */
	Misfit of(String where) {
		int better = where.lastIndexOf(": declare it ");
		return new Misfit(
			better < 0
				? "parameter " + where + " " + getMessage()
				: "parameter " + where.substring(0, better) + ", and " + getMessage() + where.substring(better) + ".");
	}

	private static String spoken(ValueType type) {
		switch (type.kind) {
			case "int":
				return "a whole number";
			case "float":
				return "a floating-point number";
			case "bool":
				return "true or false";
			case "string":
				return "a text";
			case "optional":
				return spoken(type.at(0)) + " or null";
			case "callable":
				return "a function";
			case "none":
				return "null";
			case "bytes":
				return "bytes";
			case "iterator":
				return "an iterator";
			case "any":
				return "a value";
			default:
				return "a " + type.kind;
		}
	}
}
