package woodshed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads what the judge writes, which is always well formed: whole numbers as Long, lists as ArrayList, an object with one
 * key `$…` as Tagged, other objects as Map. Lone surrogates come as escapes.
 */
final class Json {
	private final byte[] text;
	private int at;

	private Json(byte[] text) {
		this.text = text;
	}

	static Object read(byte[] text) {
		return new Json(text).value();
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> readMap(byte[] text) {
		return (Map<String, Object>) read(text);
	}

	private Object value() {
		byte first = token();
		switch (first) {
			case '{':
				return object();
			case '[':
				return list();
			case '"':
				return string();
			case 't':
				at += 4;
				return Boolean.TRUE;
			case 'f':
				at += 5;
				return Boolean.FALSE;
			case 'n':
				at += 4;
				return null;
			default:
				return number();
		}
	}

	private byte token() {
		while (text[at] <= ' ' && text[at] >= 0) {
			at++;
		}
		return text[at];
	}

	private Object number() {
		int from = at;
		boolean negative = text[at] == '-';
		long whole = 0;
		for (at += negative ? 1 : 0; at < text.length && text[at] >= '0' && text[at] <= '9'; at++) {
			whole = whole * 10 + (text[at] - '0');
		}
		if (at >= text.length || (text[at] != '.' && text[at] != 'e' && text[at] != 'E')) {
			return negative ? -whole : whole;
		}
		while (at < text.length && "+-.eE0123456789".indexOf(text[at]) >= 0) {
			at++;
		}
		return Double.valueOf(new String(text, from, at - from, StandardCharsets.US_ASCII));
	}

	private ArrayList<Object> list() {
		ArrayList<Object> items = new ArrayList<>();
		at++;
		if (token() == ']') {
			at++;
			return items;
		}
		for (;;) {
			items.add(value());
			if (token() == ']') {
				at++;
				return items;
			}
			at++;
		}
	}

	private Object object() {
		at++;
		Map<String, Object> fields = new LinkedHashMap<>();
		if (token() == '}') {
			at++;
			return fields;
		}
		for (;;) {
			token();
			String key = string();
			token();
			at++;
			Object value = value();
			byte next = token();
			at++;
			if (next == '}') {
				if (fields.isEmpty() && key.length() == 2 && key.charAt(0) == '$') {
					return new Tagged(key.charAt(1), value);
				}
				fields.put(key, value);
				return fields;
			}
			fields.put(key, value);
		}
	}

	private String string() {
		int from = ++at;
		boolean ascii = true;
		while (text[at] != '"' && text[at] != '\\') {
			ascii &= text[at++] >= 0;
		}
		if (text[at] == '"') {
			return new String(text, from, at++ - from, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
		}
		StringBuilder all = new StringBuilder();
		ByteArrayOutputStream plain = new ByteArrayOutputStream();
		plain.write(text, from, at - from);
		for (; text[at] != '"'; at++) {
			if (text[at] != '\\') {
				plain.write(text[at]);
				continue;
			}
			all.append(new String(plain.toByteArray(), StandardCharsets.UTF_8));
			plain.reset();
			all.append(escape());
		}
		at++;
		return all.append(new String(plain.toByteArray(), StandardCharsets.UTF_8)).toString();
	}

	/** The character of the escape at this place, which is left at its last byte. */
	private char escape() {
		byte kind = text[++at];
		switch (kind) {
			case 'n':
				return '\n';
			case 't':
				return '\t';
			case 'r':
				return '\r';
			case 'b':
				return '\b';
			case 'f':
				return '\f';
			case 'u':
				int code = Integer.parseInt(new String(text, at + 1, 4, StandardCharsets.US_ASCII), 16);
				at += 4;
				return (char) code;
			default:
				return (char) kind;
		}
	}
}
