package woodshed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON text as it is written, in UTF-8. What is larger than `most` throws TooLarge. */
final class Bytes {
	/** The result does not fit. */
	static final class TooLarge extends RuntimeException {
		private static final long serialVersionUID = 1;

		TooLarge() {
			super("too large", null, false, false);
		}
	}

	byte[] data = new byte[512];
	int length;
	private final int most;

	Bytes(int most) {
		this.most = most;
	}

	Bytes raw(String ascii) {
		int size = ascii.length();
		room(size);
		for (int i = 0; i < size; i++) {
			data[length++] = (byte) ascii.charAt(i);
		}
		return this;
	}

	Bytes raw(char ascii) {
		room(1);
		data[length++] = (byte) ascii;
		return this;
	}

	Bytes all(Bytes other) {
		room(other.length);
		System.arraycopy(other.data, 0, data, length, other.length);
		length += other.length;
		return this;
	}

	Bytes number(long value) {
		if (value >= 0 && value < 10) {
			return raw((char) ('0' + value));
		}
		return raw(Long.toString(value));
	}

	/** A JSON string; a lone surrogate as an escape, as UTF-8 has none. */
	Bytes text(String value) {
		int size = value.length();
		room(size + 2);
		data[length++] = '"';
		for (int i = 0; i < size; i++) {
			char letter = value.charAt(i);
			if (letter >= 0x80) {
				i += wide(value, i, letter);
			} else if (letter == '"' || letter == '\\') {
				room(size - i + 2);
				data[length++] = '\\';
				data[length++] = (byte) letter;
			} else if (letter < ' ') {
				escape(letter);
			} else {
				room(size - i + 1);
				data[length++] = (byte) letter;
			}
		}
		return raw('"');
	}

	/** 1 when the next char belongs to this one. */
	private int wide(String value, int at, char letter) {
		if (!Character.isSurrogate(letter)) {
			bytes(String.valueOf(letter));
			return 0;
		}
		if (Character.isHighSurrogate(letter) && at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))) {
			bytes(value.substring(at, at + 2));
			return 1;
		}
		escape(letter);
		return 0;
	}

	private void bytes(String wide) {
		byte[] encoded = wide.getBytes(StandardCharsets.UTF_8);
		room(encoded.length);
		System.arraycopy(encoded, 0, data, length, encoded.length);
		length += encoded.length;
	}

	private void escape(char letter) {
		String hex = Integer.toHexString(letter);
		raw("\\u").raw("0000".substring(hex.length())).raw(hex);
	}

	private void room(int more) {
		if (length + more > most || length + more < 0) {
			throw new TooLarge();
		}
		if (length + more > data.length) {
			data = Arrays.copyOf(data, Math.max(length + more, (int) Math.min((long) most, data.length * 2L)));
		}
	}

	boolean same(Bytes other) {
		return Arrays.equals(data, 0, length, other.data, 0, other.length);
	}
}
