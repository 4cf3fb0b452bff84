package woodshed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A double as the shortest text that reads back the same. */
final class Doubles {
	/** before JDK 19 Double.toString gave a digit too many here and there (JDK-4511638) */
	private static final boolean exact = Runtime.version().feature() >= 19;
	private static final int surelyShortest = 15;

	private Doubles() {}

	static String text(double value) {
		if (Double.isNaN(value)) {
			return "nan";
		}
		if (Double.isInfinite(value)) {
			return value > 0 ? "inf" : "-inf";
		}
		String text = Double.toString(value);
		return exact || text.length() <= surelyShortest || digits(text) <= surelyShortest ? text : shortened(text, value);
	}

	private static String shortened(String text, double value) {
		BigDecimal long17 = new BigDecimal(text);
		// below the normal doubles fewer digits tell them apart
		int from = Math.abs(value) < Double.MIN_NORMAL ? 1 : surelyShortest;
		for (int digits = from; digits < 17; digits++) {
			for (RoundingMode mode : new RoundingMode[] { RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN }) {
				BigDecimal shorter = long17.round(new MathContext(digits, mode));
				if (shorter.doubleValue() == value) {
					return shorter.stripTrailingZeros().toString();
				}
			}
		}
		return text;
	}

	private static int digits(String text) {
		int count = 0;
		for (int i = 0; i < text.length() && text.charAt(i) != 'E'; i++) {
			char letter = text.charAt(i);
			count += letter >= '0' && letter <= '9' && (count > 0 || letter != '0') ? 1 : 0;
		}
		return count;
	}
}
