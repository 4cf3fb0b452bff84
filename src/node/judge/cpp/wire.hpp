// The wire encoding as text: a cursor that reads it and a buffer that takes it.
#pragma once
#include "standard.hpp"

namespace woodshed {

/** A value of the input has no place in the type that was declared for it; the message is for the candidate. */
struct Misfit {
	std::string message;
};
/** The input is not what the judge writes. */
struct Broken {};
/** The result does not fit into `largestResult`. */
struct TooLarge {};

inline constexpr std::size_t largestResult = 32u << 20;

class Reader {
 public:
	const char* at;
	const char* end;
	/** what is being read, for messages */
	const char* parameter = "";

	explicit Reader(std::string_view text) : at(text.data()), end(text.data() + text.size()) {}

	char peek() {
		while (at < end && (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n')) at++;
		return at < end ? *at : '\0';
	}
	bool accept(char letter) {
		if (peek() != letter) return false;
		at++;
		return true;
	}
	void expect(char letter) {
		if (!accept(letter)) throw Broken{};
	}
	bool acceptWord(std::string_view word) {
		peek();
		if (static_cast<std::size_t>(end - at) < word.size() || std::string_view(at, word.size()) != word) return false;
		at += word.size();
		return true;
	}
	/** `{"$t":` and the like */
	bool acceptTag(char tag) {
		const char* before = at;
		if (accept('{') && accept('"') && accept('$') && accept(tag) && accept('"') && accept(':')) return true;
		at = before;
		return false;
	}
	/** The items of a list; `one` reads each. */
	template <class One> void list(One one) {
		expect('[');
		if (accept(']')) return;
		do one();
		while (accept(','));
		expect(']');
	}
	std::string_view number() {
		peek();
		const char* from = at;
		while (at < end && (std::isdigit(static_cast<unsigned char>(*at)) || std::strchr("+-.eE", *at) != nullptr)) at++;
		if (at == from) throw Broken{};
		return {from, static_cast<std::size_t>(at - from)};
	}
	/** The digits of a whole number, however large. */
	std::string_view digits() {
		if (!acceptTag('i')) return number();
		expect('"');
		std::string_view found = number();
		expect('"');
		expect('}');
		return found;
	}
	double floating() {
		if (peek() != '{') return std::strtod(std::string(number()).c_str(), nullptr);
		if (!acceptTag('f')) return std::strtod(std::string(digits()).c_str(), nullptr);
		const std::string text = string();
		expect('}');
		return std::strtod(text.c_str(), nullptr);
	}
	/** UTF-8; a lone surrogate as the three bytes that would be its UTF-8. */
	std::string string() {
		expect('"');
		std::string text;
		for (;;) {
			const char* from = at;
			while (at < end && *at != '"' && *at != '\\') at++;
			text.append(from, at);
			if (at >= end) throw Broken{};
			if (*at++ == '"') return text;
			if (at >= end) throw Broken{};
			const char letter = *at++;
			switch (letter) {
				case 'b': text += '\b'; break;
				case 'f': text += '\f'; break;
				case 'n': text += '\n'; break;
				case 'r': text += '\r'; break;
				case 't': text += '\t'; break;
				case 'u': appendUtf8(text, escaped()); break;
				default: text += letter;
			}
		}
	}
	void skip() {
		const char next = peek();
		if (next == '"') {
			string();
		} else if (next == '[') {
			list([this] { skip(); });
		} else if (next == '{') {
			at++;
			if (accept('}')) return;
			do {
				string();
				expect(':');
				skip();
			} while (accept(','));
			expect('}');
		} else if (!acceptWord("null") && !acceptWord("true") && !acceptWord("false")) {
			number();
		}
	}

	static void appendUtf8(std::string& text, unsigned point) {
		if (point < 0x80) {
			text += static_cast<char>(point);
		} else if (point < 0x800) {
			text += static_cast<char>(0xC0 | point >> 6);
			text += static_cast<char>(0x80 | (point & 63));
		} else if (point < 0x10000) {
			text += static_cast<char>(0xE0 | point >> 12);
			text += static_cast<char>(0x80 | (point >> 6 & 63));
			text += static_cast<char>(0x80 | (point & 63));
		} else {
			text += static_cast<char>(0xF0 | point >> 18);
			text += static_cast<char>(0x80 | (point >> 12 & 63));
			text += static_cast<char>(0x80 | (point >> 6 & 63));
			text += static_cast<char>(0x80 | (point & 63));
		}
	}

 private:
	unsigned unit() {
		if (end - at < 4) throw Broken{};
		const unsigned value = static_cast<unsigned>(std::strtoul(std::string(at, 4).c_str(), nullptr, 16));
		at += 4;
		return value;
	}
	unsigned escaped() {
		const unsigned high = unit();
		if (high < 0xD800 || high > 0xDBFF || end - at < 6 || at[0] != '\\' || at[1] != 'u') return high;
		const char* before = at;
		at += 2;
		const unsigned low = unit();
		if (low >= 0xDC00 && low <= 0xDFFF) return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
		at = before;
		return high;
	}
};

class Writer {
 public:
	std::string out;

	void raw(std::string_view text) {
		out.append(text);
		if (out.size() > largestResult) throw TooLarge{};
	}
	void raw(char letter) { out += letter; }
	void foreign(std::string_view type) {
		raw("{\"$x\":\"");
		raw(type);
		raw("\"}");
	}
	/** False, and nothing written, where the bytes are no UTF-8. */
	bool text(std::string_view bytes) {
		const std::size_t before = out.size();
		out += '"';
		for (std::size_t i = 0; i < bytes.size();) {
			const unsigned char first = static_cast<unsigned char>(bytes[i]);
			if (first >= 0x20 && first < 0x80) {
				if (first == '"' || first == '\\') out += '\\';
				out += static_cast<char>(first);
				i++;
				continue;
			}
			if (first < 0x20) {
				escape(first);
				i++;
				continue;
			}
			const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
			unsigned point = first & (0xFFu >> (length + 1));
			bool valid = first >= 0xC2 && first <= 0xF4 && i + length <= bytes.size();
			for (std::size_t j = 1; valid && j < length; j++) {
				const unsigned char next = static_cast<unsigned char>(bytes[i + j]);
				valid = (next & 0xC0) == 0x80;
				point = point << 6 | (next & 63);
			}
			constexpr unsigned least[] = {0, 0, 0x80, 0x800, 0x10000};
			if (!valid || point < least[length] || point > 0x10FFFF) {
				out.resize(before);
				return false;
			}
			if (point >= 0xD800 && point <= 0xDFFF)
				escape(point);
			else
				out.append(bytes.substr(i, length));
			i += length;
		}
		out += '"';
		if (out.size() > largestResult) throw TooLarge{};
		return true;
	}
	/** For messages: what is no UTF-8 is shown as question marks. */
	void words(std::string_view bytes) {
		bytes = bytes.substr(0, 2000);
		if (text(bytes)) return;
		std::string plain(bytes);
		for (char& letter : plain)
			if (static_cast<unsigned char>(letter) >= 0x80) letter = '?';
		text(plain);
	}
	template <class T> void integer(T value) {
		if constexpr (sizeof(T) <= 8) {
			char digits[24];
			const char* end = std::to_chars(digits, digits + sizeof digits, value).ptr;
			using Wide = std::conditional_t<(T(-1) < T(0)), long long, unsigned long long>;
			const Wide wide = static_cast<Wide>(value);
			constexpr Wide safe = 9007199254740991;
			bool plain = wide <= safe;
			if constexpr (T(-1) < T(0)) plain = plain && wide >= -safe;
			whole({digits, static_cast<std::size_t>(end - digits)}, plain);
		} else {
			char digits[48];
			char* at = digits + sizeof digits;
			using Wide = unsigned __int128;
			const bool negative = value < 0;
			Wide left = negative ? Wide(0) - static_cast<Wide>(value) : static_cast<Wide>(value);
			const bool plain = left <= 9007199254740991u;
			do *--at = static_cast<char>('0' + static_cast<int>(left % 10));
			while ((left /= 10) != 0);
			if (negative) *--at = '-';
			whole({at, static_cast<std::size_t>(digits + sizeof digits - at)}, plain);
		}
	}
	template <class T> void floating(T value) {
		raw("{\"$f\":\"");
		if (std::isnan(value))
			raw("nan");
		else if (std::isinf(value))
			raw(value < 0 ? "-inf" : "inf");
		else
			shortest(value);
		raw("\"}");
	}

 private:
	void escape(unsigned unit) {
		char text[8];
		std::snprintf(text, sizeof text, "\\u%04x", unit);
		out += text;
	}
	void whole(std::string_view digits, bool plain) {
		if (plain) return raw(digits);
		raw("{\"$i\":\"");
		raw(digits);
		raw("\"}");
	}
	/** The fewest digits that read back as the same value. */
	template <class T> void shortest(T value) {
		char text[48];
#if defined __cpp_lib_to_chars
		*std::to_chars(text, text + sizeof text - 1, value).ptr = '\0';
#else
		for (int digits = std::numeric_limits<T>::digits10; digits <= std::numeric_limits<T>::max_digits10; digits++) {
			std::snprintf(text, sizeof text, "%.*g", digits, static_cast<double>(value));
			if (static_cast<T>(std::strtod(text, nullptr)) == value) break;
		}
#endif
		raw(text);
		if (std::strpbrk(text, ".e") == nullptr) raw(".0");
	}
};

}  // namespace woodshed
