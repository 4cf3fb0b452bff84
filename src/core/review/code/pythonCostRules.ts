import * as l10n from "@vscode/l10n";

import type { CodeRule } from "../codeRule.ts";
import { type CodeShape, loopsAround } from "../codeShape.ts";
import { hitAt } from "./hitAt.ts";
import { assignedIn, growsIn, isList, isParameter, isPlainParameter } from "./listNames.ts";
import { patternRule } from "./patternRule.ts";
import { steppingSelfCalls } from "./recursion.ts";
import { isSamePass, passAt } from "./samePass.ts";

const python = { criterion: "complexity", severity: "warning", languages: ["python"] } as const;

/** What makes a Python solution slower than it looks. */
export const pythonCostRules: readonly CodeRule[] = [
	{
		...python,
		id: "code/membership-in-list",
		page: {
			title: l10n.t`A list is searched in every round`,
			why: l10n.t`\`in\` is fast on a set and a walk on a list, and the first question about a slow solution is which of the two it is.`,
			bad: "def first_repeat(ids: list[str]):\n    seen = []\n    for one in ids:\n        if one in seen:\n            return one\n        seen.append(one)\n    return None",
			good: "def first_repeat(ids: list[str]):\n    seen = set()\n    for one in ids:\n        if one in seen:\n            return one\n        seen.add(one)\n    return None",
		},
		*find(code) {
			for (const match of code.masked.matchAll(/\b(?:not[ \t]+)?in[ \t]+(\w+)\b(?![ \t]*[.([])/g)) {
				const line = code.masked.slice(code.masked.lastIndexOf("\n", match.index) + 1, match.index);
				if (/\bfor\b(?:(?!\bin\b).)*$/.test(line)) {
					continue;
				}
				const name = match[1] ?? "";
				if (isList(code, name) && loopsAround(code, match.index).length > 0 && longList(code, name, match.index)) {
					yield hitAt(
						match,
						l10n.t`\`in ${name}\` walks the whole list, once for every round. That makes a linear loop quadratic, the slip that large cases are there to catch. Keep a set beside the list and ask the set.`,
					);
				}
			}
		},
	},
	patternRule({
		...python,
		id: "code/front-of-list",
		page: {
			title: l10n.t`A list is used as a queue`,
			why: l10n.t`Knowing that a list moves all its elements when its front changes, and that deque does not, is taken for granted.`,
			bad: "def drain(jobs):\n    queue = list(jobs)\n    order = []\n    while queue:\n        order.append(queue.pop(0))\n    return order",
			good: "from collections import deque\n\n\ndef drain(jobs):\n    queue = deque(jobs)\n    order = []\n    while queue:\n        order.append(queue.popleft())\n    return order",
		},
		pattern: /(?<![\w.])(\w+)\.(?:pop\([ \t]*0[ \t]*\)|insert\([ \t]*0[ \t]*,)/g,
		message: ([, name = ""]) =>
			l10n.t`Every element of ${name} moves one place when its front changes. Queues come up in most rounds, and their cost is asked for. Use collections.deque with popleft and appendleft.`,
		unless: (code, match) => !isList(code, match[1] ?? "") || loopsAround(code, match.index).length === 0,
	}),
	patternRule({
		...python,
		id: "code/search-in-loop",
		page: {
			title: l10n.t`index, count or remove inside a loop`,
			why: l10n.t`A method that walks the list hides a second loop, and the candidate who says O(n) then has not seen it.`,
			bad: "def ranks(order: list[str]):\n    return {one: order.index(one) for one in order}",
			good: "def ranks(order: list[str]):\n    return {one: place for place, one in enumerate(order)}",
		},
		pattern: /(?<![\w.])(\w+)\.(index|count|remove)\(/g,
		message: ([, name = "", method = ""]) =>
			l10n.t`${name}.${method}() goes through the list from its start, in each round. It is a hidden second loop, so the cost you state for the visible one is wrong. Keep positions or counts in a dict.`,
		unless: (code, match) => !isList(code, match[1] ?? "") || loopsAround(code, match.index).length === 0,
	}),
	{
		...python,
		id: "code/copy-in-loop",
		page: {
			title: l10n.t`A slice that grows with the loop`,
			why: l10n.t`Slices copy; one per round turns a linear idea into a quadratic program without a second \`for\` in sight.`,
			bad: "def running_best(xs: list[int]):\n    best = []\n    for i in range(1, len(xs) + 1):\n        best.append(max(xs[:i]))\n    return best",
			good: "def running_best(xs: list[int]):\n    best = []\n    highest = float('-inf')\n    for x in xs:\n        highest = max(highest, x)\n        best.append(highest)\n    return best",
		},
		*find(code) {
			for (const match of code.masked.matchAll(/(?<![\w.])(\w+)\[([^\][\n:]*):([^\][\n:]*)\]/g)) {
				const name = match[1] ?? "";
				const bounds = `${match[2]} ${match[3]}`;
				const counting = loopsAround(code, match.index).flatMap((loop) => loop.variables);
				const walks = counting.some((variable) => new RegExp(`\\b${variable}\\b`).test(bounds));
				const assigned = /^[ \t]*=(?!=)/.test(code.masked.slice(match.index + match[0].length));
				// both bounds move together: a window of fixed width, whose cost is its width
				const window = (match[2] ?? "").trim() !== "" && (match[3] ?? "").trim() !== "";
				if ((isList(code, name) || isPlainParameter(code, name, match.index)) && walks && !assigned && !window) {
					yield hitAt(
						match,
						l10n.t`${match[0].trim()} copies a piece that is longer in other rounds, up to the whole list. Time and memory grow with the square, which one look at a large case shows. Carry a running value, or pass positions.`,
					);
				}
			}
		},
	},
	{
		...python,
		id: "code/scan-in-loop",
		page: {
			title: l10n.t`All rows are filtered again for each key`,
			why: l10n.t`Grouping once is the step that tells a plan from a first idea; data rounds are built around it.`,
			bad: "def plays_of(events):\n    result = {}\n    for user in {user for user, _ in events}:\n        result[user] = [track for who, track in events if who == user]\n    return result",
			good: "from collections import defaultdict\n\n\ndef plays_of(events):\n    result = defaultdict(list)\n    for user, track in events:\n        result[user].append(track)\n    return dict(result)",
		},
		*find(code) {
			for (const match of code.masked.matchAll(/\bfor\b[^\n:]*?\bin[ \t]+(\w+)[ \t]+if\b([^\n\])}]*)/g)) {
				const name = match[1] ?? "";
				const outer = loopsAround(code, match.index);
				const chosen = outer.flatMap((loop) => (loop.start < match.index ? loop.variables : []));
				const own: readonly string[] = /\bfor\b([^\n:]*?)\bin\b/.exec(match[0])?.[1]?.match(/\w+/g) ?? [];
				const keys = chosen.filter((variable) => !own.includes(variable) && variable !== name);
				const filters = keys.some((key) => new RegExp(`==[ \\t]*${key}\\b|\\b${key}[ \\t]*==`).test(match[2] ?? ""));
				if (filters && (isList(code, name) || isPlainParameter(code, name, match.index))) {
					yield hitAt(
						match,
						l10n.t`All of ${name} is filtered again for each key of the loop around it. With many keys that is rows times keys, and grouping is what the question is after. Build a dict of lists in one pass.`,
					);
				}
			}
		},
	},
	{
		...python,
		id: "code/sort-in-loop",
		page: {
			title: l10n.t`A growing list is sorted or summed in every round`,
			why: l10n.t`Keeping an invariant instead of restoring it is the idea behind heaps, bisect and running sums.`,
			bad: "def medians(xs):\n    kept = []\n    result = []\n    for x in xs:\n        kept.append(x)\n        kept.sort()\n        result.append(kept[len(kept) // 2])\n    return result",
			good: "from bisect import insort\n\n\ndef medians(xs):\n    kept = []\n    result = []\n    for x in xs:\n        insort(kept, x)\n        result.append(kept[len(kept) // 2])\n    return result",
		},
		*find(code) {
			for (const match of code.masked.matchAll(
				/(?<![\w.])(?:(\w+)\.sort\(|(?:sorted|min|max|sum)\([ \t]*(\w+)[ \t]*[,)])/g,
			)) {
				const name = match[1] ?? match[2] ?? "";
				const loop = loopsAround(code, match.index).find((one) => growsIn(code, name, one.body.start, one.body.end));
				if (isList(code, name) && loop !== undefined && !assignedIn(code, name, loop.body.start, loop.body.end)) {
					yield hitAt(
						match,
						l10n.t`${name} grows in this loop and is gone through from its start in each round. Work that was done a round ago is done again, and “can you avoid that?” is the usual next question. Keep it in order with bisect or heapq, or carry the value along.`,
					);
				}
			}
		},
	},
	{
		...python,
		id: "code/same-pass-again",
		page: {
			title: l10n.t`The same pass is made in every round`,
			why: l10n.t`What does not depend on the loop belongs in front of it; seeing that is the cheapest optimisation there is.`,
			bad: "def shares(streams: list[int]):\n    result = []\n    for count in streams:\n        result.append(count / sum(streams))\n    return result",
			good: "def shares(streams: list[int]):\n    total = sum(streams)\n    return [count / total for count in streams]",
		},
		*find(code) {
			for (const match of code.masked.matchAll(/(?<![\w.])(sum|max|min|sorted)\(/g)) {
				const pass = passAt(code, match);
				const given = code.masked.slice(match.index + match[0].length, pass.end - 1);
				const walked =
					/^[ \t]*(\w+)[ \t]*(?:$|,[ \t]*(?:key|default|reverse)[ \t]*=)|\bfor\b[^\n]*?\bin[ \t]+(\w+)/.exec(given);
				const name = walked?.[1] ?? walked?.[2] ?? "";
				const whole = isList(code, name) || isParameter(code, name, match.index);
				if (whole && isSamePass(code, pass)) {
					yield {
						...pass,
						message: l10n.t`This ${match[1] ?? ""}() reads all of ${name} and finds the same in each round. Nothing in the loop changes what it reads, and an interviewer waits for you to say so. Compute it once, before the loop.`,
					};
				}
			}
		},
	},
	{
		...python,
		id: "code/search-per-call",
		page: {
			title: l10n.t`A method searches a list that all calls share`,
			why: l10n.t`Each call is a round of the caller's loop, so a class hides the quadratic cost even better than a function.`,
			bad: "class Deduper:\n    def __init__(self):\n        self.seen = []\n\n    def accept(self, event):\n        if event in self.seen:\n            return False\n        self.seen.append(event)\n        return True",
			good: "class Deduper:\n    def __init__(self):\n        self.seen = set()\n\n    def accept(self, event):\n        if event in self.seen:\n            return False\n        self.seen.add(event)\n        return True",
		},
		*find(code) {
			const lists = [...code.masked.matchAll(/\bself\.(\w+)[ \t]*(?::[^=\n]+)?=[ \t]*\[[ \t]*\]/g)].map(
				([, name = ""]) => name,
			);
			for (const name of new Set(lists)) {
				const search = new RegExp(
					`(?<!\\bfor\\b[^\\n:]*)\\bin[ \\t]+self\\.${name}\\b(?![.[(])|\\bself\\.${name}\\.(?:index|remove|count)\\(|\\bself\\.${name}\\.(?:pop\\([ \\t]*0[ \\t]*\\)|insert\\([ \\t]*0[ \\t]*,)|\\bdel[ \\t]+self\\.${name}\\[[ \\t]*0[ \\t]*\\]`,
					"g",
				);
				for (const match of code.masked.matchAll(search)) {
					yield hitAt(
						match,
						l10n.t`Every call goes through self.${name}, which grows with the calls before it. A class is judged by what a million calls cost, not one. Keep a set, a dict or a deque as the state.`,
					);
				}
			}
		},
	},
	patternRule({
		...python,
		id: "code/string-building",
		severity: "info",
		page: {
			title: l10n.t`A text grows by +=`,
			why: l10n.t`Texts cannot change, so each += may copy all there is; joining is the habit that reviewers look for.`,
			bad: "def joined(names):\n    line = ''\n    for name in names:\n        line += name\n    return line",
			good: "def joined(names):\n    return ''.join(names)",
		},
		pattern: /^[ \t]*(\w+)[ \t]*\+=/gm,
		message: ([, name = ""]) =>
			l10n.t`${name} is a text that grows piece by piece, and each += may copy all of it. It works on small inputs, so nobody notices until a reviewer does. Collect the pieces in a list and join them at the end.`,
		unless: (code, match) => {
			const name = match[1] ?? "";
			const loop = loopsAround(code, match.index + match[0].length - 1)[0];
			return (
				code.kindOf(name) !== "text" || loop === undefined || assignedIn(code, name, loop.body.start, loop.body.end)
			);
		},
	}),
	patternRule({
		...python,
		id: "code/sum-of-lists",
		page: {
			title: l10n.t`sum() joins lists`,
			why: l10n.t`It reads well and copies everything gathered so far at each step, a favourite trap in code reading.`,
			bad: "def flatten(pages: list[list[str]]):\n    return sum(pages, [])",
			good: "from itertools import chain\n\n\ndef flatten(pages: list[list[str]]):\n    return list(chain.from_iterable(pages))",
		},
		pattern: /(?<![\w.])sum\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*,[ \t]*(?:start[ \t]*=[ \t]*)?\[[ \t]*\][ \t]*\)/g,
		message: l10n.t`sum() with an empty list makes a new, longer list at every step. The cost is the square of the total length, behind a line that looks linear. Use itertools.chain.from_iterable or a double comprehension.`,
	}),
	patternRule({
		...python,
		id: "code/whole-sort-for-one",
		severity: "info",
		page: {
			title: l10n.t`Everything is sorted to take one`,
			why: l10n.t`min and max say what is wanted and cost one pass; saying so unasked is an easy point.`,
			bad: "def latest(events):\n    return sorted(events)[-1]",
			good: "def latest(events):\n    return max(events)",
		},
		pattern: /(?<![\w.])sorted\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)\[[ \t]*(?:0|-1)[ \t]*\]/g,
		message: l10n.t`Everything is put in order, and one element is used. An interviewer hears n log n where one pass is enough. Take min or max, with the same key.`,
	}),
	{
		...python,
		id: "code/exponential-recursion",
		severity: "warning",
		page: {
			title: l10n.t`A function calls itself twice per step and keeps nothing`,
			why: l10n.t`The same sub-problem is solved again and again; noticing that is what dynamic programming questions test.`,
			bad: "def ways(steps):\n    if steps < 2:\n        return 1\n    return ways(steps - 1) + ways(steps - 2)",
			good: "def ways(steps):\n    here, before = 1, 1\n    for _ in range(steps - 1):\n        here, before = here + before, here\n    return here",
		},
		*find(code) {
			for (const call of steppingSelfCalls(code)) {
				if (call.doubling) {
					yield {
						...call,
						message: l10n.t`Two calls for each step, and no result is kept: the calls double with every step. Sub-problems that return are the very sign of dynamic programming, so this is what gets probed. Put functools.cache above it, or fill a table in order.`,
					};
				}
			}
		},
	},
];

/** The list is a parameter or grows: a literal of three names searched in a loop is fine. */
function longList(code: CodeShape, name: string, at: number): boolean {
	return (
		growsIn(code, name, 0, code.masked.length) ||
		isParameter(code, name, at) ||
		new RegExp(`(?<![\\w.])${name}[ \\t]*=[ \\t]*(?:list|sorted)\\(`).test(code.masked)
	);
}
