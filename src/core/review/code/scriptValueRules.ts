import * as l10n from "@vscode/l10n";

import type { CodeRule } from "../codeRule.ts";
import { closing } from "../codeShape.ts";
import { hitAt } from "./hitAt.ts";
import { isList } from "./listNames.ts";
import { mutatedInputs } from "./mutatedInput.ts";
import { patternRule } from "./patternRule.ts";

const script = { criterion: "correctness", severity: "error", languages: ["typescript", "javascript"] } as const;

/** What makes a TypeScript or JavaScript solution wrong without an error. */
export const scriptValueRules: readonly CodeRule[] = [
	{
		...script,
		id: "code/mutated-input",
		severity: "warning",
		page: {
			title: l10n.t`An argument is changed`,
			why: l10n.t`sort and reverse work in place, so the caller's array changes behind its back.`,
			bad: "export function ordered(plays: number[]): number[] {\n\treturn plays.sort((a, b) => a - b);\n}",
			good: "export function ordered(plays: number[]): number[] {\n\treturn plays.toSorted((a, b) => a - b);\n}",
		},
		find: (code) => mutatedInputs(code, changesOf),
	},
	patternRule({
		...script,
		id: "code/sort-as-text",
		page: {
			title: l10n.t`Numbers are sorted as texts`,
			why: l10n.t`The default order of sort() puts 10 before 9; everybody who interviews in JavaScript knows the trap.`,
			bad: "export function ordered(plays: number[]): number[] {\n\tconst result: number[] = [...plays];\n\treturn result.sort();\n}",
			good: "export function ordered(plays: number[]): number[] {\n\tconst result: number[] = [...plays];\n\treturn result.sort((a, b) => a - b);\n}",
		},
		pattern: /(?<![\w.])(\w+)\.(sort|toSorted)\(\s*\)/g,
		message: ([, , method = ""]) =>
			l10n.t`.${method}() without a comparator compares numbers as texts, so 10 comes before 9. One-digit samples hide it until the hidden cases run. Pass (a, b) => a - b.`,
		unless: (code, match) => code.kindOf(match[1] ?? "") !== "numbers",
	}),
	patternRule({
		...script,
		id: "code/boolean-comparator",
		page: {
			title: l10n.t`A comparator answers true or false`,
			why: l10n.t`sort wants a number with a sign; false counts as equal, and the order is then anything.`,
			bad: "export function ordered(plays: number[]): number[] {\n\treturn [...plays].sort((a, b) => a > b);\n}",
			good: "export function ordered(plays: number[]): number[] {\n\treturn [...plays].sort((a, b) => a - b);\n}",
		},
		pattern:
			/\.(?:sort|toSorted)\(\s*\(\s*(\w+)[^,()]*,\s*(\w+)[^,()]*\)\s*=>\s*\1[\w.[\]]*\s*[<>]=?\s*\2[\w.[\]]*\s*\)/g,
		message: l10n.t`The comparator gives true or false where sort wants less than, equal or more than zero. False reads as “equal”, so some inputs come out unsorted and others do not. Subtract, or return -1, 0 and 1.`,
	}),
	patternRule({
		...script,
		id: "code/shared-rows",
		page: {
			title: l10n.t`Rows that are one and the same array`,
			why: l10n.t`fill() puts one object into every place; a table of rows then has a single row.`,
			bad: "export function grid(rows: number, columns: number): number[][] {\n\treturn new Array(rows).fill(new Array(columns).fill(0));\n}",
			good: "export function grid(rows: number, columns: number): number[][] {\n\treturn Array.from({ length: rows }, () => new Array(columns).fill(0));\n}",
		},
		pattern: /\.fill\(\s*(?:\[|\{|new\s+\w+|Array\b)/g,
		message: l10n.t`fill() puts the same object into every place, so writing to one row writes to all. A table that goes wrong like this is hard to debug aloud. Make each row with Array.from and a function.`,
	}),
	{
		...script,
		id: "code/changed-while-walked",
		page: {
			title: l10n.t`An array changes while it is walked`,
			why: l10n.t`The walk goes by position, so the element after a removed one is never seen.`,
			bad: "export function without(tracks: Set<string>, banned: string): string[] {\n\tconst kept = [...tracks];\n\tfor (const one of kept) {\n\t\tif (one === banned) kept.splice(kept.length - 1, 1);\n\t}\n\treturn kept;\n}",
			good: "export function without(tracks: Set<string>, banned: string): string[] {\n\treturn [...tracks].filter((one) => one !== banned);\n}",
		},
		*find(code) {
			for (const loop of code.loops) {
				const name = /^for\s*\(\s*(?:const|let|var)\s+[^;)]*?\bof\s+(\w+)\s*\)/.exec(
					code.masked.slice(loop.start),
				)?.[1];
				if (name === undefined || !isList(code, name)) {
					continue;
				}
				const body = code.masked.slice(loop.body.start, loop.body.end);
				const change = new RegExp(`(?<![\\w.])${name}\\.(?:splice|shift|pop|unshift)\\(`).exec(body);
				// leaving the loop at once is safe
				if (change !== null && !/^[^\n]*\n?\s*(?:break|return)\b/.test(body.slice(change.index))) {
					yield hitAt(
						change,
						l10n.t`${name} changes while for … of walks it by position. The element behind a removed one is skipped, which two matches in a row would show. Filter into a new array, or walk backwards by index.`,
						loop.body.start,
					);
				}
			}
		},
	},
	patternRule({
		...script,
		id: "code/keys-of-array",
		page: {
			title: l10n.t`for … in over an array`,
			why: l10n.t`It gives positions, and gives them as texts: adding one makes “01”.`,
			bad: "export function show(tracks: string[]): void {\n\tfor (const one in tracks) play(one);\n}",
			good: "export function show(tracks: string[]): void {\n\tfor (const one of tracks) play(one);\n}",
		},
		pattern: /\bfor\s*\(\s*(?:const|let|var)\s+\w+\s+in\s+(\w+)\s*\)/g,
		message: ([, name = ""]) =>
			l10n.t`for … in gives the positions of ${name} as texts, "0" and "1", not its elements. Sums turn into joined texts, and the confusion shows that the language is not at your fingertips. Use for … of, or entries().`,
		unless: (code, match) => !isList(code, match[1] ?? ""),
	}),
	{
		...script,
		id: "code/unused-result",
		page: {
			title: l10n.t`A new array is made and thrown away`,
			why: l10n.t`Half of the array methods change the array and half return a new one; mixing them up does nothing at all.`,
			bad: "export function longOnes(plays: number[]): number[] {\n\tconst kept = [...plays];\n\tkept.filter((ms) => ms >= 30000);\n\treturn kept;\n}",
			good: "export function longOnes(plays: number[]): number[] {\n\tconst kept = [...plays];\n\treturn kept.filter((ms) => ms >= 30000);\n}",
		},
		*find(code) {
			for (const match of code.masked.matchAll(/^[ \t]*(\w+)\.(toSorted|toReversed|concat|slice|filter|with)\(/gm)) {
				const end = closing(code.masked, match.index + match[0].length - 1);
				if (
					isList(code, match[1] ?? "") &&
					/^\s*;?[ \t]*(?:\r?\n|$)/.test(code.masked.slice(end + 1)) &&
					/[;{}]\s*$/.test(code.masked.slice(0, match.index))
				) {
					yield hitAt(
						match,
						l10n.t`.${match[2] ?? ""}() returns a new array, which is thrown away here. The line does nothing, and whoever follows your code aloud stumbles over it. Assign the result, or return it.`,
					);
				}
			}
		},
	},
	patternRule({
		...script,
		id: "code/parse-in-map",
		page: {
			title: l10n.t`map(parseInt)`,
			why: l10n.t`map passes the position too, and parseInt takes it as the base of the number.`,
			bad: 'export const ids = (line: string): number[] => line.split(",").map(parseInt);',
			good: 'export const ids = (line: string): number[] => line.split(",").map(Number);',
		},
		pattern: /\.map\(\s*parseInt\s*\)/g,
		message: l10n.t`map hands over the position as second argument, and parseInt reads it as the base. The second number becomes NaN, a question in many JavaScript quizzes. Use Number, or (text) => parseInt(text, 10).`,
	}),
];

function changesOf(name: string): readonly RegExp[] {
	const methods = "push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin|set|delete|clear|add";
	return [
		new RegExp(`(?<![\\w.])${name}\\.(?:${methods})\\(`, "g"),
		new RegExp(`(?<![\\w.])${name}(?:\\[[^\\]\\n]*\\])+\\s*(?:[-+*/%&|^]|\\*\\*|<<|>>|\\?\\?)?=(?![=>])`, "g"),
		new RegExp(`(?<![\\w.])${name}\\.length\\s*=(?!=)`, "g"),
		new RegExp(`\\bdelete\\s+${name}\\b`, "g"),
	];
}
