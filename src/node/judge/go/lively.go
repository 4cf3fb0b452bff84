package harness

import (
	"fmt"
	"math"
	"math/big"
	"reflect"
)

// iteratorInto hands a list out lazily: as `func() (T, bool)`, as a range function (Go 1.23) or as a closed channel; a
// slice gets it whole.
func iteratorInto(t *valueType, to reflect.Type) (decoder, error) {
	list := &valueType{kind: listKind, of: t.of, text: t.text}
	switch {
	case to.Kind() == reflect.Slice:
		return sliceInto(list, to)
	case to.Kind() == reflect.Chan && to.ChanDir()&reflect.RecvDir != 0:
		return itemsInto(list, to.Elem(), func(items reflect.Value, to reflect.Value) {
			made := reflect.MakeChan(reflect.ChanOf(reflect.BothDir, to.Type().Elem()), items.Len())
			for i := 0; i < items.Len(); i++ {
				made.Send(items.Index(i))
			}
			made.Close()
			to.Set(made.Convert(to.Type()))
		})
	case pullsFrom(to):
		return itemsInto(list, to.Out(0), func(items reflect.Value, to reflect.Value) {
			at, none := 0, reflect.Zero(to.Type().Out(0))
			to.Set(reflect.MakeFunc(to.Type(), func([]reflect.Value) []reflect.Value {
				if at >= items.Len() {
					return []reflect.Value{none, reflect.ValueOf(false)}
				}
				at++
				return []reflect.Value{items.Index(at - 1), reflect.ValueOf(true)}
			}))
		})
	case rangesOver(to):
		return itemsInto(list, to.In(0).In(0), func(items reflect.Value, to reflect.Value) {
			at := 0
			to.Set(reflect.MakeFunc(to.Type(), func(in []reflect.Value) []reflect.Value {
				for at < items.Len() {
					at++
					if !in[0].Call([]reflect.Value{items.Index(at - 1)})[0].Bool() {
						break
					}
				}
				return nil
			}))
		})
	}
	return nil, nil
}

func itemsInto(list *valueType, item reflect.Type, lively func(items, to reflect.Value)) (decoder, error) {
	slice := reflect.SliceOf(item)
	read, err := sliceInto(list, slice)
	if err != nil {
		return nil, err
	}
	return func(r *reader, to reflect.Value) {
		items := reflect.New(slice).Elem()
		read(r, items)
		lively(items, to)
	}, nil
}

// pullsFrom: func() (T, bool)
func pullsFrom(t reflect.Type) bool {
	return t.Kind() == reflect.Func && t.NumIn() == 0 && t.NumOut() == 2 && t.Out(1).Kind() == reflect.Bool
}

// rangesOver: func(yield func(T) bool), which is iter.Seq[T]
func rangesOver(t reflect.Type) bool {
	if t.Kind() != reflect.Func || t.NumIn() != 1 || t.NumOut() != 0 {
		return false
	}
	yield := t.In(0)
	return yield.Kind() == reflect.Func && yield.NumIn() == 1 && yield.NumOut() == 1 && yield.Out(0).Kind() == reflect.Bool
}

// drained is the list of what an iterator of the candidate gives, at most five million items.
func drained(v reflect.Value) (reflect.Value, bool) {
	t := v.Type()
	switch {
	case t.Kind() == reflect.Chan && t.ChanDir()&reflect.RecvDir != 0:
		items := reflect.MakeSlice(reflect.SliceOf(t.Elem()), 0, 8)
		for items.Len() < mostItems {
			item, open := v.Recv()
			if !open {
				break
			}
			items = reflect.Append(items, item)
		}
		return items, true
	case pullsFrom(t):
		items := reflect.MakeSlice(reflect.SliceOf(t.Out(0)), 0, 8)
		for items.Len() < mostItems {
			out := v.Call(nil)
			if !out[1].Bool() {
				break
			}
			items = reflect.Append(items, out[0])
		}
		return items, true
	case rangesOver(t):
		items := reflect.MakeSlice(reflect.SliceOf(t.In(0).In(0)), 0, 8)
		yield := reflect.MakeFunc(t.In(0), func(in []reflect.Value) []reflect.Value {
			items = reflect.Append(items, in[0])
			return []reflect.Value{reflect.ValueOf(items.Len() < mostItems)}
		})
		v.Call([]reflect.Value{yield})
		return items, true
	}
	return reflect.Value{}, false
}

// scripted is an injected source of randomness: `{seed: n}` (or a bare number) draws like
// src/node/judge/scriptedCallable.ts, `{values: […]}` replays a list again and again.
func scripted(spec any, name string, to reflect.Type) reflect.Value {
	fields, _ := spec.(map[any]any)
	if values, ok := fields["values"].([]any); ok && len(values) > 0 {
		at := 0
		return reflect.MakeFunc(to, func([]reflect.Value) []reflect.Value {
			value := values[at%len(values)]
			at++
			return []reflect.Value{as(value, to.Out(0))}
		})
	}
	seed := spec
	if fields != nil {
		seed = fields["seed"]
	}
	state := uint32(seedOf(seed))
	draw := func() float64 {
		state += 0x6d2b79f5
		t := (state ^ state>>15) * (state | 1)
		t ^= t + (t^t>>7)*(t|61)
		return float64(t^t>>14) / 4294967296
	}
	between := func(low, high int) int { return low + int(math.Floor(draw()*float64(high-low+1))) }
	for _, ready := range []any{draw, between} {
		if v := reflect.ValueOf(ready); v.Type().ConvertibleTo(to) && (name == "randint") == (v.Type().NumIn() == 2) {
			return v.Convert(to)
		}
	}
	return reflect.MakeFunc(to, func(in []reflect.Value) []reflect.Value {
		if name == "randint" && len(in) == 2 {
			return []reflect.Value{as(between(int(in[0].Int()), int(in[1].Int())), to.Out(0))}
		}
		return []reflect.Value{as(draw(), to.Out(0))}
	})
}

func seedOf(seed any) int64 {
	switch n := seed.(type) {
	case int:
		return int64(n)
	case float64:
		return int64(n)
	case *big.Int:
		return int64(new(big.Int).And(n, big.NewInt(math.MaxUint32)).Uint64())
	}
	return 0
}

func as(value any, to reflect.Type) reflect.Value {
	v := reflect.ValueOf(value)
	if !v.IsValid() {
		return reflect.Zero(to)
	}
	if !v.Type().ConvertibleTo(to) || to.Kind() == reflect.String && v.Kind() != reflect.String {
		panic(misfit{"no such parameter", fmt.Sprintf("the function that is passed gives %v, which is no %s", value, to)})
	}
	return v.Convert(to)
}
