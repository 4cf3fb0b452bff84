import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { functionNames } from "../../../../src/core/design/estimate/evaluateExpression.ts";
import { reservedNames } from "../../../../src/core/design/language/reservedNames.ts";
import { type Grammar, grammarPattern, readGrammar, textMateScopes } from "./textMateScopes.ts";

const estimates = readGrammar("media/grammars/estimate.tmLanguage.json");
const flowcharts = readGrammar("media/grammars/flowchart.tmLanguage.json");
const scopes = (line: string): readonly string[] => textMateScopes(estimates, line);

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
});

describe("the grammar of flowcharts", () => {
	for (const [line, expected] of [
		["flowchart LR", ["flowchart keyword.control.diagram", "LR constant.language.direction"]],
		["  %% why", ["  %% why comment.line.percentage"]],
		[
			"subgraph one [Request path]",
			[
				"subgraph keyword.control.group",
				"one entity.name.section.group",
				"[ punctuation.definition.label",
				"Request path string.unquoted.label",
				"] punctuation.definition.label",
			],
		],
		["  end", ["end keyword.control.group"]],
		[
			'api e1@-->|asks (3)| rank["Ranker"]',
			[
				"api variable.other.component",
				"e1 variable.parameter.arrow",
				"@ punctuation.separator.arrow",
				"--> keyword.operator.arrow",
				"| punctuation.definition.label",
				"asks (3) string.unquoted.label",
				"| punctuation.definition.label",
				"rank variable.other.component",
				"[ punctuation.definition.label",
				'"Ranker" string.quoted.double.label',
				"] punctuation.definition.label",
			],
		],
		[
			"rank@{ kind: feature-store, p95: 60, async: true }",
			[
				"rank variable.other.component",
				"@{ punctuation.section.metadata",
				"kind support.type.property-name",
				": punctuation.separator.key-value",
				"feature-store support.constant.role",
				", punctuation.separator",
				"p95 support.type.property-name",
				": punctuation.separator.key-value",
				"60 constant.numeric",
				", punctuation.separator",
				"async support.type.property-name",
				": punctuation.separator.key-value",
				"true constant.language",
				"} punctuation.section.metadata",
			],
		],
	] as const) {
		it(`reads ${line.trim()}`, () => assert.deepEqual(textMateScopes(flowcharts, line), expected));
	}

	it("takes a role with hyphens for one word and an arrow for none", () => {
		const { wordPattern } = JSON.parse(
			readFileSync("media/grammars/flowchart.language-configuration.json", "utf8"),
		) as {
			wordPattern: { pattern: string; flags: string };
		};
		const words = (line: string) => line.match(new RegExp(wordPattern.pattern, wordPattern.flags));
		assert.deepEqual(words("rank@{ kind: feature-store }"), ["rank", "kind", "feature-store"]);
		assert.deepEqual(words("kind: feature-"), ["kind", "feature-"]);
		for (const arrow of ["a-->b", "a-.->b", "a---b", "a->b"]) {
			assert.deepEqual(words(arrow), ["a", "b"], arrow);
		}
	});
});

describe("the grammars in Markdown", () => {
	for (const [file, key, names, others] of [
		["estimate", "estimate-block", ["```estimate", "~~~ estimates", "  ````Estimate {x}"], ["```estimated"]],
		["flowchart", "flowchart-block", ["```mermaid", "~~~ mmd", "```Flowchart"], ["```mermaids"]],
	] as const) {
		it(`puts that of ${file}s where a fence says so, up to the same fence`, () => {
			const injection = readGrammar(`media/grammars/${file}-in-markdown.tmLanguage.json`);
			assert.match(injection.injectionSelector ?? "", /text\.html\.markdown/);
			const block = injection.repository[key];
			assert.ok(block?.begin !== undefined && block.end !== undefined);
			for (const fence of names) {
				assert.match(fence, grammarPattern(block.begin), fence);
			}
			for (const fence of ["```python", file, `\`\`${file}`, ...others]) {
				assert.doesNotMatch(fence, grammarPattern(block.begin), fence);
			}
			const inside = block.patterns?.[0];
			assert.doesNotMatch("```", grammarPattern(inside?.while ?? ""));
			assert.match("a = 3 s", grammarPattern(inside?.while ?? ""));
			assert.deepEqual(inside?.patterns, [{ include: `source.woodshed-${file}` }]);
		});
	}

	it("are declared with files that exist, in the scopes that the files have, with their line comments", () => {
		const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as {
			contributes: {
				grammars: readonly { path: string; scopeName: string; embeddedLanguages?: Record<string, string> }[];
				languages: readonly { id: string; configuration?: string }[];
			};
		};
		for (const { path, scopeName, embeddedLanguages = {} } of contributes.grammars) {
			const grammar = readGrammar(path);
			assert.equal(grammar.scopeName, scopeName);
			assert.deepEqual(embeddedScopes(grammar), Object.keys(embeddedLanguages));
		}
		const comments = contributes.languages.flatMap(({ id, configuration }) => {
			if (configuration === undefined) return []; // of a report nothing is written by hand
			const read = JSON.parse(readFileSync(configuration, "utf8")) as { comments: { lineComment: string } };
			return [[id, read.comments.lineComment]];
		});
		assert.deepEqual(comments, [
			["woodshed-estimate", "#"],
			["mermaid", "%%"],
		]);
	});
});

function embeddedScopes({ repository }: Grammar): readonly string[] {
	return Object.values(repository).flatMap((rule) =>
		(rule.patterns ?? []).flatMap(({ contentName }) => contentName ?? []),
	);
}
