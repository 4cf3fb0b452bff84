// The process around a program: its pipes, its thread, its signals, its end. Compiled once, into an object of its own.
// In: the job, then one input a line, an empty line at the end; end of file: the judge is gone. Out: frames on fd 3, the
// stack on fd 4 when SIGUSR1 asks. Lines of the candidate's text are not known here: frames hold addresses of the program.
#pragma once
#include "exceptions.hpp"

namespace woodshed {

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

/** An exit in the middle of a call: what was printed goes the way it was meant to. */
inline void showPrinted() {
	flushOutput();
	eachPrinted([](std::string_view part) { writeAll(self->console, part.data(), part.size()); });
}

/** What the case printed, as the inside of a JSON text; the next one begins with nothing. */
inline std::string takePrinted() {
	flushOutput();
	struct stat now {};
	if (self->printed < 0 || fstat(self->printed, &now) != 0 || now.st_size == 0) return "";
	std::string text;
	escapePrinted([&](std::string_view part) { text += part; });
	const auto size = static_cast<std::size_t>(now.st_size);
	if (size > keptOutput) text += "\\n… " + std::to_string(size - keptOutput) + " more bytes were printed";
	if (ftruncate(self->printed, 0) != 0) return text;
	return text;
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
	self->console = moved(1);
#if defined __linux__ && defined MFD_CLOEXEC
	self->printed = memfd_create("printed", MFD_CLOEXEC);
	if (self->printed >= 0) {
		fcntl(self->printed, F_SETFL, O_APPEND);
		dup2(self->printed, 1);
		dup2(self->printed, 2);
		std::atexit(showPrinted);
	}
#endif
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
	const std::string printed = takePrinted();
	char spent[40];
	std::snprintf(spent, sizeof spent, "%.4f", static_cast<double>(std::max(0LL, spentNs)) / 1e6);
	hold("{\"t\":\"e\",\"k\":" + std::to_string(self->k) + ",\"cpuMs\":" + spent + ",\"output\":\"" + printed + "\",\"outcome\":" + outcome +
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
