import * as l10n from "@vscode/l10n";

import type { CodeRule } from "../codeRule.ts";
import { loopsAround } from "../codeShape.ts";
import { isList } from "./listNames.ts";
import { patternRule } from "./patternRule.ts";

const cpp = { criterion: "complexity", severity: "warning", languages: ["cpp"] } as const;

/** What costs candidates points in C++. */
export const cppRules: readonly CodeRule[] = [
	patternRule({
		...cpp,
		id: "code/unsigned-underflow",
		criterion: "edge-cases",
		page: {
			title: l10n.t`size() − 1 of what may be empty`,
			why: l10n.t`size() has no sign, so nothing minus one is the largest number there is.`,
			bad: "int steps(const vector<int>& xs) {\n    int found = 0;\n    for (size_t i = 0; i < xs.size() - 1; i++) found += xs[i] < xs[i + 1];\n    return found;\n}",
			good: "int steps(const vector<int>& xs) {\n    int found = 0;\n    for (size_t i = 0; i + 1 < xs.size(); i++) found += xs[i] < xs[i + 1];\n    return found;\n}",
		},
		pattern: /[<>]=?\s*\w+\.(?:size|length)\(\)\s*-\s*\d/g,
		message: l10n.t`size() is unsigned, so for an empty container this is the largest number there is. The loop then reads far beyond the end, and the empty input is always tried. Write i + 1 < size(), or cast to a signed type.`,
	}),
	patternRule({
		...cpp,
		id: "code/membership-in-list",
		page: {
			title: l10n.t`A vector is searched in every round`,
			why: l10n.t`std::find is a loop with a short name; an unordered_set answers at once.`,
			bad: "int repeats(const vector<string>& ids) {\n    vector<string> seen;\n    int found = 0;\n    for (const auto& id : ids) {\n        if (find(seen.begin(), seen.end(), id) != seen.end()) found++;\n        seen.push_back(id);\n    }\n    return found;\n}",
			good: "int repeats(const vector<string>& ids) {\n    unordered_set<string> seen;\n    int found = 0;\n    for (const auto& id : ids) {\n        if (!seen.insert(id).second) found++;\n    }\n    return found;\n}",
		},
		pattern: /\b(?:find|count)\(\s*(\w+)\.begin\(\)\s*,\s*\1\.end\(\)/g,
		message: ([, name = ""]) =>
			l10n.t`All of ${name} is compared with one value, in each round of a loop. Which container fits is what a C++ round asks before any cleverness. Use unordered_set, or sort and search by halves.`,
		unless: (code, match) => !isList(code, match[1] ?? "") || loopsAround(code, match.index).length === 0,
	}),
	patternRule({
		...cpp,
		id: "code/front-of-list",
		page: {
			title: l10n.t`A vector is used as a queue`,
			why: l10n.t`Erasing at the front moves every element; deque and queue exist for it.`,
			bad: "void drain(vector<string> jobs) {\n    while (!jobs.empty()) {\n        work(jobs.front());\n        jobs.erase(jobs.begin());\n    }\n}",
			good: "void drain(deque<string> jobs) {\n    while (!jobs.empty()) {\n        work(jobs.front());\n        jobs.pop_front();\n    }\n}",
		},
		pattern: /(?<![\w.])(\w+)\.(?:erase\(\s*\1\.begin\(\)\s*\)|insert\(\s*\1\.begin\(\)\s*,)/g,
		message: ([, name = ""]) =>
			l10n.t`${name} shifts all that it holds to close or open a gap at its front. Contiguous memory is why vectors are fast, and you are asked to know its price. Use deque, or an index that moves.`,
		unless: (code, match) => !isList(code, match[1] ?? "") || loopsAround(code, match.index).length === 0,
	}),
	patternRule({
		...cpp,
		id: "code/midpoint-overflow",
		criterion: "edge-cases",
		severity: "info",
		languages: ["cpp", "java"],
		page: {
			title: l10n.t`The middle as (low + high) / 2`,
			why: l10n.t`It stood in a well-known library for nine years; mentioning that is worth a point.`,
			bad: "int middle(int low, int high) {\n    return (low + high) / 2;\n}",
			good: "int middle(int low, int high) {\n    return low + (high - low) / 2;\n}",
		},
		pattern: /\(\s*(?:lo|low|left|l)\s*\+\s*(?:hi|high|right|r)\s*\)\s*\/\s*2\b/g,
		// halving an interval of fractions has no such edge
		unless: ({ masked }) => /\b(?:double|float)\s+(?:lo|low|left|l)\b/.test(masked),
		message: l10n.t`The sum overflows once both ends are above a billion. Binary search is asked largely for its edges, and this is the famous one. Write low + (high - low) / 2.`,
	}),
	patternRule({
		...cpp,
		id: "code/print-left-in",
		criterion: "clarity",
		severity: "info",
		page: {
			title: l10n.t`Output was left in`,
			why: l10n.t`endl flushes each time, so a trace takes longer than the solution.`,
			bad: "int size(const vector<int>& xs) {\n    cout << xs.size() << endl;\n    return xs.size();\n}",
			good: "int size(const vector<int>& xs) {\n    return xs.size();\n}",
		},
		pattern: /\b(?:cout|cerr)\s*<<|\bf?printf\(/g,
		message: l10n.t`A trace is still being written. Streams flush at every endl, so large cases slow down, and graders see a draft. Strike it out.`,
	}),
];
