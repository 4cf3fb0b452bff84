import { maskCode } from "../../../../core/review/maskCode.ts";

export interface Declared {
	readonly name: string;
	readonly lineBase0: number;
}

export interface CppOutline {
	/** functions outside of classes */
	readonly functions: readonly Declared[];
	readonly classes: readonly (Declared & { readonly methods: readonly Declared[] })[];
	/** an opening brace that is never closed */
	readonly unclosed?: number;
}

/** What a text declares, as far as it can be told without a compiler: for messages only. */
export function cppOutline(source: string): CppOutline {
	// a digit separator is no quotation mark
	const text = maskCode(source.replace(/(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])/g, "0"), "cpp").replace(
		/^[ \t]*#(?:\\\n|.)*/gm,
		(line) => line.replace(/[^\n]/g, " "),
	);
	const { flat, unclosed } = flatten(text, 0);
	const classes = [...flat.matchAll(/\b(?:class|struct)\s+(\w+)[^;{}()]*\{/g)].map((match) => {
		const open = match.index + match[0].length - 1;
		const body = flatten(text.slice(open + 1, closing(text, open)), 0).flat;
		return {
			name: match[1] ?? "",
			lineBase0: lineAt(text, match.index),
			methods: functionsOf(body, lineAt(text, open)),
		};
	});
	return {
		functions: functionsOf(flat, 0),
		classes,
		...(unclosed === undefined ? {} : { unclosed: lineAt(text, unclosed) }),
	};
}

const words = new Set([
	"if",
	"for",
	"while",
	"switch",
	"catch",
	"return",
	"sizeof",
	"operator",
	"decltype",
	"noexcept",
]);

function functionsOf(flat: string, lineBase0: number): Declared[] {
	return [...flat.matchAll(/[\w>&*\]]\s*[\s&*](\w+)\s*\([^;{}]*\)[^;{}()=]*\{/g)]
		.filter((match) => !words.has(match[1] ?? ""))
		.map((match) => ({
			name: match[1] ?? "",
			lineBase0: lineBase0 + lineAt(flat, match.index + match[0].indexOf(match[1] ?? "")),
		}));
}

/** The text with everything inside of braces blanked, and the first brace that stays open. */
function flatten(text: string, from: number): { readonly flat: string; readonly unclosed?: number } {
	const letters = text.split("");
	const open: number[] = [];
	for (let at = from; at < letters.length; at++) {
		const letter = letters[at];
		if (letter === "}") open.pop();
		if (open.length > 0 && letter !== "\n") letters[at] = " ";
		if (letter === "{") open.push(at);
	}
	return { flat: letters.join(""), ...(open[0] === undefined ? {} : { unclosed: open[0] }) };
}

function closing(text: string, open: number): number {
	let depth = 0;
	for (let at = open; at < text.length; at++) {
		if (text[at] === "{") depth++;
		if (text[at] === "}" && --depth === 0) return at;
	}
	return text.length;
}

function lineAt(text: string, at: number): number {
	return text.slice(0, at).split("\n").length - 1;
}
