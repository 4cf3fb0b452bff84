package woodshed;

/** A value of the wire that JSON alone cannot say: `{"$t": […]}` has the tag `t` and a list. See wire.ts. */
final class Tagged {
	final char tag;
	final Object of;

	Tagged(char tag, Object of) {
		this.tag = tag;
		this.of = of;
	}
}
