import assert from "node:assert/strict";

import fc from "fast-check";

import { LineIndex } from "../../../src/core/base/lineIndex.ts";
import type { TextRange } from "../../../src/core/base/textRange.ts";
import type { CaseResult, JudgeReport } from "../../../src/core/judge/judgeEvent.ts";
import { type LanguageId, languageIds } from "../../../src/core/problem/problem.ts";
import { checkSolution, type SolutionFacts } from "../../../src/core/review/checkSolution.ts";
import { codeRules } from "../../../src/core/review/codeRules.ts";
import { offlineMode } from "../../../src/core/review/offlineReview.ts";
import { reviewSolution } from "../../../src/core/review/reviewSolution.ts";
import { sampleCriterion } from "../../support/sampleReview.ts";

function facts(source: string, language: LanguageId, over: Partial<SolutionFacts> = {}): SolutionFacts {
	return { source, language, entries: ["solve"], statement: "", ownInputs: [], ...over };
}

/** "3 code/bare-except" for each finding. */
function rulesAt(source: string, language: LanguageId): string[] {
	return checkSolution(facts(source, language)).map((one) => `${one.anchor.range.start.lineBase0 + 1} ${one.rule}`);
}

/** One text each that must be caught at one line, and one that looks like it and must not. */
const samples: readonly [rule: string, language: LanguageId, bad: string, line: number, good: string][] = [
	[
		"code/mutable-default",
		"python",
		"def solve(a, seen=[]):\n    return seen\n",
		1,
		"def solve(a, seen=None, k=()):\n    return seen\n",
	],
	[
		"code/mutated-input",
		"python",
		"def solve(events):\n    events.sort()\n    return events\n",
		2,
		"def solve(events):\n    events = sorted(events)\n    events.sort()\n    return events\n",
	],
	[
		"code/mutated-input",
		"python",
		"def solve(grid):\n    grid[0][1] = 3\n",
		2,
		"def solve(grid):\n    return grid[0] == 3\n",
	],
	[
		"code/membership-in-list",
		"python",
		"def solve(xs: list[int]):\n    seen = []\n    for x in xs:\n        if x in seen:\n            return x\n        seen.append(x)\n",
		4,
		"def solve(xs: list[int]):\n    seen = set()\n    for x in xs:\n        if x in seen:\n            return x\n        seen.add(x)\n",
	],
	[
		"code/front-of-list",
		"python",
		"def solve(xs):\n    queue = list(xs)\n    while queue:\n        queue.pop(0)\n",
		4,
		"def solve(xs):\n    queue = deque(xs)\n    while queue:\n        queue.popleft()\n",
	],
	[
		"code/search-in-loop",
		"python",
		"def solve(xs: list[str]):\n    return [xs.index(x) for x in xs]\n",
		2,
		"def solve(xs: list[str], s: str):\n    return xs.index(s)\n",
	],
	[
		"code/copy-in-loop",
		"python",
		"def solve(xs: list[int]):\n    for i in range(len(xs)):\n        best = max(xs[:i])\n",
		3,
		"def solve(xs: list[int], k):\n    top = xs[:k]\n    return top\n",
	],
	[
		"code/sort-in-loop",
		"python",
		"def solve(xs):\n    kept = []\n    for x in xs:\n        kept.append(x)\n        kept.sort()\n",
		5,
		"def solve(xs):\n    kept = []\n    for x in xs:\n        kept.append(x)\n    kept.sort()\n",
	],
	[
		"code/string-building",
		"python",
		"def solve(xs):\n    out = ''\n    for x in xs:\n        out += x\n    return out\n",
		4,
		"def solve(xs):\n    total = 0\n    for x in xs:\n        total += x\n    return total\n",
	],
	[
		"code/bare-except",
		"python",
		"def solve(x):\n    try:\n        return int(x)\n    except:\n        return 0\n",
		4,
		"def solve(x):\n    try:\n        return int(x)\n    except ValueError:\n        return 0\n",
	],
	[
		"code/float-equality",
		"python",
		"def solve(x):\n    return x == 0.1\n",
		2,
		"def solve(x):\n    return x == 0.0 or x // 2 == 1\n",
	],
	[
		"code/shadowed-builtin",
		"python",
		"def solve(x):\n    list = [x]\n",
		2,
		"def solve(x):\n    d.list = [x]\n    call(list=x)\n",
	],
	[
		"code/unused-sort",
		"python",
		"def solve(x):\n    sorted(x)\n    return x\n",
		2,
		"def solve(x):\n    return f(\n        sorted(x)\n    )\n",
	],
	[
		"code/deep-recursion",
		"python",
		"def solve(n):\n    return n + solve(n - 1)\n",
		2,
		"def solve(n):\n    return n + solve(n // 2)\n",
	],
	[
		"code/print-left-in",
		"python",
		"def solve(n):\n    print(n)\n",
		2,
		"def solve(n):\n    # print(n)\n    return 'print(n)'\n",
	],
	[
		"code/mutated-input",
		"typescript",
		"export function solve(xs: number[]): number[] {\n\treturn xs.sort((a, b) => a - b);\n}\n",
		2,
		"export function solve(xs: number[]): number[] {\n\treturn [...xs].sort((a, b) => a - b);\n}\n",
	],
	[
		"code/sort-as-text",
		"typescript",
		"export function solve(xs: number[]) {\n\tconst ys: number[] = [...xs];\n\treturn ys.sort();\n}\n",
		3,
		"export function solve(xs: string[]) {\n\tconst ys: string[] = [...xs];\n\treturn ys.sort();\n}\n",
	],
	[
		"code/membership-in-list",
		"typescript",
		"export function solve(xs: string[]) {\n\tfor (const x of xs) {\n\t\tif (xs.indexOf(x) > 0) return x;\n\t}\n}\n",
		3,
		"export function solve(xs: string[], y: string) {\n\treturn xs.indexOf(y);\n}\n",
	],
	[
		"code/front-of-list",
		"typescript",
		"export function solve(xs: string[]) {\n\tconst queue = [...xs];\n\twhile (queue.length) {\n\t\tqueue.shift();\n\t}\n}\n",
		4,
		"export function solve(xs: string[]) {\n\tconst queue = [...xs];\n\treturn queue.shift();\n}\n",
	],
	[
		"code/copy-in-loop",
		"typescript",
		"export const solve = (xs: string[]) => {\n\treturn xs.reduce((all, x) => [...all, x], []);\n};\n",
		2,
		"export const solve = (xs: string[]) => {\n\treturn xs.reduce((all, x) => all + x, '');\n};\n",
	],
	[
		"code/swallowed-error",
		"typescript",
		"export function solve() {\n\ttry { f(); } catch (e) {}\n}\n",
		2,
		"export function solve() {\n\ttry { f(); } catch (e) { throw e; }\n}\n",
	],
	[
		"code/loose-equality",
		"typescript",
		"export function solve(a: number) {\n\treturn a == 1;\n}\n",
		2,
		"export function solve(a: number) {\n\treturn a === 1 || a == null || a <= 2 || ((b) => b);\n}\n",
	],
	[
		"code/keys-of-array",
		"typescript",
		"export function solve(xs: string[]) {\n\tfor (const i in xs) f(i);\n}\n",
		2,
		"export function solve(xs: Record<string, string>) {\n\tfor (const i in xs) f(i);\n}\n",
	],
	[
		"code/parse-in-map",
		"typescript",
		"export function solve(xs: string[]) {\n\treturn xs.map(parseInt);\n}\n",
		2,
		"export function solve(xs: string[]) {\n\treturn xs.map(Number);\n}\n",
	],
	[
		"code/print-left-in",
		"typescript",
		"export function solve() {\n\tconsole.log(1);\n}\n",
		2,
		"export function solve() {\n\treturn `console.log(1)`; // console.log(1)\n}\n",
	],
	[
		"code/not-in-subquery",
		"sql",
		"SELECT a FROM t\nWHERE a NOT IN (SELECT b FROM u)",
		2,
		"SELECT a FROM t WHERE a NOT IN (1, 2)",
	],
	["code/equals-null", "sql", "SELECT a FROM t WHERE a = NULL", 1, "SELECT a FROM t WHERE a IS NULL -- a = NULL"],
	["code/limit-without-order", "sql", "SELECT a FROM t\nLIMIT 3", 2, "SELECT a FROM t ORDER BY a LIMIT 3"],
	[
		"code/scan-in-loop",
		"python",
		"def solve(events):\n    for user in {e[0] for e in events}:\n        times = [t for who, t in events if who == user]\n",
		3,
		"def solve(events, user):\n    for x in events:\n        f(x)\n    return [t for who, t in events if who == user]\n",
	],
	[
		"code/scan-in-loop",
		"typescript",
		"export function solve(events: Event[], users: string[]) {\n\tfor (const user of users) {\n\t\tf(events.filter((one) => one.user === user));\n\t}\n}\n",
		3,
		"export function solve(events: Event[], user: string) {\n\treturn events.filter((one) => one.user === user);\n}\n",
	],
	[
		"code/copy-in-loop",
		"python",
		"def solve(xs):\n    for i, x in enumerate(xs):\n        f(sum(xs[:i]))\n",
		3,
		"def solve(xs):\n    for i, x in enumerate(xs):\n        f(xs[i], xs[i:i + 3])\n",
	],
	[
		"code/bare-except",
		"python",
		"def solve(x):\n    try:\n        f(x)\n    except:\n        undo(x)\n    raise ValueError(x)\n",
		4,
		"def solve(x):\n    try:\n        f(x)\n    except:\n        undo(x)\n        raise\n    return 0\n",
	],
	[
		"code/deep-recursion",
		"python",
		"def solve(node, n):\n    return n if node is None else solve(node.next, n)\n",
		2,
		"def solve(node, depth):\n    return max(solve(node.left, depth + 1), solve(node.right, depth + 1), solve(node.all[-1], 0))\n",
	],
	[
		"code/exponential-recursion",
		"python",
		"def solve(i, left):\n    return max(solve(i + 1, left), solve(i + 1, left - w[i]) + v[i])\n",
		2,
		"@functools.cache\ndef solve(i, left):\n    return max(solve(i + 1, left), solve(i + 1, left - w[i]) + v[i])\n",
	],
	[
		"code/exponential-recursion",
		"typescript",
		"export function solve(n: number): number {\n\treturn solve(n - 1) + solve(n - 2);\n}\n",
		2,
		"export function solve(r: number, c: number): number {\n\treturn solve(r + 1, c) + solve(r - 1, c) + solve(r, c + 1);\n}\n",
	],
	[
		"code/changed-while-walked",
		"typescript",
		"export function solve(xs: string[]) {\n\tfor (const x of xs) {\n\t\tif (x) xs.splice(0, 1);\n\t}\n}\n",
		3,
		"export function solve(xs: string[]) {\n\tfor (const x of xs) {\n\t\tif (x) {\n\t\t\txs.splice(0, 1);\n\t\t\tbreak;\n\t\t}\n\t}\n}\n",
	],
	[
		"code/changed-while-walked",
		"python",
		"def solve(d):\n    for k in d:\n        del d[k]\n",
		3,
		"def solve(d):\n    for k in list(d):\n        del d[k]\n",
	],
	[
		"code/mean-of-nothing",
		"python",
		"def solve(xs):\n    return sum(xs) / len(xs)\n",
		2,
		"def solve(xs):\n    if not xs:\n        return 0\n    return sum(xs) / len(xs)\n",
	],
	[
		"code/outer-join-undone",
		"sql",
		"SELECT u.id FROM users u\nLEFT JOIN plays AS p ON p.user_id = u.id\nWHERE p.ms > 3",
		3,
		"SELECT u.id FROM users u\nLEFT JOIN plays AS p ON p.user_id = u.id\nWHERE p.ms IS NULL",
	],
	[
		"code/count-of-outer-join",
		"sql",
		"SELECT u.id,\nCOUNT(*) FROM u LEFT JOIN p ON p.u = u.id GROUP BY u.id",
		2,
		"WITH c AS (SELECT u, COUNT(*) AS n FROM p GROUP BY u) SELECT u.id, n FROM u LEFT JOIN c ON c.u = u.id",
	],
	[
		"code/last-value-frame",
		"sql",
		"SELECT LAST_VALUE(x)\nOVER (ORDER BY t) FROM p",
		1,
		"SELECT LAST_VALUE(x) OVER (ORDER BY t ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM p",
	],
	[
		"code/made-then-appended",
		"go",
		"func f(n int) []int {\n\tout := make([]int, n)\n\tout = append(out, 1)\n\treturn out\n}\n",
		2,
		"func f(n int) []int {\n\tout := make([]int, n)\n\tout[0] = 2\n\tout = append(out, 1)\n\treturn out\n}\n",
	],
	[
		"code/front-of-list",
		"java",
		"class S {\n  void f(List<String> q) {\n    while (true) {\n      q.remove(0);\n    }\n  }\n}\n",
		4,
		"class S {\n  void f() {\n    List<String> q = new LinkedList<>();\n    while (true) {\n      q.remove(0);\n    }\n  }\n}\n",
	],
	[
		"code/unsigned-underflow",
		"cpp",
		"void f(const vector<int>& v) {\n  for (size_t i = 0; i < v.size() - 1; i++) g(i);\n}\n",
		2,
		"void f(const vector<int>& v) {\n  for (int i = 0; i < (int)v.size() - 1; i++) g(i);\n}\n",
	],
	...[
		"        xs.append(x)\n",
		"        push(xs)\n",
		"        xs[0] = x\n",
		"        del xs\n",
		"        xs = xs + [x]\n",
		"        k = x\n",
		"        for k in ys:\n            f(k)\n",
	].map((change): [string, LanguageId, string, number, string] => [
		"code/same-pass-again",
		"python",
		"def solve(xs, ys, k):\n    for x in ys:\n        f(sum(v * k for v in xs), x, len(xs), xs[0])\n",
		3,
		`def solve(xs, ys, k):\n    for x in ys:\n        f(sum(v * k for v in xs), x)\n${change}`,
	]),
	[
		"code/same-pass-again",
		"python",
		"def solve(xs, counts):\n    return [x - max(counts) for x in xs]\n",
		2,
		"def solve(xs, counts):\n    return [x - max(counts[x]) - max(x, 3) for x in xs]\n",
	],
	...["xs.push(x);", "fill(xs);", "xs[0] = x;", "k += x;"].map(
		(change): [string, LanguageId, string, number, string] => [
			"code/same-pass-again",
			"typescript",
			"export function solve(xs: number[], ys: number[], k: number) {\n\tfor (const x of ys) {\n\t\tf(xs.reduce((a, b) => a + b * k, 0), x);\n\t}\n}\n",
			3,
			`export function solve(xs: number[], ys: number[], k: number) {\n\tfor (const x of ys) {\n\t\tf(xs.reduce((a, b) => a + b * k, 0), x);\n\t\t${change}\n\t}\n}\n`,
		],
	),
	[
		"code/search-per-call",
		"python",
		"class S:\n    def __init__(self):\n        self.order: list[str] = []\n\n    def use(self, one):\n        self.order.remove(one)\n",
		6,
		"class S:\n    def __init__(self):\n        self.order = {}\n        self.log = []\n\n    def use(self, one):\n        self.log.append(one)\n        return [x for x in self.log]\n",
	],
	[
		"code/search-per-call",
		"typescript",
		"export class S {\n\t#order: string[] = [];\n\tuse(one: string) {\n\t\tthis.#order.shift();\n\t}\n}\n",
		4,
		"export class S {\n\t#order: string[] = [];\n\tuse(one: string) {\n\t\tthis.#order.push(one);\n\t}\n}\n",
	],
];

describe("the rules for solutions", () => {
	for (const [rule, language, bad, line, good] of samples) {
		it(`${rule} is seen in ${language} at its line, and not in what looks like it: ${bad.split("\n")[line - 1]!.trim()}`, () => {
			assert.ok(rulesAt(bad, language).includes(`${line} ${rule}`), rulesAt(bad, language).join(", "));
			assert.ok(!rulesAt(good, language).some((one) => one.endsWith(rule)), rulesAt(good, language).join(", "));
		});
	}

	it("are at least eight for Python and for TypeScript", () => {
		for (const language of ["python", "typescript"] as const) {
			assert.ok(codeRules.filter((rule) => rule.languages.includes(language)).length >= 8);
		}
	});

	it("quote words that stand at their range, whatever pieces of code are put together", () => {
		const noise = ["(", ")", "{", "}", "[", "'", '"', "`${", "/*", "*/", "#", "//", "--", "\r", "\t", "😀", ""];
		const examples = codeRules.map(({ page }) => page.bad);
		const pieces = fc.oneof(
			fc.constantFrom(...examples),
			fc.constantFrom(...examples.flatMap((text) => text.split("\n"))),
			fc.constantFrom(...noise),
		);
		let quotes = 0;
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom(...languageIds), (parts, language) => {
				const source = parts.join("\n");
				const index = new LineIndex(source);
				for (const { evidence } of checkSolution(facts(source, language))) {
					for (const one of evidence) {
						quotes++;
						assert.equal(one.kind, "quote");
						const { start, end } = (one as { range: TextRange }).range;
						assert.equal(source.slice(index.offsetAt(start), index.offsetAt(end)), (one as { quote: string }).quote);
					}
				}
			}),
			{ numRuns: 500 },
		);
		assert.ok(quotes > 100, `only ${quotes} remarks were looked at`);
	});

	it("survive any text", () => {
		for (const text of ["", "(((", "def f(", '"""', "`${`${", "for (", "\u0000", "class {", "def solve(x=[", "/*"]) {
			for (const language of languageIds) {
				assert.ok(Array.isArray(checkSolution(facts(text, language))));
			}
		}
	});
});

describe("the offline review of a solution", () => {
	const failing: CaseResult = {
		id: "c1",
		name: "one event",
		group: "edge",
		verdict: "wrong-answer",
		timeMs: 1,
		message: "Expected one session.",
		why: "A single event is a session.",
		expected: "[1]",
		actual: "[]",
		frames: [{ lineBase0: 1, functionName: "solve" }],
	};
	const report: JudgeReport = {
		problem: "p",
		language: "python",
		mode: "submit",
		verdict: "wrong-answer",
		message: "",
		frames: [],
		cases: [failing, { ...failing, id: "c2", verdict: "accepted" }],
		wallMs: 1,
		runtime: "",
		timeLimitMs: 1000,
		isolationLevel: 0,
	};

	it("names each failing group at the failing line, with the judge's facts", () => {
		const [finding] = checkSolution(facts("def solve(x):\n    return []\n", "python", { report }));
		assert.equal(finding!.rule, "judge/edge");
		assert.equal(
			finding!.message,
			"1 of 2 edge cases fail (wrong answer). one event: Expected one session. A single event is a session.",
		);
		assert.deepEqual(finding!.anchor.range, {
			start: { lineBase0: 1, character: 4 },
			end: { lineBase0: 1, character: 13 },
		});
		assert.deepEqual(finding!.evidence, [
			{ kind: "judged", text: "one event, wrong answer, expected [1], got []", caseId: "c1" },
		]);
	});

	it("names an edge of the statement that no own case tests, and is silent once one does", () => {
		const statement =
			"The log may be empty. Ties are broken by name, and times may be negative. `empty` in code does not count.";
		const edges = (ownInputs: readonly unknown[]) =>
			checkSolution(facts("def solve(x): ...", "python", { statement, ownInputs })).map((one) => one.rule);
		assert.deepEqual(edges([]), ["testing/empty", "testing/tie", "testing/negative"]);
		assert.deepEqual(edges([[[]]]), ["testing/tie", "testing/negative"]);
		assert.deepEqual(
			edges([
				[[]],
				[
					[
						["a", 1],
						["b", 1],
					],
				],
				[[["a", -1]]],
			]),
			[],
		);
	});

	it("says when the measured growth is too steep, and only then", () => {
		const growth = {
			measured: "O(n²)",
			accepted: "O(n log n)",
			tooSlow: true,
			shown: "4.0 × the time for 2 × the input",
		};
		const found = (tooSlow: boolean) =>
			checkSolution(facts("def solve(x): ...", "python", { growth: { ...growth, tooSlow } })).map((one) => one.rule);
		assert.deepEqual(found(true), ["judge/growth"]);
		assert.deepEqual(found(false), []);
	});

	it("is named, has one row a criterion, and never a score", () => {
		const result = reviewSolution(
			facts("def solve(x, y=[]):\n    return y\n", "python", { report }),
			["correctness", "edge-cases", "clarity"].map((id) => sampleCriterion(id)),
		);
		assert.equal(result.mode, offlineMode);
		assert.equal(result.score, null);
		assert.equal(result.offline, true);
		assert.deepEqual(
			result.rows.map((row) => `${row.criterion} ${row.state} ${row.finding?.rule ?? ""}`),
			["correctness grounded code/mutable-default", "edge-cases grounded judge/edge", "clarity not-reviewed "],
		);
	});
});
