import type { LanguageId } from "../problem/problem.ts";
import { bracedKind, bracedLoops, type BracedLanguage } from "./code/bracedShape.ts";
import { maskCode } from "./maskCode.ts";

/** Half-open offsets in the source. */
export interface CodeSpan {
	readonly start: number;
	readonly end: number;
}

export interface CodeFunction extends CodeSpan {
	readonly name: string;
	readonly params: readonly {
		readonly name: string;
		readonly annotation: string;
		readonly fallback: string;
		readonly start: number;
	}[];
	readonly body: CodeSpan;
	/** inside another function or a class */
	readonly nested: boolean;
}

export interface CodeLoop extends CodeSpan {
	readonly body: CodeSpan;
	/** names that the loop itself counts or walks with */
	readonly variables: readonly string[];
}

/** What kind of collection a name holds, as far as every assignment of it shows. */
export type CollectionKind = "list" | "numbers" | "text" | "other";

/** A solution read just far enough for rules: where functions and loops are, and which names are lists. No parse tree; never throws. */
export interface CodeShape {
	readonly language: LanguageId;
	readonly text: string;
	/** strings and comments blanked, same offsets */
	readonly masked: string;
	readonly functions: readonly CodeFunction[];
	readonly loops: readonly CodeLoop[];
	/** names of the functions (or methods) that the judge calls, when known */
	readonly entries: readonly string[];
	kindOf(name: string): CollectionKind;
}

export function readCodeShape(text: string, language: LanguageId, entries: readonly string[]): CodeShape {
	const masked = maskCode(text, language);
	const functions = language === "python" ? pythonFunctions(masked) : isScript(language) ? scriptFunctions(masked) : [];
	const loops =
		language === "python"
			? pythonLoops(masked)
			: isScript(language)
				? scriptLoops(masked)
				: isBraced(language)
					? bracedLoops(masked, language)
					: [];
	const kinds = new Map<string, CollectionKind>();
	return {
		language,
		text,
		masked,
		functions,
		loops,
		entries,
		kindOf(name) {
			const known =
				kinds.get(name) ??
				(isBraced(language) ? bracedKind(name, masked, language) : collectionKind(name, masked, functions, language));
			kinds.set(name, known);
			return known;
		},
	};
}

/** The loops whose body holds this place, outermost first. */
export function loopsAround(code: CodeShape, at: number): CodeLoop[] {
	return code.loops.filter((loop) => loop.body.start <= at && at < loop.body.end);
}

export function functionAround(code: CodeShape, at: number): CodeFunction | undefined {
	return code.functions.filter((one) => one.body.start <= at && at < one.body.end).at(-1);
}

// Python -------------------------------------------------------------------------------------------------------------

function pythonFunctions(masked: string): CodeFunction[] {
	return [...masked.matchAll(/^([ \t]*)(?:async[ \t]+)?def[ \t]+(\w+)[ \t]*\(/gm)].map((match) => {
		const open = match.index + match[0].length - 1;
		const close = closing(masked, open);
		const body = pythonBlock(masked, match.index, close);
		return {
			name: match[2] ?? "",
			start: match.index + (match[1]?.length ?? 0),
			end: body.end,
			params: parameters(masked, open + 1, close),
			body,
			nested: (match[1] ?? "") !== "",
		};
	});
}

function pythonLoops(masked: string): CodeLoop[] {
	const statements = [...masked.matchAll(/^[ \t]*(?:async[ \t]+)?(?:for\b([^\n]*?)\bin\b|while\b)/gm)].map(
		(match): CodeLoop => {
			const body = pythonBlock(masked, match.index, headerEnd(masked, match.index));
			return { start: match.index, end: body.end, body, variables: match[1]?.match(/\w+/g) ?? [] };
		},
	);
	const comprehensions = [...masked.matchAll(/\bfor\b([^\n]*?)\bin\b/g)].flatMap((match): CodeLoop[] => {
		const open = openingBefore(masked, match.index);
		if (open < 0) {
			return [];
		}
		const end = closing(masked, open);
		return [{ start: open, end, body: { start: open, end }, variables: match[1]?.match(/\w+/g) ?? [] }];
	});
	return [...statements, ...comprehensions];
}

/** Behind the colon that ends a header, brackets skipped. */
function headerEnd(masked: string, from: number): number {
	let depth = 0;
	for (let i = from; i < masked.length; i++) {
		const character = masked[i] ?? "";
		if ("([{".includes(character)) depth++;
		else if (")]}".includes(character)) depth--;
		else if (character === ":" && depth <= 0) return i;
		else if (character === "\n" && depth <= 0) return i;
	}
	return masked.length;
}

/** Every following line that stands deeper than the header's. */
function pythonBlock(masked: string, header: number, headerTail: number): CodeSpan {
	const indent = /^[ \t]*/.exec(masked.slice(masked.lastIndexOf("\n", header - 1) + 1, header + 400))?.[0].length ?? 0;
	const lineEnd = masked.indexOf("\n", headerTail);
	const start = headerTail;
	let end = lineEnd < 0 ? masked.length : lineEnd;
	for (let at = end + 1; at > 0 && at < masked.length; ) {
		const next = masked.indexOf("\n", at);
		const line = masked.slice(at, next < 0 ? masked.length : next);
		if (line.trim() !== "") {
			if ((/^[ \t]*/.exec(line)?.[0].length ?? 0) <= indent) {
				break;
			}
			end = at + line.length;
		}
		at = next < 0 ? masked.length : next + 1;
	}
	return { start, end };
}

// TypeScript and JavaScript ------------------------------------------------------------------------------------------

function scriptFunctions(masked: string): CodeFunction[] {
	const found: CodeFunction[] = [];
	const heads = [
		/\bfunction\b\s*\*?\s*(\w+)\s*(?:<[^>()]*>)?\s*\(/g,
		/\b(?:const|let|var)\s+(\w+)\s*(?::[^=\n]+)?=\s*(?:async\s*)?\((?=[^()]*(?:\([^()]*\)[^()]*)*\)\s*(?::[^=>{]+)?=>)/g,
		/^[ \t]+(?:(?:public|private|protected|static|async|readonly)\s+)*(?!if\b|for\b|while\b|switch\b|catch\b|return\b|function\b)(\w+)\s*\((?=[^()]*\)\s*(?::\s*[^{;=]+)?\{)/gm,
	];
	for (const head of heads) {
		for (const match of masked.matchAll(head)) {
			const open = match.index + match[0].length - 1;
			const close = closing(masked, open);
			const brace = bodyBrace(masked, close);
			if (brace >= 0) {
				const end = closing(masked, brace) + 1;
				found.push({
					name: match[1] ?? "",
					start: match.index + match[0].search(/\S/),
					end,
					params: parameters(masked, open + 1, close),
					body: { start: brace, end },
					nested: false,
				});
			}
		}
	}
	found.sort((a, b) => a.start - b.start);
	return found.map((one) => ({
		...one,
		nested: found.some((outer) => outer.body.start < one.start && one.end <= outer.body.end),
	}));
}

/** The `{` of a body, after a return type that may itself hold braces; −1 for an arrow with an expression. */
function bodyBrace(masked: string, close: number): number {
	const arrow = /^\)\s*(?::(?:\{[^{}]*\}|[^=;{}])*?)?=>\s*/.exec(masked.slice(close, close + 300));
	if (arrow !== null) {
		const at = close + arrow[0].length;
		return masked[at] === "{" ? at : -1;
	}
	const plain = /^\)\s*(?::\s*(?:\{[^{}]*\}(?:\[\])?|[^{;]+?))?\s*\{/.exec(masked.slice(close, close + 300));
	return plain === null ? -1 : close + plain[0].length - 1;
}

function scriptLoops(masked: string): CodeLoop[] {
	const statements = [...masked.matchAll(/\b(?:for(?:\s+await)?|while)\s*\(/g)].map((match): CodeLoop => {
		const open = match.index + match[0].length - 1;
		const close = closing(masked, open);
		const brace = /^\)\s*\{/.exec(masked.slice(close, close + 40));
		const bodyStart = brace === null ? close + 1 : close + brace[0].length - 1;
		const semicolon = masked.indexOf(";", close);
		const end = brace === null ? (semicolon < 0 ? masked.length : semicolon) : closing(masked, bodyStart) + 1;
		const head = masked.slice(open + 1, close);
		return {
			start: match.index,
			end,
			body: { start: bodyStart, end },
			variables: /\b(?:const|let|var)\s+([^=;]*?)(?:\bof\b|\bin\b|=)/.exec(head)?.[1]?.match(/\w+/g) ?? [],
		};
	});
	const callbacks = [...masked.matchAll(/\.(?:map|forEach|filter|reduce|flatMap|some|every|find|findIndex)\s*\(/g)].map(
		(match): CodeLoop => {
			const open = match.index + match[0].length - 1;
			const end = closing(masked, open);
			return { start: match.index, end, body: { start: open, end }, variables: [] };
		},
	);
	return [...statements, ...callbacks];
}

// both ---------------------------------------------------------------------------------------------------------------

/** Offset of the bracket that closes the one at `open`; the end of the text where it is missing. */
export function closing(masked: string, open: number): number {
	let depth = 0;
	for (let i = open; i < masked.length; i++) {
		const character = masked[i] ?? "";
		if ("([{".includes(character)) {
			depth++;
		} else if (")]}".includes(character)) {
			depth--;
			if (depth === 0) {
				return i;
			}
		}
	}
	return masked.length;
}

/** The bracket that holds this place; −1 where none does. */
function openingBefore(masked: string, at: number): number {
	let depth = 0;
	for (let i = at - 1; i >= Math.max(0, at - 2000); i--) {
		const character = masked[i] ?? "";
		if (")]}".includes(character)) {
			depth++;
		} else if ("([{".includes(character)) {
			if (depth === 0) {
				return i;
			}
			depth--;
		}
	}
	return -1;
}

function parameters(masked: string, from: number, to: number): CodeFunction["params"] {
	const params: CodeFunction["params"][number][] = [];
	let start = from;
	let depth = 0;
	for (let i = from; i <= to; i++) {
		const character = i === to ? "," : (masked[i] ?? "");
		if ("([{<".includes(character)) depth++;
		else if (")]}>".includes(character) && masked[i - 1] !== "=") depth--;
		if (character === "," && (depth <= 0 || i === to)) {
			const piece = masked.slice(start, i);
			const match = /^\s*\*{0,2}(?:\.\.\.)?(\w+)\s*\??\s*(?::([^=]*(?:=>[^=]*)*))?(?:=([\s\S]*))?$/.exec(piece);
			if (match?.[1] !== undefined) {
				params.push({
					name: match[1],
					annotation: (match[2] ?? "").trim(),
					fallback: (match[3] ?? "").trim(),
					start: start + piece.search(/\S/),
				});
			}
			start = i + 1;
		}
	}
	return params;
}

function collectionKind(
	name: string,
	masked: string,
	functions: readonly CodeFunction[],
	language: LanguageId,
): CollectionKind {
	const kinds = new Set<CollectionKind>();
	for (const one of functions) {
		const param = one.params.find((candidate) => candidate.name === name);
		if (param !== undefined) {
			kinds.add(fromAnnotation(param.annotation, language));
		}
	}
	const declared =
		language === "python"
			? new RegExp(`(?<![\\w.])${name}[ \\t]*(?::([^=\\n]+))?=(?!=)[ \\t]*([^\\n]*)`, "g")
			: new RegExp(`(?<![\\w.])${name}\\s*(?::\\s*([^=;\\n]+?))?\\s*=(?![=>])\\s*([^\\n]*)`, "g");
	for (const match of masked.matchAll(declared)) {
		// a part of itself is of the same kind
		if (new RegExp(`^${name}\\s*(?:\\[[^\\]]*:|\\.slice\\()`).test(match[2] ?? "")) {
			continue;
		}
		const fromType = match[1] === undefined ? "other" : fromAnnotation(match[1].trim(), language);
		kinds.add(fromType === "other" ? fromValue(match[2] ?? "", language) : fromType);
	}
	// a loop variable, a `with` target, an unpacked name: unknown
	if (new RegExp(`\\bfor\\b[^\\n]*?(?<![\\w.])${name}\\b[^\\n]*?\\b(?:in|of)\\b`).test(masked) && kinds.size === 0) {
		return "other";
	}
	if (kinds.size === 1) {
		return [...kinds][0] ?? "other";
	}
	return kinds.size === 2 && kinds.has("list") && kinds.has("numbers") ? "list" : "other";
}

function fromAnnotation(annotation: string, language: LanguageId): CollectionKind {
	if (language === "python") {
		return /^(?:typing\.)?[Ll]ist\b\s*\[\s*(?:int|float)\s*\]/.test(annotation)
			? "numbers"
			: /^(?:typing\.)?(?:[Ll]ist|Sequence|MutableSequence)\b/.test(annotation)
				? "list"
				: /^str\b/.test(annotation)
					? "text"
					: "other";
	}
	const plain = annotation.replace(/^readonly\s+/, "");
	return /^(?:number\[\]|(?:Readonly)?Array<number>)$/.test(plain)
		? "numbers"
		: /\[\]$|^(?:Readonly)?Array</.test(plain)
			? "list"
			: plain === "string"
				? "text"
				: "other";
}

function fromValue(value: string, language: LanguageId): CollectionKind {
	if (language === "python") {
		return /^(?:\[|list\(|sorted\()/.test(value) ? "list" : /^[fr]?["']/.test(value) ? "text" : "other";
	}
	return /^(?:\[|Array\.from\(|new Array\b|Object\.(?:keys|values|entries)\()/.test(value)
		? "list"
		: /^["'`]/.test(value)
			? "text"
			: "other";
}

function isScript(language: LanguageId): boolean {
	return language === "typescript" || language === "javascript";
}

function isBraced(language: LanguageId): language is BracedLanguage {
	return language === "java" || language === "cpp" || language === "go";
}
