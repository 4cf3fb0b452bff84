// From the candidate's types to the wire. `Write<T>::ok`: the judge can read a result of type T. S, the signature's type,
// only says where bytes are meant.
#pragma once
#include "readAny.hpp"

namespace woodshed {

inline constexpr std::size_t mostItems = 5'000'000;

template <class T, class S = Any, class = void> struct Write {
	static constexpr bool ok = false;
};

template <class S, class T> void writeAs(Writer& writer, const T& value) {
	Write<T, S>::write(writer, value);
}

template <class S> struct Write<bool, S> {
	static constexpr bool ok = true;
	static void write(Writer& writer, bool value) { writer.raw(value ? "true" : "false"); }
};
template <class T, class S> struct Write<T, S, std::enable_if_t<isInteger<T>>> {
	static constexpr bool ok = true;
	static void write(Writer& writer, T value) { writer.integer(value); }
};
template <class T, class S> struct Write<T, S, std::enable_if_t<std::is_floating_point_v<T>>> {
	static constexpr bool ok = true;
	static void write(Writer& writer, T value) {
		if constexpr (std::is_same_v<T, long double>)
			writer.floating(static_cast<double>(value));
		else
			writer.floating(value);
	}
};

inline void writeBytes(Writer& writer, std::string_view bytes) {
	constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	writer.raw("{\"$b\":\"");
	for (std::size_t i = 0; i < bytes.size(); i += 3) {
		const std::size_t left = bytes.size() - i;
		const auto byte = [&](std::size_t at) { return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0u; };
		const unsigned word = byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2);
		writer.raw(alphabet[word >> 18 & 63]);
		writer.raw(alphabet[word >> 12 & 63]);
		writer.raw(left > 1 ? alphabet[word >> 6 & 63] : '=');
		writer.raw(left > 2 ? alphabet[word & 63] : '=');
	}
	writer.raw("\"}");
}
template <class S> void writeText(Writer& writer, std::string_view text) {
	if constexpr (std::is_same_v<typename WithoutOptional<S>::type, Bytes>)
		writeBytes(writer, text);
	else if (!writer.text(text))
		writer.foreign("text that is not UTF-8");
}
template <class S> struct Write<std::string, S> {
	static constexpr bool ok = true;
	static void write(Writer& writer, const std::string& value) { writeText<S>(writer, value); }
};
template <class S> struct Write<std::string_view, S> {
	static constexpr bool ok = true;
	static void write(Writer& writer, std::string_view value) { writeText<S>(writer, value); }
};
template <class S> struct Write<const char*, S> {
	static constexpr bool ok = true;
	static void write(Writer& writer, const char* value) {
		value == nullptr ? writer.raw("null") : writeText<S>(writer, value);
	}
};
template <class S> struct Write<char, S> {
	static constexpr bool ok = true;
	static void write(Writer& writer, char value) {
		if constexpr (std::is_same_v<S, Int>)
			writer.integer(static_cast<int>(value));
		else
			writeText<S>(writer, {&value, 1});
	}
};
template <class S> struct Write<std::monostate, S> {
	static constexpr bool ok = true;
	static void write(Writer& writer, std::monostate) { writer.raw("null"); }
};
template <class S> struct Write<std::nullptr_t, S> {
	static constexpr bool ok = true;
	static void write(Writer& writer, std::nullptr_t) { writer.raw("null"); }
};
template <class S> struct Write<std::nullopt_t, S> {
	static constexpr bool ok = true;
	static void write(Writer& writer, std::nullopt_t) { writer.raw("null"); }
};

template <class T, class S, class Many> struct WriteMany {
	static constexpr bool ok = Write<T, S>::ok;
	static void write(Writer& writer, const Many& value) {
		writer.raw('[');
		bool first = true;
		for (const auto& item : value) {
			if (!first) writer.raw(',');
			first = false;
			Write<T, S>::write(writer, item);
		}
		writer.raw("]");
	}
};
template <class T, class A, class S> struct Write<std::vector<T, A>, S> : WriteMany<T, typename ItemOf<S>::type, std::vector<T, A>> {
	using Plain = WriteMany<T, typename ItemOf<S>::type, std::vector<T, A>>;
	static void write(Writer& writer, const std::vector<T, A>& value) {
		if constexpr (isByte<T> && std::is_same_v<typename WithoutOptional<S>::type, Bytes>)
			writeBytes(writer, {reinterpret_cast<const char*>(value.data()), value.size()});
		else
			Plain::write(writer, value);
	}
};
template <class T, class A, class S>
struct Write<std::deque<T, A>, S> : WriteMany<T, typename ItemOf<S>::type, std::deque<T, A>> {};
template <class T, class A, class S>
struct Write<std::list<T, A>, S> : WriteMany<T, typename ItemOf<S>::type, std::list<T, A>> {};
template <class T, class A, class S>
struct Write<std::forward_list<T, A>, S> : WriteMany<T, typename ItemOf<S>::type, std::forward_list<T, A>> {};
template <class T, std::size_t N, class S>
struct Write<std::array<T, N>, S> : WriteMany<T, typename ItemOf<S>::type, std::array<T, N>> {};

template <class T, class S, class Many> struct WriteSet {
	static constexpr bool ok = Write<T, S>::ok;
	static void write(Writer& writer, const Many& value) {
		writer.raw("{\"$s\":");
		WriteMany<T, S, Many>::write(writer, value);
		writer.raw("}");
	}
};
template <class T, class... More, class S>
struct Write<std::set<T, More...>, S> : WriteSet<T, typename ItemOf<S>::type, std::set<T, More...>> {};
template <class T, class... More, class S>
struct Write<std::multiset<T, More...>, S> : WriteSet<T, typename ItemOf<S>::type, std::multiset<T, More...>> {};
template <class T, class... More, class S>
struct Write<std::unordered_set<T, More...>, S> : WriteSet<T, typename ItemOf<S>::type, std::unordered_set<T, More...>> {};
template <class T, class... More, class S>
struct Write<std::unordered_multiset<T, More...>, S>
    : WriteSet<T, typename ItemOf<S>::type, std::unordered_multiset<T, More...>> {};

template <class K, class V, class S, class Group> struct WriteMap {
	static constexpr bool ok = Write<K>::ok && Write<V>::ok;
	static void write(Writer& writer, const Group& value) {
		writer.raw("{\"$d\":[");
		bool first = true;
		for (const auto& [key, held] : value) {
			writer.raw(first ? "[" : ",[");
			first = false;
			Write<K, typename EntryOf<S>::Key>::write(writer, key);
			writer.raw(',');
			Write<V, typename EntryOf<S>::Value>::write(writer, held);
			writer.raw(']');
		}
		writer.raw("]}");
	}
};
template <class K, class V, class... More, class S>
struct Write<std::map<K, V, More...>, S> : WriteMap<K, V, S, std::map<K, V, More...>> {};
template <class K, class V, class... More, class S>
struct Write<std::unordered_map<K, V, More...>, S> : WriteMap<K, V, S, std::unordered_map<K, V, More...>> {};

template <class S, class Parts, std::size_t... I>
void writeParts(Writer& writer, const Parts& parts, std::index_sequence<I...>) {
	writer.raw("{\"$t\":[");
	((I == 0 ? void() : writer.raw(','), writeAs<typename PartOf<S, I>::type>(writer, std::get<I>(parts))), ...);
	writer.raw("]}");
}
template <class... T, class S> struct Write<std::tuple<T...>, S> {
	static constexpr bool ok = (Write<T>::ok && ...);
	static void write(Writer& writer, const std::tuple<T...>& value) {
		writeParts<S>(writer, value, std::index_sequence_for<T...>{});
	}
};
template <class A, class B, class S> struct Write<std::pair<A, B>, S> {
	static constexpr bool ok = Write<A>::ok && Write<B>::ok;
	static void write(Writer& writer, const std::pair<A, B>& value) {
		writeParts<S>(writer, value, std::make_index_sequence<2>{});
	}
};

template <class T, class S> struct Write<std::optional<T>, S> {
	static constexpr bool ok = Write<T>::ok;
	static void write(Writer& writer, const std::optional<T>& value) {
		if (!value) return writer.raw("null");
		Write<T, typename WithoutOptional<S>::type>::write(writer, *value);
	}
};
template <class... T, class S> struct Write<std::variant<T...>, S> {
	static constexpr bool ok = (Write<T>::ok && ...);
	static void write(Writer& writer, const std::variant<T...>& value) {
		std::visit([&](const auto& held) { writeAs<S>(writer, held); }, value);
	}
};

template <class T> bool writeHeld(Writer& writer, const std::any& value) {
	const T* held = std::any_cast<T>(&value);
	if (held == nullptr) return false;
	writeAs<Any>(writer, *held);
	return true;
}
template <class S> struct Write<std::any, S> {
	static constexpr bool ok = true;
	static void write(Writer& writer, const std::any& value) {
		if (!value.has_value()) return writer.raw("null");
		if (const auto* entries = std::any_cast<std::vector<std::pair<std::any, std::any>>>(&value)) {
			return WriteMap<std::any, std::any, Any, std::vector<std::pair<std::any, std::any>>>::write(writer, *entries);
		}
		if (const auto* bytes = std::any_cast<std::vector<unsigned char>>(&value)) return writeAs<Bytes>(writer, *bytes);
		const bool known = writeHeld<bool>(writer, value) || writeHeld<int>(writer, value) || writeHeld<long>(writer, value) ||
		                   writeHeld<long long>(writer, value) || writeHeld<unsigned>(writer, value) ||
		                   writeHeld<unsigned long>(writer, value) || writeHeld<unsigned long long>(writer, value) ||
		                   writeHeld<__int128>(writer, value) || writeHeld<double>(writer, value) ||
		                   writeHeld<float>(writer, value) || writeHeld<char>(writer, value) ||
		                   writeHeld<std::string>(writer, value) || writeHeld<const char*>(writer, value) ||
		                   writeHeld<std::vector<std::any>>(writer, value) || writeHeld<std::vector<int>>(writer, value) ||
		                   writeHeld<std::vector<long long>>(writer, value) ||
		                   writeHeld<std::vector<double>>(writer, value) ||
		                   writeHeld<std::vector<std::string>>(writer, value) ||
		                   writeHeld<std::map<std::string, std::any>>(writer, value);
		if (!known) writer.foreign("value in a std::any whose type the judge cannot read");
	}
};

/** Anything with hasNext() and next(), read to its end. */
template <class T, class = void> inline constexpr bool isSource = false;
template <class T>
inline constexpr bool isSource<T, std::void_t<decltype(static_cast<bool>(std::declval<T&>().hasNext())), decltype(std::declval<T&>().next())>> = true;

/** What is kept of a result: the value itself, the items of a source. */
template <class T, class = void> struct Kept {
	using type = T;
	static type keep(T&& value) { return std::move(value); }
};
template <class T> struct Kept<T, std::enable_if_t<isSource<T>>> {
	using type = std::vector<std::decay_t<decltype(std::declval<T&>().next())>>;
	static type keep(T&& value) {
		type items;
		while (items.size() < mostItems && value.hasNext()) items.push_back(value.next());
		return items;
	}
};

}  // namespace woodshed
