/** A tuple of 3, given by the judge: a solution uses it without an import. */
public final class Tuple3<A, B, C> extends woodshed.Tuple {
	public final A a;
	public final B b;
	public final C c;

	public Tuple3(A a, B b, C c) {
		this.a = a;
		this.b = b;
		this.c = c;
	}

	@Override
	protected Object[] items() {
		return new Object[] { a, b, c };
	}
}
