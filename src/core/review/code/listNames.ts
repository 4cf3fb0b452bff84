import { type CodeShape, functionAround } from "../codeShape.ts";

/** The name holds a list, as far as the text shows. */
export function isList(code: CodeShape, name: string): boolean {
	const kind = code.kindOf(name);
	return kind === "list" || kind === "numbers";
}

/** A parameter of the function around this place. */
export function isParameter(code: CodeShape, name: string, at: number): boolean {
	return functionAround(code, at)?.params.some((param) => param.name === name) ?? false;
}

/** A parameter without a type, as most candidates write it. */
export function isPlainParameter(code: CodeShape, name: string, at: number): boolean {
	return functionAround(code, at)?.params.some((param) => param.name === name && param.annotation === "") ?? false;
}

/** Python: the list is made longer between these offsets. */
export function growsIn(code: CodeShape, name: string, start: number, end: number): boolean {
	return new RegExp(`(?<![\\w.])${name}\\.(?:append|extend|insert)\\(|(?<![\\w.])${name}[ \\t]*\\+=`).test(
		code.masked.slice(start, end),
	);
}

export function assignedIn(code: CodeShape, name: string, start: number, end: number): boolean {
	return new RegExp(`(?<![\\w.])${name}[ \\t]*(?::[^=\\n]+)?=(?!=)`).test(code.masked.slice(start, end));
}
