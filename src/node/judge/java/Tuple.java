package woodshed;

import java.util.Arrays;

/** What Tuple2 to Tuple6 have in common; they themselves are in no package, so that a solution need not import them. */
public abstract class Tuple {
	protected abstract Object[] items();

	static Object[] itemsOf(Tuple tuple) {
		return tuple.items();
	}

	@Override
	public final boolean equals(Object other) {
		return other != null && other.getClass() == getClass() && Arrays.deepEquals(items(), ((Tuple) other).items());
	}

	@Override
	public final int hashCode() {
		return Arrays.deepHashCode(items());
	}

	@Override
	public final String toString() {
		String text = Arrays.deepToString(items());
		return "(" + text.substring(1, text.length() - 1) + ")";
	}
}
