import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { functionNames } from "../../../../src/core/design/estimate/evaluateExpression.ts";
import { reservedNames } from "../../../../src/core/design/language/reservedNames.ts";

interface Rule {
	readonly match?: string;
	readonly begin?: string;
	readonly end?: string;
	readonly while?: string;
	readonly name?: string;
	readonly captures?: Readonly<Record<string, { readonly name: string }>>;
	readonly include?: string;
	readonly patterns?: readonly Rule[];
	readonly contentName?: string;
}
interface Grammar {
	readonly scopeName: string;
	readonly injectionSelector?: string;
	readonly patterns: readonly Rule[];
	readonly repository: Readonly<Record<string, Rule>>;
}

const read = (name: string): Grammar => JSON.parse(readFileSync(`media/grammars/${name}`, "utf8")) as Grammar;
const grammar = read("estimate.tmLanguage.json");
const injection = read("estimate-in-markdown.tmLanguage.json");

/** JavaScript has no `\G`, the place where the last match ended; `^` is enough for whole lines. */
const regExp = (source: string, flags = "u"): RegExp => new RegExp(source.replaceAll("\\G", "(?!)"), flags);

function rulesOf(rules: readonly Rule[]): readonly Rule[] {
	return rules.flatMap((rule) => {
		const inner = rule.include === undefined ? rule : grammar.repository[rule.include.slice(1)];
		assert.ok(inner, rule.include);
		return inner.match === undefined ? rulesOf(inner.patterns ?? []) : [inner];
	});
}

/** `text scope` for every scoped part of a line, as a TextMate engine finds them: the earliest match, of equal ones the first rule. */
function scopes(line: string): readonly string[] {
	const found: string[] = [];
	const rules = rulesOf(grammar.patterns).map((rule) => ({ rule, pattern: regExp(rule.match ?? "", "dgu") }));
	for (let at = 0; at < line.length; ) {
		const [best] = rules
			.flatMap(({ rule, pattern }) => {
				pattern.lastIndex = at;
				const match = pattern.exec(line);
				return match === null || match[0] === "" ? [] : [{ rule, match }];
			})
			.sort((a, b) => a.match.index - b.match.index);
		if (best === undefined) {
			break;
		}
		const { rule, match } = best;
		const short = (name: string) => name.replace(".woodshed-estimate", "");
		if (rule.name !== undefined) {
			found.push(`${match[0]} ${short(rule.name)}`);
		}
		for (const [group, { name }] of Object.entries(rule.captures ?? {})) {
			const part = match[Number(group)];
			if (part !== undefined) {
				found.push(`${part} ${short(name)}`);
			}
		}
		at = match.index + match[0].length;
	}
	return found;
}

describe("the grammar of estimate blocks", () => {
	for (const [line, expected] of [
		[
			"mau = 751M user",
			[
				"mau variable.other.definition",
				"= keyword.operator.assignment",
				"751 constant.numeric",
				"M constant.numeric.magnitude",
				"user keyword.other.unit",
			],
		],
		[
			"  peak: mean_rps * 40% per day",
			[
				"peak variable.other.definition",
				": keyword.operator.assignment",
				"mean_rps variable.other",
				"* keyword.operator.arithmetic",
				"40 constant.numeric",
				"% keyword.other.unit.percent",
				"per keyword.operator.word",
				"day keyword.other.unit",
			],
		],
		[
			"x = 3 open/user to open/s",
			[
				"x variable.other.definition",
				"= keyword.operator.assignment",
				"3 constant.numeric",
				"open keyword.other.unit",
				"/ keyword.operator.arithmetic",
				"user keyword.other.unit",
				"to keyword.operator.word",
				"open keyword.other.unit",
				"/ keyword.operator.arithmetic",
				"s keyword.other.unit",
			],
		],
		[
			"y = max(1.5e3, 2) # why not",
			[
				"y variable.other.definition",
				"= keyword.operator.assignment",
				"max support.function",
				"( punctuation.section.parens",
				"1.5e3 constant.numeric",
				", punctuation.separator",
				"2 constant.numeric",
				") punctuation.section.parens",
				"# why not comment.line.number-sign",
			],
		],
		["z = 3 to h // so", ["z", "=", "3", "to", "h", "// so"]],
		[
			"scores = entry_rps # = score-rate",
			[
				"scores variable.other.definition",
				"= keyword.operator.assignment",
				"entry_rps support.variable.reserved",
				"# = score-rate comment.line.number-sign",
				"score-rate keyword.other.binding",
			],
		],
	] as const) {
		it(`reads ${line}`, () => {
			const found = scopes(line);
			const wanted: readonly string[] = expected;
			// a list of bare words is about where tokens begin and end only
			assert.deepEqual(
				wanted.every((one) => !one.includes(".")) ? found.map((one) => one.replace(/ \S+$/, "")) : found,
				wanted,
			);
		});
	}

	it("knows every reserved name and every function of the language, where they are defined and where they are used", () => {
		for (const name of reservedNames) {
			assert.equal(scopes(`${name} = 3`)[0], `${name} support.variable.reserved`);
			assert.equal(scopes(`a = ${name}`)[2], `${name} support.variable.reserved`);
		}
		for (const name of functionNames) {
			assert.equal(scopes(`a = ${name}(3)`)[2], `${name} support.function`);
		}
	});

	it("is put into Markdown where a fence says estimate, up to the same fence", () => {
		assert.match(injection.injectionSelector ?? "", /text\.html\.markdown/);
		const block = injection.repository["estimate-block"];
		assert.ok(block?.begin !== undefined && block.end !== undefined);
		for (const fence of ["```estimate", "~~~ estimates", "  ````Estimate {x}"]) {
			assert.match(fence, regExp(block.begin), fence);
		}
		for (const fence of ["```estimated", "```python", "estimate", "``estimate"]) {
			assert.doesNotMatch(fence, regExp(block.begin), fence);
		}
		const inside = block.patterns?.[0];
		assert.equal(inside?.contentName, "meta.embedded.block.woodshed-estimate");
		assert.doesNotMatch("```", regExp(inside?.while ?? ""));
		assert.match("a = 3 s", regExp(inside?.while ?? ""));
		assert.deepEqual(inside?.patterns, [{ include: grammar.scopeName }]);
	});

	it("is declared with files that exist, in the scopes that the files have", () => {
		const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as {
			contributes: {
				grammars: readonly { path: string; scopeName: string; embeddedLanguages?: Record<string, string> }[];
				languages: readonly { id: string; configuration: string }[];
			};
		};
		for (const { path, scopeName } of contributes.grammars) {
			assert.equal((JSON.parse(readFileSync(path, "utf8")) as Grammar).scopeName, scopeName);
		}
		for (const { configuration, id } of contributes.languages) {
			assert.deepEqual(
				(JSON.parse(readFileSync(configuration, "utf8")) as { comments: unknown }).comments,
				{ lineComment: "#" },
				id,
			);
		}
		const embedded = contributes.grammars.flatMap(({ embeddedLanguages }) => Object.values(embeddedLanguages ?? {}));
		assert.deepEqual(embedded, ["woodshed-estimate"]);
	});
});
