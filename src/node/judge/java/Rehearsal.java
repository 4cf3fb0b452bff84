package woodshed;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Does, while the process waits for its job, what every job does: classes are loaded and linked when they are first used,
 * and what was called often is turned into machine code.
 */
public final class Rehearsal {
	private static final String signature =
		"{\"kind\":\"function\",\"name\":\"solve_it\",\"params\":[{\"name\":\"rows\",\"type\":\"list[tuple[string, int]]\"},"
			+ "{\"name\":\"a\",\"type\":\"list[int]\"},{\"name\":\"b\",\"type\":\"map[string, float]\"}],\"returns\":\"list[any]\"}";
	private static final String input =
		"{\"k\":0,\"args\":[[{\"$t\":[\"a\",1]},{\"$t\":[\"b\",2]}],[1,2],{\"$d\":[[\"\\u0041\",{\"$f\":\"0.5\"}]]}]}";
	/** after so many nothing becomes quicker */
	private static final int rounds = 600;

	private Rehearsal() {}

	/** As often as it helps, or until `over`. */
	static void run(BooleanSupplier over) throws Exception {
		Map<String, Object> wanted = Json.readMap(bytes(signature));
		Harness rehearsed = new Harness(OutputStream.nullOutputStream());
		rehearsed.aim(new Target(wanted, Rehearsal.class, "rehearsal.java"));
		byte[] line = bytes(input);
		for (int i = 0; i < rounds && !over.getAsBoolean(); i++) {
			rehearsed.run(line);
		}
		Failure.outcome(new IllegalStateException("rehearsed"), new Bytes(1 << 16));
		new CandidateLoader(Rehearsal.class.getClassLoader(), true).take(new byte[0]);
	}

	public static List<Object> solveIt(List<List<Object>> rows, long[] a, Map<String, Double> b) {
		List<Object> turned = new ArrayList<>();
		for (List<Object> row : rows) {
			turned.add(List.of(row.get(1), a[0], row.get(0)));
		}
		turned.add(b);
		return turned;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
