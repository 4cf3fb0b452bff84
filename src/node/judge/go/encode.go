package harness

import (
	"encoding/base64"
	"math"
	"math/big"
	"reflect"
	"sort"
	"strconv"
	"unicode/utf8"
	"unsafe"
)

const (
	largestResult = 32 << 20
	deepestResult = 10_000
	safeInteger   = 1<<53 - 1
	mostItems     = 5_000_000
)

// What a result may be that cannot be written: each ends the call with words of its own.
type (
	tooLarge    struct{}
	unencodable string
)

// An encoder writes values of the candidate in the wire's encoding. It reads them by their kind and never by a method of
// theirs, so a lying String or MarshalJSON is not asked.
type encoder struct {
	out   []byte
	open  map[visit]bool
	depth int
}

type visit struct {
	at   unsafe.Pointer
	kind reflect.Type
}

func (e *encoder) text(s string) {
	e.out = append(e.out, s...)
	if len(e.out) > largestResult {
		panic(tooLarge{})
	}
}

// value writes v, which may be addressed freely (no value of an unexported field); t only helps where Go's type does not
// say it: a set, a tuple, letters.
func (e *encoder) value(v reflect.Value, t *valueType) {
	if !v.IsValid() {
		e.text("null")
		return
	}
	if t.kind == optionalKind {
		t = t.bare()
	}
	switch k := v.Kind(); {
	case k == reflect.Bool:
		e.text(strconv.FormatBool(v.Bool()))
	case t.kind == stringKind && k == reflect.Int32:
		e.str(string(rune(v.Int())))
	case t.kind == stringKind && k == reflect.Uint8:
		e.str(string([]byte{byte(v.Uint())}))
	case k >= reflect.Int && k <= reflect.Int64:
		e.integer(v.Int())
	case k >= reflect.Uint && k <= reflect.Uintptr:
		if u := v.Uint(); u > safeInteger {
			e.text(`{"$i":"` + strconv.FormatUint(u, 10) + `"}`)
		} else {
			e.integer(int64(u))
		}
	case k == reflect.Float64:
		e.float(v.Float(), 64)
	case k == reflect.Float32:
		e.float(v.Float(), 32)
	case k == reflect.String:
		if t.kind == bytesKind {
			e.bytes([]byte(v.String()))
		} else {
			e.str(v.String())
		}
	default:
		e.composite(v, t)
	}
}

func (e *encoder) composite(v reflect.Value, t *valueType) {
	if e.depth++; e.depth > deepestResult {
		panic(unencodable("the result is nested deeper than 10,000"))
	}
	e.deeper(v, t)
	e.depth--
}

func (e *encoder) deeper(v reflect.Value, t *valueType) {
	switch v.Kind() {
	case reflect.Interface:
		e.value(v.Elem(), t)
	case reflect.Ptr:
		if v.IsNil() {
			e.text("null")
			return
		}
		if mayContain(v.Type().Elem()) {
			defer e.enter(v)()
		}
		e.value(v.Elem(), t)
	case reflect.Struct:
		e.structure(v, t)
	case reflect.Slice:
		if v.Len() > 0 && mayContain(v.Type().Elem()) {
			defer e.enter(v)()
		}
		e.sequence(v, t)
	case reflect.Array:
		e.sequence(v, t)
	case reflect.Map:
		if v.Len() > 0 && mayContain(v.Type().Elem()) {
			defer e.enter(v)()
		}
		e.mapping(v, t)
	case reflect.Func, reflect.Chan:
		if t.kind == iteratorKind && !v.IsNil() {
			if items, ok := drained(v); ok {
				e.sequence(items, &valueType{kind: listKind, of: t.of})
				return
			}
		}
		e.foreign(v.Type().String())
	default:
		e.foreign(v.Type().String())
	}
}

// mayContain tells whether a value of the type can lead back to what holds it.
func mayContain(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Slice, reflect.Map, reflect.Ptr, reflect.Interface, reflect.Struct, reflect.Array:
		return true
	}
	return false
}

// enter remembers what is being written; what contains itself has no end.
func (e *encoder) enter(v reflect.Value) func() {
	mark := visit{at: v.UnsafePointer(), kind: v.Type()}
	if e.open[mark] {
		panic(unencodable("the result contains itself"))
	}
	if e.open == nil {
		e.open = map[visit]bool{}
	}
	e.open[mark] = true
	return func() { delete(e.open, mark) }
}

func (e *encoder) foreign(name string) {
	e.text(`{"$x":`)
	e.str(name)
	e.text("}")
}

func (e *encoder) integer(i int64) {
	if i > safeInteger || i < -safeInteger {
		e.text(`{"$i":"` + strconv.FormatInt(i, 10) + `"}`)
		return
	}
	e.out = strconv.AppendInt(e.out, i, 10)
	e.text("")
}

// float writes the shortest text that reads back the same, with a point or an exponent where it is finite.
func (e *encoder) float(f float64, bits int) {
	text := ""
	switch {
	case math.IsNaN(f):
		text = "nan"
	case math.IsInf(f, 1):
		text = "inf"
	case math.IsInf(f, -1):
		text = "-inf"
	default:
		format := byte('f')
		if size := math.Abs(f); size != 0 && (size < 1e-6 || size >= 1e16) {
			format = 'e'
		}
		text = strconv.FormatFloat(f, format, -1, bits)
		if format == 'f' && math.Trunc(f) == f {
			text += ".0"
		}
	}
	e.text(`{"$f":"` + text + `"}`)
}

func (e *encoder) bytes(data []byte) {
	e.text(`{"$b":"`)
	if len(e.out)+base64.StdEncoding.EncodedLen(len(data)) > largestResult {
		panic(tooLarge{})
	}
	e.text(base64.StdEncoding.EncodeToString(data) + `"}`)
}

const hexDigits = "0123456789abcdef"

// str writes a text; the three bytes of a lone surrogate become its escape again. Other bytes that are not UTF-8 make it
// no text.
func (e *encoder) str(s string) {
	if len(e.out)+len(s) > largestResult {
		panic(tooLarge{})
	}
	before := len(e.out)
	e.out = append(e.out, '"')
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			letter, size := utf8.DecodeRuneInString(s[i:])
			if letter != utf8.RuneError || size != 1 {
				i += size
				continue
			}
			if i+2 < len(s) && c == 0xed && s[i+1] >= 0xa0 && s[i+1] < 0xc0 && s[i+2] >= 0x80 && s[i+2] < 0xc0 {
				code := 0xd000 | uint16(s[i+1]&0x3f)<<6 | uint16(s[i+2]&0x3f)
				e.out = append(append(e.out, s[from:i]...), '\\', 'u', 'd', hexDigits[code>>8&15], hexDigits[code>>4&15], hexDigits[code&15])
				i += 3
				from = i
				continue
			}
			e.out = e.out[:before]
			e.text(`{"$x":"text that is not UTF-8"}`)
			return
		}
		if c >= ' ' && c != '"' && c != '\\' {
			i++
			continue
		}
		e.out = append(e.out, s[from:i]...)
		if c == '"' || c == '\\' {
			e.out = append(e.out, '\\', c)
		} else {
			e.out = append(e.out, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
		}
		i++
		from = i
	}
	e.out = append(append(e.out, s[from:]...), '"')
	e.text("")
}

// structure writes a struct as the tuple of its fields.
func (e *encoder) structure(v reflect.Value, t *valueType) {
	if v.Type() == bigInt {
		number := v.Interface().(big.Int)
		if number.IsInt64() {
			e.integer(number.Int64())
		} else {
			e.text(`{"$i":"` + number.String() + `"}`)
		}
		return
	}
	var parts []*valueType
	if t.kind == tupleKind {
		parts = t.of
	}
	e.fields(v, parts, `{"$t":[`, "]}")
}

func (e *encoder) fields(v reflect.Value, types []*valueType, before, after string) {
	if !v.CanAddr() {
		copied := reflect.New(v.Type()).Elem()
		copied.Set(v)
		v = copied
	}
	e.text(before)
	for i := 0; i < v.NumField(); i++ {
		if i > 0 {
			e.text(",")
		}
		t := anything
		if i < len(types) {
			t = types[i]
		}
		e.value(fieldOf(v, i), t)
	}
	e.text(after)
}

func (e *encoder) sequence(v reflect.Value, t *valueType) {
	elem := v.Type().Elem()
	if elem.Kind() == reflect.Uint8 && v.Kind() == reflect.Slice && t.kind != listKind && t.kind != tupleKind {
		if t.kind == stringKind {
			e.str(string(v.Bytes()))
		} else {
			e.bytes(v.Bytes())
		}
		return
	}
	if elem.Kind() == reflect.Int32 && t.kind == stringKind && v.Kind() == reflect.Slice {
		letters := make([]rune, v.Len())
		for i := range letters {
			letters[i] = rune(v.Index(i).Int())
		}
		e.str(string(letters))
		return
	}
	pairs := t.kind == mapKind && elem.Kind() == reflect.Struct && elem.NumField() == 2
	before, after := "[", "]"
	switch {
	case t.kind == tupleKind:
		before, after = `{"$t":[`, "]}"
	case t.kind == setKind:
		before, after = `{"$s":[`, "]}"
	case pairs:
		before, after = `{"$d":[`, "]}"
	}
	e.text(before)
	for i, n := 0, v.Len(); i < n; i++ {
		if i > 0 {
			e.out = append(e.out, ',')
		}
		if pairs {
			e.fields(v.Index(i), t.of, "[", "]")
		} else {
			e.value(v.Index(i), t.at(i))
		}
	}
	e.text(after)
}

// mapping writes a map, or a set where its values say nothing, in the order of its keys: Go's own changes every time.
func (e *encoder) mapping(v reflect.Value, t *valueType) {
	elem := v.Type().Elem()
	nothing := elem.Kind() == reflect.Struct && elem.NumField() == 0
	set := nothing || t.kind == setKind && elem.Kind() == reflect.Bool
	keyType, valueType := anything, anything
	if t.kind == mapKind {
		keyType, valueType = t.of[0], t.of[1]
	} else if t.kind == setKind {
		keyType = t.of[0]
	}
	keys := sortedKeys(v)
	e.text(map[bool]string{true: `{"$s":[`, false: `{"$d":[`}[set])
	first := true
	for _, key := range keys {
		value := v.MapIndex(key)
		if set && !nothing && !value.Bool() {
			continue
		}
		if !first {
			e.out = append(e.out, ',')
		}
		first = false
		if set {
			e.value(key, keyType)
			continue
		}
		e.text("[")
		e.value(key, keyType)
		e.text(",")
		e.value(value, valueType)
		e.text("]")
	}
	e.text("]}")
}

func sortedKeys(v reflect.Value) []reflect.Value {
	keys := v.MapKeys()
	switch k := v.Type().Key().Kind(); {
	case k == reflect.String:
		sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
	case k >= reflect.Int && k <= reflect.Int64:
		sort.Slice(keys, func(i, j int) bool { return keys[i].Int() < keys[j].Int() })
	case k >= reflect.Uint && k <= reflect.Uintptr:
		sort.Slice(keys, func(i, j int) bool { return keys[i].Uint() < keys[j].Uint() })
	case k == reflect.Float32 || k == reflect.Float64:
		sort.Slice(keys, func(i, j int) bool { return keys[i].Float() < keys[j].Float() })
	default:
		written := make([]string, len(keys))
		order := make([]int, len(keys))
		for i, key := range keys {
			inner := encoder{}
			inner.value(key, anything)
			written[i], order[i] = string(inner.out), i
		}
		sort.Slice(order, func(i, j int) bool { return written[order[i]] < written[order[j]] })
		sorted := make([]reflect.Value, len(keys))
		for i, at := range order {
			sorted[i] = keys[at]
		}
		return sorted
	}
	return keys
}
