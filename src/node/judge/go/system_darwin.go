package harness

import (
	"os"
	"syscall"
)

func takeOver() (in, out *os.File) {
	nothing, err := syscall.Open("/dev/null", syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
	take := func(fd int) *os.File {
		moved, failure := syscall.Dup(fd)
		if failure != nil {
			return os.NewFile(uintptr(fd), "channel")
		}
		syscall.CloseOnExec(moved)
		if err == nil {
			_ = syscall.Dup2(nothing, fd)
		}
		return os.NewFile(uintptr(moved), "channel")
	}
	return take(0), take(3)
}

// limitSystem: an address space limit does not work on macOS; the judge looks at what is resident.
func limitSystem(int) {
	set := func(resource int, value uint64) {
		_ = syscall.Setrlimit(resource, &syscall.Rlimit{Cur: value, Max: value})
	}
	set(syscall.RLIMIT_CORE, 0)
	set(syscall.RLIMIT_FSIZE, 16<<20)
}

func readClocks() (total, reading int64) { return processNanoseconds(), 0 }

// processNanoseconds is the CPU time of all threads (see system_linux.go).
func processNanoseconds() int64 {
	var used syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &used) != nil {
		return 0
	}
	return used.Utime.Nano() + used.Stime.Nano()
}

const clockStep = 0

func awaitRead(int) {}
