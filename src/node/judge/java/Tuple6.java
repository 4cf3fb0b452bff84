/** A tuple of 6, given by the judge: a solution uses it without an import. */
public final class Tuple6<A, B, C, D, E, F> extends woodshed.Tuple {
	public final A a;
	public final B b;
	public final C c;
	public final D d;
	public final E e;
	public final F f;

	public Tuple6(A a, B b, C c, D d, E e, F f) {
		this.a = a;
		this.b = b;
		this.c = c;
		this.d = d;
		this.e = e;
		this.f = f;
	}

	@Override
	protected Object[] items() {
		return new Object[] { a, b, c, d, e, f };
	}
}
