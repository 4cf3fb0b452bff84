// From the wire to the candidate's own types. `Read<S, T>::ok`: a value of the signature's type S can be given as a T.
#pragma once
#include "live.hpp"

namespace woodshed {

template <class S, class T, class = void> struct Read {
	static constexpr bool ok = false;
};

template <class S, class T> T readAs(Reader& reader) {
	T value{};
	Read<S, T>::read(reader, value);
	return value;
}

template <class T> std::string integerName() {
	if constexpr (sizeof(T) == 16) return T(-1) < T(0) ? "__int128" : "unsigned __int128";
	if constexpr (std::is_same_v<T, int>) return "int";
	if constexpr (std::is_same_v<T, unsigned>) return "unsigned";
	if constexpr (std::is_same_v<T, long>) return "long";
	if constexpr (std::is_same_v<T, unsigned long>) return "unsigned long";
	if constexpr (std::is_same_v<T, long long>) return "long long";
	if constexpr (std::is_same_v<T, unsigned long long>) return "unsigned long long";
	return (T(-1) < T(0) ? "int" : "uint") + std::to_string(8 * sizeof(T)) + "_t";
}

[[noreturn]] inline void misfitInteger(const Reader& reader, std::string_view digits, const std::string& type) {
	const bool negative = digits[0] == '-';
	const std::size_t length = digits.size() - negative;
	const std::string shown = length > 45 ? std::string(digits.substr(0, 20)) + "…" : std::string(digits);
	const bool fits = length < 19 || (length == 19 && digits.substr(negative) <= (negative ? "9223372036854775808" : "9223372036854775807"));
	const char* wider = fits ? "Declare it with `long long`."
	                    : length < 39 ? "Declare it with `__int128`."
	                                  : "No whole number of C++ holds it.";
	throw Misfit{"`" + std::string(reader.parameter) + "` gets " + shown + ", which does not fit into `" + type + "`. " + wider};
}

template <class T> T parseInteger(const Reader& reader, std::string_view digits) {
	const bool negative = !digits.empty() && digits[0] == '-';
	std::string_view left = digits.substr(negative);
	constexpr bool isSigned = T(-1) < T(0);
	using Wide = std::conditional_t<(sizeof(T) > 8), unsigned __int128, unsigned long long>;
	constexpr Wide top = static_cast<Wide>(-1);
	constexpr Wide largest = (isSigned ? (Wide(1) << (8 * sizeof(T) - 1)) - 1 : top >> (8 * (sizeof(Wide) - sizeof(T))));
	const Wide bound = negative ? (isSigned ? largest + 1 : 0) : largest;
	Wide value = 0;
	for (char digit : left) {
		if (digit < '0' || digit > '9') throw Broken{};
		const Wide one = static_cast<Wide>(digit - '0');
		if (value > (top - one) / 10) misfitInteger(reader, digits, integerName<T>());
		value = value * 10 + one;
	}
	if (value > bound) misfitInteger(reader, digits, integerName<T>());
	return static_cast<T>(negative ? Wide(0) - value : value);
}

template <class T> struct Read<Int, T, std::enable_if_t<isInteger<T>>> {
	static constexpr bool ok = true;
	static void read(Reader& reader, T& value) { value = parseInteger<T>(reader, reader.digits()); }
};
template <class T> struct Read<Int, T, std::enable_if_t<std::is_floating_point_v<T>>> {
	static constexpr bool ok = true;
	static void read(Reader& reader, T& value) { value = static_cast<T>(reader.floating()); }
};
template <class T> struct Read<Float, T, std::enable_if_t<std::is_floating_point_v<T>>> {
	static constexpr bool ok = true;
	static void read(Reader& reader, T& value) { value = static_cast<T>(reader.floating()); }
};
template <> struct Read<Bool, bool> {
	static constexpr bool ok = true;
	static void read(Reader& reader, bool& value) {
		value = reader.acceptWord("true");
		if (!value && !reader.acceptWord("false")) throw Broken{};
	}
};
template <> struct Read<Text, std::string> {
	static constexpr bool ok = true;
	static void read(Reader& reader, std::string& value) { value = reader.string(); }
};
template <> struct Read<Text, char> {
	static constexpr bool ok = true;
	static void read(Reader& reader, char& value) {
		const std::string text = reader.string();
		if (text.size() != 1)
			throw Misfit{"`" + std::string(reader.parameter) + "` gets a text of " + std::to_string(text.size()) +
			             " bytes, which does not fit into `char`. Declare it with `string`."};
		value = text[0];
	}
};
template <> struct Read<None, std::monostate> {
	static constexpr bool ok = true;
	static void read(Reader& reader, std::monostate&) { reader.skip(); }
};
template <> struct Read<None, std::nullptr_t> {
	static constexpr bool ok = true;
	static void read(Reader& reader, std::nullptr_t&) { reader.skip(); }
};

inline std::string readBytes(Reader& reader) {
	if (!reader.acceptTag('b')) throw Broken{};
	const std::string text = reader.string();
	reader.expect('}');
	std::string bytes;
	unsigned bits = 0;
	int width = 0;
	for (char letter : text) {
		const char* found = std::strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", letter);
		if (found == nullptr || *found == '\0') continue;
		bits = bits << 6 | static_cast<unsigned>(found - "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
		width += 6;
		if (width >= 8) {
			width -= 8;
			bytes += static_cast<char>(bits >> width & 255);
		}
	}
	return bytes;
}
template <class T, class A> struct Read<Bytes, std::vector<T, A>, std::enable_if_t<isByte<T>>> {
	static constexpr bool ok = true;
	static void read(Reader& reader, std::vector<T, A>& value) {
		for (char byte : readBytes(reader)) value.push_back(static_cast<T>(byte));
	}
};
template <> struct Read<Bytes, std::string> {
	static constexpr bool ok = true;
	static void read(Reader& reader, std::string& value) { value = readBytes(reader); }
};

template <class S, class T, class Many> struct ReadMany {
	static constexpr bool ok = Read<S, T>::ok;
	static void read(Reader& reader, Many& value) {
		reader.list([&] { value.push_back(readAs<S, T>(reader)); });
	}
};
template <class S, class T, class A> struct Read<List<S>, std::vector<T, A>> : ReadMany<S, T, std::vector<T, A>> {};
template <class S, class T, class A> struct Read<List<S>, std::deque<T, A>> : ReadMany<S, T, std::deque<T, A>> {};
template <class S, class T, class A> struct Read<List<S>, std::list<T, A>> : ReadMany<S, T, std::list<T, A>> {};
template <class S, class T, std::size_t N> struct Read<List<S>, std::array<T, N>> {
	static constexpr bool ok = Read<S, T>::ok;
	static void read(Reader& reader, std::array<T, N>& value) {
		std::size_t count = 0;
		reader.list([&] {
			T one = readAs<S, T>(reader);
			if (count < N) value[count] = std::move(one);
			count++;
		});
		if (count != N)
			throw Misfit{"`" + std::string(reader.parameter) + "` gets a list of " + std::to_string(count) +
			             ", which does not fit into an array of " + std::to_string(N) + ". Declare it with `vector`."};
	}
};

template <class S, class T, class Group> struct ReadSet {
	static constexpr bool ok = Read<S, T>::ok;
	static void read(Reader& reader, Group& value) {
		if (!reader.acceptTag('s')) throw Broken{};
		reader.list([&] { value.insert(readAs<S, T>(reader)); });
		reader.expect('}');
	}
};
template <class S, class T, class... More>
struct Read<Set<S>, std::set<T, More...>> : ReadSet<S, T, std::set<T, More...>> {};
template <class S, class T, class... More>
struct Read<Set<S>, std::multiset<T, More...>> : ReadSet<S, T, std::multiset<T, More...>> {};
template <class S, class T, class... More>
struct Read<Set<S>, std::unordered_set<T, More...>> : ReadSet<S, T, std::unordered_set<T, More...>> {};
template <class S, class T, class... More>
struct Read<Set<S>, std::unordered_multiset<T, More...>> : ReadSet<S, T, std::unordered_multiset<T, More...>> {};

template <class SK, class SV, class K, class V, class Group> struct ReadMap {
	static constexpr bool ok = Read<SK, K>::ok && Read<SV, V>::ok;
	static void read(Reader& reader, Group& value) {
		if (!reader.acceptTag('d')) throw Broken{};
		reader.list([&] {
			reader.expect('[');
			K key = readAs<SK, K>(reader);
			reader.expect(',');
			value.emplace(std::move(key), readAs<SV, V>(reader));
			reader.expect(']');
		});
		reader.expect('}');
	}
};
template <class SK, class SV, class K, class V, class... More>
struct Read<Map<SK, SV>, std::map<K, V, More...>> : ReadMap<SK, SV, K, V, std::map<K, V, More...>> {};
template <class SK, class SV, class K, class V, class... More>
struct Read<Map<SK, SV>, std::unordered_map<K, V, More...>> : ReadMap<SK, SV, K, V, std::unordered_map<K, V, More...>> {};

template <class... S, class Parts, std::size_t... I>
void readParts(Reader& reader, Parts& parts, Tuple<S...>, std::index_sequence<I...>) {
	if (!reader.acceptTag('t')) throw Broken{};
	reader.expect('[');
	((I == 0 ? void() : reader.expect(','), Read<S, std::tuple_element_t<I, Parts>>::read(reader, std::get<I>(parts))), ...);
	reader.expect(']');
	reader.expect('}');
}
template <class Same, class... S, class... T> constexpr bool partsFit(Tuple<S...>, std::tuple<T...>*) {
	if constexpr (sizeof...(S) == sizeof...(T))
		return (Read<S, T>::ok && ...);
	else
		return false;
}
template <class... S, class... T> struct Read<Tuple<S...>, std::tuple<T...>> {
	static constexpr bool ok = partsFit<void>(Tuple<S...>{}, static_cast<std::tuple<T...>*>(nullptr));
	static void read(Reader& reader, std::tuple<T...>& value) {
		readParts(reader, value, Tuple<S...>{}, std::index_sequence_for<T...>{});
	}
};
template <class S0, class S1, class A, class B> struct Read<Tuple<S0, S1>, std::pair<A, B>> {
	static constexpr bool ok = Read<S0, A>::ok && Read<S1, B>::ok;
	static void read(Reader& reader, std::pair<A, B>& value) {
		readParts(reader, value, Tuple<S0, S1>{}, std::make_index_sequence<2>{});
	}
};
/** A tuple of equal parts as a list, as many sites give it. */
template <class S, class... More, class T, class A> struct Read<Tuple<S, More...>, std::vector<T, A>> {
	static constexpr bool ok = Read<S, T>::ok && (std::is_same_v<S, More> && ...);
	static void read(Reader& reader, std::vector<T, A>& value) {
		if (!reader.acceptTag('t')) throw Broken{};
		Read<List<S>, std::vector<T, A>>::read(reader, value);
		reader.expect('}');
	}
};
template <class S, class... More, class T, std::size_t N> struct Read<Tuple<S, More...>, std::array<T, N>> {
	static constexpr bool ok = Read<S, T>::ok && (std::is_same_v<S, More> && ...) && N == 1 + sizeof...(More);
	static void read(Reader& reader, std::array<T, N>& value) {
		if (!reader.acceptTag('t')) throw Broken{};
		Read<List<S>, std::array<T, N>>::read(reader, value);
		reader.expect('}');
	}
};

template <class S, class T> struct Read<Optional<S>, std::optional<T>> {
	static constexpr bool ok = Read<S, T>::ok;
	static void read(Reader& reader, std::optional<T>& value) {
		if (reader.acceptWord("null"))
			value.reset();
		else
			value = readAs<S, T>(reader);
	}
};

template <class S, class T> struct Read<Stream<S>, Iterator<T>> {
	static constexpr bool ok = Read<S, T>::ok;
	static void read(Reader& reader, Iterator<T>& value) { value = Iterator<T>(readAs<List<S>, std::vector<T>>(reader)); }
};
template <class S, class T, class A> struct Read<Stream<S>, std::vector<T, A>> : Read<List<S>, std::vector<T, A>> {};

template <class R> struct Read<Callable, std::function<R()>, std::enable_if_t<std::is_arithmetic_v<R>>> {
	static constexpr bool ok = true;
	static void read(Reader& reader, std::function<R()>& value) {
		Script script;
		script.read(reader);
		value = [script]() mutable { return static_cast<R>(script.replays() ? script.replay() : script.draw()); };
	}
};
template <class R, class A, class B>
struct Read<Callable, std::function<R(A, B)>, std::enable_if_t<std::is_arithmetic_v<R> && std::is_arithmetic_v<A> && std::is_arithmetic_v<B>>> {
	static constexpr bool ok = true;
	static void read(Reader& reader, std::function<R(A, B)>& value) {
		Script script;
		script.read(reader);
		value = [script](A low, B high) mutable {
			if (script.replays()) return static_cast<R>(script.replay());
			return static_cast<R>(low + static_cast<R>(script.draw() * (static_cast<double>(high) - low + 1)));
		};
	}
};

}  // namespace woodshed
