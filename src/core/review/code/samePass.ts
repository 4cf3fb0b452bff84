import { closing, type CodeLoop, type CodeShape, loopsAround } from "../codeShape.ts";

/**
 * A whole collection is gone through in a loop that changes neither it nor anything else that the pass reads: every
 * round finds the same. Only where that is plain: a name that the loop hands to a call may be changed there.
 */
export function isSamePass(code: CodeShape, pass: { readonly start: number; readonly end: number }): boolean {
	const loops = loopsAround(code, pass.start).filter((loop) => loop.start < pass.start && pass.end <= loop.body.end);
	const innermost = loops.reduce<CodeLoop | undefined>(
		(inner, loop) => (inner === undefined || loop.start > inner.start ? loop : inner),
		undefined,
	);
	if (innermost === undefined || (innermost.variables.length === 0 && !isStatement(code, innermost))) {
		return false;
	}
	if (innermost.end - innermost.start > longestLoop) {
		return false;
	}
	const text = code.masked.slice(pass.start, pass.end);
	const own = new Set(["Math", "Number", ...boundIn(text)]);
	const read = [...text.matchAll(/(?<![\w.])[A-Za-z_]\w*/g)].map(([name]) => name).filter((name) => !own.has(name));
	const body = code.masked.slice(innermost.body.start, pass.start) + code.masked.slice(pass.end, innermost.body.end);
	const moving = new Set([...innermost.variables, ...boundIn(body), ...assignedIn(body)]);
	// a number that is handed to a call stays what it is; what is walked, indexed or asked may be changed there
	const held = (name: string): boolean =>
		new RegExp(`(?<![\\w.])${name}[.[]|\\bin[ \\t]+${name}\\b|^\\w+\\([ \\t.]*${name}\\b`).test(text);
	return read.every((name) => !moving.has(name) && !(held(name) && mayChange(body, name)));
}

/** A loop of two hundred lines is read by nobody, and patterns take the square of its length. */
const longestLoop = 8000;

/** `sum(`, `xs.reduce(`: from the match to the bracket that closes its last one. */
export function passAt(code: CodeShape, match: RegExpExecArray): { readonly start: number; readonly end: number } {
	return { start: match.index, end: closing(code.masked, match.index + match[0].length - 1) + 1 };
}

function isStatement(code: CodeShape, loop: CodeLoop): boolean {
	return /^[ \t]*(?:async[ \t]+)?(?:for|while)\b/.test(code.masked.slice(loop.start, loop.start + 60));
}

/** Names of comprehensions, loops and arrow functions. */
function boundIn(text: string): readonly string[] {
	const heads = [
		/\bfor\b\s*\(?\s*(?:(?:const|let|var)\b)?([^\n]*?)\b(?:in|of)\b/g,
		/\blambda\b([^:\n]*):/g,
		/\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*(?::[^=\n]+)?=>/g,
		/(?<![\w.])(\w+)\s*=>/g,
		/\bas[ \t]+(\w+)/g,
	];
	return heads.flatMap((head) => [...text.matchAll(head)].flatMap((match) => match[1]?.match(/[A-Za-z_]\w*/g) ?? []));
}

function assignedIn(text: string): readonly string[] {
	const targets =
		/(?:^|[;{}\n])[ \t]*(?:(?:const|let|var)\b)?([\w \t,*()[\]{}:.]*?)[ \t]*(?::[^=\n]+)?(?:[-+*/%&|^]|\/\/|\*\*|<<|>>|\?\?)?=(?![=>])|(\w+)[ \t]*:=|(\w+)(?:\+\+|--)|(?:\+\+|--)(\w+)/g;
	return [...text.matchAll(targets)].flatMap((match) =>
		match.slice(1).flatMap((names) => names?.match(/[A-Za-z_]\w*/g) ?? []),
	);
}

/** A method of the name is called, it is handed to a call, or taken apart with `del`. */
function mayChange(body: string, name: string): boolean {
	const reading =
		"get|items|keys|values|index|count|has|at|length|entries|map|filter|reduce|some|every|find|includes|slice";
	return new RegExp(
		`(?<![\\w.])${name}(?:\\[[^\\]\\n]*\\])*\\.(?!(?:${reading})\\b)\\w+\\(|(?<!\\b(?:len|sum|min|max|sorted|range|abs|enumerate|zip|any|all|int|float|str)\\()(?<=[(,][ \\t]*)(?<!\\.[ \\t]*)${name}[ \\t]*[,)]|\\bdel[ \\t]+${name}\\b`,
	).test(body);
}
