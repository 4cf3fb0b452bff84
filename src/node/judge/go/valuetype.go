package harness

import "strings"

// A valueType is the type of a parameter or a result as the package writes it: "map[string, list[int]]".
type valueType struct {
	kind kind
	of   []*valueType
	// of a callable: what it is injected as
	name string
	text string
}

type kind uint8

const (
	anyKind kind = iota
	intKind
	floatKind
	boolKind
	stringKind
	bytesKind
	noneKind
	listKind
	setKind
	optionalKind
	iteratorKind
	tupleKind
	mapKind
	callableKind
)

var kinds = map[string]kind{
	"any": anyKind, "int": intKind, "float": floatKind, "bool": boolKind, "string": stringKind, "bytes": bytesKind,
	"none": noneKind, "list": listKind, "set": setKind, "optional": optionalKind, "iterator": iteratorKind,
	"tuple": tupleKind, "map": mapKind, "callable": callableKind,
}

var anything = &valueType{kind: anyKind, text: "any"}

// at is the type of the i-th part: of a tuple its item, of everything else the only one.
func (t *valueType) at(i int) *valueType {
	if t.kind == tupleKind {
		if i < len(t.of) {
			return t.of[i]
		}
		return anything
	}
	switch t.kind {
	case listKind, setKind, iteratorKind, optionalKind:
		return t.of[0]
	}
	return anything
}

// lively types are not plain data: they are made afresh for every call and never read back.
func (t *valueType) lively() bool {
	if t.kind == iteratorKind || t.kind == callableKind {
		return true
	}
	for _, one := range t.of {
		if one.lively() {
			return true
		}
	}
	return false
}

// bare is the type without the "optional" around it.
func (t *valueType) bare() *valueType {
	for t.kind == optionalKind {
		t = t.of[0]
	}
	return t
}

func parseType(text string) *valueType {
	text = strings.TrimSpace(text)
	open := strings.IndexByte(text, '[')
	if open < 0 || text[len(text)-1] != ']' {
		return &valueType{kind: kinds[text], text: text}
	}
	t := &valueType{kind: kinds[text[:open]], text: text}
	inside := text[open+1 : len(text)-1]
	if t.kind == callableKind {
		t.name = strings.TrimSpace(inside)
		return t
	}
	depth, from := 0, 0
	for i := 0; i <= len(inside); i++ {
		switch {
		case i == len(inside) || inside[i] == ',' && depth == 0:
			if part := strings.TrimSpace(inside[from:i]); part != "" {
				t.of = append(t.of, parseType(part))
			}
			from = i + 1
		case inside[i] == '[':
			depth++
		case inside[i] == ']':
			depth--
		}
	}
	return t
}
