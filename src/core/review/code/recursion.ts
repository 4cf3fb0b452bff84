import { type CodeFunction, type CodeShape, closing } from "../codeShape.ts";

/** A call of a function by itself with an argument that is one step on. */
export interface SelfCall {
	readonly start: number;
	readonly end: number;
	/** a second such call stands in the same statement and nothing keeps results: the calls double at each step */
	readonly doubling: boolean;
}

/** The first self-call of each function that goes a fixed step further: `f(n - 1)`, `f(rest[1:])`. */
export function* steppingSelfCalls(code: CodeShape): Generator<SelfCall> {
	for (const one of code.functions) {
		const calls = selfCalls(code, one).filter(({ stepping }) => stepping);
		const [first] = calls;
		if (first === undefined) {
			continue;
		}
		const twice = calls.find((call, i) => {
			const before = calls[i - 1];
			return before !== undefined && !/[\n;]/.test(code.masked.slice(before.end, call.start));
		});
		const doubling = twice !== undefined && oneWay(calls) && !keepsResults(code, one);
		yield { start: first.start, end: first.end, doubling };
	}
}

function selfCalls(code: CodeShape, one: CodeFunction) {
	const call = new RegExp(`(?<![\\w.])(?:self\\.|this\\.)?${one.name}\\(`, "g");
	return [...code.masked.slice(one.body.start, one.body.end).matchAll(call)].map((match) => {
		const start = one.body.start + match.index;
		const end = closing(code.masked, start + match[0].length - 1) + 1;
		const given = code.masked.slice(start + match[0].length, end - 1);
		// a depth that is handed down is that of a tree, and no step
		const steps = given.replace(/\w*(?:depth|level)\w*\s*\+\s*1\b/gi, "");
		const stepping = !/[()\n]/.test(given) && /[\w)\]]\s*[-+]\s*[12]\b|\[1:\]|\[:-1\]|\.next\b/.test(steps);
		return { start, end, stepping, given: steps };
	});
}

/** All steps lead the same way: those that go forth and back walk a grid, and mark where they were. */
function oneWay(calls: readonly { readonly given: string }[]): boolean {
	const steps = calls.map(({ given }) => given).join(",");
	return !(/\+\s*[12]\b/.test(steps) && /-\s*[12]\b/.test(steps));
}

/** `@cache` above it, or a table that its body looks into. */
function keepsResults(code: CodeShape, one: CodeFunction): boolean {
	const above = code.masked.slice(Math.max(0, one.start - 120), one.start);
	return /@[\w.]*cache\b[^\n]*\n\s*$/.test(above) || /memo|cache|known|seen|visit|table/i.test(body(code, one));
}

function body(code: CodeShape, one: CodeFunction): string {
	return code.masked.slice(one.body.start, one.body.end);
}
