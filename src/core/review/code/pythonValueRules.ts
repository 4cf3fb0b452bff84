import * as l10n from "@vscode/l10n";

import type { CodeRule } from "../codeRule.ts";
import { closing } from "../codeShape.ts";
import { hitAt } from "./hitAt.ts";
import { isList } from "./listNames.ts";
import { mutatedInputs } from "./mutatedInput.ts";
import { patternRule } from "./patternRule.ts";

const python = { criterion: "correctness", severity: "error", languages: ["python"] } as const;

/** What makes a Python solution wrong: values that are shared, changed, thrown away or compared by what they are not. */
export const pythonValueRules: readonly CodeRule[] = [
	{
		...python,
		id: "code/mutable-default",
		page: {
			title: l10n.t`A default value that is shared by all calls`,
			why: l10n.t`It passes every single test and fails the second call, so it is the classic of Python interviews.`,
			bad: "def plays(event, seen=[]):\n    return len(seen)",
			good: "def plays(event, seen=None):\n    seen = [] if seen is None else seen\n    return len(seen)",
		},
		*find(code) {
			for (const one of code.functions) {
				for (const param of one.params) {
					if (/^(?:\[|\{|(?:list|dict|set|deque|defaultdict)\()/.test(param.fallback)) {
						yield {
							start: param.start,
							end: param.start + param.name.length,
							message: l10n.t`The default of ${param.name} is made once and shared by all calls. The second call sees what the first one left there, a well-known trap that is watched for. Use None as the default and make the value inside.`,
						};
					}
				}
			}
		},
	},
	{
		...python,
		id: "code/mutated-input",
		severity: "warning",
		page: {
			title: l10n.t`An argument is changed`,
			why: l10n.t`Whether a function may change what it was given is a question about contracts, and the judge compares arguments too.`,
			bad: "def ordered(events):\n    events.sort()\n    return events",
			good: "def ordered(events):\n    return sorted(events)",
		},
		find: (code) => mutatedInputs(code, changesOf),
	},
	patternRule({
		...python,
		id: "code/shared-rows",
		page: {
			title: l10n.t`Rows that are one and the same list`,
			why: l10n.t`A grid made by multiplication changes in every row at once, and the bug shows far from its cause.`,
			bad: "def grid(rows, columns):\n    cells = [[0] * columns] * rows\n    return cells",
			good: "def grid(rows, columns):\n    cells = [[0] * columns for _ in range(rows)]\n    return cells",
		},
		pattern: /\[[ \t]*(?:\[[^\][\n]*\][^\][\n,]*|\{[^{}\n]*\}|(?:set|dict|list)\(\))[ \t]*\][ \t]*\*/g,
		message: l10n.t`All rows are the same object, so a change of one is a change of all. Tables for dynamic programming are made in the first minutes, and this one costs the rest of the round. Make each row in a comprehension.`,
	}),
	{
		...python,
		id: "code/changed-while-walked",
		page: {
			title: l10n.t`A collection changes while it is walked`,
			why: l10n.t`A list then skips elements silently, a dict or set raises; both are asked about when you delete as you go.`,
			bad: "def without(tracks, banned):\n    kept = set(tracks)\n    for one in kept:\n        if one.startswith(banned):\n            kept.discard(one)\n    return kept",
			good: "def without(tracks, banned):\n    return {one for one in tracks if not one.startswith(banned)}",
		},
		*find(code) {
			for (const loop of code.loops) {
				const name = /^[ \t]*for\b[^\n]*?\bin[ \t]+(\w+)[ \t]*:/.exec(code.masked.slice(loop.start))?.[1];
				if (name === undefined) {
					continue;
				}
				const body = code.masked.slice(loop.body.start, loop.body.end);
				const change = new RegExp(
					`(?<![\\w.])${name}\\.(?:remove|pop|popitem|insert|clear|discard)\\(|\\bdel[ \\t]+${name}\\[`,
				).exec(body);
				// leaving the loop at once is safe
				if (change !== null && !/^[^\n]*\n\s*(?:break|return)\b/.test(body.slice(change.index))) {
					yield hitAt(
						change,
						l10n.t`${name} changes while the loop walks it. A list then skips the next element and a dict raises, which a hand-made example seldom shows. Walk a copy, or build a new collection of what stays.`,
						loop.body.start,
					);
				}
			}
		},
	},
	{
		...python,
		id: "code/unused-sort",
		page: {
			title: l10n.t`The result of sorting goes nowhere`,
			why: l10n.t`Which calls change their list and which return a new one is knowledge that the first minute of live coding shows.`,
			bad: "def top(scores):\n    sorted(scores)\n    return scores[:3]",
			good: "def top(scores):\n    return sorted(scores)[:3]",
		},
		*find(code) {
			for (const match of code.masked.matchAll(/^[ \t]*(sorted|reversed)\(/gm)) {
				const end = closing(code.masked, match.index + match[0].length - 1);
				if (/^[ \t]*(?:\r?\n|$)/.test(code.masked.slice(end + 1)) && startsStatement(code.masked, match.index)) {
					yield hitAt(
						match,
						l10n.t`${match[1] ?? ""}() returns a new value, which is thrown away here; what was passed stays as it was. Everything below believes in an order that is not there. Keep the result, or call .sort() on a list of your own.`,
					);
				}
			}
			for (const match of code.masked.matchAll(/(?<![=!<>])=[ \t]*(\w+)\.(sort|reverse|append|extend)\(/g)) {
				if (isList(code, match[1] ?? "") || match[2] === "sort") {
					yield hitAt(
						match,
						l10n.t`.${match[2] ?? ""}() changes the list and returns None, and None is what is assigned. The error appears lines later, where it costs minutes of debugging in front of somebody. Put the call on its own line, or use sorted().`,
					);
				}
			}
		},
	},
	patternRule({
		...python,
		id: "code/identity-of-value",
		page: {
			title: l10n.t`Values are compared by identity`,
			why: l10n.t`\`is\` with a number or text is true for some values and false for others, by the leave of the interpreter.`,
			bad: "def is_long(plays):\n    return plays is not 1000",
			good: "def is_long(plays):\n    return plays != 1000",
		},
		pattern: /\bis[ \t]+(?:not[ \t]+)?(?:-?\d|["'])/g,
		message: l10n.t`\`is\` asks whether two names mean one object, not whether two values are equal. It holds for small numbers only, so the sample passes and the large case does not. Compare with == or !=.`,
	}),
	patternRule({
		...python,
		id: "code/order-of-set",
		severity: "warning",
		page: {
			title: l10n.t`A set decides the order of the answer`,
			why: l10n.t`Texts hash differently in every process, so the same program answers differently tomorrow; reproducibility is asked of ML engineers.`,
			bad: "def unique(tracks):\n    return list(set(tracks))",
			good: "def unique(tracks):\n    return list(dict.fromkeys(tracks))",
		},
		pattern: /\breturn[ \t]+(?:list\([ \t]*set\(|\[[ \t]*\*[ \t]*set\(|\[[^\][\n]*\bin[ \t]+set\([^()\n]*\)[ \t]*\])/g,
		message: l10n.t`The answer comes in the order of a set, which is another one in every process for texts. A test that passes today fails tomorrow, and reproducible output is a point of its own here. Sort it, or keep first occurrences with dict.fromkeys.`,
	}),
	patternRule({
		...python,
		id: "code/unsorted-groups",
		severity: "warning",
		page: {
			title: l10n.t`groupby over rows that nobody sorted`,
			why: l10n.t`itertools.groupby joins neighbours only, unlike GROUP BY; mixing them up loses rows without an error.`,
			bad: "from itertools import groupby\n\n\ndef counts(events):\n    return {user: len(list(rows)) for user, rows in groupby(events, key=lambda one: one[0])}",
			good: "from itertools import groupby\n\n\ndef counts(events):\n    ordered = sorted(events)\n    return {user: len(list(rows)) for user, rows in groupby(ordered, key=lambda one: one[0])}",
		},
		pattern: /\{[^{}\n]*\bin[ \t]+(?:itertools\.)?groupby\([ \t]*(\w+)\b(?![ \t]*[.(])/g,
		message: ([, name = ""]) =>
			l10n.t`groupby() joins equal neighbours only, and nothing has sorted ${name}. A key that comes back later overwrites its first group, and counts are silently low. Sort by the same key first, or collect in a defaultdict.`,
		unless: ({ masked }, match) =>
			new RegExp(`(?<![\\w.])${match[1]}\\.sort\\(|(?<![\\w.])${match[1]}[ \\t]*=[ \\t]*sorted\\(`).test(masked),
	}),
	patternRule({
		...python,
		id: "code/global-state",
		severity: "warning",
		page: {
			title: l10n.t`A function keeps its state in a global`,
			why: l10n.t`The second call starts from what the first one left, so tests depend on their order.`,
			bad: "total = 0\n\n\ndef add(plays):\n    global total\n    total += plays\n    return total",
			good: "def add(total, plays):\n    return total + plays",
		},
		pattern: /^[ \t]+global[ \t]+\w+/gm,
		message: l10n.t`State is kept in a global, so a second call starts where the first one stopped. The judge calls your code many times in one process, and so will every caller in production. Pass the value in, or hold it in a class.`,
	}),
];

function changesOf(name: string): readonly RegExp[] {
	const methods =
		"append|extend|insert|remove|pop|popitem|clear|sort|reverse|update|add|discard|setdefault|popleft|appendleft";
	return [
		new RegExp(`(?<![\\w.])${name}\\.(?:${methods})\\(`, "g"),
		new RegExp(`(?<![\\w.])${name}(?:\\[[^\\]\\n]*\\])+[ \\t]*(?:[-+*/%&|^]|//|\\*\\*|<<|>>)?=(?!=)`, "g"),
		new RegExp(`\\bdel[ \\t]+${name}\\[`, "g"),
		new RegExp(`\\bheapq\\.(?:heapify|heappush|heappop|heapreplace|heappushpop)\\([ \\t]*${name}\\b`, "g"),
		new RegExp(`\\brandom\\.shuffle\\([ \\t]*${name}\\b`, "g"),
	];
}

/** Not a continuation of the line before, inside brackets. */
function startsStatement(masked: string, at: number): boolean {
	const before = masked.slice(0, at);
	const open = (before.match(/[([{]/g)?.length ?? 0) - (before.match(/[)\]}]/g)?.length ?? 0);
	return open === 0 && !/\\\s*\n[ \t]*$/.test(before);
}
