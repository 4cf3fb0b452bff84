/** What the judge must know of a Go text before it is compiled. Found by words and brackets; the compiler checks the rest. */
export interface GoSource {
	/** the text as package main, each line in its place */
	readonly text: string;
	readonly functions: readonly string[];
	readonly types: readonly string[];
	readonly methods: readonly { readonly receiver: string; readonly name: string }[];
	readonly imports: readonly { readonly path: string; readonly lineBase0: number }[];
	/** comments that order something of the compiler: "go:embed", "line" */
	readonly directives: readonly { readonly name: string; readonly lineBase0: number }[];
}

const word = "[\\p{L}_][\\p{L}\\p{N}_]*";
const stop = /[{}()[\]]|(?<![\p{L}\p{N}_.])(?:package|import|func|type)(?![\p{L}\p{N}_])/gu;
const packageName = new RegExp(`^\\s+(${word})`, "u");
const functionName = new RegExp(`^\\s+(${word})\\s*[([]`, "u");
const methodName = new RegExp(
	`^\\s*\\(\\s*(?:${word}\\s+)?\\*?\\s*(${word})\\s*(?:\\[[^\\]]*\\])?\\s*\\)\\s*(${word})`,
	"u",
);

export function readGoSource(source: string): GoSource {
	const { bare, comments } = withoutTexts(source);
	const functions: string[] = [];
	const types: string[] = [];
	const methods: GoSource["methods"][number][] = [];
	const imports: GoSource["imports"][number][] = [];
	const changes: { readonly at: number; readonly length: number; readonly text: string }[] = [];
	let packaged = false;
	let depth = 0;
	for (const { 0: found, index } of bare.matchAll(stop)) {
		const after = bare.slice(index + found.length);
		if ("{([".includes(found)) depth++;
		else if ("})]".includes(found)) depth = Math.max(0, depth - 1);
		else if (depth > 0) continue;
		else if (found === "package" && !packaged) {
			const name = packageName.exec(after);
			packaged = name !== null;
			if (name?.[1] !== undefined) {
				changes.push({
					at: index + found.length + name[0].length - name[1].length,
					length: name[1].length,
					text: "main",
				});
			}
		} else if (found === "import") {
			for (const { at, text } of importTexts(source, bare, index + found.length)) {
				imports.push({ path: text, lineBase0: lineAt(source, at) });
			}
		} else if (found === "type") types.push(...typeNames(after));
		else if (found === "func") {
			const method = methodName.exec(after);
			const name = functionName.exec(after)?.[1];
			if (method !== null) methods.push({ receiver: method[1] ?? "", name: method[2] ?? "" });
			else if (name === "main") {
				// the judge's own begins the program; a blank function is still checked
				changes.push({ at: bare.indexOf("main", index), length: 4, text: "_   " });
			} else if (name !== undefined && name !== "init") functions.push(name);
		}
	}
	let text = source;
	for (const { at, length, text: instead } of changes.reverse()) {
		text = text.slice(0, at) + instead + text.slice(at + length);
	}
	const directives = comments.flatMap(({ at, text: comment }) => {
		const name = /^\/\/(go:(?:embed|linkname|cgo\w*)|line )|^\/\*(line )/.exec(comment);
		return name === null ? [] : [{ name: (name[1] ?? name[2] ?? "").trim(), lineBase0: lineAt(source, at) }];
	});
	return { text: packaged ? text : `package main; ${text}`, functions, types, methods, imports, directives };
}

/** The text with comments, strings and letters blanked out, so that words and brackets are code. */
function withoutTexts(source: string): { bare: string; comments: { at: number; text: string }[] } {
	const comments: { at: number; text: string }[] = [];
	const literal = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"?|`[^`]*`?|'(?:[^'\\\n]|\\.[^'\n]*)'/g;
	const bare = source.replace(literal, (found, at: number) => {
		if (found.startsWith("//") || found.startsWith("/*")) comments.push({ at, text: found });
		return found.replace(/[^\n]/g, " ");
	});
	return { bare, comments };
}

function importTexts(source: string, bare: string, from: number): { at: number; text: string }[] {
	const group = /^\s*\(/.test(bare.slice(from));
	const end = bare.indexOf(group ? ")" : "\n", from);
	const until = end < 0 ? source.length : end;
	return [...source.slice(from, until).matchAll(/"([^"\n]+)"|`([^`\n]+)`/g)]
		.filter(({ index }) => bare[from + index] === " " && !inComment(source, bare, from + index))
		.map(({ 0: _, 1: quoted, 2: raw, index }) => ({ at: from + index, text: quoted ?? raw ?? "" }));
}

/** A quoted word behind `//` on its line is no import. */
function inComment(source: string, bare: string, at: number): boolean {
	const begin = source.lastIndexOf("\n", at) + 1;
	const comment = source.slice(begin, at).indexOf("//");
	return comment >= 0 && bare[begin + comment] === " ";
}

/** The names that `type X …` or `type ( X …; Y … )` declares. */
function typeNames(after: string): string[] {
	const single = new RegExp(`^\\s+(${word})`, "u").exec(after)?.[1];
	if (single !== undefined) return [single];
	const names: string[] = [];
	let depth = 0;
	for (const line of after.split("\n")) {
		const name = new RegExp(`^\\s*\\(?\\s*(${word})\\s`, "u").exec(line)?.[1];
		if (depth <= 1 && name !== undefined) names.push(name);
		for (const letter of line) {
			if ("({[".includes(letter)) depth++;
			else if (")}]".includes(letter) && --depth <= 0) return names;
		}
	}
	return names;
}

function lineAt(source: string, at: number): number {
	return source.slice(0, at).split("\n").length - 1;
}
