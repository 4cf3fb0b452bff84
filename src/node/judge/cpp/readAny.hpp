// Values whose type the signature leaves open.
#pragma once
#include "read.hpp"

namespace woodshed {

/** Where the signature does not say, the C++ type does. */
template <class T, class = void> struct Natural {
	using type = void;
};
template <class T> struct Natural<T, std::enable_if_t<isInteger<T>>> {
	using type = Int;
};
template <class T> struct Natural<T, std::enable_if_t<std::is_floating_point_v<T>>> {
	using type = Float;
};
template <> struct Natural<bool> {
	using type = Bool;
};
template <> struct Natural<std::string> {
	using type = Text;
};
template <> struct Natural<char> {
	using type = Text;
};
template <class T, class A> struct Natural<std::vector<T, A>> {
	using type = List<Any>;
};
template <class T, class... More> struct Natural<std::set<T, More...>> {
	using type = Set<Any>;
};
template <class K, class V, class... More> struct Natural<std::map<K, V, More...>> {
	using type = Map<Any, Any>;
};
template <class K, class V, class... More> struct Natural<std::unordered_map<K, V, More...>> {
	using type = Map<Any, Any>;
};
template <class T> struct Natural<std::optional<T>> {
	using type = Optional<Any>;
};
template <class T> struct Read<Any, T> : Read<typename Natural<T>::type, T> {};
template <> struct Read<Any, std::any> {
	static constexpr bool ok = true;
	static void read(Reader& reader, std::any& value);
};
inline void Read<Any, std::any>::read(Reader& reader, std::any& value) {
	const char next = reader.peek();
	if (reader.acceptWord("null")) {
		value.reset();
	} else if (next == 't' || next == 'f') {
		value = readAs<Bool, bool>(reader);
	} else if (next == '"') {
		value = reader.string();
	} else if (next == '[') {
		value = readAs<List<Any>, std::vector<std::any>>(reader);
	} else if (next != '{') {
		value = readAs<Int, long long>(reader);
	} else if (reader.acceptTag('f')) {
		value = std::strtod(reader.string().c_str(), nullptr);
		reader.expect('}');
	} else if (reader.acceptTag('t') || reader.acceptTag('s')) {
		value = readAs<List<Any>, std::vector<std::any>>(reader);
		reader.expect('}');
	} else if (std::string_view(reader.at, 5) == "{\"$d\"") {
		reader.acceptTag('d');
		std::vector<std::pair<std::any, std::any>> entries;
		reader.list([&] {
			reader.expect('[');
			std::any key = readAs<Any, std::any>(reader);
			reader.expect(',');
			entries.emplace_back(std::move(key), readAs<Any, std::any>(reader));
			reader.expect(']');
		});
		reader.expect('}');
		value = std::move(entries);
	} else if (std::string_view(reader.at, 5) == "{\"$b\"") {
		const std::string bytes = readBytes(reader);
		value = std::vector<unsigned char>(bytes.begin(), bytes.end());
	} else {
		value = readAs<Int, __int128>(reader);
	}
}

}  // namespace woodshed
