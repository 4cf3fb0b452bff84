/** A tuple of 2, given by the judge: a solution uses it without an import. */
public final class Tuple2<A, B> extends woodshed.Tuple {
	public final A a;
	public final B b;

	public Tuple2(A a, B b) {
		this.a = a;
		this.b = b;
	}

	@Override
	protected Object[] items() {
		return new Object[] { a, b };
	}
}
