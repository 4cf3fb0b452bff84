package harness

import "strings"

// goType is how the starter code declares a type of the package (src/core/problem/starters/goStarter.ts).
func goType(t *valueType) string {
	switch t.kind {
	case intKind:
		return "int"
	case floatKind:
		return "float64"
	case boolKind:
		return "bool"
	case stringKind:
		return "string"
	case bytesKind:
		return "[]byte"
	case noneKind:
		return "nothing"
	case listKind:
		return "[]" + goType(t.of[0])
	case setKind:
		return "map[" + goType(t.of[0]) + "]struct{}"
	case optionalKind:
		return "*" + goType(t.of[0])
	case iteratorKind:
		return "func() (" + goType(t.of[0]) + ", bool)"
	case mapKind:
		return "map[" + goType(t.of[0]) + "]" + goType(t.of[1])
	case tupleKind:
		parts := make([]string, len(t.of))
		for i, part := range t.of {
			parts[i] = goType(part)
		}
		return "a struct of " + strings.Join(parts, ", ")
	case callableKind:
		if t.name == "randint" {
			return "func(int, int) int"
		}
		return "func() float64"
	}
	return "any"
}
