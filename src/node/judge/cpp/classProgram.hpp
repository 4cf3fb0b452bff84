// A class of the signature, played through a list of operations.
#pragma once
#include "program.hpp"

namespace woodshed {

/** What arguments of constructors refer to, until the case is over. */
inline std::vector<std::shared_ptr<void>> takenValues;

/** An argument of a constructor, whose parameters have no address to ask for their types: read when it is taken. */
template <class S> struct Taken {
	std::string_view text;
	const char* parameter;
	template <class T, class Plain = std::remove_const_t<T>, class = std::enable_if_t<Read<S, Plain>::ok>>
	operator T&() const {
		const long long from = threadNs();
		Reader reader(text);
		reader.parameter = parameter;
		auto value = std::make_shared<Plain>(readAs<S, Plain>(reader));
		takenValues.push_back(value);
		pausedNs += threadNs() - from;
		return *value;
	}
};

template <class... S> struct Init {
	template <class T> static constexpr bool makes = std::is_constructible_v<T, Taken<S>...>;
	template <class T> static T* make(const std::vector<std::string_view>& texts, const char* const* names) {
		return makeAll<T>(texts, names, std::index_sequence_for<S...>{});
	}

 private:
	template <class T, std::size_t... I>
	static T* makeAll(const std::vector<std::string_view>& texts, const char* const* names, std::index_sequence<I...>) {
		return new T(Taken<S>{texts[I], names[I]}...);
	}
};
/** A method of the signature: how it is found, what it answers and takes. */
template <class Name, class Returns, class... S> struct Method {};

/** The class is there, and all of its methods. */
template <class T, class I> constexpr bool canBeMade() {
	if constexpr (isComplete<T>)
		return I::template makes<T>;
	else
		return true;
}

template <class T> class Step {
 public:
	virtual ~Step() = default;
	virtual void run(std::unique_ptr<T>& object, Writer& results) = 0;
	/** The operation with its arguments; true, where one was changed. */
	virtual bool after(Writer& writer) = 0;
};

struct MethodWords {
	/** in the package, and what to say where the class has none */
	const char* name;
	const char* missing;
	const char* const* parameters;
};

template <class T, class I, class... M> class ClassProgram final : public Program {
	class NewStep final : public Step<T> {
		std::string_view text_;
		std::vector<std::string_view> texts_;
		const char* const* names_;

	 public:
		NewStep(Reader& reader, const char* begin, const char* const* names) : names_(names) {
			while (reader.accept(',')) texts_.push_back(readSlice(reader));
			text_ = {begin, static_cast<std::size_t>(reader.at - begin)};
		}
		void run(std::unique_ptr<T>& object, Writer& results) override {
			object.reset(I::template make<T>(texts_, names_));
			results.raw("null");
		}
		bool after(Writer& writer) override {
			writer.raw(text_);
			return false;
		}
	};

	template <class Name, class Returns, class... S> class MethodStep final : public Step<T> {
		using Of = MethodOf<T, Name>;
		using Result = std::decay_t<typename Of::Result>;
		const char* name_;
		Arguments<typename Of::Params, S...> args_;

	 public:
		MethodStep(Reader& reader, const MethodWords& words, bool watch) : name_(words.name) {
			args_.read(reader, words.parameters, watch, false);
		}
		void run(std::unique_ptr<T>& object, Writer& results) override {
			args_.apply([&](auto&&... args) {
				if constexpr (std::is_void_v<Result>) {
					invoke(*object, Name::template pointer<T>(), std::forward<decltype(args)>(args)...);
					results.raw("null");
				} else {
					writeAs<Returns>(results, Kept<Result>::keep(Result(invoke(
					                              *object, Name::template pointer<T>(), std::forward<decltype(args)>(args)...))));
				}
			});
		}
		bool after(Writer& writer) override {
			writer.raw('"');
			writer.raw(name_);
			writer.raw('"');
			return args_.after(writer, false);
		}
	};

	template <class> struct StepOf;
	template <class Name, class Returns, class... S> struct StepOf<Method<Name, Returns, S...>> {
		using type = MethodStep<Name, Returns, S...>;
		static constexpr bool mayChange = Arguments<typename MethodOf<T, Name>::Params, S...>::mayChange;
	};

	const MethodWords* words_;
	const char* const* initNames_;
	std::vector<std::unique_ptr<Step<T>>> steps_;
	std::unique_ptr<T> object_;
	Writer results_;
	bool watch_ = false;

 public:
	ClassProgram(const MethodWords* words, const char* const* initNames) : words_(words), initNames_(initNames) {}

	void decode(Reader& reader, bool watch) override {
		watch_ = watch && (StepOf<M>::mayChange || ...);
		reader.list([&] {
			reader.peek();
			reader.expect('[');
			reader.peek();
			const char* begin = reader.at;
			const std::string name = reader.string();
			if (name == "new")
				steps_.push_back(std::make_unique<NewStep>(reader, begin, initNames_));
			else
				addMethod(reader, name, std::index_sequence_for<M...>{});
			reader.expect(']');
		});
	}
	void call() override {
		results_.raw('[');
		bool first = true;
		for (const auto& step : steps_) {
			if (!first) results_.raw(',');
			first = false;
			step->run(object_, results_);
		}
		results_.raw(']');
	}
	void encode(Writer& writer) override { writer.raw(results_.out); }
	bool argsAfter(Writer& writer) override {
		if (!watch_) return false;
		bool changed = false;
		writer.raw('[');
		for (std::size_t i = 0; i < steps_.size(); i++) {
			writer.raw(i == 0 ? "[" : ",[");
			changed = steps_[i]->after(writer) || changed;
			writer.raw(']');
		}
		writer.raw(']');
		return changed;
	}
	void drop() override {
		object_.reset();
		takenValues.clear();
		steps_.clear();
		results_.out.clear();
	}

 private:
	template <std::size_t... At> void addMethod(Reader& reader, const std::string& name, std::index_sequence<At...>) {
		const bool found = ((name == words_[At].name &&
		                     (steps_.push_back(std::make_unique<typename StepOf<M>::type>(reader, words_[At], watch_)), true)) ||
		                    ...);
		if (!found) throw Broken{};
	}
};

template <class T, class Name, class Returns, class... S> constexpr bool found(Method<Name, Returns, S...>*) {
	return hasMethod<Name, T>;
}

/** `words` has a row for each method. */
template <class T, class I, class... M>
Program* classProgram(const char* missing, const MethodWords* words, const char* const* initNames) {
	if constexpr (!isComplete<T>) {
		return new MissingProgram(missing);
	} else if constexpr (!(found<T>(static_cast<M*>(nullptr)) && ...)) {
		std::size_t at = 0;
		const bool all = ((found<T>(static_cast<M*>(nullptr)) && (++at, true)) && ...);
		return new MissingProgram(all ? missing : words[at].missing);
	} else {
		return new ClassProgram<T, I, M...>(words, initNames);
	}
}

}  // namespace woodshed
