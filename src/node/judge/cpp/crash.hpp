// An end in the middle of a call, told without memory of its own; and the answer to SIGUSR1.
#pragma once
#include "stack.hpp"

namespace woodshed {

class Notice {
	char text_[8192];
	std::size_t size_ = 0;

 public:
	Notice& operator<<(std::string_view part) {
		const std::size_t room = std::min(part.size(), sizeof text_ - size_);
		std::memcpy(text_ + size_, part.data(), room);
		size_ += room;
		return *this;
	}
	Notice& operator<<(unsigned long long number) {
		char digits[24];
		char* at = digits + sizeof digits;
		do *--at = static_cast<char>('0' + number % 10);
		while ((number /= 10) != 0);
		return *this << std::string_view(at, static_cast<std::size_t>(digits + sizeof digits - at));
	}
	void send(int fd) const { writeAll(fd, text_, size_); }
};

/** What was printed, bit by bit, at most 60 KB. */
template <class Take> void eachPrinted(Take take) {
	char chunk[512];
	for (std::size_t at = 0; self->printed >= 0 && at < keptOutput;) {
		const ssize_t size = pread(self->printed, chunk, sizeof chunk, static_cast<off_t>(at));
		if (size <= 0) return;
		take(std::string_view(chunk, static_cast<std::size_t>(size)));
		at += static_cast<std::size_t>(size);
	}
}

/** As the inside of a JSON text; what is no UTF-8 is replaced by the judge. */
template <class Put> void escapePrinted(Put put) {
	eachPrinted([&](std::string_view part) {
		for (const char& letter : part) {
			const auto code = static_cast<unsigned char>(letter);
			constexpr char digits[] = "0123456789abcdef";
			const char escaped[] = {'\\', 'u', '0', '0', digits[code >> 4], digits[code & 15]};
			if (code < 0x20 || letter == '"' || letter == '\\')
				put(std::string_view(escaped, sizeof escaped));
			else
				put(std::string_view(&letter, 1));
		}
	});
}

/** What stdio holds is the candidate's output; its locks may be taken. */
inline void rescueOutput() {
#if defined __GLIBC__
	for (FILE* file : {stdout, stderr}) {
		if (file->_IO_write_ptr > file->_IO_write_base)
			writeAll(fileno(file), file->_IO_write_base, static_cast<std::size_t>(file->_IO_write_ptr - file->_IO_write_base));
	}
#endif
}

/** The process cannot go on after this: `outcome` is JSON. */
[[noreturn]] inline void endWith(std::string_view outcome, const Stack& stack) {
	if (self->ending != 0) {
		for (;;) pause();
	}
	self->ending = 1;
	rescueOutput();
	if (!self->held.empty()) writeAll(self->channel, self->held.data(), self->held.size());
	Notice notice;
	notice << self->nonce;
	if (self->k < 0) {
		notice << "{\"t\":\"loadfail\",\"outcome\":" << outcome;
	} else {
		const long long spent = std::max(0LL, clockNs() - self->beganNs);
		notice << "{\"t\":\"e\",\"over\":true,\"k\":" << static_cast<unsigned long long>(self->k)
		       << ",\"cpuMs\":" << static_cast<unsigned long long>(self->phase == Phase::running ? spent / 1'000'000 : 0)
		       << ",\"outcome\":" << outcome;
	}
	notice << ",\"at\":[";
	for (int i = 0; i < stack.size; i++) notice << (i == 0 ? "" : ",") << static_cast<unsigned long long>(stack.at[i]);
	notice << "],\"output\":\"";
	notice.send(self->channel);
	escapePrinted([](std::string_view part) { writeAll(self->channel, part.data(), part.size()); });
	writeAll(self->channel, "\"}\n", 3);
	_exit(1);
}

inline const char* signalWords(int signal, const siginfo_t* info) {
	switch (signal) {
		case SIGFPE:
			return R"({"kind":"threw","type":"SIGFPE","message":"a whole number was divided by zero","frames":[]})";
		case SIGABRT:
			return R"({"kind":"threw","type":"SIGABRT","message":"the program was aborted, by a failed assert or by memory that was freed twice or written past its end; what it printed says more","frames":[]})";
		case SIGXFSZ:
			return R"({"kind":"output-limit"})";
		case SIGILL:
		case SIGTRAP:
			return R"({"kind":"threw","type":"trap","message":"a check failed: an index out of range, a read of something empty, or a function without a return","frames":[]})";
		default: {
			char* at = static_cast<char*>(info->si_addr);
			const bool deep = self->stackLow != nullptr && at >= self->stackLow - 4096 && at < self->stackLow + guardBytes + 65536;
			if (deep)
				return R"({"kind":"threw","type":"stack overflow","message":"the call stack size was exceeded","frames":[]})";
			return reinterpret_cast<std::uintptr_t>(at) < 65536
			           ? R"({"kind":"threw","type":"segmentation fault","message":"a null pointer was used","frames":[]})"
			           : R"({"kind":"threw","type":"segmentation fault","message":"memory was used that is not the program's: an index out of range, or a pointer to what is gone","frames":[]})";
		}
	}
}

inline void onCrash(int signal, siginfo_t* info, void* context) {
	Stack stack;
	takeStack(stack, faultAddress(context));
	endWith(signalWords(signal, info), stack);
}

/** SIGUSR1: where is it? */
inline void onAsk(int, siginfo_t*, void* context) {
	if (self->working && !pthread_equal(pthread_self(), self->worker)) {
		pthread_kill(self->worker, SIGUSR1);
		return;
	}
	const int kept = errno;
	Stack stack;
	takeStack(stack, faultAddress(context));
	// it is likely to be ended: what it printed is shown
	eachPrinted([](std::string_view part) { writeAll(self->console, part.data(), part.size()); });
	Notice notice;
	for (int i = 0; i < stack.size; i++) notice << "at " << static_cast<unsigned long long>(stack.at[i]) << "\n";
	notice << "end\n";
	notice.send(self->traces);
	errno = kept;
}

inline void useSignalStack() {
	void* memory = mmap(nullptr, signalStackBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (memory == MAP_FAILED) return;
	stack_t stack{};
	stack.ss_sp = memory;
	stack.ss_size = signalStackBytes;
	sigaltstack(&stack, nullptr);
}

inline void handleSignals() {
	struct sigaction action {};
	sigemptyset(&action.sa_mask);
	action.sa_flags = SA_SIGINFO | SA_ONSTACK;
	action.sa_sigaction = onCrash;
	for (int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT, SIGXFSZ}) sigaction(signal, &action, nullptr);
	action.sa_sigaction = onAsk;
	action.sa_flags |= SA_RESTART;
	sigaction(SIGUSR1, &action, nullptr);
}

}  // namespace woodshed
