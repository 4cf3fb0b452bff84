import * as l10n from "@vscode/l10n";

import type { CodeRule } from "../codeRule.ts";
import { entryFunctions } from "./entryFunctions.ts";
import { floatEquality } from "./floatEquality.ts";
import { patternRule } from "./patternRule.ts";
import { steppingSelfCalls } from "./recursion.ts";

const script = { criterion: "edge-cases", severity: "warning", languages: ["typescript", "javascript"] } as const;
const typescript = ["typescript"] as const;

/** Habits that cost points in TypeScript and JavaScript. */
export const scriptHabitRules: readonly CodeRule[] = [
	patternRule({
		...script,
		id: "code/swallowed-error",
		criterion: "correctness",
		page: {
			title: l10n.t`An error is caught and dropped`,
			why: l10n.t`What fails silently is found last, in a round as in production.`,
			bad: "export function parsed(line: string): unknown {\n\ttry {\n\t\treturn JSON.parse(line);\n\t} catch {}\n\treturn null;\n}",
			good: "export function parsed(line: string): unknown {\n\ttry {\n\t\treturn JSON.parse(line);\n\t} catch (error) {\n\t\tif (error instanceof SyntaxError) return null;\n\t\tthrow error;\n\t}\n}",
		},
		pattern: /\bcatch\b\s*(?:\([^)]*\))?\s*\{\s*\}/g,
		message: l10n.t`An empty catch drops every error, mistakes of your own among them. The listener concludes that failures were not thought about. Handle the one you expect and throw the others again.`,
	}),
	patternRule({
		...script,
		id: "code/float-equality",
		page: {
			title: l10n.t`Computed fractions are compared with ===`,
			why: l10n.t`All numbers here are binary fractions; a threshold that is hit exactly on paper is missed in the program.`,
			bad: "export function isTenth(part: number, whole: number): boolean {\n\treturn part / whole === 0.1;\n}",
			good: "export function isTenth(part: number, whole: number): boolean {\n\treturn 10 * part === whole;\n}",
		},
		pattern: floatEquality,
		message: l10n.t`A computed fraction misses its decimal by a last digit. Thresholds and ties are where graders put their cases. Multiply it out to whole numbers, or allow a small difference that you can defend.`,
	}),
	patternRule({
		...script,
		id: "code/spread-into-call",
		page: {
			title: l10n.t`A long array is spread into a call`,
			why: l10n.t`Arguments live on the stack: somewhere above a hundred thousand elements the call throws.`,
			bad: "export function longest(plays: number[]): number {\n\treturn Math.max(...plays);\n}",
			good: "export function longest(plays: number[]): number {\n\treturn plays.reduce((most, ms) => Math.max(most, ms), Number.NEGATIVE_INFINITY);\n}",
		},
		pattern: /(?<![\w.])(?:Math\.(?:max|min)|\w+\.push)\(\s*\.\.\.(\w+)\s*\)/g,
		message: ([, name = ""]) =>
			l10n.t`Every element of ${name} becomes an argument on the stack. Past a hundred thousand or so the call throws a RangeError, exactly in the large case. Use a loop or reduce.`,
		// what the judge does not pass in is of the candidate's own making, and may be short
		unless: (code, match) =>
			!entryFunctions(code).some(
				({ params, body }) =>
					body.start <= match.index && match.index < body.end && params.some(({ name }) => name === match[1]),
			),
	}),
	patternRule({
		...script,
		id: "code/zero-as-missing",
		page: {
			title: l10n.t`A value of 0 counts as missing`,
			why: l10n.t`Truth tests mix “not there” with “zero”, and counts and positions start at zero.`,
			bad: "export function isKnown(positions: Map<string, number>, id: string): boolean {\n\tif (positions.get(id)) return true;\n\treturn false;\n}",
			good: "export function isKnown(positions: Map<string, number>, id: string): boolean {\n\treturn positions.has(id);\n}",
		},
		pattern: /\bif\s*\(\s*!?(\w+)\.get\([^()]*\)\s*\)/g,
		message: ([, name = ""]) =>
			l10n.t`A value of 0 in ${name} is taken for a missing one. The first position and the first count are 0, so the very first element goes wrong. Ask has(), or compare with undefined.`,
		unless: ({ masked }, match) =>
			!new RegExp(`(?<![\\w.])${match[1]}\\s*(?::\\s*|=\\s*new\\s+)(?:Readonly)?Map<[^>]*,\\s*number\\s*>`).test(
				masked,
			),
	}),
	{
		...script,
		id: "code/deep-recursion",
		page: {
			title: l10n.t`One call deeper for each element`,
			why: l10n.t`The stack holds some ten thousand calls, and inputs are longer.`,
			bad: "export function total(xs: number[], from: number): number {\n\tif (from === xs.length) return 0;\n\treturn (xs[from] ?? 0) + total(xs, from + 1);\n}",
			good: "export function total(xs: number[]): number {\n\tlet sum = 0;\n\tfor (const x of xs) sum += x;\n\treturn sum;\n}",
		},
		*find(code) {
			for (const call of steppingSelfCalls(code)) {
				if (!call.doubling) {
					yield {
						...call,
						message: l10n.t`The recursion goes one level down per element, so a long input overflows the stack. Depth is the first thing to be asked about a recursive answer. Write it as a loop, or bound the depth in a sentence.`,
					};
				}
			}
		},
	},
	patternRule({
		...script,
		id: "code/loose-equality",
		criterion: "clarity",
		severity: "info",
		page: {
			title: l10n.t`== converts before it compares`,
			why: l10n.t`Which values equal each other then takes a table to know.`,
			bad: "export function isFirst(position: number): boolean {\n\treturn position == 0;\n}",
			good: "export function isFirst(position: number): boolean {\n\treturn position === 0;\n}",
		},
		pattern: /(?<![=!<>])(?:==|!=)(?!=)(?!\s*(?:null|undefined)\b)/g,
		message: l10n.t`== converts before it compares, so 0 == "" is true. Reviewers stop at each one and work out what can arrive there. Use === and !==.`,
	}),
	patternRule({
		...script,
		id: "code/any-type",
		criterion: "clarity",
		severity: "info",
		languages: typescript,
		page: {
			title: l10n.t`any switches the types off`,
			why: l10n.t`Naming the shape of the data is half of the explanation, and the compiler checks it for free.`,
			bad: "export function userOf(event: any): string {\n\treturn event.user;\n}",
			good: "export function userOf(event: { user: string }): string {\n\treturn event.user;\n}",
		},
		pattern: /[:<,]\s*any\b(?=\s*(?:\[\]|[,)>;=|{]))/g,
		message: l10n.t`any turns the checks off for all that touches it. The type is where you show what a row looks like, before any code. Write the shape, or unknown and a test.`,
	}),
	patternRule({
		...script,
		id: "code/function-scope",
		criterion: "clarity",
		severity: "info",
		page: {
			title: l10n.t`var is visible in the whole function`,
			why: l10n.t`Closures in a loop then share one variable, an old question with a modern answer.`,
			bad: "export function total(xs: number[]): number {\n\tvar sum = 0;\n\tfor (const x of xs) sum += x;\n\treturn sum;\n}",
			good: "export function total(xs: number[]): number {\n\tlet sum = 0;\n\tfor (const x of xs) sum += x;\n\treturn sum;\n}",
		},
		pattern: /(?<![\w.])var\s+\w+/g,
		message: l10n.t`var belongs to the whole function and exists before its line. It dates the code, and invites the question about closures in loops. Use const, and let where it changes.`,
	}),
	patternRule({
		...script,
		id: "code/print-left-in",
		criterion: "clarity",
		severity: "info",
		page: {
			title: l10n.t`Output was left in`,
			why: l10n.t`Logging a large array takes longer than the algorithm.`,
			bad: "export function total(xs: number[]): number {\n\tconsole.log(xs);\n\treturn xs.length;\n}",
			good: "export function total(xs: number[]): number {\n\treturn xs.length;\n}",
		},
		pattern: /\bconsole\.\w+\(/g,
		message: l10n.t`Debug output is still there. Writing it takes longer than the work on a large case, and it leaves the impression of a draft. Remove it before you hand in.`,
	}),
	patternRule({
		...script,
		id: "code/shadowed-builtin",
		criterion: "clarity",
		severity: "info",
		page: {
			title: l10n.t`A name of the language is taken`,
			why: l10n.t`A later \`new Map()\` then fails for a reason that stands elsewhere.`,
			bad: "export function first(xs: string[]): string | undefined {\n\tconst Set = xs[0];\n\treturn Set;\n}",
			good: "export function first(xs: string[]): string | undefined {\n\tconst lead = xs[0];\n\treturn lead;\n}",
		},
		pattern:
			/\b(?:const|let|var)\s+(Map|Set|Array|Object|Number|String|Math|Symbol|Date|undefined|NaN|Infinity)\b\s*[=:;]/g,
		message: ([, name = ""]) =>
			l10n.t`${name} now means something else in this scope. The next person to type it, probably you in ten minutes, gets a puzzling error. Rename it after its content.`,
	}),
];
