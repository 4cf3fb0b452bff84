// What is more than a value: a source that gives one item after another, and injected sources of randomness.
#pragma once
#include "types.hpp"
#include "wire.hpp"

namespace woodshed {

/**
 * Items one after another, each once. Copies share their place.
 * `while (it.hasNext()) use(it.next());` or `for (T item : it) use(item);`
 */
template <class T> class Iterator {
	struct State {
		std::function<std::optional<T>()> source;
		std::optional<T> ahead;
		bool over = false;
	};
	std::shared_ptr<State> state_;

	struct Place {
		using iterator_category = std::input_iterator_tag;
		using value_type = T;
		using difference_type = std::ptrdiff_t;
		using pointer = const T*;
		using reference = const T&;
		State* state;
		reference operator*() const { return *state->ahead; }
		Place& operator++() {
			state->ahead.reset();
			return *this;
		}
		bool operator!=(const Place& other) const { return more() || other.more(); }
		bool operator==(const Place& other) const { return !(*this != other); }

	 private:
		bool more() const { return state != nullptr && Iterator::fetch(*state); }
	};

 public:
	using value_type = T;

	Iterator() : state_(std::make_shared<State>()) { state_->over = true; }
	/** `source` gives the next item, `std::nullopt` at the end. */
	explicit Iterator(std::function<std::optional<T>()> source) : state_(std::make_shared<State>()) {
		state_->source = std::move(source);
	}
	Iterator(std::vector<T> items) : state_(std::make_shared<State>()) {
		state_->source = [items = std::move(items), at = std::size_t{0}]() mutable -> std::optional<T> {
			if (at == items.size()) return std::nullopt;
			return std::move(items[at++]);
		};
	}

	bool hasNext() { return fetch(*state_); }
	T next() {
		if (!fetch(*state_)) throw std::out_of_range("next() was called at the end of the iterator");
		T item = std::move(*state_->ahead);
		state_->ahead.reset();
		return item;
	}
	Place begin() { return {state_.get()}; }
	Place end() { return {nullptr}; }

 private:
	static bool fetch(State& state) {
		if (!state.ahead && !state.over) {
			state.ahead = state.source();
			state.over = !state.ahead;
		}
		return state.ahead.has_value();
	}
};

/** The draws of `_scripted` in harness.py: a seed draws, a list of values is given again and again. */
class Script {
 public:
	void read(Reader& reader) {
		if (!reader.acceptTag('d')) {
			state_ = static_cast<std::uint32_t>(static_cast<long long>(reader.floating()));
			return;
		}
		reader.list([&] {
			reader.expect('[');
			const std::string key = reader.string();
			reader.expect(',');
			if (key == "values")
				reader.list([&] { values_.push_back(reader.floating()); });
			else if (key == "seed")
				state_ = static_cast<std::uint32_t>(static_cast<long long>(reader.floating()));
			else
				reader.skip();
			reader.expect(']');
		});
		reader.expect('}');
	}
	bool replays() const { return !values_.empty(); }
	double replay() { return values_[at_++ % values_.size()]; }
	double draw() {
		state_ += 0x6D2B79F5u;
		std::uint32_t t = state_;
		t = (t ^ (t >> 15)) * (t | 1);
		t ^= t + (t ^ (t >> 7)) * (t | 61);
		return (t ^ (t >> 14)) / 4294967296.0;
	}

 private:
	std::uint32_t state_ = 0;
	std::vector<double> values_;
	std::size_t at_ = 0;
};

}  // namespace woodshed
