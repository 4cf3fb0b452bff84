// Package harness is the Go side of the judge: it is linked with one solution, calls it with decoded inputs and reports
// values. It judges nothing, and it gets inputs only. Go 1.19 must compile it.
//
// In: one line with the job, then a line for each input, an empty line at the end; a line "?" asks where the candidate's
// code is; the end of the input is the end of the judge. Out: frames, a line each, of src/node/judge/harnessProtocol.ts.
package harness

import (
	"bufio"
	"bytes"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"sync"
)

const (
	// reading a line of that length is no time worth counting: a result may wait for it and go with what follows
	shortLine = 16 << 10
	mostHeld  = 64 << 10
)

type server struct {
	in    *bufio.Reader
	out   *os.File
	nonce string
	// how the judge calls this Go
	runtime string
	exact   bool
	sig     signature

	writing sync.Mutex
	held    []byte

	waiting sync.Cond
	lines   [][]byte

	// the call that runs now
	current sync.Mutex
	call    *call
}

var host *server

// The harness is initialised before the candidate's own package, so what goes wrong there is the candidate's doing.
func init() {
	in, out := takeOver()
	s := &server{in: bufio.NewReaderSize(in, 1<<16), out: out}
	s.waiting.L = &sync.Mutex{}
	host = s
	line, err := s.in.ReadBytes('\n')
	if err != nil {
		os.Exit(0)
	}
	job := (&reader{text: line}).plain().(map[any]any)
	s.nonce = job["nonce"].(string)
	s.runtime, _ = job["runtime"].(string)
	s.exact, _ = job["exactTimes"].(bool)
	s.sig = parseSignature(job["signature"].(map[any]any))
	setLimits(job["memoryMb"].(int), job["stackMb"].(int))
	go s.listen()
	s.frame(`{"t":"loading"}`)
	s.flush()
}

func setLimits(memoryMb, stackMb int) {
	debug.SetMaxStack(stackMb << 20)
	// fewer collections than by default, so that times are steadier; all the more of them near the limit
	debug.SetGCPercent(400)
	debug.SetMemoryLimit(int64(memoryMb) << 20)
	// two at least, so that a loop without end leaves a thread that can tell its line
	if n := runtime.NumCPU(); n < 2 {
		runtime.GOMAXPROCS(2)
	} else if n > 4 {
		runtime.GOMAXPROCS(4)
	}
	limitSystem(memoryMb)
}

// Main is called by the generated registration; it does not return.
func Main(p Program) {
	s := host
	if p.Missing != "" {
		e := encoder{}
		e.text(`{"t":"loadfail","outcome":{"kind":"missing","message":`)
		e.str(p.Missing)
		e.text(`},"output":""}`)
		s.frame(string(e.out))
		s.leave()
	}
	if wrong := s.sig.bind(p); wrong != nil {
		e := encoder{}
		e.text(`{"t":"failed","kind":"compile","message":`)
		e.str(wrong.Error() + ".")
		e.text(`,"frames":`)
		e.frames(declaredAt(wrong.target))
		e.text("}")
		s.frame(string(e.out))
		s.leave()
	}
	e := encoder{}
	e.text(`{"t":"ready","runtime":`)
	e.str(s.runtime)
	e.text("}")
	s.frame(string(e.out))
	s.flush()
	if !p.Waits {
		go s.watch()
	}
	for {
		line := s.next()
		if len(line) == 0 {
			s.frame(`{"t":"end"}`)
			s.leave()
		}
		s.run(line, p.Prints)
	}
}

// leave ends the process, whatever goroutines the candidate has left.
func (s *server) leave() {
	s.flush()
	os.Exit(0)
}

// listen reads lines while the candidate's code runs.
func (s *server) listen() {
	for {
		line, err := s.in.ReadBytes('\n')
		if err != nil {
			os.Exit(0)
		}
		line = bytes.TrimRight(line, "\r\n")
		if len(line) == 1 && line[0] == '?' {
			s.tellStack()
			continue
		}
		s.waiting.L.Lock()
		s.lines = append(s.lines, line)
		s.waiting.L.Unlock()
		s.waiting.Signal()
	}
}

func (s *server) next() []byte {
	s.waiting.L.Lock()
	defer s.waiting.L.Unlock()
	for len(s.lines) == 0 {
		s.waiting.Wait()
	}
	line := s.lines[0]
	s.lines[0] = nil
	s.lines = s.lines[1:]
	return line
}

// comes tells whether a short line lies ready.
func (s *server) comes() bool {
	s.waiting.L.Lock()
	defer s.waiting.L.Unlock()
	return len(s.lines) > 0 && len(s.lines[0]) <= shortLine
}

func (s *server) run(line []byte, prints bool) {
	c := &call{server: s, line: line, done: make(chan string, 1)}
	c.prepare()
	s.frame(`{"t":"s","k":` + strconv.Itoa(c.k) + `}`)
	s.flush()
	var outcome string
	if c.refused != "" {
		outcome = c.refused
	} else {
		s.current.Lock()
		s.call = c
		s.current.Unlock()
		go c.perform()
		outcome = <-c.done
		s.current.Lock()
		s.call = nil
		s.current.Unlock()
	}
	if prints {
		// what was printed must be read before the case is over, or it would count for the next one
		awaitRead(1)
		awaitRead(2)
	}
	cpuMs := strconv.FormatFloat(float64(c.spent)/1e6, 'f', 4, 64)
	s.frame(`{"t":"e","k":` + strconv.Itoa(c.k) + `,"outcome":` + outcome + `,"cpuMs":` + cpuMs + `,"output":""}`)
	if prints {
		s.flush()
		awaitRead(int(s.out.Fd()))
	} else if !s.comes() {
		s.flush()
	}
}

func (s *server) frame(json string) {
	s.writing.Lock()
	defer s.writing.Unlock()
	s.held = append(append(append(append(s.held, s.nonce...), ' '), json...), '\n')
	if len(s.held) > mostHeld {
		s.write()
	}
}

func (s *server) flush() {
	s.writing.Lock()
	defer s.writing.Unlock()
	s.write()
}

func (s *server) write() {
	if _, err := s.out.Write(s.held); err != nil {
		os.Exit(0)
	}
	if cap(s.held) > 4*mostHeld {
		s.held = nil
	}
	s.held = s.held[:0]
}
