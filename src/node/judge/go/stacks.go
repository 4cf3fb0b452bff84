package harness

import (
	"reflect"
	"runtime"
	"strconv"
	"strings"
	"time"
)

const (
	solutionFile = "solution.go"
	mostFrames   = 40
)

type sourceFrame struct {
	line int
	name string
}

func (e *encoder) frames(frames []sourceFrame) {
	e.text("[")
	for i, one := range frames {
		if i > 0 {
			e.text(",")
		}
		e.text(`{"lineBase0":` + strconv.Itoa(one.line-1) + `,"functionName":`)
		e.str(one.name)
		e.text("}")
	}
	e.text("]")
}

func isSolution(file string) bool {
	return file == solutionFile || strings.HasSuffix(file, "/"+solutionFile)
}

// shortName: "main.(*TrackCache).Get" is "(*TrackCache).Get".
func shortName(function string) string {
	return strings.TrimPrefix(strings.TrimSuffix(function, "[...]"), "main.")
}

// panicFrames are the candidate's own lines of the panic that unwinds now, innermost first.
func panicFrames() []sourceFrame {
	counters := make([]uintptr, 4096)
	frames := runtime.CallersFrames(counters[:runtime.Callers(2, counters)])
	var out []sourceFrame
	for len(out) < mostFrames {
		frame, more := frames.Next()
		if isSolution(frame.File) {
			out = append(out, sourceFrame{frame.Line, shortName(frame.Function)})
		}
		if !more {
			break
		}
	}
	return out
}

func declaredAt(target reflect.Value) []sourceFrame {
	if target.Kind() == reflect.Func && !target.IsNil() {
		if f := runtime.FuncForPC(target.Pointer()); f != nil {
			if file, line := f.FileLine(f.Entry()); isSolution(file) {
				return []sourceFrame{{line, shortName(f.Name())}}
			}
		}
	}
	return nil
}

// A goroutine as the runtime prints it.
type goroutine struct {
	state  string
	frames []sourceFrame
	ours   bool
	called bool
}

func goroutines() []goroutine {
	text := make([]byte, 1<<20)
	text = text[:runtime.Stack(text, true)]
	var all []goroutine
	for _, block := range strings.Split(string(text), "\n\n") {
		lines := strings.Split(block, "\n")
		head := lines[0]
		open, end := strings.IndexByte(head, '['), strings.LastIndexByte(head, ']')
		if !strings.HasPrefix(head, "goroutine ") || open < 0 || end < open {
			continue
		}
		one := goroutine{state: strings.SplitN(head[open+1:end], ",", 2)[0]}
		for i := 1; i+1 < len(lines); i++ {
			if strings.HasPrefix(lines[i], "created by ") {
				break
			}
			place := strings.TrimSpace(lines[i+1])
			name := lines[i]
			if at := strings.LastIndexByte(name, '('); at > 0 {
				name = name[:at]
			}
			switch {
			case strings.HasSuffix(name, "harness.(*server).listen"), strings.HasSuffix(name, "harness.(*server).watch"), strings.HasSuffix(name, "harness.Main"):
				one.ours = true
			case strings.HasSuffix(name, "harness.(*call).perform"):
				one.called = true
			}
			if strings.HasPrefix(lines[i+1], "\t") {
				i++
			}
			if at := strings.IndexByte(place, ' '); at > 0 {
				place = place[:at]
			}
			colon := strings.LastIndexByte(place, ':')
			if colon < 0 || !isSolution(place[:colon]) || len(one.frames) >= mostFrames {
				continue
			}
			if line, err := strconv.Atoi(place[colon+1:]); err == nil {
				one.frames = append(one.frames, sourceFrame{line, shortName(name)})
			}
		}
		all = append(all, one)
	}
	return all
}

// tellStack answers "?": the goroutine that computes, else the one that the call waits in.
func (s *server) tellStack() {
	best, rank := goroutine{}, 0
	for _, one := range goroutines() {
		score := 0
		if len(one.frames) > 0 {
			score = 1
			if one.state == "running" || one.state == "runnable" {
				score = 3
			}
			if one.called || one.ours {
				score++
			}
		}
		if score > rank {
			best, rank = one, score
		}
	}
	e := encoder{}
	e.text(`{"t":"stack","frames":`)
	e.frames(best.frames)
	e.text("}")
	s.frame(string(e.out))
	s.flush()
}

// What a goroutine waits for that only another goroutine can give.
var blocked = map[string]bool{
	"chan receive": true, "chan receive (nil chan)": true, "chan send": true, "chan send (nil chan)": true,
	"select": true, "select (no cases)": true, "semacquire": true, "sync.Mutex.Lock": true, "sync.RWMutex.Lock": true,
	"sync.RWMutex.RLock": true, "sync.Cond.Wait": true, "sync.WaitGroup.Wait": true,
}

// watch notices that every goroutine of the candidate waits for another: Go itself does not, as the harness still listens.
func (s *server) watch() {
	last, idle := int64(0), 0
	for {
		time.Sleep(100 * time.Millisecond)
		s.current.Lock()
		c := s.call
		s.current.Unlock()
		now := processNanoseconds()
		if c != nil && now-last < 2_000_000 {
			idle++
		} else {
			idle = 0
		}
		last = now
		if idle < 2 {
			continue
		}
		dead, frames := true, []sourceFrame(nil)
		for _, one := range goroutines() {
			if one.ours {
				continue
			}
			dead = dead && blocked[one.state]
			if one.called {
				frames = one.frames
			}
		}
		if dead {
			c.end(threw("deadlock", "all goroutines wait for each other", frames))
		}
		last = processNanoseconds()
	}
}
