package harness

import (
	"os"
	"syscall"
)

// takeOver: a third channel cannot be opened here, so frames go out where prints would; those go to the other.
func takeOver() (in, out *os.File) {
	in, out = os.Stdin, os.Stdout
	os.Stdout = os.Stderr
	if nothing, err := os.Open("NUL"); err == nil {
		os.Stdin = nothing
	}
	return in, out
}

func limitSystem(int) {}

func readClocks() (total, reading int64) { return processNanoseconds(), 0 }

// processNanoseconds is the CPU time of all threads (see system_linux.go).
func processNanoseconds() int64 {
	var made, gone, kernel, user syscall.Filetime
	if syscall.GetProcessTimes(^syscall.Handle(0), &made, &gone, &kernel, &user) != nil {
		return 0
	}
	hundreds := func(t syscall.Filetime) int64 { return int64(t.HighDateTime)<<32 | int64(t.LowDateTime) }
	return 100 * (hundreds(kernel) + hundreds(user))
}

// The system books CPU time in steps of 15 ms.
const clockStep = 16_000_000

func awaitRead(int) {}
