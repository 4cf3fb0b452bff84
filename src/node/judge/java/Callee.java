package woodshed;

import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;

/** A method or a constructor of the candidate's, and what turns the judge's values into its parameters. */
final class Callee {
	final Executable code;
	final boolean returnsIterator;
	final boolean returnsList;
	private final ValueType[] types;
	private final Fit[] fits;

	/** Throws Misfit, its message a whole sentence without the end. */
	Callee(Executable code, List<?> params, String returns) {
		this.code = code;
		returnsIterator = returns.startsWith("iterator");
		returnsList = returnsIterator || returns.startsWith("list");
		types = new ValueType[params.size()];
		fits = new Fit[types.length];
		for (int i = 0; i < types.length; i++) {
			types[i] = ValueType.parse((String) ((Map<?, ?>) params.get(i)).get("type"));
			try {
				fits[i] = Fits.make(types[i], code.getGenericParameterTypes()[i]);
			} catch (Misfit misfit) {
				throw misfit.of(parameter(i) + ": declare it " + types[i].inJava(false));
			}
		}
		code.setAccessible(true);
	}

	/** The arguments, made anew. */
	Object[] values(List<?> wires, int from) {
		Object[] values = new Object[fits.length];
		for (int i = 0; i < values.length; i++) {
			try {
				values[i] = fits[i].of(wires.get(from + i));
			} catch (Misfit misfit) {
				throw misfit.of(parameter(i));
			}
		}
		return values;
	}

	Object call(Object target, Object[] values) throws Throwable {
		try {
			return code instanceof Method
				? ((Method) code).invoke(target, values)
				: ((Constructor<?>) code).newInstance(values);
		} catch (InvocationTargetException error) {
			throw error.getCause();
		}
	}

	/** Writes the arguments as they are now, each with a comma before; true: one is not what it was. */
	boolean after(Object[] values, List<?> wires, int from, Bytes out) {
		boolean changed = false;
		for (int i = 0; i < fits.length; i++) {
			Object wire = wires.get(from + i);
			Bytes now = types[i].changeable() ? written(values[i], i) : null;
			boolean same = now == null || now.same(written(fits[i].of(wire), i));
			if (from + i > 0) {
				out.raw(',');
			}
			// what did not change is given back as it came, as a type of Java's may say less than the wire
			out.all(same ? new Encoder(new Bytes(1 << 30)).value(wire, true).out : now);
			changed |= !same;
		}
		return changed;
	}

	private Bytes written(Object value, int index) {
		try {
			return new Encoder(new Bytes(Case.largestResult)).value(value, types[index].kind.equals("list")).out;
		} catch (RuntimeException | StackOverflowError error) {
			// nothing that can be written any more: it was changed
			return new Bytes(4).raw("null");
		}
	}

	/** "`gaps` of `solve` (int[])" */
	private String parameter(int index) {
		String name = code instanceof Method ? code.getName() : code.getDeclaringClass().getSimpleName();
		return "`" + code.getParameters()[index].getName() + "` of `" + name + "` is declared "
			+ Types.spoken(code.getGenericParameterTypes()[index]);
	}
}
