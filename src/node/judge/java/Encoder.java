package woodshed;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** A value to the wire, by what it is, not by what was declared. Throws Bytes.TooLarge and SelfContained. */
final class Encoder {
	/** The result contains itself. */
	static final class SelfContained extends RuntimeException {
		private static final long serialVersionUID = 1;

		SelfContained() {
			super("the result contains itself", null, false, false);
		}
	}

	private static final long safe = (1L << 53) - 1;
	/** reading these runs no code of the candidate's */
	private static final Set<Class<?>> plain = Set.of(
		ArrayList.class, LinkedList.class, HashMap.class, LinkedHashMap.class, TreeMap.class, HashSet.class,
		LinkedHashSet.class);

	final Bytes out;
	/** reading the value may have run code that the call put off */
	boolean ranForeignCode;
	private final IdentityHashMap<Object, Boolean> open = new IdentityHashMap<>();

	Encoder(Bytes out) {
		this.out = out;
	}

	/** `asList`: bytes stand for a list of numbers. */
	Encoder value(Object of, boolean asList) {
		if (of == null) {
			out.raw("null");
		} else if (of instanceof String) {
			out.text((String) of);
		} else if (of instanceof Long || of instanceof Integer || of instanceof Short || of instanceof Byte) {
			whole(((Number) of).longValue());
		} else if (of instanceof Boolean) {
			out.raw((Boolean) of ? "true" : "false");
		} else if (of instanceof Double || of instanceof Float) {
			out.raw("{\"$f\":\"").raw(Doubles.text(((Number) of).doubleValue())).raw("\"}");
		} else if (of.getClass().isArray()) {
			array(of, asList);
		} else if (of instanceof Character || of.getClass() == StringBuilder.class || of.getClass() == StringBuffer.class) {
			out.text(of.toString());
		} else if (of.getClass() == BigInteger.class) {
			big((BigInteger) of);
		} else {
			container(of);
		}
		return this;
	}

	private void container(Object of) {
		Class<?> type = of.getClass();
		if (open.put(of, Boolean.TRUE) != null) {
			throw new SelfContained();
		}
		ranForeignCode |= !plain.contains(type);
		if (of instanceof Tuple) {
			items(Tuple.itemsOf((Tuple) of), "t");
		} else if (of instanceof Map) {
			map((Map<?, ?>) of);
		} else if (of instanceof Collection) {
			collection((Collection<?>) of);
		} else if (of instanceof Map.Entry) {
			items(new Object[] { ((Map.Entry<?, ?>) of).getKey(), ((Map.Entry<?, ?>) of).getValue() }, "t");
		} else if (of instanceof Tagged) {
			out.raw("{\"$").raw(((Tagged) of).tag).raw("\":");
			value(((Tagged) of).of, true).out.raw('}');
		} else if (of instanceof Optional) {
			value(((Optional<?>) of).orElse(null), false);
		} else if (of instanceof OptionalLong) {
			value(((OptionalLong) of).isPresent() ? ((OptionalLong) of).getAsLong() : null, false);
		} else if (of instanceof OptionalInt) {
			value(((OptionalInt) of).isPresent() ? ((OptionalInt) of).getAsInt() : null, false);
		} else if (of instanceof OptionalDouble) {
			value(((OptionalDouble) of).isPresent() ? ((OptionalDouble) of).getAsDouble() : null, false);
		} else {
			Field[] parts = Records.fields(type);
			if (parts == null) {
				String name = type.getSimpleName();
				out.raw("{\"$x\":").text(name.isEmpty() ? type.getName() : name).raw('}');
			} else {
				items(Records.values(of, parts), "t");
			}
		}
		open.remove(of);
	}

	private void collection(Collection<?> of) {
		boolean set = of instanceof Set;
		out.raw(set ? "{\"$s\":[" : "[");
		boolean first = true;
		for (Object item : of) {
			if (!first) {
				out.raw(',');
			}
			first = false;
			value(item, false);
		}
		out.raw(set ? "]}" : "]");
	}

	private void map(Map<?, ?> of) {
		out.raw("{\"$d\":[");
		boolean first = true;
		for (Map.Entry<?, ?> entry : of.entrySet()) {
			out.raw(first ? "[" : ",[");
			first = false;
			value(entry.getKey(), false);
			out.raw(',');
			value(entry.getValue(), false);
			out.raw(']');
		}
		out.raw("]}");
	}

	private void items(Object[] of, String tag) {
		out.raw("{\"$").raw(tag).raw("\":[");
		for (int i = 0; i < of.length; i++) {
			if (i > 0) {
				out.raw(',');
			}
			value(of[i], false);
		}
		out.raw("]}");
	}

	private void array(Object of, boolean asList) {
		if (of instanceof byte[] && !asList) {
			out.raw("{\"$b\":\"").raw(Base64.getEncoder().encodeToString((byte[]) of)).raw("\"}");
			return;
		}
		int length = Array.getLength(of);
		boolean holdsObjects = of instanceof Object[];
		if (holdsObjects && open.put(of, Boolean.TRUE) != null) {
			throw new SelfContained();
		}
		out.raw('[');
		for (int i = 0; i < length; i++) {
			if (i > 0) {
				out.raw(',');
			}
			if (of instanceof long[]) {
				whole(((long[]) of)[i]);
			} else if (of instanceof int[]) {
				whole(((int[]) of)[i]);
			} else {
				value(Array.get(of, i), false);
			}
		}
		out.raw(']');
		if (holdsObjects) {
			open.remove(of);
		}
	}

	private void whole(long value) {
		if (value >= -safe && value <= safe) {
			out.number(value);
		} else {
			out.raw("{\"$i\":\"").number(value).raw("\"}");
		}
	}

	private void big(BigInteger value) {
		if (value.bitLength() <= 62) {
			whole(value.longValue());
		} else {
			out.raw("{\"$i\":\"").raw(value.toString()).raw("\"}");
		}
	}
}
