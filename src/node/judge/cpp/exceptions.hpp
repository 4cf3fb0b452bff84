// Exceptions as outcomes, with the place where they were thrown; failed checks of the library.
#pragma once
#include "crash.hpp"

namespace woodshed {

inline std::string typeName(const std::type_info* type) {
	if (type == nullptr) return "an exception";
	int status = 0;
	char* name = abi::__cxa_demangle(type->name(), nullptr, nullptr, &status);
	std::string found = status == 0 && name != nullptr ? name : type->name();
	std::free(name);
	for (const char* hidden : {"std::__cxx11::", "std::__1::"}) {
		for (std::size_t at; (at = found.find(hidden)) != std::string::npos;) found.replace(at, std::strlen(hidden), "std::");
	}
	return found.rfind("std::basic_string<", 0) == 0 ? "std::string" : found;
}

/** The outcome of the exception that is being handled. */
inline std::string outcomeOfException() {
	std::string message;
	const std::type_info* type = abi::__cxa_current_exception_type();
	std::string name = typeName(type);
	try {
		throw;
	} catch (const Misfit& misfit) {
		name = "an argument that does not fit";
		message = misfit.message;
	} catch (const TooLarge&) {
		return R"({"kind":"output-limit"})";
	} catch (const std::bad_array_new_length& error) {
		message = error.what();
	} catch (const std::bad_alloc&) {
		return R"({"kind":"memory-limit"})";
	} catch (const std::exception& error) {
		message = error.what();
	} catch (const char* text) {
		message = text == nullptr ? "" : text;
	} catch (const std::string& text) {
		message = text;
	} catch (...) {
	}
	Writer writer;
	writer.raw("{\"kind\":\"threw\",\"type\":");
	writer.words(name);
	writer.raw(",\"message\":");
	writer.words(message);
	writer.raw(",\"frames\":[]}");
	return std::move(writer.out);
}

[[noreturn]] inline void onTerminate() {
	if (abi::__cxa_current_exception_type() == nullptr) std::abort();
	std::string outcome;
	try {
		outcome = outcomeOfException();
	} catch (...) {
		outcome = R"({"kind":"threw","type":"an exception","message":"","frames":[]})";
	}
	endWith(outcome, self->thrown);
}

}  // namespace woodshed

#define WOODSHED_TEXT(name) #name
#define WOODSHED_SYMBOL(prefix, name) WOODSHED_TEXT(prefix) name
/** Under a name of its own, as compilers know the type of this function differently. */
extern "C" void woodshedThrow(void*, void*, void (*)(void*)) __asm__(WOODSHED_SYMBOL(__USER_LABEL_PREFIX__, "__cxa_throw"));
/** Every throw passes here, those of the standard library too: later the stack is gone. */
extern "C" void woodshedThrow(void* thrown, void* type, void (*destroy)(void*)) {
	using woodshed::self;
	if (self != nullptr && self->phase != woodshed::Phase::idle && self->recorded < woodshed::mostRecorded) {
		self->recorded++;
		woodshed::takeStack(self->thrown, 0);
	}
	woodshed::throwNext(thrown, type, destroy);
	std::abort();
}

#if defined _GLIBCXX_RELEASE && _GLIBCXX_RELEASE >= 12
namespace std {
/** The library's own checks: say it in words, with the place. */
void __glibcxx_assert_fail(const char*, int, const char* function, const char* condition) noexcept {
	using namespace woodshed;
	const std::string_view where(function == nullptr ? "" : function);
	const std::string_view failed(condition == nullptr ? "" : condition);
	const auto has = [&](std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; };
	// "std::vector<_Tp, _Alloc>::reference std::vector<_Tp, _Alloc>::operator[](…) [with …]": what is called, without its types
	std::string_view name = where.substr(0, where.find(" [with"));
	name = name.substr(0, name.find('('));
	std::string plain;
	int depth = 0;
	for (char letter : name) {
		if (letter == '<') depth++;
		if (depth == 0) plain += letter;
		if (letter == '>') depth--;
	}
	plain = plain.substr(plain.rfind(' ') + 1);
	if (plain.rfind("std::", 0) == 0) plain = plain.substr(5);
	for (std::size_t at; (at = plain.find("__cxx11::")) != std::string::npos;) plain.erase(at, 9);
	if (const std::size_t at = plain.find("basic_string"); at != std::string::npos) plain.replace(at, 12, "string");
	std::string message = "`" + plain + "` was used where it may not be (" + std::string(failed) + ")";
	if (has(failed, "size()") && !has(failed, "empty"))
		message = "the index given to `" + plain + "` is not below its size";
	else if (has(failed, "empty()"))
		message = "`" + plain + "` was called on something empty";
	else if (has(failed, "_M_is_engaged") || has(failed, "has_value"))
		message = "an empty optional was read";
	else if (has(failed, "nullptr") || has(failed, "pointer()"))
		message = "a null pointer was used";
	Writer writer;
	writer.raw("{\"kind\":\"threw\",\"type\":\"out of range\",\"message\":");
	writer.words(message);
	writer.raw(",\"frames\":[]}");
	Stack stack;
	takeStack(stack, 0);
	endWith(writer.out, stack);
}
}  // namespace std
#endif
