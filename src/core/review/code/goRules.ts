import * as l10n from "@vscode/l10n";

import type { CodeRule } from "../codeRule.ts";
import { loopsAround } from "../codeShape.ts";
import { patternRule } from "./patternRule.ts";

const go = { criterion: "correctness", severity: "error", languages: ["go"] } as const;

/** What costs candidates points in Go. */
export const goRules: readonly CodeRule[] = [
	patternRule({
		...go,
		id: "code/made-then-appended",
		page: {
			title: l10n.t`make with a length, then append`,
			why: l10n.t`The zeros that make wrote stay in front of what is appended: the answer is twice as long.`,
			bad: "func doubled(xs []int) []int {\n\tresult := make([]int, len(xs))\n\tfor _, x := range xs {\n\t\tresult = append(result, 2*x)\n\t}\n\treturn result\n}",
			good: "func doubled(xs []int) []int {\n\tresult := make([]int, 0, len(xs))\n\tfor _, x := range xs {\n\t\tresult = append(result, 2*x)\n\t}\n\treturn result\n}",
		},
		pattern: /(?<![\w.])(\w+)\s*:?=\s*make\(\s*\[\][\w.*[\]]+\s*,\s*(?!0\b)[^,\n]*\)[ \t]*$/gm,
		message: ([, name = ""]) =>
			l10n.t`make gives ${name} a length, and append then adds behind those zero values. The result is twice as long as it should be, the best known slip in Go rounds. Write 0 as length and the size as capacity.`,
		unless: ({ masked }, [, name]) =>
			!new RegExp(`(?<![\\w.])${name}\\s*=\\s*append\\(\\s*${name}\\b`).test(masked) ||
			new RegExp(`(?<![\\w.])${name}\\[`).test(masked),
	}),
	patternRule({
		...go,
		id: "code/ignored-error",
		severity: "warning",
		page: {
			title: l10n.t`The error of a conversion is dropped`,
			why: l10n.t`Go returns errors so that somebody looks at them; a blank name says that you chose not to.`,
			bad: 'import "strconv"\n\nfunc parsed(text string) int {\n\tn, _ := strconv.Atoi(text)\n\treturn n\n}',
			good: 'import "strconv"\n\nfunc parsed(text string) (int, error) {\n\treturn strconv.Atoi(text)\n}',
		},
		pattern: /,\s*_\s*:?=\s*(?:strconv|json|os|io|bufio)\.\w+\(/g,
		message: l10n.t`The error goes to the blank name, and the value is then zero without a word. Handling errors where they arise is what Go is judged by. Return it, or say why it cannot happen.`,
	}),
	patternRule({
		...go,
		id: "code/string-building",
		criterion: "complexity",
		severity: "info",
		page: {
			title: l10n.t`A string grows by +=`,
			why: l10n.t`Strings cannot change, so each += allocates anew.`,
			bad: 'func joined(names []string) string {\n\tline := ""\n\tfor _, name := range names {\n\t\tline += name\n\t}\n\treturn line\n}',
			good: 'import "strings"\n\nfunc joined(names []string) string {\n\treturn strings.Join(names, "")\n}',
		},
		pattern: /(?<![\w.])(\w+)\s*\+=/g,
		message: ([, name = ""]) =>
			l10n.t`${name} is allocated anew for each piece. Allocation in a loop is what a profiler shows first, and what a Go reviewer looks for. Use strings.Builder or strings.Join.`,
		unless: (code, match) => code.kindOf(match[1] ?? "") !== "text" || loopsAround(code, match.index).length === 0,
	}),
	patternRule({
		...go,
		id: "code/front-of-list",
		criterion: "complexity",
		severity: "warning",
		page: {
			title: l10n.t`Elements are put before a slice in a loop`,
			why: l10n.t`Each round makes a new slice and copies all the others behind the new one.`,
			bad: "func reversed(xs []int) []int {\n\tresult := []int{}\n\tfor _, x := range xs {\n\t\tresult = append([]int{x}, result...)\n\t}\n\treturn result\n}",
			good: "func reversed(xs []int) []int {\n\tresult := []int{}\n\tfor i := len(xs) - 1; i >= 0; i-- {\n\t\tresult = append(result, xs[i])\n\t}\n\treturn result\n}",
		},
		pattern: /\bappend\(\s*\[\][\w.*]+\{[^{}\n]*\}\s*,\s*(\w+)\.\.\.\s*\)/g,
		message: ([, name = ""]) =>
			l10n.t`A new slice is made in every round and all of ${name} copied behind one element. Slices grow cheaply at one end only, and knowing which is basic. Append at the end, and reverse once if you must.`,
		unless: (code, match) => loopsAround(code, match.index).length === 0,
	}),
	patternRule({
		...go,
		id: "code/print-left-in",
		criterion: "clarity",
		severity: "info",
		page: {
			title: l10n.t`Output was left in`,
			why: l10n.t`fmt goes through reflection, so a trace in a loop is the slowest line of the program.`,
			bad: 'import "fmt"\n\nfunc size(xs []int) int {\n\tfmt.Println(xs)\n\treturn len(xs)\n}',
			good: "func size(xs []int) int {\n\treturn len(xs)\n}",
		},
		pattern: /\bfmt\.Print\w*\(/g,
		message: l10n.t`A Println for finding a mistake is still here. It is the slowest line of a tight loop, and signals that you stopped half-way. Take the line and its import out.`,
	}),
];
