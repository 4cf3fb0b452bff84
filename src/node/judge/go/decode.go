package harness

import (
	"fmt"
	"math/big"
	"reflect"
	"strconv"
	"unicode/utf8"
	"unsafe"
)

// A decoder reads one value of the wire into a place of the candidate's own type.
type decoder func(r *reader, to reflect.Value)

// A misfit is a value that the candidate's type cannot hold: what the panic is called, and what to do.
type misfit struct{ name, words string }

var (
	bigInt   = reflect.TypeOf(big.Int{})
	emptyAny = reflect.TypeOf((*any)(nil)).Elem()
)

// decoderFor plans how values of a type of the package are read into a Go type; the error says which Go type to use.
func decoderFor(t *valueType, to reflect.Type) (decoder, error) {
	if to == emptyAny {
		return dynamic(t), nil
	}
	if to == bigInt && (t.kind == intKind || t.kind == anyKind) {
		return readBig, nil
	}
	if to.Kind() == reflect.Ptr && t.kind != optionalKind {
		inner, err := decoderFor(t, to.Elem())
		return throughPointer(inner), err
	}
	switch t.kind {
	case anyKind:
		return untyped(to)
	case intKind:
		if read := integerInto(to); read != nil {
			return read, nil
		}
	case floatKind:
		if to.Kind() == reflect.Float64 || to.Kind() == reflect.Float32 {
			return func(r *reader, to reflect.Value) { to.SetFloat(r.float()) }, nil
		}
	case boolKind:
		if to.Kind() == reflect.Bool {
			return func(r *reader, to reflect.Value) { to.SetBool(r.boolean()) }, nil
		}
	case stringKind:
		if read := textInto(to); read != nil {
			return read, nil
		}
	case bytesKind:
		if read := bytesInto(to); read != nil {
			return read, nil
		}
	case optionalKind:
		return optionalInto(t, to)
	case listKind, tupleKind:
		if read, err := sequenceInto(t, to); read != nil || err != nil {
			return read, err
		}
	case setKind:
		if read, err := setInto(t, to); read != nil || err != nil {
			return read, err
		}
	case mapKind:
		if read, err := mapInto(t, to); read != nil || err != nil {
			return read, err
		}
	case iteratorKind:
		if read, err := iteratorInto(t, to); read != nil || err != nil {
			return read, err
		}
	case callableKind:
		if to.Kind() == reflect.Func {
			return func(r *reader, to reflect.Value) { to.Set(scripted(r.plain(), t.name, to.Type())) }, nil
		}
	case noneKind:
		return func(r *reader, _ reflect.Value) { r.null() }, nil
	}
	return nil, fmt.Errorf("%s cannot hold %s; declare it as %s", to, t.text, goType(t))
}

func throughPointer(inner decoder) decoder {
	return func(r *reader, to reflect.Value) {
		made := reflect.New(to.Type().Elem())
		inner(r, made.Elem())
		to.Set(made)
	}
}

func dynamic(t *valueType) decoder {
	if t.lively() {
		return func(*reader, reflect.Value) {
			panic(misfit{"no such parameter", "`any` cannot hold " + t.text + "; declare it as " + goType(t)})
		}
	}
	return func(r *reader, to reflect.Value) {
		if value := r.plain(); value != nil {
			to.Set(reflect.ValueOf(value))
		} else {
			to.Set(reflect.Zero(to.Type()))
		}
	}
}

// untyped reads what the package calls `any` into what the candidate expects there.
func untyped(to reflect.Type) (decoder, error) {
	t := naturalType(to)
	if t == nil {
		return nil, fmt.Errorf("%s cannot hold any value; declare it as any", to)
	}
	return decoderFor(t, to)
}

func naturalType(to reflect.Type) *valueType {
	switch to.Kind() {
	case reflect.Bool:
		return parseType("bool")
	case reflect.String:
		return parseType("string")
	case reflect.Float32, reflect.Float64:
		return parseType("float")
	case reflect.Slice, reflect.Array:
		if inner := naturalType(to.Elem()); inner != nil {
			return &valueType{kind: listKind, of: []*valueType{inner}, text: "list[" + inner.text + "]"}
		}
	case reflect.Map:
		key, value := naturalType(to.Key()), naturalType(to.Elem())
		if key != nil && value != nil {
			return &valueType{kind: mapKind, of: []*valueType{key, value}, text: "map"}
		}
	case reflect.Interface:
		if to == emptyAny {
			return anything
		}
	}
	if isInteger(to.Kind()) {
		return parseType("int")
	}
	return nil
}

func isInteger(k reflect.Kind) bool { return k >= reflect.Int && k <= reflect.Uint64 }

func integerInto(to reflect.Type) decoder {
	if !isInteger(to.Kind()) {
		if to.Kind() == reflect.Float64 {
			return func(r *reader, to reflect.Value) { to.SetFloat(r.float()) }
		}
		return nil
	}
	signed := to.Kind() <= reflect.Int64
	return func(r *reader, to reflect.Value) {
		small, large := r.integer()
		if large == nil && signed && !to.OverflowInt(small) {
			to.SetInt(small)
			return
		}
		if large == nil && !signed && small >= 0 && !to.OverflowUint(uint64(small)) {
			to.SetUint(uint64(small))
			return
		}
		if large != nil && !signed && large.IsUint64() && !to.OverflowUint(large.Uint64()) {
			to.SetUint(large.Uint64())
			return
		}
		if large == nil {
			use := "int"
			if strconv.IntSize == 32 {
				use = "int64"
			}
			panic(misfit{"value out of range", fmt.Sprintf("%d does not fit into %s. Declare it with %s", small, to.Type(), use)})
		}
		panic(misfit{"value out of range", fmt.Sprintf("%s does not fit into %s. Declare it with *big.Int", shortened(large.String()), to.Type())})
	}
}

func shortened(digits string) string {
	if len(digits) > 40 {
		return digits[:20] + "… (" + strconv.Itoa(len(digits)) + " digits)"
	}
	return digits
}

func readBig(r *reader, to reflect.Value) {
	small, large := r.integer()
	if large == nil {
		large = big.NewInt(small)
	}
	to.Addr().Interface().(*big.Int).Set(large)
}

// textInto: a string; in `rune`, `byte`, `[]rune` and `[]byte` the letters of a text.
func textInto(to reflect.Type) decoder {
	switch to.Kind() {
	case reflect.String:
		return func(r *reader, to reflect.Value) { to.SetString(r.str()) }
	case reflect.Int32:
		return func(r *reader, to reflect.Value) {
			text := r.str()
			letter, size := utf8.DecodeRuneInString(text)
			if size != len(text) || size == 0 {
				panic(misfit{"value out of range", fmt.Sprintf("%q is not one letter, which is all that a rune holds. Declare it with string", text)})
			}
			to.SetInt(int64(letter))
		}
	case reflect.Uint8:
		return func(r *reader, to reflect.Value) {
			text := r.str()
			if len(text) != 1 || text[0] >= utf8.RuneSelf {
				panic(misfit{"value out of range", fmt.Sprintf("%q is not one ASCII letter, which is all that a byte holds. Declare it with string", text)})
			}
			to.SetUint(uint64(text[0]))
		}
	case reflect.Slice:
		if to.Elem().Kind() == reflect.Uint8 || to.Elem().Kind() == reflect.Int32 {
			return func(r *reader, to reflect.Value) { to.Set(reflect.ValueOf(r.str()).Convert(to.Type())) }
		}
	}
	return nil
}

func bytesInto(to reflect.Type) decoder {
	switch {
	case to.Kind() == reflect.String:
		return func(r *reader, to reflect.Value) { to.SetString(string(r.bytes())) }
	case to.Kind() == reflect.Slice && to.Elem().Kind() == reflect.Uint8:
		return func(r *reader, to reflect.Value) { to.SetBytes(r.bytes()) }
	}
	return nil
}

func optionalInto(t *valueType, to reflect.Type) (decoder, error) {
	target, pointer := to, to.Kind() == reflect.Ptr && to.Elem() != bigInt
	if pointer {
		target = to.Elem()
	}
	inner, err := decoderFor(t.of[0], target)
	if err != nil {
		return nil, err
	}
	if pointer {
		inner = throughPointer(inner)
	}
	switch to.Kind() {
	case reflect.Ptr, reflect.Slice, reflect.Map, reflect.Interface, reflect.Func, reflect.Chan:
		return func(r *reader, to reflect.Value) {
			if r.null() {
				to.Set(reflect.Zero(to.Type()))
			} else {
				inner(r, to)
			}
		}, nil
	}
	return func(r *reader, to reflect.Value) {
		if r.null() {
			panic(misfit{"no value", fmt.Sprintf("it is nothing here, which %s cannot hold. Declare it with %s", to.Type(), goType(t))})
		}
		inner(r, to)
	}, nil
}

// open reads what stands before the items of a list, a tuple or a set, close what stands after them.
func (r *reader) open(t *valueType) {
	switch t.kind {
	case tupleKind:
		r.tag("$t")
	case setKind:
		r.tag("$s")
	case mapKind:
		r.tag("$d")
	}
	r.want('[')
}

func (r *reader) close(t *valueType) {
	if t.kind == tupleKind || t.kind == setKind || t.kind == mapKind {
		r.want('}')
	}
}

func sequenceInto(t *valueType, to reflect.Type) (decoder, error) {
	switch to.Kind() {
	case reflect.Slice:
		return sliceInto(t, to)
	case reflect.Struct:
		if t.kind == tupleKind && to.NumField() == len(t.of) {
			return structInto(t, to)
		}
	case reflect.Array:
		parts := make([]decoder, to.Len())
		for i := range parts {
			part, err := decoderFor(t.at(i), to.Elem())
			if err != nil {
				return nil, err
			}
			parts[i] = part
		}
		return func(r *reader, to reflect.Value) {
			r.open(t)
			i := 0
			for ; r.more(i == 0, ']'); i++ {
				if i >= len(parts) {
					panic(misfit{"value out of range", fmt.Sprintf("more items come than fit into %s. Declare it with %s", to.Type(), goType(t))})
				}
				parts[i](r, to.Index(i))
			}
			if i < len(parts) {
				panic(misfit{"value out of range", fmt.Sprintf("%d items come, fewer than %s holds. Declare it with %s", i, to.Type(), goType(t))})
			}
			r.close(t)
		}, nil
	}
	return nil, nil
}

func sliceInto(t *valueType, to reflect.Type) (decoder, error) {
	var parts []decoder
	count := 1
	if t.kind == tupleKind {
		count = len(t.of)
	}
	for i := 0; i < count; i++ {
		part, err := decoderFor(t.at(i), to.Elem())
		if err != nil {
			return nil, err
		}
		parts = append(parts, part)
	}
	return func(r *reader, to reflect.Value) {
		r.open(t)
		items, n := reflect.MakeSlice(to.Type(), 8, 8), 0
		for ; r.more(n == 0, ']'); n++ {
			if n == items.Len() {
				larger := reflect.MakeSlice(to.Type(), 2*n, 2*n)
				reflect.Copy(larger, items)
				items = larger
			}
			part := parts[0]
			if t.kind == tupleKind {
				part = parts[n]
			}
			part(r, items.Index(n))
		}
		r.close(t)
		to.Set(items.Slice3(0, n, n))
	}, nil
}

// structInto: a tuple in the order of the fields, exported or not.
func structInto(t *valueType, to reflect.Type) (decoder, error) {
	parts := make([]decoder, to.NumField())
	for i := range parts {
		part, err := decoderFor(t.of[i], to.Field(i).Type)
		if err != nil {
			return nil, fmt.Errorf("field %s of %s: %w", to.Field(i).Name, to, err)
		}
		parts[i] = part
	}
	return func(r *reader, to reflect.Value) {
		r.open(t)
		for i, part := range parts {
			if !r.more(i == 0, ']') {
				r.fail("an item of a tuple")
			}
			part(r, fieldOf(to, i))
		}
		r.want(']')
		r.close(t)
	}, nil
}

// fieldOf is a field that may be read and written although its name begins with a small letter.
func fieldOf(v reflect.Value, i int) reflect.Value {
	field := v.Field(i)
	return reflect.NewAt(field.Type(), unsafe.Pointer(field.UnsafeAddr())).Elem()
}

func setInto(t *valueType, to reflect.Type) (decoder, error) {
	if to.Kind() == reflect.Slice {
		return sliceInto(t, to)
	}
	if to.Kind() != reflect.Map || to.Elem().Kind() != reflect.Bool && !(to.Elem().Kind() == reflect.Struct && to.Elem().NumField() == 0) {
		return nil, nil
	}
	key, err := decoderFor(t.of[0], to.Key())
	if err != nil {
		return nil, err
	}
	present := reflect.New(to.Elem()).Elem()
	if present.Kind() == reflect.Bool {
		present.SetBool(true)
	}
	return func(r *reader, to reflect.Value) {
		r.open(t)
		made := reflect.MakeMap(to.Type())
		for first := true; r.more(first, ']'); first = false {
			item := reflect.New(to.Type().Key()).Elem()
			key(r, item)
			made.SetMapIndex(item, present)
		}
		r.close(t)
		to.Set(made)
	}, nil
}

func mapInto(t *valueType, to reflect.Type) (decoder, error) {
	if to.Kind() == reflect.Slice && to.Elem().Kind() == reflect.Struct && to.Elem().NumField() == 2 {
		// pairs, where a key is nothing that Go can look up
		pair := &valueType{kind: listKind, of: t.of, text: t.text}
		inner, err := structInto(pair, to.Elem())
		if err != nil {
			return nil, err
		}
		return func(r *reader, to reflect.Value) {
			r.open(t)
			items := reflect.MakeSlice(to.Type(), 0, 4)
			for first := true; r.more(first, ']'); first = false {
				item := reflect.New(to.Type().Elem()).Elem()
				inner(r, item)
				items = reflect.Append(items, item)
			}
			r.close(t)
			to.Set(items)
		}, nil
	}
	if to.Kind() != reflect.Map {
		return nil, nil
	}
	key, err := decoderFor(t.of[0], to.Key())
	if err != nil {
		return nil, err
	}
	value, err := decoderFor(t.of[1], to.Elem())
	if err != nil {
		return nil, err
	}
	return func(r *reader, to reflect.Value) {
		r.open(t)
		made := reflect.MakeMap(to.Type())
		for first := true; r.more(first, ']'); first = false {
			k, v := reflect.New(to.Type().Key()).Elem(), reflect.New(to.Type().Elem()).Elem()
			r.want('[')
			key(r, k)
			r.want(',')
			value(r, v)
			r.want(']')
			made.SetMapIndex(k, v)
		}
		r.close(t)
		to.Set(made)
	}, nil
}
