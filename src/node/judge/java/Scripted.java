package woodshed;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.LongBinaryOperator;

/** An injected source of randomness: the same draws as scriptedCallable.ts, as any interface with one method. */
final class Scripted {
	private final List<?> values;
	private final boolean whole;
	private int next;
	private int state;

	private Scripted(Object spec, boolean whole) {
		this.whole = whole;
		Object seed = spec;
		List<?> replayed = null;
		if (spec instanceof Tagged && ((Tagged) spec).tag == 'd') {
			for (Object pair : (List<?>) ((Tagged) spec).of) {
				Object key = ((List<?>) pair).get(0);
				Object value = ((List<?>) pair).get(1);
				if ("values".equals(key)) {
					replayed = (List<?>) value;
				} else if ("seed".equals(key)) {
					seed = value;
				}
			}
		}
		values = replayed;
		state = seed instanceof Number ? (int) ((Number) seed).longValue() : 0;
	}

	static Object as(Object spec, boolean whole, Class<?> type, Type generic) {
		Scripted scripted = new Scripted(spec, whole);
		if (type == DoubleSupplier.class) {
			return (DoubleSupplier) () -> scripted.call(null).doubleValue();
		}
		if (type == LongBinaryOperator.class) {
			return (LongBinaryOperator) (low, high) -> scripted.call(new Object[] { low, high }).longValue();
		}
		Method only = onlyMethod(type);
		Class<?> answer = only.getReturnType().isPrimitive() ? only.getReturnType() : lastArgument(generic);
		return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (self, method, args) -> {
			if (method.equals(only)) {
				return boxed(scripted.call(args), answer);
			}
			switch (method.getName()) {
				case "toString":
					return "a source of random numbers";
				case "hashCode":
					return 1;
				case "equals":
					return self == args[0];
				default:
					throw new UnsupportedOperationException(method.getName());
			}
		});
	}

	/** null: it is no interface with one method that takes as many arguments. */
	static Method onlyMethod(Class<?> type) {
		Method found = null;
		for (Method method : type.isInterface() ? type.getMethods() : new Method[0]) {
			if (Modifier.isAbstract(method.getModifiers())) {
				if (found != null) {
					return null;
				}
				found = method;
			}
		}
		return found;
	}

	private Number call(Object[] args) {
		if (values != null) {
			Object value = values.get(next++ % values.size());
			return value instanceof Tagged ? (Number) Double.valueOf(String.valueOf(((Tagged) value).of)) : (Number) value;
		}
		double drawn = draw();
		if (!whole) {
			return drawn;
		}
		long low = ((Number) args[0]).longValue();
		long high = ((Number) args[1]).longValue();
		return low + (long) Math.floor(drawn * (high - low + 1));
	}

	private double draw() {
		state += 0x6D2B79F5;
		int t = state;
		t = (t ^ (t >>> 15)) * (t | 1);
		t ^= t + (t ^ (t >>> 7)) * (t | 61);
		return ((t ^ (t >>> 14)) & 0xFFFFFFFFL) / 4294967296.0;
	}

	private static Object boxed(Number value, Class<?> as) {
		if (as == int.class || as == Integer.class) {
			return value.intValue();
		}
		if (as == double.class || as == Double.class) {
			return value.doubleValue();
		}
		return as == long.class || as == Long.class ? (Object) value.longValue() : value;
	}

	private static Class<?> lastArgument(Type generic) {
		if (generic instanceof ParameterizedType) {
			Type[] all = ((ParameterizedType) generic).getActualTypeArguments();
			Type last = all[all.length - 1];
			return last instanceof Class ? (Class<?>) last : Object.class;
		}
		return Object.class;
	}
}
