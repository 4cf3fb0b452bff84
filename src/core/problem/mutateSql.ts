import type { MutantEdit, MutationOperator } from "./mutant.ts";
import { type SqlToken, sqlTokens } from "./sqlTokens.ts";

type Row = readonly [MutationOperator, ...string[]];

const signs: Readonly<Record<string, Row>> = {
	"<": ["comparison", "<=", ">="],
	"<=": ["comparison", "<", ">"],
	">": ["comparison", ">=", "<="],
	">=": ["comparison", ">", "<"],
	"=": ["comparison", "<>"],
	"==": ["comparison", "<>"],
	"<>": ["comparison", "="],
	"!=": ["comparison", "="],
	"+": ["arithmetic", "-"],
	"-": ["arithmetic", "+"],
	"*": ["arithmetic", "/"],
	"/": ["arithmetic", "*"],
	"%": ["arithmetic", "*"],
};
const words: Readonly<Record<string, Row>> = {
	OR: ["boolean", "AND"],
	TRUE: ["boolean", "FALSE"],
	FALSE: ["boolean", "TRUE"],
	EXISTS: ["boolean", "NOT EXISTS"],
	IN: ["comparison", "NOT IN"],
	BETWEEN: ["comparison", "NOT BETWEEN"],
	LIKE: ["comparison", "NOT LIKE"],
	IS: ["comparison", "IS NOT"],
	ASC: ["comparison", "DESC"],
	DESC: ["comparison", "ASC"],
	MIN: ["boundary", "MAX"],
	MAX: ["boundary", "MIN"],
	RANK: ["boundary", "DENSE_RANK", "ROW_NUMBER"],
	DENSE_RANK: ["boundary", "RANK", "ROW_NUMBER"],
	ROW_NUMBER: ["boundary", "RANK", "DENSE_RANK"],
	JOIN: ["boundary", "LEFT JOIN"],
	DISTINCT: ["removed statement", ""],
	WHERE: ["removed statement", "WHERE 1 OR"],
	HAVING: ["removed statement", "HAVING 1 OR"],
};
/** what these say is turned round by the word itself */
const negatable = new Set(["IN", "BETWEEN", "LIKE", "EXISTS"]);
const ranks = new Set(["RANK", "DENSE_RANK", "ROW_NUMBER", "MIN", "MAX"]);
const symmetric = new Set(["MIN", "MAX", "COUNT", "SUM", "AVG", "TOTAL"]);
/** words before a bracket that call nothing */
const noCall =
	/^(?:AND|OR|NOT|IN|ON|AS|BY|IS|ALL|WHERE|HAVING|SELECT|FROM|JOIN|OVER|USING|EXISTS|WITH|VALUES|MATERIALIZED|WHEN|THEN|ELSE|CASE|UNION|EXCEPT|INTERSECT|BETWEEN|LIKE|DISTINCT|LIMIT|OFFSET|FILTER|PARTITION)$/;
const endsOrder = /^(?:LIMIT|ROWS|RANGE|GROUPS|UNION|EXCEPT|INTERSECT|;)$/;
const shortText = 20;

/** What can be changed in a query: one small edit a mutant, found in its tokens. */
export function mutateSql(source: string): readonly MutantEdit[] {
	const tokens = sqlTokens(source);
	return tokens.flatMap((token, i) => [
		...changes(tokens, i).map(([operator, text]) => ({ operator, start: token.start, end: token.end, text })),
		...spans(source, tokens, i),
	]);
}

/** Other texts for one token. */
function changes(tokens: readonly SqlToken[], i: number): readonly (readonly [MutationOperator, string])[] {
	const { kind, text, depth } = tokens[i] as SqlToken;
	const [before, after] = [tokens[i - 1], tokens[i + 1]];
	const all = (row: Row | undefined) => (row ?? []).slice(1).map((other) => [row?.[0] ?? "constant", other] as const);
	switch (kind) {
		case "number": {
			// what EXISTS selects is never read
			const unread = before?.text === "SELECT" && tokens[i - 3]?.text === "EXISTS";
			if (unread) return [];
			const value = Number(text);
			const others = Number.isInteger(value) ? [value + 1, value - 1] : [value + 1];
			return others.map((other) => ["constant", other < 0 ? `(${other})` : String(other)]);
		}
		case "string":
			return text.length > shortText + 2 ? [] : [["constant", text === "''" ? "'x'" : "''"]];
		case "sign": {
			const binary =
				before !== undefined && (before.kind !== "word" || !noCall.test(before.text)) && !/^[(,]$/.test(before.text);
			if (text === "-" && !binary) return [["arithmetic", ""]];
			const arithmetic = signs[text]?.[0] === "arithmetic";
			const star = text === "*" && (before?.text === "." || after?.text === ")" || after?.text === "FROM");
			return arithmetic && (!binary || star) ? [] : all(signs[text]);
		}
		case "word": {
			if (text === "AND") {
				const open = tokens.slice(0, i).findLast((one) => one.depth === depth && /^(?:AND|BETWEEN)$/.test(one.text));
				return open?.text === "BETWEEN" ? [] : [["boolean", "OR"]];
			}
			if (negatable.has(text) && before?.text === "NOT") return [];
			if (ranks.has(text) && after?.text !== "(") return [];
			if (text === "IS" && after?.text === "NOT") return [];
			if (text === "JOIN" && /^(?:LEFT|OUTER|RIGHT|FULL|CROSS|NATURAL)$/.test(before?.text ?? "")) return [];
			if (text === "DISTINCT" && before?.text === "IS") return [];
			if (before?.text === "NULLS") return [["comparison", text === "FIRST" ? "LAST" : "FIRST"]];
			return all(words[text]);
		}
		case "name":
			return [];
	}
}

/** Changes of several tokens that begin with one. */
function spans(source: string, tokens: readonly SqlToken[], i: number): readonly MutantEdit[] {
	const token = tokens[i] as SqlToken;
	const [after, second] = [tokens[i + 1], tokens[i + 2]];
	if (token.kind !== "word" || after === undefined) return [];
	const dropped = (operator: MutationOperator, end = after.start): MutantEdit => ({
		operator,
		start: token.start,
		end,
		text: "",
	});
	switch (token.text) {
		case "NOT":
			return negatable.has(after.text) ? [dropped(after.text === "EXISTS" ? "boolean" : "comparison")] : [];
		case "IS":
			return after.text === "NOT" ? [{ ...dropped("comparison", after.end), text: "IS" }] : [];
		case "LEFT":
			if (after.text === "JOIN") return [dropped("boundary")];
			return after.text === "OUTER" && second ? [dropped("boundary", second.start)] : [];
		case "UNION":
			return after.text === "ALL"
				? [{ ...dropped("boundary", after.end), text: "UNION" }]
				: [{ ...dropped("boundary", token.end), text: "UNION ALL" }];
		case "ORDER":
			return after.text === "BY" ? swapped(source, tokens, i + 2, token.depth) : [];
		default:
			if (after.text !== "(" || noCall.test(token.text) || symmetric.has(token.text)) return [];
			return swapped(source, tokens, i + 2, token.depth + 1);
	}
}

/** Neighbours of a list that begins at a token, changed round. */
function swapped(source: string, tokens: readonly SqlToken[], from: number, depth: number): readonly MutantEdit[] {
	const parts: { readonly start: number; readonly end: number }[] = [];
	let start: number | undefined;
	let end = 0;
	for (const token of tokens.slice(from)) {
		const over = token.depth < depth || (token.depth === depth && endsOrder.test(token.text));
		if (over || (token.depth === depth && token.text === ",")) {
			if (start !== undefined) parts.push({ start, end });
			start = undefined;
			if (over) break;
			continue;
		}
		start ??= token.start;
		end = token.end;
	}
	if (start !== undefined) parts.push({ start, end });
	return parts.slice(1).flatMap((right, i) => {
		const left = parts[i] as (typeof parts)[number];
		const texts = [
			source.slice(left.start, left.end),
			source.slice(left.end, right.start),
			source.slice(right.start, right.end),
		];
		if (texts[0] === texts[2]) return [];
		return [{ operator: "swapped arguments", start: left.start, end: right.end, text: texts.reverse().join("") }];
	});
}
