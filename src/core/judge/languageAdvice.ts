import type { LanguageId } from "../problem/problem.ts";

interface Advice {
	/** how an argument is copied instead of changed */
	readonly copy: string;
	/** what a result may be made of */
	readonly plain: string;
}

const script: Advice = {
	copy: "`[...x].sort()` instead of `x.sort()`",
	plain: "Return numbers, texts, arrays, objects, Maps or Sets (`[...x]` for an iterator).",
};

/** What to do about a result, in the words of each language. */
export const languageAdvice: Readonly<Record<LanguageId, Advice>> = {
	python: {
		copy: "`sorted(x)` instead of `x.sort()`, `list(x)`",
		plain: "Return numbers, texts, lists, tuples, sets or dicts (`list(…)` for a generator or a view).",
	},
	typescript: script,
	javascript: script,
	sql: script,
	java: {
		copy: "`x.clone()` for an array, `new ArrayList<>(x)` for a list",
		plain: "Return numbers, texts, arrays, Lists, Sets, Maps, records or the Tuple classes that are given.",
	},
	cpp: {
		copy: "take it by value, or `auto copy = x;`",
		plain: "Return numbers, texts, vectors, tuples, sets or maps.",
	},
	go: {
		copy: "`append([]T(nil), x...)`",
		plain: "Return numbers, texts, slices, structs or maps.",
	},
};
