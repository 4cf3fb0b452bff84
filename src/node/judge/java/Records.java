package woodshed;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.WeakHashMap;

/** The components of records, asked for by reflection, as the harness also compiles where there are none (before 16). */
final class Records {
	private static final Map<Class<?>, Field[]> known = new WeakHashMap<>();
	private static final Field[] none = {};
	private static final Method components = method(Class.class, "getRecordComponents");

	private Records() {}

	/** In their order; null: not a record. */
	static Field[] fields(Class<?> type) {
		Field[] found = known.computeIfAbsent(type, Records::find);
		return found == none ? null : found;
	}

	static Object[] values(Object record, Field[] fields) {
		Object[] values = new Object[fields.length];
		for (int i = 0; i < fields.length; i++) {
			try {
				values[i] = fields[i].get(record);
			} catch (IllegalAccessException error) {
				throw new IllegalStateException(error);
			}
		}
		return values;
	}

	private static Field[] find(Class<?> type) {
		try {
			Object[] parts = components == null ? null : (Object[]) components.invoke(type);
			if (parts == null) {
				return none;
			}
			Field[] fields = new Field[parts.length];
			for (int i = 0; i < parts.length; i++) {
				String name = (String) parts[i].getClass().getMethod("getName").invoke(parts[i]);
				fields[i] = type.getDeclaredField(name);
			}
			AccessibleObject.setAccessible(fields, true);
			return fields.length == 0 ? new Field[0] : fields;
		} catch (ReflectiveOperationException | RuntimeException error) {
			return none;
		}
	}

	private static Method method(Class<?> of, String name) {
		try {
			return of.getMethod(name);
		} catch (NoSuchMethodException error) {
			return null;
		}
	}
}
