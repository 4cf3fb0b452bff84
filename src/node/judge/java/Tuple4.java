/** A tuple of 4, given by the judge: a solution uses it without an import. */
public final class Tuple4<A, B, C, D> extends woodshed.Tuple {
	public final A a;
	public final B b;
	public final C c;
	public final D d;

	public Tuple4(A a, B b, C c, D d) {
		this.a = a;
		this.b = b;
		this.c = c;
		this.d = d;
	}

	@Override
	protected Object[] items() {
		return new Object[] { a, b, c, d };
	}
}
