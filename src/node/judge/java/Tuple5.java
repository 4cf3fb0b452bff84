/** A tuple of 5, given by the judge: a solution uses it without an import. */
public final class Tuple5<A, B, C, D, E> extends woodshed.Tuple {
	public final A a;
	public final B b;
	public final C c;
	public final D d;
	public final E e;

	public Tuple5(A a, B b, C c, D d, E e) {
		this.a = a;
		this.b = b;
		this.c = c;
		this.d = d;
		this.e = e;
	}

	@Override
	protected Object[] items() {
		return new Object[] { a, b, c, d, e };
	}
}
