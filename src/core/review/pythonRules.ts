import type { CodeHit, CodeRule } from "./codeRule.ts";
import { closing, type CodeFunction, type CodeShape, functionAround, loopsAround } from "./codeShape.ts";

const languages = ["python"] as const;

/** What costs candidates points in Python, each with its reason. */
export const pythonRules: readonly CodeRule[] = [
	{
		id: "code/mutable-default",
		criterion: "correctness",
		severity: "error",
		languages,
		*find(code) {
			for (const one of code.functions) {
				for (const param of one.params) {
					if (/^(?:\[|\{|(?:list|dict|set|deque|defaultdict)\()/.test(param.fallback)) {
						yield {
							start: param.start,
							end: param.start + param.name.length,
							message: `The default of ${param.name} is made once and shared by all calls: the second call sees what the first left there. Use None and make it inside.`,
						};
					}
				}
			}
		},
	},
	{
		id: "code/mutated-input",
		criterion: "correctness",
		severity: "warning",
		languages,
		*find(code) {
			const methods =
				"append|extend|insert|remove|pop|popitem|clear|sort|reverse|update|add|discard|setdefault|popleft|appendleft";
			for (const one of entryFunctions(code)) {
				for (const param of one.params.filter((candidate) => candidate.name !== "self" && candidate.name !== "cls")) {
					const patterns = [
						new RegExp(`(?<![\\w.])${param.name}\\.(?:${methods})\\(`, "g"),
						new RegExp(
							`(?<![\\w.])${param.name}(?:\\[[^\\]\\n]*\\])+[ \\t]*(?:[-+*/%&|^]|//|\\*\\*|<<|>>)?=(?!=)`,
							"g",
						),
						new RegExp(`\\bdel[ \\t]+${param.name}\\[`, "g"),
						new RegExp(
							`\\bheapq\\.(?:heapify|heappush|heappop|heapreplace|heappushpop)\\([ \\t]*${param.name}\\b`,
							"g",
						),
						new RegExp(`\\brandom\\.shuffle\\([ \\t]*${param.name}\\b`, "g"),
					];
					yield* mutations(code, one, param.name, patterns);
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
			for (const match of code.masked.matchAll(/\b(?:not[ \t]+)?in[ \t]+(\w+)\b(?![ \t]*[.([])/g)) {
				const line = code.masked.slice(code.masked.lastIndexOf("\n", match.index) + 1, match.index);
				if (/\bfor\b(?:(?!\bin\b).)*$/.test(line)) {
					continue;
				}
				const name = match[1] ?? "";
				if (isList(code, name) && loopsAround(code, match.index).length > 0 && growsOrOuter(code, name, match.index)) {
					yield hit(
						match,
						`\`in ${name}\` walks the list, once in each round: quadratic in all. Keep a set beside it.`,
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
			for (const match of code.masked.matchAll(/(?<![\w.])(\w+)\.(pop\([ \t]*0[ \t]*\)|insert\([ \t]*0[ \t]*,)/g)) {
				const name = match[1] ?? "";
				if (isList(code, name) && loopsAround(code, match.index).length > 0) {
					yield hit(
						match,
						`Every element of ${name} moves when its front changes, once in each round: quadratic in all. Use collections.deque.`,
					);
				}
			}
		},
	},
	{
		id: "code/search-in-loop",
		criterion: "complexity",
		severity: "warning",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(/(?<![\w.])(\w+)\.(index|count|remove)\(/g)) {
				const name = match[1] ?? "";
				if (isList(code, name) && loopsAround(code, match.index).length > 0) {
					yield hit(
						match,
						`${name}.${match[2]}() walks the list, once in each round: quadratic in all. Keep positions or counts in a dict.`,
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
			for (const match of code.masked.matchAll(/(?<![\w.])(\w+)\[([^\][\n:]*):([^\][\n:]*)\]/g)) {
				const name = match[1] ?? "";
				const bounds = `${match[2]} ${match[3]}`;
				const counting = loopsAround(code, match.index).flatMap((loop) => loop.variables);
				const walks = counting.some((variable) => new RegExp(`\\b${variable}\\b`).test(bounds));
				const assigned = /^[ \t]*=(?!=)/.test(code.masked.slice(match.index + match[0].length));
				// both bounds move together: a window of fixed width, whose cost is its width
				const window = (match[2] ?? "").trim() !== "" && (match[3] ?? "").trim() !== "";
				if ((isList(code, name) || isPlainParameter(code, name, match.index)) && walks && !assigned && !window) {
					yield hit(
						match,
						`${match[0].trim()} copies up to the whole list in each round: quadratic in all. Carry a running value or use positions.`,
					);
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
			for (const match of code.masked.matchAll(/\bfor\b[^\n:]*?\bin[ \t]+(\w+)[ \t]+if\b([^\n\])}]*)/g)) {
				const name = match[1] ?? "";
				const outer = loopsAround(code, match.index);
				const chosen = outer.flatMap((loop) => (loop.start < match.index ? loop.variables : []));
				const own: readonly string[] = /\bfor\b([^\n:]*?)\bin\b/.exec(match[0])?.[1]?.match(/\w+/g) ?? [];
				const keys = chosen.filter((variable) => !own.includes(variable) && variable !== name);
				const filters = keys.some((key) => new RegExp(`==[ \\t]*${key}\\b|\\b${key}[ \\t]*==`).test(match[2] ?? ""));
				if (filters && (isList(code, name) || isPlainParameter(code, name, match.index))) {
					yield hit(
						match,
						`All of ${name} is searched again in each round of the loop around it. Group it once in a dict.`,
					);
				}
			}
		},
	},
	{
		id: "code/sort-in-loop",
		criterion: "complexity",
		severity: "warning",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(
				/(?<![\w.])(?:(\w+)\.sort\(|(?:sorted|min|max|sum)\([ \t]*(\w+)[ \t]*[,)])/g,
			)) {
				const name = match[1] ?? match[2] ?? "";
				const loop = loopsAround(code, match.index).find((one) => growsIn(code, name, one.body.start, one.body.end));
				if (isList(code, name) && loop !== undefined && !assignedIn(code, name, loop.body.start, loop.body.end)) {
					yield hit(
						match,
						`${name} grows in this loop and is gone through from the start in each round. Keep it in order (bisect, heapq) or carry the value along.`,
					);
				}
			}
		},
	},
	{
		id: "code/string-building",
		criterion: "complexity",
		severity: "info",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(/^[ \t]*(\w+)[ \t]*\+=/gm)) {
				const name = match[1] ?? "";
				const loop = loopsAround(code, match.index + match[0].length - 1)[0];
				if (
					code.kindOf(name) === "text" &&
					loop !== undefined &&
					!assignedIn(code, name, loop.body.start, loop.body.end)
				) {
					yield hit(
						match,
						`${name} is built piece by piece: each += may copy all of it. Collect the pieces in a list and join them once.`,
					);
				}
			}
		},
	},
	{
		id: "code/bare-except",
		criterion: "correctness",
		severity: "warning",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(
				/^[ \t]*except[ \t]*:|^[ \t]*except[ \t]+(?:Base)?Exception\b[^\n:]*:[ \t]*(?:\n[ \t]*)?pass\b/gm,
			)) {
				yield hit(
					match,
					"This swallows every error, your own mistakes and Ctrl+C included, and a wrong answer looks like a right one. Catch the one error you expect.",
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
			for (const match of code.masked.matchAll(
				/(?:[=!]=)[ \t]*-?\d*\.\d*[1-9]\d*(?!\w)|(?<![\w.])-?\d*\.\d*[1-9]\d*[ \t]*[=!]=|\w[ \t]*\/[ \t]*\w+[ \t]*[=!]=(?!=)/g,
			)) {
				if (!match[0].includes("//")) {
					yield hit(
						match,
						"Computed fractions are rarely equal to the last digit. Compare whole numbers (cross-multiply), or use math.isclose.",
					);
				}
			}
		},
	},
	{
		id: "code/shadowed-builtin",
		criterion: "clarity",
		severity: "info",
		languages,
		*find(code) {
			const names =
				"list|dict|set|str|int|float|tuple|sum|max|min|sorted|len|range|filter|map|zip|all|any|next|iter|hash|object|bytes|print";
			for (const match of code.masked.matchAll(
				new RegExp(`^[ \\t]*(${names})[ \\t]*=(?!=)|\\bfor[ \\t]+(${names})[ \\t]+in\\b`, "gm"),
			)) {
				yield hit(
					match,
					`The name hides the built-in ${match[1] ?? match[2]}: a later call of it fails far from here. Choose another name.`,
				);
			}
			for (const one of code.functions) {
				for (const param of one.params) {
					if (new RegExp(`^(?:${names})$`).test(param.name)) {
						yield {
							start: param.start,
							end: param.start + param.name.length,
							message: `The parameter hides the built-in ${param.name}. Choose another name.`,
						};
					}
				}
			}
		},
	},
	{
		id: "code/unused-sort",
		criterion: "correctness",
		severity: "error",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(/^[ \t]*(sorted|reversed)\(/gm)) {
				const end = closing(code.masked, match.index + match[0].length - 1);
				if (/^[ \t]*(?:\n|$)/.test(code.masked.slice(end + 1)) && startsStatement(code.masked, match.index)) {
					yield hit(
						match,
						`${match[1]}() returns a new value, which is thrown away here; the list stays as it was. Keep the result, or use .sort().`,
					);
				}
			}
			for (const match of code.masked.matchAll(/(?<![=!<>])=[ \t]*(\w+)\.(sort|reverse|append|extend)\(/g)) {
				if (isList(code, match[1] ?? "") || match[2] === "sort") {
					yield hit(match, `.${match[2]}() changes the list and returns None, which is what gets assigned here.`);
				}
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
				for (const match of code.masked
					.slice(one.body.start, one.body.end)
					.matchAll(new RegExp(`(?<![\\w])(?:self\\.)?${one.name}\\(([^()\\n]*)\\)`, "g"))) {
					if (/[-+][ \t]*1\b|\[1:\]|\[:-1\]/.test(match[1] ?? "")) {
						const start = one.body.start + match.index;
						yield {
							start,
							end: start + match[0].length,
							message: `Each step goes one call deeper: Python stops at about 1,000 calls, so a long input raises RecursionError. Use a loop, or show that the depth stays small.`,
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
			for (const match of code.masked.matchAll(/^[ \t]+print\(/gm)) {
				const one = functionAround(code, match.index + match[0].length - 1);
				if (one !== undefined && one.name !== "main") {
					yield hit(match, "A print was left in: it slows large cases down and reads as unfinished. Remove it.");
				}
			}
		},
	},
	{
		id: "code/compare-with-none",
		criterion: "clarity",
		severity: "info",
		languages,
		*find(code) {
			for (const match of code.masked.matchAll(/[=!]=[ \t]*None\b/g)) {
				yield hit(match, "Compare with None by `is`: == may be redefined by the value.");
			}
		},
	},
];

/** Functions that the judge calls; where it is not known which, those that nothing else in the text calls. */
export function entryFunctions(code: CodeShape): CodeFunction[] {
	const named = code.functions.filter((one) => code.entries.includes(one.name));
	if (named.length > 0) {
		return named;
	}
	return code.functions.filter((one) => {
		const uses = code.masked.match(new RegExp(`(?<![\\w])${one.name}\\b`, "g"))?.length ?? 0;
		return !one.nested && !one.name.startsWith("_") && uses === 1;
	});
}

/** The first change of a parameter that has not been replaced by a copy before. */
export function* mutations(
	code: CodeShape,
	one: CodeFunction,
	name: string,
	patterns: readonly RegExp[],
): Generator<CodeHit> {
	const body = code.masked.slice(one.body.start, one.body.end);
	const rebound =
		new RegExp(`(?<![\\w.])${name}[ \\t]*(?::[^=\\n]+)?=(?!=)`).exec(body)?.index ?? Number.POSITIVE_INFINITY;
	const first = patterns
		.flatMap((pattern) => [...body.matchAll(pattern)])
		.filter((match) => match.index < rebound && !shadowedAt(code, one, name, one.body.start + match.index))
		.sort((a, b) => a.index - b.index)[0];
	if (first !== undefined) {
		const start = one.body.start + first.index;
		yield {
			start,
			end: start + first[0].length,
			message: `This changes ${name}, which belongs to the caller: the judge compares it afterwards, and an interviewer asks. Work on a copy, or say that you own it.`,
		};
	}
}

/** A function inside has a parameter of the same name. */
function shadowedAt(code: CodeShape, one: CodeFunction, name: string, at: number): boolean {
	return code.functions.some(
		(inner) =>
			inner !== one &&
			inner.start > one.start &&
			inner.body.start <= at &&
			at < inner.body.end &&
			inner.params.some((param) => param.name === name),
	);
}

/** A parameter without a type, as most candidates write it. */
function isPlainParameter(code: CodeShape, name: string, at: number): boolean {
	return functionAround(code, at)?.params.some((param) => param.name === name && param.annotation === "") ?? false;
}

function isList(code: CodeShape, name: string): boolean {
	const kind = code.kindOf(name);
	return kind === "list" || kind === "numbers";
}

/** The list is a parameter or grows: a literal of three names searched in a loop is fine. */
function growsOrOuter(code: CodeShape, name: string, at: number): boolean {
	return (
		growsIn(code, name, 0, code.masked.length) ||
		(functionAround(code, at)?.params.some((param) => param.name === name) ?? false) ||
		new RegExp(`(?<![\\w.])${name}[ \\t]*=[ \\t]*(?:list|sorted)\\(`).test(code.masked)
	);
}

function growsIn(code: CodeShape, name: string, start: number, end: number): boolean {
	return new RegExp(`(?<![\\w.])${name}\\.(?:append|extend|insert)\\(|(?<![\\w.])${name}[ \\t]*\\+=`).test(
		code.masked.slice(start, end),
	);
}

function assignedIn(code: CodeShape, name: string, start: number, end: number): boolean {
	return new RegExp(`(?<![\\w.])${name}[ \\t]*(?::[^=\\n]+)?=(?!=)`).test(code.masked.slice(start, end));
}

/** Not a continuation of the line before, inside brackets. */
function startsStatement(masked: string, at: number): boolean {
	const before = masked.slice(0, at);
	const open = (before.match(/[([{]/g)?.length ?? 0) - (before.match(/[)\]}]/g)?.length ?? 0);
	return open === 0 && !/\\\s*\n[ \t]*$/.test(before);
}

function hit(match: RegExpExecArray | RegExpMatchArray, message: string): CodeHit {
	const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
	const start = (match.index ?? 0) + lead;
	return { start, end: start + match[0].trim().length, message };
}
