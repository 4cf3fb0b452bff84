// A function of the signature, called with one list of arguments.
#pragma once
#include "program.hpp"

namespace woodshed {

template <class C, class Returns, class... S> class FunctionProgram final : public Program {
	using Args = Arguments<typename C::Params, S...>;
	using Result = std::decay_t<typename C::Result>;
	using Keep = Kept<std::conditional_t<std::is_void_v<Result>, std::monostate, Result>>;

	const char* const* names_;
	std::optional<Args> args_;
	std::optional<typename C::Object> object_;
	std::optional<typename Keep::type> result_;
	bool watch_ = false;

 public:
	explicit FunctionProgram(const char* const* names) : names_(names) {}

	void decode(Reader& reader, bool watch) override {
		watch_ = watch && Args::mayChange;
		args_.emplace();
		reader.expect('[');
		args_->read(reader, names_, watch_, true);
		reader.expect(']');
		object_.emplace();
	}
	void call() override {
		args_->apply([this](auto&&... args) {
			if constexpr (std::is_void_v<Result>) {
				C::call(*object_, std::forward<decltype(args)>(args)...);
				result_.emplace();
			} else {
				result_.emplace(Keep::keep(Result(C::call(*object_, std::forward<decltype(args)>(args)...))));
			}
		});
	}
	void encode(Writer& writer) override { writeAs<Returns>(writer, *result_); }
	bool argsAfter(Writer& writer) override {
		if (!watch_) return false;
		writer.raw('[');
		const bool changed = args_->after(writer, true);
		writer.raw(']');
		return changed;
	}
	void drop() override {
		result_.reset();
		args_.reset();
		object_.reset();
	}
};

template <class C, class Returns, class... S> Program* functionProgram(const char* words, const char* const* names) {
	if constexpr (C::missing)
		return new MissingProgram(words);
	else
		return new FunctionProgram<C, Returns, S...>(names);
}

}  // namespace woodshed
