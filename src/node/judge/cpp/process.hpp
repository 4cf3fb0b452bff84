// What the process of a program knows of itself.
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
#include <sys/stat.h>
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
inline constexpr std::size_t keptOutput = 60'000;
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
	/** what is printed goes into a file without a name, so that it belongs to its case; -1 where there are none */
	int printed = -1;
	/** the pipe that stdout was */
	int console = -1;
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

}  // namespace woodshed
