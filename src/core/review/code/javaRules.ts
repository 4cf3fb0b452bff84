import * as l10n from "@vscode/l10n";

import type { CodeRule } from "../codeRule.ts";
import { loopsAround } from "../codeShape.ts";
import { isList } from "./listNames.ts";
import { patternRule } from "./patternRule.ts";

const java = { criterion: "complexity", severity: "warning", languages: ["java"] } as const;

/** What costs candidates points in Java. */
export const javaRules: readonly CodeRule[] = [
	patternRule({
		...java,
		id: "code/text-identity",
		criterion: "correctness",
		severity: "error",
		page: {
			title: l10n.t`Texts are compared with ==`,
			why: l10n.t`Literals are shared and so compare well in a small test; texts that were read or built do not.`,
			bad: 'class Solution {\n    boolean isSkip(String reason) {\n        return reason == "skip";\n    }\n}',
			good: 'class Solution {\n    boolean isSkip(String reason) {\n        return "skip".equals(reason);\n    }\n}',
		},
		pattern: /[=!]=\s*"|"\s*[=!]=/g,
		message: l10n.t`== asks whether two texts are one object. Literals in your own test are, texts that were read are not, and every Java interviewer has seen it fail. Call equals().`,
	}),
	patternRule({
		...java,
		id: "code/overflowing-comparator",
		criterion: "edge-cases",
		page: {
			title: l10n.t`A comparator subtracts`,
			why: l10n.t`The difference of two int values need not fit into an int, and its sign is then wrong.`,
			bad: "class Solution {\n    void order(List<Integer> plays) {\n        plays.sort((a, b) -> a - b);\n    }\n}",
			good: "class Solution {\n    void order(List<Integer> plays) {\n        plays.sort((a, b) -> Integer.compare(a, b));\n    }\n}",
		},
		pattern: /\(\s*(\w+)\s*,\s*(\w+)\s*\)\s*->\s*\1[\w.[\]()]*\s*-\s*\2\b/g,
		message: l10n.t`The difference overflows when a large negative meets a large positive number. The sort then throws or lies, an edge that interviewers like because it looks so harmless. Use Integer.compare or Comparator.comparing.`,
	}),
	patternRule({
		...java,
		id: "code/membership-in-list",
		page: {
			title: l10n.t`A list is searched in every round`,
			why: l10n.t`contains() on a list is a loop; on a HashSet it is a look-up.`,
			bad: "class Solution {\n    int repeats(String[] ids) {\n        List<String> seen = new ArrayList<>();\n        int found = 0;\n        for (String id : ids) {\n            if (seen.contains(id)) found++;\n            seen.add(id);\n        }\n        return found;\n    }\n}",
			good: "class Solution {\n    int repeats(String[] ids) {\n        Set<String> seen = new HashSet<>();\n        int found = 0;\n        for (String id : ids) {\n            if (!seen.add(id)) found++;\n        }\n        return found;\n    }\n}",
		},
		pattern: /(?<![\w.])(\w+)\.(contains|indexOf|lastIndexOf)\(/g,
		message: ([, name = "", method = ""]) =>
			l10n.t`${name}.${method}() steps through the list for each element. Choosing the right collection is the point of most Java rounds. Take a HashSet or a HashMap.`,
		unless: (code, match) => !isList(code, match[1] ?? "") || loopsAround(code, match.index).length === 0,
	}),
	patternRule({
		...java,
		id: "code/front-of-list",
		page: {
			title: l10n.t`An ArrayList is used as a queue`,
			why: l10n.t`Its front is its expensive end; ArrayDeque has two cheap ones.`,
			bad: "class Solution {\n    void drain(List<String> jobs) {\n        List<String> queue = new ArrayList<>(jobs);\n        while (!queue.isEmpty()) {\n            work(queue.remove(0));\n        }\n    }\n}",
			good: "class Solution {\n    void drain(List<String> jobs) {\n        Deque<String> queue = new ArrayDeque<>(jobs);\n        while (!queue.isEmpty()) {\n            work(queue.pollFirst());\n        }\n    }\n}",
		},
		pattern: /(?<![\w.])(\w+)\.(?:remove\(\s*0\s*\)|add\(\s*0\s*,)/g,
		message: ([, name = ""]) =>
			l10n.t`The front of ${name} is its expensive end: all that follows is moved. A search over levels becomes quadratic, and the reader sees it at once. Use ArrayDeque.`,
		unless: (code, match) => !isList(code, match[1] ?? "") || loopsAround(code, match.index).length === 0,
	}),
	patternRule({
		...java,
		id: "code/string-building",
		severity: "info",
		page: {
			title: l10n.t`A String grows by +=`,
			why: l10n.t`Each += makes a new String with all that was there.`,
			bad: 'class Solution {\n    String joined(String[] names) {\n        String line = "";\n        for (String name : names) {\n            line += name;\n        }\n        return line;\n    }\n}',
			good: "class Solution {\n    String joined(String[] names) {\n        StringBuilder line = new StringBuilder();\n        for (String name : names) {\n            line.append(name);\n        }\n        return line.toString();\n    }\n}",
		},
		pattern: /(?<![\w.])(\w+)\s*\+=/g,
		message: ([, name = ""]) =>
			l10n.t`${name} is copied each time something is added to it. StringBuilder is the first thing Java people are taught about texts, so its absence is seen. Append to one and call toString() at the end.`,
		unless: (code, match) => code.kindOf(match[1] ?? "") !== "text" || loopsAround(code, match.index).length === 0,
	}),
	patternRule({
		...java,
		id: "code/swallowed-error",
		criterion: "correctness",
		page: {
			title: l10n.t`An exception is caught and dropped`,
			why: l10n.t`The program goes on with half a result, and nobody is told.`,
			bad: "class Solution {\n    int parsed(String text) {\n        try {\n            return Integer.parseInt(text);\n        } catch (Exception e) {\n        }\n        return 0;\n    }\n}",
			good: "class Solution {\n    int parsed(String text) {\n        try {\n            return Integer.parseInt(text);\n        } catch (NumberFormatException e) {\n            return 0;\n        }\n    }\n}",
		},
		pattern: /\bcatch\s*\([^)]*\)\s*\{\s*(?:\w+\.printStackTrace\(\);\s*)?\}/g,
		message: l10n.t`The exception ends here and the program goes on with half a result. Error handling is graded even where nobody mentions it. Catch the narrowest type, and return or rethrow.`,
	}),
	patternRule({
		...java,
		id: "code/print-left-in",
		criterion: "clarity",
		severity: "info",
		page: {
			title: l10n.t`Output was left in`,
			why: l10n.t`System.out locks and flushes, so it dominates the time of a large case.`,
			bad: "class Solution {\n    int size(List<String> jobs) {\n        System.out.println(jobs);\n        return jobs.size();\n    }\n}",
			good: "class Solution {\n    int size(List<String> jobs) {\n        return jobs.size();\n    }\n}",
		},
		pattern: /\bSystem\.(?:out|err)\.print\w*\(/g,
		message: l10n.t`A line that prints is still in. System.out locks for each call, which large cases feel, and it looks like an unfinished search. Delete it.`,
	}),
];
