package woodshed;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.List;

/** Makes tuples: the judge's own classes, or a class of the candidate's with as many constructor parameters. */
final class Tuples {
	private static final int least = 2;
	private static final Constructor<?>[] made = new Constructor<?>[7];

	private Tuples() {}

	/** null: there is no such tuple. */
	static Constructor<?> constructor(int size) {
		if (size < least || size >= made.length) {
			return null;
		}
		if (made[size] == null) {
			try {
				made[size] = Class.forName("Tuple" + size, true, Tuples.class.getClassLoader()).getConstructors()[0];
			} catch (ClassNotFoundException error) {
				throw new IllegalStateException(error);
			}
		}
		return made[size];
	}

	/** A record or another class whose only constructor takes the parts; null: it is not one. */
	static Fit own(ValueType type, Class<?> raw) {
		Constructor<?>[] all = raw.getDeclaredConstructors();
		if (!CandidateLoader.made(raw) || all.length != 1 || all[0].getParameterCount() != type.of.size()) {
			return null;
		}
		Type[] declared = all[0].getGenericParameterTypes();
		Fit[] parts = new Fit[declared.length];
		for (int i = 0; i < parts.length; i++) {
			parts[i] = Fits.make(type.at(i), declared[i]);
		}
		all[0].setAccessible(true);
		return wire -> make(all[0], parts, (List<?>) (wire instanceof Tagged ? ((Tagged) wire).of : wire));
	}

	static Object make(Constructor<?> constructor, Fit[] parts, List<?> items) {
		Object[] values = new Object[parts.length];
		for (int i = 0; i < parts.length; i++) {
			values[i] = parts[i].of(items.get(i));
		}
		try {
			return constructor.newInstance(values);
		} catch (InvocationTargetException error) {
			throw new IllegalArgumentException(error.getCause());
		} catch (ReflectiveOperationException error) {
			throw new IllegalStateException(error);
		}
	}
}
