package woodshed;

import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An iterator that makes each value when it is asked for. */
final class Lazy {
	private Lazy() {}

	static Iterator<Object> over(Iterator<?> wires, Fit fit) {
		return new Iterator<>() {
			@Override
			public boolean hasNext() {
				return wires.hasNext();
			}

			@Override
			public Object next() {
				return fit.of(wires.next());
			}
		};
	}

	static Stream<Object> stream(Iterator<Object> lazy) {
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lazy, 0), false);
	}
}
