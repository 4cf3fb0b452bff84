// The types of a problem's signature, as the judge writes them; what a C++ type may be given is decided by `Read`.
#pragma once
#include "standard.hpp"

namespace woodshed {

struct Int {};
struct Float {};
struct Bool {};
struct Text {};
struct Bytes {};
struct None {};
struct Any {};
struct Callable {};
template <class Item> struct List {};
template <class Item> struct Set {};
template <class Item> struct Optional {};
template <class Item> struct Stream {};
template <class Key, class Value> struct Map {};
template <class... Items> struct Tuple {};

template <class T>
inline constexpr bool isByte = std::is_same_v<T, unsigned char> || std::is_same_v<T, signed char> ||
                               std::is_same_v<T, char> || std::is_same_v<T, std::byte>;

template <class T> struct IsInteger {
	static constexpr bool value = std::is_integral_v<T> && !std::is_same_v<T, bool> && !std::is_same_v<T, char> &&
	                              !std::is_same_v<T, wchar_t> && !std::is_same_v<T, char16_t> &&
	                              !std::is_same_v<T, char32_t>;
};
template <> struct IsInteger<__int128> {
	static constexpr bool value = true;
};
template <> struct IsInteger<unsigned __int128> {
	static constexpr bool value = true;
};
template <class T> inline constexpr bool isInteger = IsInteger<T>::value;

// what the items of a signature's type are, for a C++ type that holds one kind of item
template <class S> struct ItemOf {
	using type = Any;
};
template <class S> struct ItemOf<List<S>> {
	using type = S;
};
template <class S> struct ItemOf<Set<S>> {
	using type = S;
};
template <class S> struct ItemOf<Stream<S>> {
	using type = S;
};
template <class S> struct ItemOf<Optional<S>> {
	using type = typename ItemOf<S>::type;
};
template <class First, class... More> struct ItemOf<Tuple<First, More...>> {
	using type = std::conditional_t<(std::is_same_v<First, More> && ...), First, Any>;
};

template <class S, std::size_t I> struct PartOf {
	using type = Any;
};
template <class... S, std::size_t I> struct PartOf<Tuple<S...>, I> {
	template <std::size_t At, class... All> struct Pick {
		using type = Any;
	};
	template <std::size_t At, class First, class... More> struct Pick<At, First, More...> {
		using type = typename Pick<At - 1, More...>::type;
	};
	template <class First, class... More> struct Pick<0, First, More...> {
		using type = First;
	};
	using type = typename Pick<I, S...>::type;
};
template <class S, std::size_t I> struct PartOf<Optional<S>, I> {
	using type = typename PartOf<S, I>::type;
};

template <class S> struct EntryOf {
	using Key = Any;
	using Value = Any;
};
template <class K, class V> struct EntryOf<Map<K, V>> {
	using Key = K;
	using Value = V;
};
template <class S> struct EntryOf<Optional<S>> : EntryOf<S> {};

template <class S> struct WithoutOptional {
	using type = S;
};
template <class S> struct WithoutOptional<Optional<S>> {
	using type = S;
};

}  // namespace woodshed
