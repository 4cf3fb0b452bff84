// One program: the candidate's function or class with all that is needed to call it.
#pragma once
#include "callee.hpp"

namespace woodshed {

class Program {
 public:
	virtual ~Program() = default;
	/** Why it cannot be called; null where it can. */
	virtual const char* missing() const { return nullptr; }
	/** `args` of an input; `watch`: changes of arguments will be asked for. The text must outlive the call. */
	virtual void decode(Reader& reader, bool watch) = 0;
	/** The candidate's time. */
	virtual void call() = 0;
	virtual void encode(Writer& writer) = 0;
	/** The arguments after the call; false, where they are as they were. */
	virtual bool argsAfter(Writer&) { return false; }
	virtual void drop() = 0;
};

/** Defined by the generated file. */
Program& program();
/** CPU time of this thread, nanoseconds. */
long long threadNs();
/** Time inside a call that is not the candidate's: reading arguments of a constructor. */
inline long long pausedNs = 0;

class MissingProgram final : public Program {
	const char* words_;

 public:
	explicit MissingProgram(const char* words) : words_(words) {}
	const char* missing() const override { return words_; }
	void decode(Reader&, bool) override {}
	void call() override {}
	void encode(Writer&) override {}
	void drop() override {}
};

inline std::string_view readSlice(Reader& reader) {
	reader.peek();
	const char* from = reader.at;
	reader.skip();
	return {from, static_cast<std::size_t>(reader.at - from)};
}

/** The decoded arguments of one call, and how they are handed over. */
template <class Params, class... S> class Arguments;
template <class... A, class... S> class Arguments<Types<A...>, S...> {
	static_assert(sizeof...(A) == sizeof...(S), "the number of parameters is checked before");
	template <class Arg, class Sig>
	static constexpr bool watched = std::is_lvalue_reference_v<Arg> && !std::is_const_v<std::remove_reference_t<Arg>> &&
	                                Write<std::decay_t<Arg>, Sig>::ok;

	std::tuple<std::decay_t<A>...> values_;
	std::string_view slices_[sizeof...(A) + 1];
	std::string before_[sizeof...(A) + 1];

 public:
	static constexpr bool mayChange = (watched<A, S> || ...);

	/** The items of a list that is open; `first`: nothing stands before them. */
	void read(Reader& reader, const char* const* names, bool watch, bool first) {
		readAll(reader, names, watch, first, std::index_sequence_for<A...>{});
	}
	template <class Call> decltype(auto) apply(Call call) {
		return applyAll(call, std::index_sequence_for<A...>{});
	}
	/** The arguments, with commas between; true, where one was changed. */
	bool after(Writer& writer, bool first) { return afterAll(writer, first, std::index_sequence_for<A...>{}); }

 private:
	template <std::size_t... I>
	void readAll(Reader& reader, const char* const* names, bool watch, bool first, std::index_sequence<I...>) {
		(readOne<I, A, S>(reader, names, watch, first), ...);
	}
	template <std::size_t I, class Arg, class Sig>
	void readOne(Reader& reader, const char* const* names, bool watch, bool& first) {
		if (!first) reader.expect(',');
		first = false;
		reader.parameter = names[I];
		reader.peek();
		const char* from = reader.at;
		Read<Sig, std::decay_t<Arg>>::read(reader, std::get<I>(values_));
		slices_[I] = {from, static_cast<std::size_t>(reader.at - from)};
		if constexpr (watched<Arg, Sig>) {
			if (watch) before_[I] = written<I, Sig>();
		}
	}
	template <std::size_t I, class Sig> std::string written() {
		Writer writer;
		writeAs<Sig>(writer, std::get<I>(values_));
		return std::move(writer.out);
	}
	template <class Call, std::size_t... I> decltype(auto) applyAll(Call& call, std::index_sequence<I...>) {
		return call(static_cast<std::conditional_t<std::is_lvalue_reference_v<A>, A, std::decay_t<A>&&>>(std::get<I>(values_))...);
	}
	template <std::size_t... I> bool afterAll(Writer& writer, bool first, std::index_sequence<I...>) {
		bool changed = false;
		(afterOne<I, A, S>(writer, first, changed), ...);
		return changed;
	}
	template <std::size_t I, class Arg, class Sig> void afterOne(Writer& writer, bool& first, bool& changed) {
		if (!first) writer.raw(',');
		first = false;
		if constexpr (watched<Arg, Sig>) {
			const std::string now = written<I, Sig>();
			if (now != before_[I]) {
				changed = true;
				return writer.raw(now);
			}
		}
		writer.raw(slices_[I]);
	}
};

}  // namespace woodshed
