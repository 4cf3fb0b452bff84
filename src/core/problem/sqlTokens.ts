/** A piece of a query that is neither space nor comment. */
export interface SqlToken {
	readonly kind: "word" | "number" | "string" | "name" | "sign";
	/** words in capitals, everything else as it stands */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** open brackets around it; a bracket itself stands outside */
	readonly depth: number;
}

const pattern =
	/(?<skip>\s+|--[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>'(?:[^']|'')*')|(?<name>"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\])|(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)|(?<word>[A-Za-z_]\w*)|(?<sign><=|>=|<>|!=|==|\|\||<<|>>|[\s\S])/gy;

/** The tokens of an SQLite query. Never fails: what is no token of SQL is a sign. */
export function sqlTokens(source: string): readonly SqlToken[] {
	const tokens: SqlToken[] = [];
	let depth = 0;
	for (const match of source.matchAll(pattern)) {
		const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
		if (kind === undefined || kind === "skip") continue;
		const [text] = match;
		if (text === ")") depth = Math.max(0, depth - 1);
		tokens.push({
			kind: kind as SqlToken["kind"],
			text: kind === "word" ? text.toUpperCase() : text,
			start: match.index,
			end: match.index + text.length,
			depth,
		});
		if (text === "(") depth++;
	}
	return tokens;
}
