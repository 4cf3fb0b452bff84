package harness

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
)

// A Program is what the generated registration names: a function, or a constructor and the methods of a class in the
// order of the signature.
type Program struct {
	// as the candidate spells it
	Name     string
	Function any
	// a class without a constructor of its own is made by its zero value
	New     any
	Methods []any
	Spelled []string
	// what is not there: the sentence that says so
	Missing string
	// it may wait for a clock or a file, so standing still is no deadlock
	Waits bool
	// it prints
	Prints bool
}

type signature struct {
	class   bool
	call    operation
	methods map[string]*operation
	order   []string
}

type parameter struct {
	name string
	kind *valueType
	read decoder
}

// An operation is one thing that can be called: the function, the constructor or a method.
type operation struct {
	target   reflect.Value
	receiver bool
	params   []parameter
	returns  *valueType
}

func parseSignature(spec map[any]any) signature {
	params := func(list any) []parameter {
		out := []parameter{}
		items, _ := list.([]any)
		for _, item := range items {
			fields := item.(map[any]any)
			out = append(out, parameter{name: camelCase(fields["name"].(string)), kind: parseType(fields["type"].(string))})
		}
		return out
	}
	s := signature{class: spec["kind"] == "class", methods: map[string]*operation{}}
	if !s.class {
		s.call = operation{params: params(spec["params"]), returns: parseType(spec["returns"].(string))}
		return s
	}
	s.call = operation{params: params(spec["init"]), returns: parseType("none")}
	for _, item := range spec["methods"].([]any) {
		fields := item.(map[any]any)
		name := fields["name"].(string)
		s.order = append(s.order, name)
		s.methods[name] = &operation{params: params(fields["params"]), returns: parseType(fields["returns"].(string)), receiver: true}
	}
	return s
}

func camelCase(name string) string {
	parts := strings.Split(name, "_")
	for i, part := range parts {
		if i > 0 && part != "" {
			parts[i] = strings.ToUpper(part[:1]) + part[1:]
		}
	}
	return strings.Join(parts, "")
}

// A mismatch is a declaration of the candidate that cannot be called with the problem's values.
type mismatch struct {
	error
	target reflect.Value
}

// bind joins the candidate's declarations with the signature.
func (s *signature) bind(p Program) *mismatch {
	if !s.class {
		s.call.target = reflect.ValueOf(p.Function)
		if err := s.call.plan(p.Name); err != nil {
			return &mismatch{err, s.call.target}
		}
		return nil
	}
	s.call.target = reflect.ValueOf(p.New)
	if err := s.call.plan(p.Name); err != nil {
		return &mismatch{err, s.call.target}
	}
	if s.call.target.Type().NumOut() == 0 {
		return &mismatch{fmt.Errorf("`%s` returns nothing; it must return what it made", p.Name), s.call.target}
	}
	for i, name := range s.order {
		method := s.methods[name]
		method.target = reflect.ValueOf(p.Methods[i])
		if err := method.plan(p.Spelled[i]); err != nil {
			return &mismatch{err, method.target}
		}
	}
	return nil
}

func (o *operation) plan(name string) error {
	t := o.target.Type()
	skip := 0
	if o.receiver {
		skip = 1
	}
	if t.NumIn()-skip != len(o.params) {
		return fmt.Errorf("`%s` takes %d parameters, the problem gives %d: %s", name, t.NumIn()-skip, len(o.params), o.declared())
	}
	for i := range o.params {
		one := &o.params[i]
		read, err := decoderFor(one.kind, t.In(i+skip))
		if err != nil {
			return fmt.Errorf("parameter `%s` of `%s` is %s, which does not fit the problem; declare it as %s", one.name, name, t.In(i+skip), goType(one.kind))
		}
		one.read = read
	}
	if o.returns.kind != noneKind && t.NumOut() == 0 {
		return fmt.Errorf("`%s` returns nothing, the problem asks for %s", name, goType(o.returns))
	}
	return nil
}

func (o *operation) declared() string {
	parts := make([]string, len(o.params))
	for i, one := range o.params {
		parts[i] = one.name + " " + goType(one.kind)
	}
	return "(" + strings.Join(parts, ", ") + ")"
}

// decode reads the arguments, without the brackets around them, behind a place for the receiver of a method. What a parameter's type cannot hold names the parameter.
func (o *operation) decode(r *reader, first bool) (args []reflect.Value, written [][2]int) {
	t := o.target.Type()
	skip := 0
	if o.receiver {
		skip = 1
	}
	args = make([]reflect.Value, skip, skip+len(o.params))
	at := 0
	defer func() {
		if failure := recover(); failure != nil {
			if fault, ok := failure.(misfit); ok {
				panic(misfit{fault.name, "`" + o.params[at].name + "`: " + fault.words})
			}
			panic(failure)
		}
	}()
	for ; at < len(o.params); at++ {
		if !r.more(first && at == 0, ']') {
			r.fail("an argument")
		}
		to := reflect.New(t.In(at + skip)).Elem()
		r.peek()
		from := r.at
		o.params[at].read(r, to)
		args = append(args, to)
		if o.params[at].kind.lively() {
			written = append(written, [2]int{from, r.at})
		}
	}
	r.want(']')
	return args, written
}

var errorType = reflect.TypeOf((*error)(nil)).Elem()

// A returnedError is the candidate's own error as a last result.
type returnedError struct{ err error }

func (o *operation) invoke(args []reflect.Value) []reflect.Value {
	if o.target.Type().IsVariadic() {
		return o.target.CallSlice(args)
	}
	return o.target.Call(args)
}

// write encodes the results of a call: one; several as a tuple; `(T, bool)` for an optional; an error as the last.
func (o *operation) write(e *encoder, results []reflect.Value) {
	if n := len(results); n > 0 && results[n-1].Type() == errorType {
		if !results[n-1].IsNil() {
			panic(returnedError{results[n-1].Interface().(error)})
		}
		results = results[:n-1]
	}
	t := o.returns
	switch {
	case len(results) == 0 || t.kind == noneKind:
		e.text("null")
	case len(results) == 1:
		e.value(results[0], t)
	case len(results) == 2 && t.kind == optionalKind && results[1].Kind() == reflect.Bool && t.of[0].kind != tupleKind:
		if results[1].Bool() {
			e.value(results[0], t)
		} else {
			e.text("null")
		}
	default:
		e.text(`{"$t":[`)
		for i, result := range results {
			if i > 0 {
				e.text(",")
			}
			e.value(result, t.bare().at(i))
		}
		e.text("]}")
	}
}

var errNoReceiver = errors.New("the constructor returned another type than the one whose methods are called")

// receiverFor gives what a constructor made in the form in which methods take it: a pointer to a value, or as it is.
func receiverFor(made reflect.Value, wanted reflect.Type) (reflect.Value, error) {
	if made.Kind() == reflect.Interface {
		made = made.Elem()
	}
	switch {
	case !made.IsValid():
		return reflect.Zero(wanted), nil
	case made.Type().AssignableTo(wanted):
		return made, nil
	case wanted.Kind() == reflect.Ptr && made.Type() == wanted.Elem():
		at := reflect.New(made.Type())
		at.Elem().Set(made)
		return at, nil
	}
	return reflect.Value{}, errNoReceiver
}
