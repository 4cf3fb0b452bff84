import { closing, type CodeLoop, type CollectionKind } from "../codeShape.ts";

export type BracedLanguage = "java" | "cpp" | "go";

/** Loops of Java, C++ and Go: `for (…) {`, `while (…) stay;`, `for … {`. */
export function bracedLoops(masked: string, language: BracedLanguage): CodeLoop[] {
	return language === "go" ? goLoops(masked) : parenthesisedLoops(masked);
}

/** What a name is declared as, the first time that it is. */
export function bracedKind(name: string, masked: string, language: BracedLanguage): CollectionKind {
	for (const [kind, pattern] of declarations[language]) {
		if (new RegExp(pattern.replace("NAME", `(?<![\\w.])${name}\\b`)).test(masked)) {
			return kind;
		}
	}
	return "other";
}

// a linked list takes its front away for nothing, so it is none of these
const declarations: Readonly<Record<BracedLanguage, readonly (readonly [CollectionKind, string])[]>> = {
	java: [
		["other", "NAME\\s*=\\s*new\\s+(?:LinkedList|ArrayDeque)\\b"],
		["list", "\\b(?:Array)?List\\s*<[^;(){}]*>\\s+NAME"],
		["list", "\\bvar\\s+NAME\\s*=\\s*new\\s+ArrayList\\b"],
		["text", "\\bString\\s+NAME"],
	],
	cpp: [
		["list", "\\bvector\\s*<[^;(){}]*>\\s*&?\\s*NAME"],
		["text", "\\bstring\\s*&?\\s*NAME"],
	],
	go: [
		["list", "NAME\\s*:?=\\s*(?:make\\(\\s*)?\\[\\]"],
		["list", "NAME\\s+\\[\\]"],
		["text", 'NAME\\s*:?=\\s*["`]'],
		["text", "NAME\\s+string\\b"],
	],
};

function parenthesisedLoops(masked: string): CodeLoop[] {
	return [...masked.matchAll(/\b(?:for|while)\s*\(/g)].map((match): CodeLoop => {
		const close = closing(masked, match.index + match[0].length - 1);
		const head = masked.slice(match.index + match[0].length, close);
		const brace = /^\)\s*\{/.exec(masked.slice(close, close + 40));
		const start = brace === null ? close + 1 : close + brace[0].length - 1;
		const semicolon = masked.indexOf(";", start);
		const end = brace === null ? (semicolon < 0 ? masked.length : semicolon) : closing(masked, start) + 1;
		return { start: match.index, end, body: { start, end }, variables: /(\w+)\s*[:=]/.exec(head)?.slice(1, 2) ?? [] };
	});
}

function goLoops(masked: string): CodeLoop[] {
	return [...masked.matchAll(/\bfor\b([^\n]*)\{[ \t]*\r?\n/g)].map((match): CodeLoop => {
		const start = match.index + match[0].lastIndexOf("{");
		const end = closing(masked, start) + 1;
		const counted = /^([^:=;]*):=/.exec(match[1] ?? "")?.[1];
		return { start: match.index, end, body: { start, end }, variables: counted?.match(/\w+/g) ?? [] };
	});
}
