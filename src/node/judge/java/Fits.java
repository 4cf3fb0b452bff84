package woodshed;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** From a type of the signature and the type that the candidate declared for it to what makes such values. */
final class Fits {
	private static final List<Supplier<Collection<Object>>> lists =
		List.of(ArrayList::new, ArrayDeque::new, LinkedList::new, Stack::new);
	private static final List<Supplier<Collection<Object>>> sets = List.of(LinkedHashSet::new, TreeSet::new, ArrayList::new);
	private static final List<Supplier<Map<Object, Object>>> maps = List.of(LinkedHashMap::new, TreeMap::new);

	private Fits() {}

	static Fit make(ValueType type, Type declared) {
		Class<?> raw = Types.raw(declared);
		Fit fit = find(type, declared, raw);
		if (fit == null) {
			throw Misfit.type(type);
		}
		return fit;
	}

	private static Fit find(ValueType type, Type declared, Class<?> raw) {
		switch (type.kind) {
			case "int":
				return Numbers.whole(raw);
			case "float":
				return Numbers.floating(raw);
			case "bool":
				return raw == boolean.class || raw.isAssignableFrom(Boolean.class) ? wire -> wire : null;
			case "string":
				return text(raw);
			case "bytes":
				return raw.isAssignableFrom(byte[].class) ? wire -> Base64.getDecoder().decode((String) of(wire)) : null;
			case "none":
				return raw.isPrimitive() ? null : wire -> null;
			case "optional":
				return optional(type.at(0), declared, raw);
			case "list":
				return raw.isArray() ? array(type.at(0), Types.component(declared)) : many(type, declared, raw, lists);
			case "set":
				return raw.isArray() ? array(type.at(0), Types.component(declared)) : many(type, declared, raw, sets);
			case "map":
				return map(type, declared, raw);
			case "tuple":
				return tuple(type, declared, raw);
			case "iterator":
				return iterator(type, declared, raw);
			case "callable":
				return callable(type, declared, raw);
			default:
				return raw == Object.class ? Natural::of : wire -> make(Natural.typeOf(wire), declared).of(wire);
		}
	}

	/** The inside of a tagged value; a list stands for itself. */
	private static Object of(Object wire) {
		return wire instanceof Tagged ? ((Tagged) wire).of : wire;
	}

	private static Fit text(Class<?> raw) {
		if (raw.isAssignableFrom(String.class)) {
			return wire -> wire;
		}
		if (raw == char[].class) {
			return wire -> ((String) wire).toCharArray();
		}
		if (raw != char.class && raw != Character.class) {
			return null;
		}
		return wire -> {
			if (((String) wire).length() != 1) {
				throw Misfit.value("a text of " + ((String) wire).length() + " characters", "char", "String");
			}
			return ((String) wire).charAt(0);
		};
	}

	private static Fit optional(ValueType of, Type declared, Class<?> raw) {
		if (raw == Optional.class) {
			Fit inner = make(of, Types.argument(declared, 0));
			return wire -> wire == null ? Optional.empty() : Optional.of(inner.of(wire));
		}
		if (raw == OptionalLong.class && of.kind.equals("int")) {
			Fit inner = make(of, long.class);
			return wire -> wire == null ? OptionalLong.empty() : OptionalLong.of((Long) inner.of(wire));
		}
		if (raw == OptionalInt.class && of.kind.equals("int")) {
			Fit inner = make(of, int.class);
			return wire -> wire == null ? OptionalInt.empty() : OptionalInt.of((Integer) inner.of(wire));
		}
		if (raw == OptionalDouble.class && of.kind.equals("float")) {
			return wire -> wire == null ? OptionalDouble.empty() : OptionalDouble.of(Numbers.toDouble(wire));
		}
		if (raw.isPrimitive()) {
			return null;
		}
		Fit inner = make(of, declared);
		return wire -> wire == null ? null : inner.of(wire);
	}

	private static Fit array(ValueType item, Type component) {
		if (item.kind.equals("int") && component == long.class) {
			return wire -> Numbers.longs(of(wire));
		}
		if (item.kind.equals("int") && component == int.class) {
			return wire -> Numbers.ints(of(wire));
		}
		if ((item.kind.equals("int") || item.kind.equals("float")) && component == double.class) {
			return wire -> Numbers.doubles(of(wire));
		}
		Fit inner = make(item, component);
		Class<?> raw = Types.raw(component);
		return wire -> {
			List<?> from = (List<?>) of(wire);
			Object to = Array.newInstance(raw, from.size());
			for (int i = 0; i < from.size(); i++) {
				Array.set(to, i, inner.of(from.get(i)));
			}
			return to;
		};
	}

	private static Fit many(ValueType type, Type declared, Class<?> raw, List<Supplier<Collection<Object>>> kinds) {
		Fit inner = null;
		for (Supplier<Collection<Object>> kind : kinds) {
			Collection<Object> sample = kind.get();
			// an ArrayDeque holds no null
			boolean nullable = List.of("optional", "any", "none").contains(type.at(0).kind);
			if (!raw.isInstance(sample) || (nullable && sample instanceof ArrayDeque && raw != ArrayDeque.class)) {
				continue;
			}
			inner = make(type.at(0), Types.argument(declared, 0));
			Fit item = inner;
			return wire -> {
				Collection<Object> to = kind.get();
				for (Object each : (List<?>) of(wire)) {
					to.add(item.of(each));
				}
				return to;
			};
		}
		return null;
	}

	private static Fit map(ValueType type, Type declared, Class<?> raw) {
		for (Supplier<Map<Object, Object>> kind : maps) {
			if (raw.isInstance(kind.get())) {
				Fit key = make(type.at(0), Types.argument(declared, 0));
				Fit value = make(type.at(1), Types.argument(declared, 1));
				return wire -> {
					Map<Object, Object> to = kind.get();
					for (Object pair : (List<?>) of(wire)) {
						to.put(key.of(((List<?>) pair).get(0)), value.of(((List<?>) pair).get(1)));
					}
					return to;
				};
			}
		}
		return null;
	}

	private static Fit tuple(ValueType type, Type declared, Class<?> raw) {
		int size = type.of.size();
		if (raw == Object.class || Tuple.class.isAssignableFrom(raw)) {
			Constructor<?> made = Tuples.constructor(size);
			if (made == null || (raw != Object.class && raw != Tuple.class && raw != made.getDeclaringClass())) {
				return raw == Object.class ? Natural::of : null;
			}
			Fit[] parts = new Fit[size];
			for (int i = 0; i < size; i++) {
				parts[i] = make(type.at(i), Types.argument(declared, i));
			}
			return wire -> Tuples.make(made, parts, (List<?>) of(wire));
		}
		if (raw == Map.Entry.class && size == 2) {
			Fit key = make(type.at(0), Types.argument(declared, 0));
			Fit value = make(type.at(1), Types.argument(declared, 1));
			return wire -> new java.util.AbstractMap.SimpleEntry<>(
				key.of(((List<?>) of(wire)).get(0)), value.of(((List<?>) of(wire)).get(1)));
		}
		if (raw.isArray() || raw.isInstance(new ArrayList<>())) {
			return uniform(type, raw.isArray() ? Types.component(declared) : Types.argument(declared, 0), raw.isArray());
		}
		return Tuples.own(type, raw);
	}

	/** A tuple as an array or a list: every part must fit the one type. */
	private static Fit uniform(ValueType type, Type item, boolean array) {
		Fit[] parts = new Fit[type.of.size()];
		for (int i = 0; i < parts.length; i++) {
			parts[i] = make(type.at(i), item);
		}
		return wire -> {
			List<?> from = (List<?>) of(wire);
			List<Object> list = new ArrayList<>();
			for (int i = 0; i < parts.length; i++) {
				list.add(parts[i].of(from.get(i)));
			}
			if (!array) {
				return list;
			}
			Object to = Array.newInstance(Types.raw(item), parts.length);
			for (int i = 0; i < parts.length; i++) {
				Array.set(to, i, list.get(i));
			}
			return to;
		};
	}

	private static Fit iterator(ValueType type, Type declared, Class<?> raw) {
		if (raw != Iterator.class && raw != Iterable.class && raw != Stream.class && raw != Object.class) {
			return null;
		}
		Fit inner = make(type.at(0), Types.argument(declared, 0));
		return wire -> {
			Iterator<Object> lazy = Lazy.over(((List<?>) of(wire)).iterator(), inner);
			return raw == Iterable.class ? (Iterable<Object>) () -> lazy : raw == Stream.class ? Lazy.stream(lazy) : lazy;
		};
	}

	private static Fit callable(ValueType type, Type declared, Class<?> raw) {
		boolean whole = type.at(0).kind.equals("randint");
		java.lang.reflect.Method only = Scripted.onlyMethod(raw);
		if (only == null || only.getParameterCount() != (whole ? 2 : 0)) {
			return null;
		}
		return wire -> Scripted.as(wire, whole, raw, declared);
	}
}
