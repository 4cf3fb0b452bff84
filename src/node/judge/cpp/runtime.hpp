// The process around a program: its pipes, its thread, its signals, its end. Compiled once, into an object of its own.
// In: the job, then one input a line, an empty line at the end; end of file: the judge is gone. Out: frames on fd 3, the
// stack on fd 4 when SIGUSR1 asks. Lines of the candidate's text are not known here: frames hold addresses of the program.
#pragma once
#include <condition_variable>
#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <mutex>
#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>
#if defined __linux__
#include <link.h>
#include <malloc.h>
#include <sys/prctl.h>
#elif defined __APPLE__
#include <mach-o/dyld.h>
#endif

#include "program.hpp"

namespace woodshed {

inline constexpr int mostFrames = 48;
inline constexpr int mostRecorded = 1000;
inline constexpr std::size_t shortLine = 16 * 1024;
inline constexpr std::size_t mostHeld = 64 * 1024;
inline constexpr std::size_t largestMutationCheck = 1024 * 1024;
inline constexpr std::size_t guardBytes = 1 << 20;
inline constexpr std::size_t signalStackBytes = 1 << 17;

enum class Phase { loading, idle, running };

/** Addresses of the candidate's program, innermost first. */
struct Stack {
	std::uintptr_t at[mostFrames];
	int size = 0;
};

/** Made before the candidate's globals are, so it cannot be a global itself. */
struct Process {
	int feed = -1;
	int channel = -1;
	int traces = -1;
	std::string nonce;
	std::string runtime;
	std::string held;
	std::size_t memoryMb = 0;
	std::size_t stackMb = 256;
	bool exactTimes = false;
	volatile Phase phase = Phase::loading;
	volatile long long k = -1;
	long long beganNs = 0;
	pthread_t worker{};
	bool working = false;
	char* stackLow = nullptr;
	std::uintptr_t base = 0;
	std::uintptr_t codeLow = 0;
	std::uintptr_t codeHigh = 0;
	Stack thrown;
	int recorded = 0;
	volatile sig_atomic_t ending = 0;
	std::mutex lock;
	std::condition_variable more;
	std::deque<std::string> waiting;
};
inline Process* self = nullptr;
using ThrowFunction = void (*)(void*, void*, void (*)(void*));
inline ThrowFunction throwNext = nullptr;

inline long long clockNs() {
	timespec time{};
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
	return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}
long long threadNs() { return clockNs(); }

inline void writeAll(int fd, const char* data, std::size_t size) {
	while (size > 0) {
		const ssize_t written = ::write(fd, data, size);
		if (written < 0) {
			if (errno == EINTR || errno == EAGAIN) continue;
			return;
		}
		data += written;
		size -= static_cast<std::size_t>(written);
	}
}

// ---- addresses

inline void findProgram() {
#if defined __linux__
	dl_iterate_phdr(
	    [](dl_phdr_info* info, std::size_t, void*) {
		    self->base = info->dlpi_addr;
		    for (int i = 0; i < info->dlpi_phnum; i++) {
			    const auto& part = info->dlpi_phdr[i];
			    if (part.p_type != PT_LOAD || (part.p_flags & PF_X) == 0) continue;
			    self->codeLow = info->dlpi_addr + part.p_vaddr;
			    self->codeHigh = self->codeLow + part.p_memsz;
		    }
		    return 1;
	    },
	    nullptr);
#elif defined __APPLE__
	self->base = static_cast<std::uintptr_t>(_dyld_get_image_vmaddr_slide(0));
	self->codeLow = reinterpret_cast<std::uintptr_t>(_dyld_get_image_header(0));
	self->codeHigh = self->codeLow + (64u << 20);
#endif
}

/** `fault`: where a signal hit; the frames before it are the handler's. */
inline void takeStack(Stack& stack, std::uintptr_t fault) {
	void* found[2 * mostFrames];
	const int count = backtrace(found, 2 * mostFrames);
	int from = 0;
	for (int i = 0; fault != 0 && i < count; i++) {
		if (reinterpret_cast<std::uintptr_t>(found[i]) == fault) from = i;
	}
	stack.size = 0;
	for (int i = from; i < count && stack.size < mostFrames; i++) {
		const auto at = reinterpret_cast<std::uintptr_t>(found[i]);
		if (at < self->codeLow || at >= self->codeHigh) continue;
		// a return address is that of the next instruction
		stack.at[stack.size++] = at - self->base - (at == fault ? 0 : 1);
	}
}

inline std::uintptr_t faultAddress(void* context) {
#if defined __linux__ && defined __x86_64__
	return static_cast<std::uintptr_t>(static_cast<ucontext_t*>(context)->uc_mcontext.gregs[REG_RIP]);
#elif defined __linux__ && defined __aarch64__
	return static_cast<std::uintptr_t>(static_cast<ucontext_t*>(context)->uc_mcontext.pc);
#elif defined __APPLE__ && defined __x86_64__
	return static_cast<std::uintptr_t>(static_cast<ucontext_t*>(context)->uc_mcontext->__ss.__rip);
#elif defined __APPLE__ && defined __aarch64__
	return static_cast<std::uintptr_t>(static_cast<ucontext_t*>(context)->uc_mcontext->__ss.__pc);
#else
	(void)context;
	return 0;
#endif
}

// ---- an end in the middle of a call, told without memory of its own

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
	notice << ",\"output\":\"\",\"at\":[";
	for (int i = 0; i < stack.size; i++) notice << (i == 0 ? "" : ",") << static_cast<unsigned long long>(stack.at[i]);
	notice << "]}\n";
	notice.send(self->channel);
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

// ---- exceptions

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

// ---- frames

inline void flushHeld() {
	writeAll(self->channel, self->held.data(), self->held.size());
	self->held.clear();
}
inline void hold(std::string_view json) {
	self->held += self->nonce;
	self->held += json;
	self->held += '\n';
}

inline std::string readLine(int fd, std::string& rest) {
	for (;;) {
		const std::size_t end = rest.find('\n');
		if (end != std::string::npos) {
			std::string line = rest.substr(0, end);
			rest.erase(0, end + 1);
			return line;
		}
		char chunk[1 << 16];
		const ssize_t size = ::read(fd, chunk, sizeof chunk);
		if (size < 0 && errno == EINTR) continue;
		if (size <= 0) _exit(0);
		rest.append(chunk, static_cast<std::size_t>(size));
	}
}

inline void readJob(const std::string& line) {
	Reader reader(line);
	reader.expect('{');
	do {
		const std::string key = reader.string();
		reader.expect(':');
		if (key == "nonce")
			self->nonce = reader.string() + " ";
		else if (key == "runtime")
			self->runtime = reader.string();
		else if (key == "memoryMb")
			self->memoryMb = static_cast<std::size_t>(reader.floating());
		else if (key == "stackMb")
			self->stackMb = static_cast<std::size_t>(reader.floating());
		else if (key == "exactTimes")
			self->exactTimes = readAs<Bool, bool>(reader);
		else
			reader.skip();
	} while (reader.accept(','));
}

inline void limit(int resource, rlim_t most) {
	rlimit now{};
	getrlimit(resource, &now);
	if (now.rlim_max != RLIM_INFINITY && now.rlim_max < most) most = now.rlim_max;
	now.rlim_cur = now.rlim_max = most;
	setrlimit(resource, &now);
}

/** What came after the job's line while it was read. */
inline std::string* restOfFeed = nullptr;

/** Before the candidate's globals are made: from "loading" on, what ends the process is the candidate's doing. */
__attribute__((constructor(101))) inline void begin() {
	self = new Process;
	restOfFeed = new std::string;
	throwNext = reinterpret_cast<ThrowFunction>(dlsym(RTLD_NEXT, "__cxa_throw"));
	const auto moved = [](int fd) {
		const int far = fcntl(fd, F_DUPFD_CLOEXEC, 200);
		return far >= 0 ? far : fcntl(fd, F_DUPFD_CLOEXEC, 5);
	};
	self->feed = moved(0);
	self->channel = moved(3);
	self->traces = moved(4);
	const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
	for (int fd : {0, 3, 4}) dup2(nothing, fd);
	if (nothing > 4) ::close(nothing);
#if defined __linux__
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	// one arena: a second thread would set 64 MB of address space aside for its own
	mallopt(M_ARENA_MAX, 1);
#endif
	findProgram();
	void* first[4];
	backtrace(first, 4);  // loads what it needs, which a signal handler must not
	try {
		readJob(readLine(self->feed, *restOfFeed));
	} catch (const Broken&) {
		_exit(2);
	}
	limit(RLIMIT_CORE, 0);
	limit(RLIMIT_FSIZE, 16u << 20);
#if defined __linux__
	if (self->memoryMb > 0) limit(RLIMIT_AS, static_cast<rlim_t>(self->memoryMb + self->stackMb + 192) << 20);
#endif
	useSignalStack();
	handleSignals();
	std::set_terminate(onTerminate);
	hold("{\"t\":\"loading\"}");
	flushHeld();
}

inline void flushOutput() {
	try {
		std::cout.flush();
		std::cerr.flush();
		std::clog.flush();
	} catch (...) {
		// the candidate asked the stream to throw
	}
	std::fflush(stdout);
	std::fflush(stderr);
}

inline void runCase(const std::string& line) {
	Program& wanted = program();
	const bool watch = line.size() <= largestMutationCheck && !self->exactTimes;
	std::string outcome;
	std::string at;
	long long spentNs = 0;
	self->thrown.size = 0;
	self->recorded = 0;
	pausedNs = 0;
	Reader reader(line);
	reader.expect('{');
	reader.string();
	reader.expect(':');
	self->k = static_cast<long long>(reader.floating());
	reader.expect(',');
	reader.string();
	reader.expect(':');
	try {
		wanted.decode(reader, watch);
	} catch (const Broken&) {
		throw;
	} catch (...) {
		outcome = outcomeOfException();
	}
	hold("{\"t\":\"s\",\"k\":" + std::to_string(self->k) + "}");
	flushHeld();
	if (outcome.empty()) {
		self->thrown.size = 0;
		self->phase = Phase::running;
		const long long from = self->beganNs = clockNs();
		try {
			wanted.call();
			spentNs = clockNs() - from - pausedNs;
			if (spentNs > 50'000'000) {
				hold("{\"t\":\"r\"}");
				flushHeld();
			}
			Writer writer;
			writer.raw("{\"kind\":\"returned\",\"value\":");
			wanted.encode(writer);
			if (watch) {
				Writer after;
				if (wanted.argsAfter(after)) {
					writer.raw(",\"argsAfter\":");
					writer.raw(after.out);
				}
			}
			writer.raw('}');
			outcome = std::move(writer.out);
#if defined __GLIBCXX__
		} catch (const abi::__forced_unwind&) {
			endWith(R"({"kind":"exited","message":"pthread_exit was called"})", Stack{});
#endif
		} catch (...) {
			if (spentNs == 0) spentNs = clockNs() - from - pausedNs;
			outcome = outcomeOfException();
			for (int i = 0; i < self->thrown.size; i++) at += (i == 0 ? "" : ",") + std::to_string(self->thrown.at[i]);
		}
	}
	wanted.drop();
	self->phase = Phase::idle;
	flushOutput();
	char spent[40];
	std::snprintf(spent, sizeof spent, "%.4f", static_cast<double>(std::max(0LL, spentNs)) / 1e6);
	hold("{\"t\":\"e\",\"k\":" + std::to_string(self->k) + ",\"cpuMs\":" + spent + ",\"output\":\"\",\"outcome\":" + outcome +
	     (at.empty() ? "" : ",\"at\":[" + at + "]") + "}");
}

inline std::string nextLine() {
	std::unique_lock<std::mutex> locked(self->lock);
	// a result may wait for the next call, when that comes at once
	const bool atOnce = !self->waiting.empty() && self->waiting.front().size() < shortLine && self->held.size() < mostHeld;
	if (!atOnce || self->waiting.front().empty()) flushHeld();
	self->more.wait(locked, [] { return !self->waiting.empty(); });
	std::string line = std::move(self->waiting.front());
	self->waiting.pop_front();
	return line;
}

inline void* work(void*) {
	useSignalStack();
	Writer frame;
	if (const char* missing = program().missing()) {
		frame.raw("{\"t\":\"loadfail\",\"output\":\"\",\"outcome\":{\"kind\":\"missing\",\"message\":");
		frame.words(missing);
		frame.raw("}}");
		hold(frame.out);
		flushHeld();
		_exit(0);
	}
	self->phase = Phase::idle;
	flushOutput();
	frame.raw("{\"t\":\"ready\",\"runtime\":");
	frame.words(self->runtime);
	frame.raw("}");
	hold(frame.out);
	flushHeld();
	for (;;) {
		const std::string line = nextLine();
		if (line.empty()) break;
		try {
			runCase(line);
		} catch (const Broken&) {
			hold(R"({"t":"failed","kind":"internal","message":"The judge wrote an input that its C++ side cannot read.","frames":[]})");
			break;
		}
	}
	hold("{\"t\":\"end\"}");
	flushHeld();
	_exit(0);
}

/** A thread whose stack is large and ends in pages that may not be touched. */
inline void startWorker() {
	const std::size_t size = (self->stackMb << 20) + guardBytes;
	int flags = MAP_PRIVATE | MAP_ANONYMOUS;
#if defined __linux__
	flags |= MAP_NORESERVE | MAP_STACK;
#endif
	void* memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, flags, -1, 0);
	pthread_attr_t attributes;
	pthread_attr_init(&attributes);
	if (memory != MAP_FAILED) {
		mprotect(memory, guardBytes, PROT_NONE);
		self->stackLow = static_cast<char*>(memory);
		pthread_attr_setstack(&attributes, self->stackLow + guardBytes, size - guardBytes);
	}
	if (pthread_create(&self->worker, &attributes, work, nullptr) != 0) _exit(3);
	self->working = true;
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

/** This thread reads on, so that the end of the judge is noticed while the candidate's code runs. */
int main() {
	using namespace woodshed;
	startWorker();
	for (;;) {
		std::string line = readLine(self->feed, *restOfFeed);
		const std::lock_guard<std::mutex> locked(self->lock);
		self->waiting.push_back(std::move(line));
		self->more.notify_one();
	}
}
