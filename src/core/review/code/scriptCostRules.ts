import * as l10n from "@vscode/l10n";

import type { CodeRule } from "../codeRule.ts";
import { closing, type CodeShape, loopsAround } from "../codeShape.ts";
import { hitAt } from "./hitAt.ts";
import { isList, isParameter } from "./listNames.ts";
import { patternRule } from "./patternRule.ts";
import { steppingSelfCalls } from "./recursion.ts";
import { isSamePass, passAt } from "./samePass.ts";

const script = { criterion: "complexity", severity: "warning", languages: ["typescript", "javascript"] } as const;

/** What makes a TypeScript or JavaScript solution slower than it looks. */
export const scriptCostRules: readonly CodeRule[] = [
	patternRule({
		...script,
		id: "code/membership-in-list",
		page: {
			title: l10n.t`An array is searched in every round`,
			why: l10n.t`\`includes\` and \`indexOf\` are loops with a short name; a Set answers at once.`,
			bad: "export function firstRepeat(ids: string[]): string | null {\n\tconst seen: string[] = [];\n\tfor (const id of ids) {\n\t\tif (seen.includes(id)) return id;\n\t\tseen.push(id);\n\t}\n\treturn null;\n}",
			good: "export function firstRepeat(ids: string[]): string | null {\n\tconst seen = new Set<string>();\n\tfor (const id of ids) {\n\t\tif (seen.has(id)) return id;\n\t\tseen.add(id);\n\t}\n\treturn null;\n}",
		},
		pattern: /(?<![\w.])(\w+)\.(includes|indexOf|lastIndexOf|findIndex)\(/g,
		message: ([, name = "", method = ""]) =>
			l10n.t`${name}.${method}() is a loop of its own, run once for every round of this one. Quadratic time by a library call is what the large cases look for. Keep a Set or a Map beside the array.`,
		unless: (code, match) => {
			const name = match[1] ?? "";
			return !isList(code, name) || loopsAround(code, match.index).length === 0 || !longArray(code, name, match.index);
		},
	}),
	patternRule({
		...script,
		id: "code/front-of-list",
		page: {
			title: l10n.t`An array is used as a queue`,
			why: l10n.t`shift() moves all that remains, and breadth-first searches are where it is met.`,
			bad: "export function drain(jobs: string[]): string[] {\n\tconst queue = [...jobs];\n\tconst order: string[] = [];\n\twhile (queue.length > 0) {\n\t\torder.push(String(queue.shift()));\n\t}\n\treturn order;\n}",
			good: "export function drain(jobs: string[]): string[] {\n\tconst order: string[] = [];\n\tfor (let head = 0; head < jobs.length; head++) {\n\t\torder.push(String(jobs[head]));\n\t}\n\treturn order;\n}",
		},
		pattern: /(?<![\w.])(\w+)\.(?:shift\(\s*\)|unshift\(|splice\(\s*0\s*,)/g,
		message: ([, name = ""]) =>
			l10n.t`All that is left in ${name} moves up when its front goes. The engine hides it on short arrays, so you will be asked what it costs on long ones. Walk with a head index, or keep a queue that has one.`,
		unless: (code, match) => !isList(code, match[1] ?? "") || loopsAround(code, match.index).length === 0,
	}),
	{
		...script,
		id: "code/copy-in-loop",
		page: {
			title: l10n.t`Everything collected so far is copied in each round`,
			why: l10n.t`Spread reads like an append and is a copy; reduce with spread is the best known case.`,
			bad: "export function doubled(xs: number[]): number[] {\n\treturn xs.reduce<number[]>((all, x) => [...all, 2 * x], []);\n}",
			good: "export function doubled(xs: number[]): number[] {\n\treturn xs.map((x) => 2 * x);\n}",
		},
		*find(code) {
			for (const match of code.masked.matchAll(/\.reduce\s*(?:<[^>()]*>)?\s*\(\s*\(\s*(\w+)/g)) {
				const end = closing(code.masked, match.index + match[0].indexOf("("));
				const spread = new RegExp(`[[{]\\s*\\.\\.\\.${match[1]}\\b`).exec(code.masked.slice(match.index, end));
				if (spread !== null) {
					yield hitAt(
						spread,
						l10n.t`Each round copies all that was collected before it. It looks functional and is quadratic, which is a favourite of code reviews. Push into one array, or use map and filter.`,
						match.index,
					);
				}
			}
			for (const match of code.masked.matchAll(/(?<![\w.])(\w+)\.slice\(\s*0\s*,\s*(\w+)/g)) {
				const counting = loopsAround(code, match.index).flatMap((loop) => loop.variables);
				if (isList(code, match[1] ?? "") && counting.includes(match[2] ?? "")) {
					yield hitAt(
						match,
						l10n.t`${match[0]}) copies a longer prefix in every round. Prefix questions are about not looking back, and this looks back at everything. Carry a running value along.`,
					);
				}
			}
			for (const match of code.masked.matchAll(/(?<![\w.])(\w+)\s*=\s*(?:\[\s*\.\.\.\1\b|\1\.concat\()/g)) {
				if (loopsAround(code, match.index).length > 0) {
					yield hitAt(
						match,
						l10n.t`${match[1] ?? ""} is copied whole to add to it, round after round. Immutable style has a price, and you are expected to name it. Use push on an array that is yours.`,
					);
				}
			}
		},
	},
	{
		...script,
		id: "code/scan-in-loop",
		page: {
			title: l10n.t`All rows are filtered again for each key`,
			why: l10n.t`Rows times keys instead of rows: grouping by a Map is the answer the question waits for.`,
			bad: "export function playsOf(events: Play[], users: string[]): Play[][] {\n\tconst result: Play[][] = [];\n\tfor (const user of users) {\n\t\tresult.push(events.filter((one) => one.user === user));\n\t}\n\treturn result;\n}",
			good: "export function playsOf(events: Play[], users: string[]): Play[][] {\n\tconst byUser = Map.groupBy(events, (one) => one.user);\n\treturn users.map((user) => byUser.get(user) ?? []);\n}",
		},
		*find(code) {
			for (const match of code.masked.matchAll(/(?<![\w.])(\w+)\.(?:filter|find|some)\(\s*\(?[^=\n]*?=>\s*([^\n]*)/g)) {
				const name = match[1] ?? "";
				const loops = loopsAround(code, match.index).filter((loop) => loop.start < match.index);
				const keys = loops.flatMap((loop) => loop.variables).filter((key) => key !== name);
				const filters = keys.some((key) => new RegExp(`===?\\s*${key}\\b|\\b${key}\\s*===?`).test(match[2] ?? ""));
				if (filters && isList(code, name)) {
					yield hitAt(
						match,
						l10n.t`${name} is filtered from its start for every key. With as many keys as rows the time is the square, and joining two lists well is what is being tested. Group once into a Map.`,
					);
				}
			}
		},
	},
	{
		...script,
		id: "code/same-pass-again",
		page: {
			title: l10n.t`The same pass is made in every round`,
			why: l10n.t`A reduce inside a loop is a loop inside a loop, and this one always gives the same.`,
			bad: "export function shares(streams: number[]): number[] {\n\tconst result: number[] = [];\n\tfor (const count of streams) {\n\t\tresult.push(count / streams.reduce((a, b) => a + b, 0));\n\t}\n\treturn result;\n}",
			good: "export function shares(streams: number[]): number[] {\n\tconst total = streams.reduce((a, b) => a + b, 0);\n\treturn streams.map((count) => count / total);\n}",
		},
		*find(code) {
			for (const match of code.masked.matchAll(
				/(?<![\w.])(\w+)\.(reduce|filter|toSorted)\(|\bMath\.(max|min)\((?=\s*\.\.\.(\w+)\s*\))/g,
			)) {
				const name = match[1] ?? match[4] ?? "";
				if (isList(code, name) && isSamePass(code, passAt(code, match))) {
					yield {
						...passAt(code, match),
						message: l10n.t`This ${match[2] ?? match[3] ?? ""}() goes through ${name} and gives what it gave a round ago. Moving it out costs one line, and not doing so costs the large case. Compute it above the loop.`,
					};
				}
			}
		},
	},
	{
		...script,
		id: "code/search-per-call",
		page: {
			title: l10n.t`A method searches an array that all calls share`,
			why: l10n.t`The loop is in the caller, where nobody looks for it.`,
			bad: "export class Deduper {\n\tprivate readonly seen: string[] = [];\n\n\taccept(event: string): boolean {\n\t\tif (this.seen.includes(event)) return false;\n\t\tthis.seen.push(event);\n\t\treturn true;\n\t}\n}",
			good: "export class Deduper {\n\tprivate readonly seen = new Set<string>();\n\n\taccept(event: string): boolean {\n\t\tif (this.seen.has(event)) return false;\n\t\tthis.seen.add(event);\n\t\treturn true;\n\t}\n}",
		},
		*find(code) {
			const fields =
				/^[ \t]*(?:(?:private|public|protected|readonly)\s+)*#?(\w+)\s*(?::[^=;\n]+)?=\s*\[\s*\]|\bthis\.(\w+)\s*=\s*\[\s*\]/gm;
			const lists = [...code.masked.matchAll(fields)].map((match) => match[1] ?? match[2] ?? "");
			for (const name of new Set(lists)) {
				const search = new RegExp(
					`\\bthis\\.#?${name}\\.(?:includes|indexOf|lastIndexOf|findIndex|find|shift|unshift)\\(`,
					"g",
				);
				for (const match of code.masked.matchAll(search)) {
					yield hitAt(
						match,
						l10n.t`${match[0].slice(0, -1)}() walks an array that has grown with every call so far. Streams are asked about by cost per event, and this cost climbs. Hold the state in a Map, a Set or a queue with a head.`,
					);
				}
			}
		},
	},
	{
		...script,
		id: "code/exponential-recursion",
		page: {
			title: l10n.t`A function calls itself twice per step and keeps nothing`,
			why: l10n.t`Overlapping sub-problems are the sign that a table or a memo is wanted.`,
			bad: "export function ways(steps: number): number {\n\tif (steps < 2) return 1;\n\treturn ways(steps - 1) + ways(steps - 2);\n}",
			good: "export function ways(steps: number): number {\n\tlet [here, before] = [1, 1];\n\tfor (let i = 1; i < steps; i++) [here, before] = [here + before, here];\n\treturn here;\n}",
		},
		*find(code) {
			for (const call of steppingSelfCalls(code)) {
				if (call.doubling) {
					yield {
						...call,
						message: l10n.t`Each step makes two calls, and the same arguments come back again and again. Forty steps take seconds, and the follow-up is to make it linear. Keep results in a Map, or fill an array from the bottom.`,
					};
				}
			}
		},
	},
];

function longArray(code: CodeShape, name: string, at: number): boolean {
	return new RegExp(`(?<![\\w.])${name}\\.(?:push|unshift)\\(`).test(code.masked) || isParameter(code, name, at);
}
