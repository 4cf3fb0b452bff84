package woodshed;

import java.math.BigInteger;
import java.util.List;

/** Numbers of the wire as the declared number type. */
final class Numbers {
	private Numbers() {}

	/** null: that class takes no whole number. */
	static Fit whole(Class<?> type) {
		if (type == long.class || type == Long.class) {
			return Numbers::toLong;
		}
		if (type == int.class || type == Integer.class) {
			return wire -> (int) within(wire, Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
		}
		if (type == short.class || type == Short.class) {
			return wire -> (short) within(wire, Short.MIN_VALUE, Short.MAX_VALUE, "short");
		}
		if (type == byte.class || type == Byte.class) {
			return wire -> (byte) within(wire, Byte.MIN_VALUE, Byte.MAX_VALUE, "byte");
		}
		if (type == BigInteger.class) {
			return wire -> wire instanceof Long ? BigInteger.valueOf((Long) wire) : big(wire);
		}
		return type == Object.class || type.isAssignableFrom(Long.class) ? Numbers::natural : floating(type);
	}

	/** null: that class takes no floating-point number. */
	static Fit floating(Class<?> type) {
		if (type == float.class || type == Float.class) {
			return wire -> (float) toDouble(wire);
		}
		return type == double.class || type.isAssignableFrom(Double.class) ? wire -> (Object) toDouble(wire) : null;
	}

	static long[] longs(Object wire) {
		List<?> from = (List<?>) wire;
		long[] to = new long[from.size()];
		for (int i = 0; i < to.length; i++) {
			to[i] = toLong(from.get(i));
		}
		return to;
	}

	static int[] ints(Object wire) {
		List<?> from = (List<?>) wire;
		int[] to = new int[from.size()];
		for (int i = 0; i < to.length; i++) {
			to[i] = (int) within(from.get(i), Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
		}
		return to;
	}

	static double[] doubles(Object wire) {
		List<?> from = (List<?>) wire;
		double[] to = new double[from.size()];
		for (int i = 0; i < to.length; i++) {
			to[i] = toDouble(from.get(i));
		}
		return to;
	}

	static double toDouble(Object wire) {
		if (!(wire instanceof Tagged)) {
			return ((Number) wire).doubleValue();
		}
		String text = (String) ((Tagged) wire).of;
		switch (text) {
			case "nan":
				return Double.NaN;
			case "inf":
				return Double.POSITIVE_INFINITY;
			case "-inf":
				return Double.NEGATIVE_INFINITY;
			default:
				return Double.parseDouble(text);
		}
	}

	static Object natural(Object wire) {
		if (wire instanceof Long) {
			return wire;
		}
		BigInteger value = big(wire);
		return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
	}

	private static BigInteger big(Object wire) {
		return new BigInteger((String) ((Tagged) wire).of);
	}

	private static long toLong(Object wire) {
		if (wire instanceof Long) {
			return (Long) wire;
		}
		BigInteger value = big(wire);
		if (value.bitLength() >= Long.SIZE) {
			throw Misfit.value(value.toString(), "long", "BigInteger");
		}
		return value.longValue();
	}

	private static long within(Object wire, long least, long most, String type) {
		Object value = natural(wire);
		if (value instanceof Long && (Long) value >= least && (Long) value <= most) {
			return (Long) value;
		}
		throw Misfit.value(value.toString(), type, value instanceof Long ? "long" : "BigInteger");
	}
}
