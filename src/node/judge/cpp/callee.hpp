// What the candidate declared, found by its name only: a free function, a function object, or a method.
#pragma once
#include "write.hpp"

namespace woodshed {

/** Stands where the candidate declared nothing of that name. */
struct Absent {};

template <class... T> struct Types {
	static constexpr std::size_t size = sizeof...(T);
	template <std::size_t I> using At = std::tuple_element_t<I, std::tuple<T...>>;
};

template <class F> struct Shape {
	static constexpr bool known = false;
};
template <class R, class... A> struct Shape<R(A...)> {
	static constexpr bool known = true;
	using Result = R;
	using Params = Types<A...>;
};
template <class R, class... A> struct Shape<R (*)(A...)> : Shape<R(A...)> {};
template <class R, class... A> struct Shape<R (*)(A...) noexcept> : Shape<R(A...)> {};
template <class R, class C, class... A> struct Shape<R (C::*)(A...)> : Shape<R(A...)> {};
template <class R, class C, class... A> struct Shape<R (C::*)(A...) noexcept> : Shape<R(A...)> {};
template <class R, class C, class... A> struct Shape<R (C::*)(A...) const> : Shape<R(A...)> {};
template <class R, class C, class... A> struct Shape<R (C::*)(A...) const noexcept> : Shape<R(A...)> {};
template <class R, class C, class... A> struct Shape<R (C::*)(A...)&> : Shape<R(A...)> {};
template <class R, class C, class... A> struct Shape<R (C::*)(A...) const&> : Shape<R(A...)> {};

template <class T, class = void> inline constexpr bool isComplete = false;
template <class T> inline constexpr bool isComplete<T, std::void_t<decltype(sizeof(T))>> = true;

/** The name is a method of T, one only, and public. `Name` is made for each name: `Type<T>` and `pointer<T>()`. */
template <class Name, class T, class = void> inline constexpr bool hasMethod = false;
template <class Name, class T>
inline constexpr bool hasMethod<Name, T, std::void_t<typename Name::template Type<T>>> =
    Shape<typename Name::template Type<T>>::known;

template <class Object, class F, class... A> decltype(auto) invoke(Object& object, F function, A&&... args) {
	if constexpr (std::is_member_pointer_v<F>)
		return (object.*function)(std::forward<A>(args)...);
	else
		return function(std::forward<A>(args)...);
}

/** A function of the signature: `Free` is the address of what has its name outside of classes, `Owner` the class Solution. */
template <auto Free, class Owner, class Name, class = void> struct Callee {
	static constexpr bool missing = true;
	using Params = Types<>;
	using Result = void;
};
template <auto Free, class Owner, class Name>
struct Callee<Free, Owner, Name, std::enable_if_t<Shape<decltype(Free)>::known>> : Shape<decltype(Free)> {
	static constexpr bool missing = false;
	struct Object {};
	template <class... A> static decltype(auto) call(Object&, A&&... args) { return Free(std::forward<A>(args)...); }
};
template <auto Free> using CallOperator = decltype(&std::remove_pointer_t<decltype(Free)>::operator());
template <auto Free, class Owner, class Name>
struct Callee<Free, Owner, Name, std::void_t<CallOperator<Free>>> : Shape<CallOperator<Free>> {
	static constexpr bool missing = false;
	struct Object {};
	template <class... A> static decltype(auto) call(Object&, A&&... args) { return (*Free)(std::forward<A>(args)...); }
};
template <auto Free, class Owner, class Name>
struct Callee<Free, Owner, Name,
              std::enable_if_t<std::is_same_v<std::remove_cv_t<std::remove_pointer_t<decltype(Free)>>, Absent> &&
                               hasMethod<Name, Owner>>> : Shape<typename Name::template Type<Owner>> {
	static constexpr bool missing = false;
	using Object = Owner;
	template <class... A> static decltype(auto) call(Object& object, A&&... args) {
		return invoke(object, Name::template pointer<Owner>(), std::forward<A>(args)...);
	}
};

/** A method of a class of the signature. */
template <class T, class Name, class = void> struct MethodOf {
	static constexpr bool missing = true;
	using Params = Types<>;
	using Result = void;
};
template <class T, class Name>
struct MethodOf<T, Name, std::enable_if_t<hasMethod<Name, T>>> : Shape<typename Name::template Type<T>> {
	static constexpr bool missing = false;
};

// what the generated file asserts, each with a sentence of its own

template <class C, std::size_t Count> inline constexpr bool takes = C::missing || C::Params::size == Count;

template <class C, std::size_t I, class S> constexpr bool canBeGiven() {
	if constexpr (C::missing || I >= C::Params::size)
		return true;
	else
		return Read<S, std::decay_t<typename C::Params::template At<I>>>::ok;
}
template <class C, std::size_t I, class S> inline constexpr bool given = canBeGiven<C, I, S>();

template <class C, class S> constexpr bool canBeAnswered() {
	using R = std::decay_t<typename C::Result>;
	if constexpr (C::missing)
		return true;
	else if constexpr (std::is_void_v<R>)
		return std::is_same_v<S, None> || std::is_same_v<S, Any>;
	else
		return Write<typename Kept<R>::type>::ok;
}
template <class C, class S> inline constexpr bool answers = canBeAnswered<C, S>();

template <class C> constexpr bool objectCanBeMade() {
	if constexpr (C::missing)
		return true;
	else
		return std::is_default_constructible_v<typename C::Object>;
}

}  // namespace woodshed
