import * as l10n from "@vscode/l10n";

import type { CodeHit, CodeRule } from "../codeRule.ts";
import { type CodeShape, functionAround } from "../codeShape.ts";
import { floatEquality } from "./floatEquality.ts";
import { hitAt } from "./hitAt.ts";
import { patternRule } from "./patternRule.ts";
import { steppingSelfCalls } from "./recursion.ts";

const python = { criterion: "edge-cases", severity: "warning", languages: ["python"] } as const;

/** Habits that cost points in Python: edges that are stepped over, and code that reads as unfinished. */
export const pythonHabitRules: readonly CodeRule[] = [
	patternRule({
		...python,
		id: "code/bare-except",
		criterion: "correctness",
		page: {
			title: l10n.t`Every error is swallowed`,
			why: l10n.t`A wrong answer then looks like a right one, and the reader cannot tell which failure was expected.`,
			bad: "def number(text):\n    try:\n        return int(text)\n    except:\n        return 0",
			good: "def number(text):\n    try:\n        return int(text)\n    except ValueError:\n        return 0",
		},
		pattern: /^[ \t]*except[ \t]*:|^[ \t]*except[ \t]+(?:Base)?Exception\b[^\n:]*:[ \t]*(?:\n[ \t]*)?pass\b/gm,
		message: l10n.t`This catches every error, typing mistakes of your own included. An interviewer reads it as “I do not know what can fail here”. Name the one exception you expect.`,
		unless: ({ masked }, match) => raisesAgain(masked, match.index),
	}),
	patternRule({
		...python,
		id: "code/float-equality",
		page: {
			title: l10n.t`Computed fractions are compared with ==`,
			why: l10n.t`0.1 + 0.2 is not 0.3; with scores, rates and thresholds it decides which row is kept.`,
			bad: "def is_tenth(part, whole):\n    return part / whole == 0.1",
			good: "def is_tenth(part, whole):\n    return 10 * part == whole",
		},
		pattern: floatEquality,
		message: l10n.t`Computed fractions are rarely equal to the last digit. Whoever works with scores is expected to have been bitten by this before. Compare whole numbers by cross-multiplying, or use math.isclose.`,
	}),
	patternRule({
		...python,
		id: "code/true-division-cut",
		page: {
			title: l10n.t`int(a / b) for whole numbers`,
			why: l10n.t`The quotient is a float on its way, so large values lose digits; // does not.`,
			bad: "def bucket(ms, width):\n    return int(ms / width)",
			good: "def bucket(ms, width):\n    return ms // width",
		},
		pattern: /(?<![\w.])int\([ \t]*\w+[ \t]*\/[ \t]*\w+[ \t]*\)/g,
		message: l10n.t`The quotient passes through a float, which has 53 bits. Times in microseconds and byte counts are beyond that, and buckets at the edge come out wrong. Use //, and say how negative numbers should round.`,
	}),
	patternRule({
		...python,
		id: "code/mean-of-nothing",
		severity: "info",
		page: {
			title: l10n.t`A mean over what may be empty`,
			why: l10n.t`“And if there are none?” is the first edge case that is asked.`,
			bad: "def mean(scores):\n    return sum(scores) / len(scores)",
			good: "def mean(scores):\n    return sum(scores) / len(scores) if scores else 0.0",
		},
		pattern: /\bsum\([ \t]*(\w+)[ \t]*\)[ \t]*\/[ \t]*len\([ \t]*\1[ \t]*\)/g,
		message: ([, name = ""]) =>
			l10n.t`With ${name} empty this divides by zero. The empty input is the first edge that is tried aloud. Say what the mean of nothing is, and return that before.`,
		unless: (code, match) => guarded(code, match[1] ?? "", match.index),
	}),
	{
		...python,
		id: "code/deep-recursion",
		page: {
			title: l10n.t`One call deeper for each element`,
			why: l10n.t`Python stops at about 1,000 nested calls, and the large case has more elements than that.`,
			bad: "def length(node, depth):\n    if node is None:\n        return depth\n    return length(node.next, depth + 1)",
			good: "def length(node):\n    depth = 0\n    while node is not None:\n        node = node.next\n        depth += 1\n    return depth",
		},
		*find(code) {
			for (const call of steppingSelfCalls(code)) {
				if (!call.doubling) {
					yield {
						...call,
						message: l10n.t`Each step goes one call deeper, and Python stops at about 1,000 calls. A recursive answer is always followed by “how deep does it get?”. Use a loop, or show that the depth stays small.`,
					};
				}
			}
		},
	},
	{
		...python,
		id: "code/shadowed-builtin",
		criterion: "clarity",
		severity: "info",
		page: {
			title: l10n.t`A name of Python's own is taken`,
			why: l10n.t`The next call of the built-in fails in a line that is not at fault, while somebody watches.`,
			bad: "def spread(values):\n    max = values[0]\n    return max",
			good: "def spread(values):\n    highest = values[0]\n    return highest",
		},
		*find(code) {
			const message = (name: string): string =>
				l10n.t`The built-in ${name} cannot be reached under this name any more. A later call of it fails far from here, and the search takes minutes that you need. Choose a name that says what the value is.`;
			const taken = new RegExp(`^[ \\t]*(${builtIns})[ \\t]*=(?!=)|\\bfor[ \\t]+(${builtIns})[ \\t]+in\\b`, "gm");
			for (const match of code.masked.matchAll(taken)) {
				yield hitAt(match, message(match[1] ?? match[2] ?? ""));
			}
			for (const { name, start } of code.functions.flatMap(({ params }) => params)) {
				if (new RegExp(`^(?:${builtIns})$`).test(name)) {
					yield { start, end: start + name.length, message: message(name) };
				}
			}
		},
	},
	patternRule({
		...python,
		id: "code/print-left-in",
		criterion: "clarity",
		severity: "info",
		page: {
			title: l10n.t`A print was left in`,
			why: l10n.t`Output in a hot loop is slow, and finished code does not talk.`,
			bad: "def total(plays):\n    print(plays)\n    return sum(plays)",
			good: "def total(plays):\n    return sum(plays)",
		},
		pattern: /^[ \t]+print\(/gm,
		message: l10n.t`A print was left in. It slows large cases down, and the code reads as if you had not finished looking for something. Take it out before you say “done”.`,
		unless: (code, match) => {
			const one = functionAround(code, match.index + match[0].length - 1);
			return one === undefined || one.name === "main";
		},
	}),
	patternRule({
		...python,
		id: "code/compare-with-none",
		criterion: "clarity",
		severity: "info",
		page: {
			title: l10n.t`None is compared with ==`,
			why: l10n.t`With a column of a data frame, == None gives a column and not an answer.`,
			bad: "def is_missing(value):\n    return value == None",
			good: "def is_missing(value):\n    return value is None",
		},
		pattern: /[=!]=[ \t]*None\b/g,
		message: l10n.t`== lets the value decide what equality means, and an array answers with an array. Data people meet that often enough to expect the other form. Write \`is None\` or \`is not None\`.`,
	}),
	{
		...python,
		id: "code/unused-import",
		criterion: "clarity",
		severity: "info",
		page: {
			title: l10n.t`An import that nothing uses`,
			why: l10n.t`It tells of a plan that was dropped, and a careful reader asks which.`,
			bad: "import heapq\n\n\ndef lowest(values):\n    return min(values)",
			good: "import heapq\n\n\ndef lowest(values):\n    return heapq.nsmallest(1, values)[0]",
		},
		*find(code) {
			yield* unusedImports(code);
		},
	},
];

const builtIns =
	"list|dict|set|str|int|float|tuple|sum|max|min|sorted|len|range|filter|map|zip|all|any|next|iter|hash|object|bytes|print";

/** The handler that begins on this line throws the error on, so nothing is lost. */
function raisesAgain(masked: string, at: number): boolean {
	const [head = "", ...rest] = masked.slice(at).split("\n");
	const indent = /^[ \t]*/.exec(head)?.[0].length ?? 0;
	const end = rest.findIndex((line) => line.trim() !== "" && (/^[ \t]*/.exec(line)?.[0].length ?? 0) <= indent);
	return rest.slice(0, end < 0 ? undefined : end).some((line) => /^\s*raise\b/.test(line));
}

/** The function asks before whether there is anything. */
function guarded(code: CodeShape, name: string, at: number): boolean {
	const around = functionAround(code, at);
	const start = around?.body.start ?? 0;
	const lineEnd = code.masked.indexOf("\n", at);
	const before = code.masked.slice(start, lineEnd < 0 ? undefined : lineEnd);
	return (
		new RegExp(`\\b(?:if|while|and|or|assert)[ \\t]+(?:not[ \\t]+)?(?:len\\([ \\t]*)?${name}\\b`).test(before) ||
		new RegExp(`\\bfor\\b[^\\n]*\\b${name}\\b[^\\n]*\\bin\\b|(?<![\\w.])${name}\\.append\\(`).test(code.masked)
	);
}

/** Names that an import line binds and that stand nowhere else; `__future__` and names in quotes are left alone. */
function* unusedImports(code: CodeShape): Generator<CodeHit> {
	for (const line of code.masked.matchAll(/^(?:from[ \t]+[\w.]+[ \t]+)?import[ \t]+([^\n*()]+)$/gm)) {
		if (line[0].includes("__future__")) {
			continue;
		}
		const listed = line.index + line[0].length - (line[1]?.length ?? 0);
		for (const piece of (line[1] ?? "").matchAll(/[^,]+/g)) {
			const name = /(?:\bas[ \t]+)?(\w+)(?:\.[\w.]+)?[ \t]*$/.exec(piece[0])?.[1] ?? "";
			const bound = /\bas\b/.test(piece[0]) ? name : (/^\s*(\w+)/.exec(piece[0])?.[1] ?? name);
			if (bound !== "" && (code.text.match(new RegExp(`\\b${bound}\\b`, "g"))?.length ?? 0) === 1) {
				yield hitAt(
					piece,
					l10n.t`${bound} is imported and used nowhere. A reader takes imports for the plan, and asks what happened to this one. Delete it, or use it.`,
					listed,
				);
			}
		}
	}
}
