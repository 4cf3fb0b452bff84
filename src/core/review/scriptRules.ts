import type { CodeHit, CodeRule } from "./codeRule.ts";
import { closing, type CodeShape, functionAround, loopsAround } from "./codeShape.ts";
import { entryFunctions, mutations } from "./pythonRules.ts";

const languages = ["typescript", "javascript"] as const;

/** What costs candidates points in TypeScript and JavaScript. */
export const scriptRules: readonly CodeRule[] = [
	{
		id: "code/mutated-input",
		criterion: "correctness",
		severity: "warning",
		languages,
		*find(code) {
			const methods = "push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin|set|delete|clear|add";
			for (const one of entryFunctions(code)) {
				for (const param of one.params) {
					yield* mutations(code, one, param.name, [
						new RegExp(`(?<![\\w.])${param.name}\\.(?:${methods})\\(`, "g"),
						new RegExp(
							`(?<![\\w.])${param.name}(?:\\[[^\\]\\n]*\\])+\\s*(?:[-+*/%&|^]|\\*\\*|<<|>>|\\?\\?)?=(?![=>])`,
							"g",
						),
						new RegExp(`(?<![\\w.])${param.name}\\.length\\s*=(?!=)`, "g"),
						new RegExp(`\\bdelete\\s+${param.name}\\b`, "g"),
					]);
				}
			}
		},
	},
	{
		id: "code/sort-as-text",
		criterion: "correctness",
		severity: "error",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(/(?<![\w.])(\w+)\.(sort|toSorted)\(\s*\)/g)) {
				if (code.kindOf(match[1] ?? "") === "numbers") {
					yield hit(
						match,
						`.${match[2]}() without a comparator sorts numbers as texts: 10 comes before 9. Pass (a, b) => a - b.`,
					);
				}
			}
		},
	},
	{
		id: "code/membership-in-list",
		criterion: "complexity",
		severity: "warning",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(/(?<![\w.])(\w+)\.(includes|indexOf|lastIndexOf|findIndex)\(/g)) {
				const name = match[1] ?? "";
				if (
					isList(code, name) &&
					loopsAround(code, match.index).length > 0 &&
					growsOrParameter(code, name, match.index)
				) {
					yield hit(
						match,
						`${name}.${match[2]}() walks the array, once in each round: quadratic in all. Keep a Set or a Map beside it.`,
					);
				}
			}
		},
	},
	{
		id: "code/front-of-list",
		criterion: "complexity",
		severity: "warning",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(/(?<![\w.])(\w+)\.(?:shift\(\s*\)|unshift\(|splice\(\s*0\s*,)/g)) {
				if (isList(code, match[1] ?? "") && loopsAround(code, match.index).length > 0) {
					yield hit(
						match,
						`Every element of ${match[1]} moves when its front changes, once in each round. Walk with an index, or keep a queue with a head.`,
					);
				}
			}
		},
	},
	{
		id: "code/copy-in-loop",
		criterion: "complexity",
		severity: "warning",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(/\.reduce\s*\(\s*\(\s*(\w+)/g)) {
				const end = closing(code.masked, match.index + match[0].indexOf("("));
				const spread = new RegExp(`[[{]\\s*\\.\\.\\.${match[1]}\\b`).exec(code.masked.slice(match.index, end));
				if (spread !== null) {
					const start = match.index + spread.index;
					yield {
						start,
						end: start + spread[0].length,
						message: `Each round copies everything collected so far: quadratic in all. Push into one array, or use a loop.`,
					};
				}
			}
			for (const match of code.masked.matchAll(/(?<![\w.])(\w+)\.slice\(\s*0\s*,\s*(\w+)/g)) {
				const counting = loopsAround(code, match.index).flatMap((loop) => loop.variables);
				if (isList(code, match[1] ?? "") && counting.includes(match[2] ?? "")) {
					yield hit(
						match,
						`${match[0]}) copies up to the whole array in each round: quadratic in all. Carry a running value along.`,
					);
				}
			}
			for (const match of code.masked.matchAll(/(?<![\w.])(\w+)\s*=\s*(?:\[\s*\.\.\.\1\b|\1\.concat\()/g)) {
				if (loopsAround(code, match.index).length > 0) {
					yield hit(match, `${match[1]} is copied whole in each round: quadratic in all. Use push.`);
				}
			}
		},
	},
	{
		id: "code/scan-in-loop",
		criterion: "complexity",
		severity: "warning",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(/(?<![\w.])(\w+)\.(?:filter|find|some)\(\s*\(?[^=\n]*?=>\s*([^\n]*)/g)) {
				const name = match[1] ?? "";
				const loops = loopsAround(code, match.index).filter((loop) => loop.start < match.index);
				const keys = loops.flatMap((loop) => loop.variables).filter((key) => key !== name);
				const filters = keys.some((key) => new RegExp(`===?\\s*${key}\\b|\\b${key}\\s*===?`).test(match[2] ?? ""));
				if (filters && isList(code, name)) {
					yield hit(
						match,
						`All of ${name} is searched again in each round of the loop around it. Group it once in a Map.`,
					);
				}
			}
		},
	},
	{
		id: "code/swallowed-error",
		criterion: "correctness",
		severity: "warning",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(/\bcatch\b\s*(?:\([^)]*\))?\s*\{\s*\}/g)) {
				yield hit(
					match,
					"This swallows every error, your own mistakes included. Catch the one you expect, or let it pass.",
				);
			}
		},
	},
	{
		id: "code/float-equality",
		criterion: "edge-cases",
		severity: "warning",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(/[=!]==?\s*-?\d*\.\d*[1-9]\d*(?!\w)|\w\s*\/\s*\w+\s*[=!]==?/g)) {
				yield hit(
					match,
					"Computed fractions are rarely equal to the last digit. Compare whole numbers (cross-multiply), or allow a small difference.",
				);
			}
		},
	},
	{
		id: "code/loose-equality",
		criterion: "clarity",
		severity: "info",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(/(?<![=!<>])(?:==|!=)(?!=)(?!\s*(?:null|undefined)\b)/g)) {
				yield hit(match, '== converts before it compares (0 == "" is true). Use === and !==.');
			}
		},
	},
	{
		id: "code/keys-of-array",
		criterion: "correctness",
		severity: "error",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(/\bfor\s*\(\s*(?:const|let|var)\s+\w+\s+in\s+(\w+)\s*\)/g)) {
				if (isList(code, match[1] ?? "")) {
					yield hit(match, `for … in gives the positions of ${match[1]} as texts ("0", "1"). Use for … of.`);
				}
			}
		},
	},
	{
		id: "code/unused-result",
		criterion: "correctness",
		severity: "error",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(/^[ \t]*(\w+)\.(toSorted|toReversed|concat|slice|filter|with)\(/gm)) {
				const end = closing(code.masked, match.index + match[0].length - 1);
				if (
					isList(code, match[1] ?? "") &&
					/^\s*;?[ \t]*(?:\n|$)/.test(code.masked.slice(end + 1)) &&
					/[;{}]\s*$/.test(code.masked.slice(0, match.index))
				) {
					yield hit(match, `.${match[2]}() returns a new array, which is thrown away here.`);
				}
			}
		},
	},
	{
		id: "code/parse-in-map",
		criterion: "correctness",
		severity: "error",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(/\.map\(\s*parseInt\s*\)/g)) {
				yield hit(
					match,
					"map passes the position as the second argument, which parseInt takes as the base. Use Number, or (text) => parseInt(text, 10).",
				);
			}
		},
	},
	{
		id: "code/deep-recursion",
		criterion: "edge-cases",
		severity: "warning",
		languages,
		*find(code) {
			for (const one of code.functions) {
				const body = code.masked.slice(one.body.start, one.body.end);
				for (const match of body.matchAll(new RegExp(`(?<![\\w])(?:this\\.)?${one.name}\\(([^()\\n]*)\\)`, "g"))) {
					if (/[-+]\s*1\b/.test(match[1] ?? "")) {
						const start = one.body.start + match.index;
						yield {
							start,
							end: start + match[0].length,
							message:
								"Each step goes one call deeper: a long input ends with a stack overflow. Use a loop, or show that the depth stays small.",
						};
						break;
					}
				}
			}
		},
	},
	{
		id: "code/print-left-in",
		criterion: "clarity",
		severity: "info",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(/\bconsole\.\w+\(/g)) {
				yield hit(match, "Output was left in: it slows large cases down and reads as unfinished. Remove it.");
			}
		},
	},
	{
		id: "code/shadowed-builtin",
		criterion: "clarity",
		severity: "info",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(
				/\b(?:const|let|var)\s+(Map|Set|Array|Object|Number|String|Math|Symbol|Date|undefined|NaN|Infinity)\b\s*[=:;]/g,
			)) {
				yield hit(match, `The name hides the built-in ${match[1]}. Choose another name.`);
			}
		},
	},
];

function isList(code: CodeShape, name: string): boolean {
	const kind = code.kindOf(name);
	return kind === "list" || kind === "numbers";
}

function growsOrParameter(code: CodeShape, name: string, at: number): boolean {
	return (
		new RegExp(`(?<![\\w.])${name}\\.(?:push|unshift)\\(`).test(code.masked) ||
		(functionAround(code, at)?.params.some((param) => param.name === name) ?? false)
	);
}

function hit(match: RegExpExecArray, message: string): CodeHit {
	const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
	const start = match.index + lead;
	return { start, end: start + match[0].trim().length, message };
}
