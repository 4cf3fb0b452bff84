package harness

import (
	"encoding/base64"
	"math"
	"math/big"
	"strconv"
	"unicode/utf8"
)

// A reader goes through one line of JSON in the wire's encoding. encoding/json would lose lone surrogates and integers
// beyond 2^53. What is wrong in a line is the judge's fault: it panics with wireFault.
type reader struct {
	text []byte
	at   int
}

type wireFault string

func (r *reader) fail(what string) {
	panic(wireFault(what + " was expected at byte " + strconv.Itoa(r.at) + " of an input"))
}

func (r *reader) peek() byte {
	for r.at < len(r.text) {
		switch c := r.text[r.at]; c {
		case ' ', '\t', '\r', '\n':
			r.at++
		default:
			return c
		}
	}
	return 0
}

func (r *reader) want(c byte) {
	if r.peek() != c {
		r.fail(string(rune(c)))
	}
	r.at++
}

// more tells whether another item follows; it reads the comma or the closing bracket.
func (r *reader) more(first bool, end byte) bool {
	c := r.peek()
	if c == end {
		r.at++
		return false
	}
	if first {
		return true
	}
	if c != ',' {
		r.fail("a comma")
	}
	r.at++
	return true
}

func (r *reader) null() bool {
	if r.peek() == 'n' {
		r.at += 4
		return true
	}
	return false
}

func (r *reader) boolean() bool {
	switch r.peek() {
	case 't':
		r.at += 4
		return true
	case 'f':
		r.at += 5
		return false
	}
	r.fail("a bool")
	return false
}

// digits is the text of a number.
func (r *reader) digits() string {
	r.peek()
	from := r.at
	for r.at < len(r.text) {
		c := r.text[r.at]
		if (c < '0' || c > '9') && c != '-' && c != '+' && c != '.' && c != 'e' && c != 'E' {
			break
		}
		r.at++
	}
	if from == r.at {
		r.fail("a number")
	}
	return string(r.text[from:r.at])
}

// integer reads a whole number; big is set where it does not fit into 64 bits.
func (r *reader) integer() (small int64, large *big.Int) {
	text := ""
	if r.peek() == '{' {
		r.tag("$i")
		text = r.str()
		r.want('}')
	} else if small, ok := r.quick(); ok {
		return small, nil
	} else {
		text = r.digits()
	}
	small, err := strconv.ParseInt(text, 10, 64)
	if err == nil {
		return small, nil
	}
	large, ok := new(big.Int).SetString(text, 10)
	if !ok {
		r.fail("a whole number")
	}
	return 0, large
}

// quick reads a whole number of at most 17 digits.
func (r *reader) quick() (int64, bool) {
	at, negative, value := r.at, false, int64(0)
	if at < len(r.text) && r.text[at] == '-' {
		negative = true
		at++
	}
	from := at
	for at < len(r.text) && r.text[at] >= '0' && r.text[at] <= '9' {
		value = value*10 + int64(r.text[at]-'0')
		at++
	}
	if at == from || at-from > 17 || at < len(r.text) && (r.text[at] == '.' || r.text[at] == 'e') {
		return 0, false
	}
	r.at = at
	if negative {
		value = -value
	}
	return value, true
}

func (r *reader) float() float64 {
	if r.peek() != '{' {
		value, _ := strconv.ParseFloat(r.digits(), 64)
		return value
	}
	r.at++
	name := r.str()
	r.want(':')
	text := r.str()
	r.want('}')
	switch text {
	case "nan":
		return math.NaN()
	case "inf":
		return math.Inf(1)
	case "-inf":
		return math.Inf(-1)
	}
	value, err := strconv.ParseFloat(text, 64)
	if err != nil && name != "$i" {
		r.fail("a number")
	}
	return value
}

// tag reads `{"$x":` where such a tag must stand.
func (r *reader) tag(name string) {
	r.want('{')
	if found := r.str(); found != name {
		r.fail(name)
	}
	r.want(':')
}

// tagAhead is the tag of the object that begins here, or "".
func (r *reader) tagAhead() string {
	if r.peek() != '{' {
		return ""
	}
	before := r.at
	r.at++
	name := ""
	if r.peek() == '"' {
		name = r.str()
	}
	r.at = before
	return name
}

func (r *reader) bytes() []byte {
	r.tag("$b")
	data, err := base64.StdEncoding.DecodeString(r.str())
	r.want('}')
	if err != nil {
		r.fail("base64")
	}
	return data
}

// str reads a text; a surrogate that stands alone becomes its three bytes (WTF-8), so that it survives.
func (r *reader) str() string {
	r.want('"')
	from := r.at
	for r.at < len(r.text) && r.text[r.at] != '"' && r.text[r.at] != '\\' {
		r.at++
	}
	if r.at < len(r.text) && r.text[r.at] == '"' {
		r.at++
		return string(r.text[from : r.at-1])
	}
	out := append([]byte(nil), r.text[from:r.at]...)
	for r.at < len(r.text) {
		c := r.text[r.at]
		r.at++
		if c == '"' {
			return string(out)
		}
		if c != '\\' {
			out = append(out, c)
			continue
		}
		out = r.escape(out)
	}
	r.fail("the end of a text")
	return ""
}

func (r *reader) escape(out []byte) []byte {
	if r.at >= len(r.text) {
		r.fail("an escape")
	}
	c := r.text[r.at]
	r.at++
	switch c {
	case 'n':
		return append(out, '\n')
	case 't':
		return append(out, '\t')
	case 'r':
		return append(out, '\r')
	case 'b':
		return append(out, '\b')
	case 'f':
		return append(out, '\f')
	case 'u':
		code := r.hex()
		if code >= 0xd800 && code < 0xdc00 && r.at+1 < len(r.text) && r.text[r.at] == '\\' && r.text[r.at+1] == 'u' {
			before := r.at
			r.at += 2
			low := r.hex()
			if low >= 0xdc00 && low < 0xe000 {
				return utf8.AppendRune(out, (code-0xd800)<<10+(low-0xdc00)+0x10000)
			}
			r.at = before
		}
		if code >= 0xd800 && code < 0xe000 {
			return append(out, 0xed, 0x80|byte(code>>6)&0x3f, 0x80|byte(code)&0x3f)
		}
		return utf8.AppendRune(out, code)
	}
	return append(out, c)
}

func (r *reader) hex() rune {
	if r.at+4 > len(r.text) {
		r.fail("four digits")
	}
	code, err := strconv.ParseUint(string(r.text[r.at:r.at+4]), 16, 16)
	if err != nil {
		r.fail("four digits")
	}
	r.at += 4
	return rune(code)
}

// skip passes over one value and gives its text.
func (r *reader) skip() []byte {
	r.peek()
	from, depth := r.at, 0
	for {
		switch r.peek() {
		case 0:
			r.fail("a value")
		case '"':
			r.str()
		case '[', '{':
			depth++
			r.at++
		case ']', '}':
			depth--
			r.at++
		case ',', ':':
			r.at++
		case 't', 'n':
			r.at += 4
		case 'f':
			r.at += 5
		default:
			r.digits()
		}
		if depth == 0 {
			return r.text[from:r.at]
		}
	}
}

// plain reads any value without a declared type: nil, bool, int, *big.Int, float64, string, []byte, []any, map[any]any,
// map[any]struct{} for a set. An object without a tag (the job) is a map[any]any too.
func (r *reader) plain() any {
	switch c := r.peek(); c {
	case 'n':
		r.null()
		return nil
	case 't', 'f':
		return r.boolean()
	case '"':
		return r.str()
	case '[':
		return r.plainList()
	case '{':
		return r.plainObject()
	}
	small, large := r.integer()
	if large != nil {
		return large
	}
	return int(small)
}

func (r *reader) plainList() []any {
	items := []any{}
	r.want('[')
	for first := true; r.more(first, ']'); first = false {
		items = append(items, r.plain())
	}
	return items
}

func (r *reader) plainObject() any {
	switch tag := r.tagAhead(); tag {
	case "$i":
		small, large := r.integer()
		if large != nil {
			return large
		}
		return int(small)
	case "$f":
		return r.float()
	case "$b":
		return r.bytes()
	case "$t", "$s", "$d":
		r.tag(tag)
		items := r.plainList()
		r.want('}')
		switch tag {
		case "$t":
			return items
		case "$s":
			set := map[any]struct{}{}
			for _, item := range items {
				set[keyOf(item)] = struct{}{}
			}
			return set
		}
		pairs := map[any]any{}
		for _, item := range items {
			pair := item.([]any)
			pairs[keyOf(pair[0])] = pair[1]
		}
		return pairs
	}
	fields := map[any]any{}
	r.want('{')
	for first := true; r.more(first, '}'); first = false {
		name := r.str()
		r.want(':')
		fields[name] = r.plain()
	}
	return fields
}

// keyOf is the value itself where Go can look it up in a map.
func keyOf(value any) any {
	switch value.(type) {
	case []any, []byte, map[any]any, map[any]struct{}:
		panic(misfit{"no such key", "a key of a map or a set is itself a list, which Go cannot look up"})
	}
	return value
}
