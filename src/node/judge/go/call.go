package harness

import (
	"bytes"
	"fmt"
	"reflect"
	"runtime"
	"strings"
	"sync/atomic"
)

const (
	largestMutationCheck = 1 << 20
	longCall             = 50_000_000
	longestMessage       = 2000
)

// A call runs one input: a function's arguments, or a class's script of operations.
type call struct {
	server *server
	line   []byte
	k      int
	steps  []step
	// the outcome, where the input does not fit the candidate's types
	refused string
	// nanoseconds of CPU time
	spent int64
	// the outcome is given once: by the call, or by who saw that it will never come
	over int32
	done chan string
}

type step struct {
	name string
	op   *operation
	args []reflect.Value
	// where the arguments that are made afresh stand in the line
	written [][2]int
}

// prepare reads the input; what does not fit is the candidate's to hear.
func (c *call) prepare() {
	defer func() {
		if failure := recover(); failure != nil {
			fault, ok := failure.(misfit)
			if !ok {
				fault = misfit{"internal error of the harness", fmt.Sprint(failure)}
			}
			c.refused = threw(fault.name, fault.words, nil)
		}
	}()
	r := &reader{text: c.line}
	r.want('{')
	for first := true; r.more(first, '}'); first = false {
		name := r.str()
		r.want(':')
		switch name {
		case "k":
			k, _ := r.integer()
			c.k = int(k)
		case "args":
			c.readArguments(r)
		default:
			r.skip()
		}
	}
}

func (c *call) readArguments(r *reader) {
	sig := &c.server.sig
	r.want('[')
	if !sig.class {
		args, written := sig.call.decode(r, true)
		c.steps = []step{{op: &sig.call, args: args, written: written}}
		return
	}
	for first := true; r.more(first, ']'); first = false {
		r.want('[')
		name := r.str()
		op := &sig.call
		if name != "new" {
			op = sig.methods[name]
		}
		args, written := op.decode(r, false)
		c.steps = append(c.steps, step{name: name, op: op, args: args, written: written})
	}
}

// perform runs in a goroutine of its own, so that one which is stuck for ever does not hold up the next.
func (c *call) perform() {
	var outcome string
	returned := false
	watch := stopwatch{}
	stop := func() { c.spent = watch.stop(c.spent) }
	defer func() {
		stop()
		if failure := recover(); failure != nil || !returned {
			outcome = outcomeOf(failure)
		}
		c.end(outcome)
	}()
	s := c.server
	checks := len(c.line) <= largestMutationCheck && !s.exact
	var before []byte
	if checks {
		before = c.writeArguments()
	}
	if s.exact {
		// garbage of reading the input is not the candidate's
		runtime.GC()
	}
	results := encoder{}
	watch.start()
	if s.sig.class {
		c.operate(&results)
		stop()
	} else {
		one := c.steps[0]
		values := one.op.invoke(one.args)
		if one.op.returns.kind == iteratorKind && len(values) > 0 {
			values[0] = listed(values[0])
		}
		stop()
		if c.spent > longCall {
			s.frame(`{"t":"r"}`)
			s.flush()
		}
		one.op.write(&results, values)
	}
	value := string(results.out)
	outcome = `{"kind":"returned","value":` + value
	if checks {
		if after := c.writeArguments(); after != nil && !bytes.Equal(before, after) {
			outcome += `,"argsAfter":` + string(after)
		}
	}
	outcome += "}"
	returned = true
}

// listed takes the items out of an iterator: making them is the candidate's time.
func listed(v reflect.Value) reflect.Value {
	for v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	if (v.Kind() == reflect.Func || v.Kind() == reflect.Chan) && !v.IsNil() {
		if items, ok := drained(v); ok {
			return items
		}
	}
	return v
}

// operate writes the result of every operation at once, as a later one may change a slice that was returned.
func (c *call) operate(results *encoder) {
	var receiver reflect.Value
	results.text("[")
	for i, one := range c.steps {
		if i > 0 {
			results.text(",")
		}
		if one.name == "new" {
			made := one.op.invoke(one.args)
			one.op.write(results, made)
			receiver = made[0]
			continue
		}
		self, err := receiverFor(receiver, one.op.target.Type().In(0))
		if err != nil {
			panic(err)
		}
		// a value stays what the methods have made of it
		receiver = self
		one.args[0] = self
		one.op.write(results, one.op.invoke(one.args))
	}
	results.text("]")
}

// writeArguments writes the arguments as they are now; nil where they cannot be written.
func (c *call) writeArguments() (written []byte) {
	defer func() {
		if recover() != nil {
			written = nil
		}
	}()
	e := encoder{}
	e.text("[")
	for i, one := range c.steps {
		if i > 0 {
			e.text(",")
		}
		if c.server.sig.class {
			e.text("[")
			e.str(one.name)
		}
		lively := 0
		for j, arg := range one.args[len(one.args)-len(one.op.params):] {
			if j > 0 || c.server.sig.class {
				e.text(",")
			}
			if kind := one.op.params[j].kind; kind.lively() {
				e.text(string(c.line[one.written[lively][0]:one.written[lively][1]]))
				lively++
			} else {
				e.value(arg, kind)
			}
		}
		if c.server.sig.class {
			e.text("]")
		}
	}
	e.text("]")
	return e.out
}

func (c *call) end(outcome string) {
	if atomic.CompareAndSwapInt32(&c.over, 0, 1) {
		c.done <- outcome
	}
}

func threw(name, message string, frames []sourceFrame) string {
	if len(message) > longestMessage {
		message = strings.ToValidUTF8(message[:longestMessage], "") + "…"
	}
	e := encoder{}
	e.text(`{"kind":"threw","type":`)
	e.str(name)
	e.text(`,"message":`)
	e.str(strings.ToValidUTF8(message, "\ufffd"))
	e.text(`,"frames":`)
	e.frames(frames)
	e.text("}")
	return string(e.out)
}

// outcomeOf is called while the panic unwinds, so the candidate's frames are still there.
func outcomeOf(failure any) string {
	switch failure := failure.(type) {
	case nil:
		return threw("runtime.Goexit", "the goroutine of the call was ended instead of returning", nil)
	case tooLarge:
		return `{"kind":"output-limit"}`
	case unencodable:
		return threw("result", string(failure), nil)
	case misfit:
		return threw(failure.name, failure.words, nil)
	case returnedError:
		return threw("error", words(failure.err), nil)
	case runtime.Error:
		return threw("runtime error", strings.TrimPrefix(failure.Error(), "runtime error: "), panicFrames())
	}
	return threw("panic", words(failure), panicFrames())
}

// words calls the candidate's own Error or String, which may fail too.
func words(value any) (text string) {
	defer func() {
		if recover() != nil {
			text = "a value that cannot be shown"
		}
	}()
	if candidate, ok := value.(error); ok {
		return candidate.Error()
	}
	return fmt.Sprint(value)
}
