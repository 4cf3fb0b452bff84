import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

export interface Rule {
	readonly match?: string;
	readonly begin?: string;
	readonly end?: string;
	readonly while?: string;
	readonly name?: string;
	readonly captures?: Captures;
	readonly beginCaptures?: Captures;
	readonly endCaptures?: Captures;
	readonly include?: string;
	readonly patterns?: readonly Rule[];
	readonly contentName?: string;
}
type Captures = Readonly<Record<string, { readonly name: string }>>;

export interface Grammar {
	readonly scopeName: string;
	readonly injectionSelector?: string;
	readonly patterns: readonly Rule[];
	readonly repository: Readonly<Record<string, Rule>>;
}

export function readGrammar(file: string): Grammar {
	return JSON.parse(readFileSync(file, "utf8")) as Grammar;
}

/** JavaScript has no `\G`, the place where the last match ended; `^` is enough for whole lines. */
export function grammarPattern(source: string, flags = "u"): RegExp {
	return new RegExp(source.replaceAll("\\G", "(?!)"), flags);
}

/**
 * `text scope` for every scoped part of one line, as a TextMate engine finds them: the earliest match, of equally early
 * ones the first rule. For grammars whose blocks end on the line they begin on.
 */
export function textMateScopes(grammar: Grammar, line: string): readonly string[] {
	const language = grammar.scopeName.replace("source", "");
	const found: string[] = [];
	const add = (match: RegExpExecArray, name: string | undefined, captures: Captures = {}) => {
		for (const [group, scope] of [
			["0", name] as const,
			...Object.entries(captures).map(([i, c]) => [i, c.name] as const),
		]) {
			const part = match[Number(group)];
			if (part !== undefined && scope !== undefined) {
				found.push(`${part} ${scope.replace(language, "")}`);
			}
		}
	};
	let at = 0;
	/** up to the end of the line, or to `end` */
	const read = (rules: readonly Rule[], end?: Rule): void => {
		while (at < line.length) {
			const next = earliest(end === undefined ? rules : [{ match: end.end ?? "", name: "end" }, ...rules], line, at);
			if (next === undefined) {
				return;
			}
			const { rule, match } = next;
			at = match.index + match[0].length;
			if (end !== undefined && rule.name === "end") {
				add(match, undefined, end.endCaptures);
				return;
			}
			add(match, rule.name, rule.captures ?? rule.beginCaptures);
			if (rule.begin !== undefined) {
				read(flat(grammar, rule.patterns ?? []), rule);
			}
		}
	};
	read(flat(grammar, grammar.patterns));
	return found;
}

function earliest(rules: readonly Rule[], line: string, at: number) {
	return rules
		.flatMap((rule) => {
			const pattern = grammarPattern(rule.match ?? rule.begin ?? "", "gu");
			pattern.lastIndex = at;
			const match = pattern.exec(line);
			return match === null || match[0] === "" ? [] : [{ rule, match }];
		})
		.sort((a, b) => a.match.index - b.match.index)[0];
}

function flat(grammar: Grammar, rules: readonly Rule[]): readonly Rule[] {
	return rules.flatMap((rule) => {
		const inner = rule.include === undefined ? rule : grammar.repository[rule.include.slice(1)];
		assert.ok(inner, rule.include);
		return inner.match === undefined && inner.begin === undefined ? flat(grammar, inner.patterns ?? []) : [inner];
	});
}
