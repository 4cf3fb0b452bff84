import { languageTable } from "../problem/languageTable.ts";
import type { LanguageId } from "../problem/problem.ts";

/**
 * The same text, as long, with the inside of strings and all of comments blanked (line breaks and quotation marks stay),
 * so that patterns see code only.
 */
export function maskCode(text: string, language: LanguageId): string {
	const masked = text.split("");
	const blank = (from: number, to: number) => {
		for (let i = from; i < to; i++) {
			if (masked[i] !== "\n" && masked[i] !== "\r") {
				masked[i] = " ";
			}
		}
	};
	let at = 0;
	while (at < text.length) {
		const comment = commentEnd(text, at, language);
		if (comment > at) {
			blank(at, comment);
			at = comment;
			continue;
		}
		const string = stringAt(text, at, language);
		if (string !== null) {
			blank(at + string.quote, string.end - string.quote);
			at = string.end;
			continue;
		}
		at++;
	}
	return masked.join("");
}

function commentEnd(text: string, at: number, language: LanguageId): number {
	const marker = languageTable[language].lineComment;
	if (text.startsWith(marker, at)) {
		const end = text.indexOf("\n", at);
		return end < 0 ? text.length : end;
	}
	if (language !== "python" && text.startsWith("/*", at)) {
		const end = text.indexOf("*/", at + 2);
		return end < 0 ? text.length : end + 2;
	}
	return at;
}

function stringAt(
	text: string,
	at: number,
	language: LanguageId,
): { readonly quote: number; readonly end: number } | null {
	const first = text[at];
	if (language === "python" && (text.startsWith('"""', at) || text.startsWith("'''", at))) {
		const end = text.indexOf(text.slice(at, at + 3), at + 3);
		return { quote: 3, end: end < 0 ? text.length : end + 3 };
	}
	if (first === '"' || first === "'") {
		return { quote: 1, end: simpleStringEnd(text, at, first) };
	}
	const isScript = language === "typescript" || language === "javascript";
	if (isScript && first === "`") {
		return { quote: 1, end: templateEnd(text, at) };
	}
	if (
		isScript &&
		first === "/" &&
		/(?:^|[(,=:[!&|?{};+\-*%<>~^]|\breturn|\btypeof|\bcase)\s*$/.test(text.slice(Math.max(0, at - 20), at))
	) {
		return { quote: 1, end: simpleStringEnd(text, at, "/") };
	}
	return null;
}

function simpleStringEnd(text: string, at: number, quote: string): number {
	for (let i = at + 1; i < text.length; i++) {
		if (text[i] === "\\") {
			i++;
		} else if (text[i] === quote) {
			return i + 1;
		} else if (text[i] === "\n") {
			return i;
		}
	}
	return text.length;
}

/** `a ${b ? `c` : "d"} e`: the braces inside are counted, nested templates with them. */
function templateEnd(text: string, at: number): number {
	let depth = 0;
	for (let i = at + 1; i < text.length; i++) {
		if (text[i] === "\\") {
			i++;
		} else if (text.startsWith("${", i)) {
			depth++;
			i++;
		} else if (depth > 0 && text[i] === "{") {
			depth++;
		} else if (depth > 0 && text[i] === "}") {
			depth--;
		} else if (text[i] === "`") {
			if (depth === 0) {
				return i + 1;
			}
			i = templateEnd(text, i) - 1;
		}
	}
	return text.length;
}
