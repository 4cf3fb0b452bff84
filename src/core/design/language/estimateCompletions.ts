import * as l10n from "@vscode/l10n";

import type { TextPosition, TextRange } from "../../base/textRange.ts";
import { evaluateExpression, functionNames } from "../estimate/evaluateExpression.ts";
import { plainName, rowOfFormula } from "../estimate/formulaResult.ts";
import { parseExpression } from "../estimate/parseExpression.ts";
import type { Completion } from "./completion.ts";
import type { DesignText } from "./designText.ts";
import { reservedNames, reservedNameTable } from "./reservedNames.ts";

const word = String.raw`[\p{L}_][\p{L}\p{N}_]*`;
const atLineStart = new RegExp(String.raw`^\s*(${word})?$`, "u");
const binding = /#\s*=\s*([\w-]*)$/;
const target = /\s(?:to|in)\s+(\S*)$/u;
const behindNumber =
	/(?<![\p{L}\p{N}_.])\d[\d_,.]*(?:[eE][+-]?\d+)?(?:\s?(?:bn|mn|tn|[kKMGT])(?=\s))?(\s*)([\p{L}µ%][\p{L}\p{N}_]*)?$/u;
const behindSlash = new RegExp(String.raw`/\s*(${word})?$`, "u");
const operand = new RegExp(String.raw`(?:^|[*+(,^×·−-]|\bper)\s*(${word})?$`, "u");
const behindOperand = /[\p{L}\p{N}_)%]\s+(t?o?)$/u;

/** Names before the `=`, behind it names where a number may stand and units behind a number, a `/` or `to`. */
export function estimateCompletions(text: DesignText, position: TextPosition): readonly Completion[] {
	const line = text.linePrefix(position);
	const bound = binding.exec(line);
	if (bound !== null) {
		return formulaIds(text, rangeOf(position, bound[1] ?? ""));
	}
	const [code = ""] = line.split(/#|\/\//, 1);
	if (code !== line) {
		return [];
	}
	const begun = atLineStart.exec(line);
	if (begun !== null) {
		return namesToDefine(text, rangeOf(position, begun[1] ?? ""), line.trim());
	}
	const [, name = "", expression] = new RegExp(String.raw`^\s*(${word})\s*[:=](.*)$`, "u").exec(line) ?? [];
	return expression === undefined ? [] : inExpression(text, position, name, expression);
}

function inExpression(text: DesignText, position: TextPosition, own: string, expression: string): Completion[] {
	const wanted = target.exec(` ${expression}`);
	if (wanted !== null) {
		return unitsFor(text, own, rangeOf(position, wanted[1] ?? ""), "");
	}
	const number = behindNumber.exec(expression);
	if (number !== null) {
		return unitsFor(text, own, rangeOf(position, number[2] ?? ""), number[1] === "" ? " " : "");
	}
	const under = behindSlash.exec(expression);
	if (under !== null) {
		const range = rangeOf(position, under[1] ?? "");
		return [...namesToUse(text, position, own, range, false), ...unitsFor(text, own, range, "")];
	}
	const place = operand.exec(expression.trimStart() === "" ? "" : expression) ?? operand.exec(expression.trimStart());
	if (place !== null) {
		return namesToUse(text, position, own, rangeOf(position, place[1] ?? ""), true);
	}
	const unit = behindOperand.test(expression) ? formulaOf(text, own)?.unit : undefined;
	if (unit === undefined) {
		return [];
	}
	const typed = behindOperand.exec(expression)?.[1] ?? "";
	// English: written into the text
	const written = `to ${unit}`;
	return [{ kind: "unit", label: written, text: written, range: rangeOf(position, typed) }];
}

/** The candidate's numbers; then what the problem gives, which brings its own line along; then functions. */
function namesToUse(
	text: DesignText,
	position: TextPosition,
	own: string,
	range: TextRange,
	open: boolean,
): Completion[] {
	const lead = text.linePrefix(range.start).endsWith("=") ? " " : "";
	const defined = [...text.estimates.byName.values()]
		.filter(({ estimate }) => estimate.name !== own && estimate.name !== "")
		.map(({ estimate }): Completion => {
			const detail = estimate.shown ?? l10n.t`no value yet`;
			return { kind: "estimate", label: estimate.name, detail, text: lead + estimate.name, range };
		});
	if (!open) {
		return defined;
	}
	const above = { lineBase0: position.lineBase0, character: 0 };
	const indent = /^\s*/.exec(text.index.line(position.lineBase0))?.[0] ?? "";
	const eol = text.text.includes("\r\n") ? "\r\n" : "\n";
	const givens = givensLeft(text)
		.filter(({ name }) => name !== own)
		.map(({ name, given }): Completion => {
			const also = { range: { start: above, end: above }, text: `${indent}${name} = ${given}${eol}` };
			return {
				kind: "given",
				label: name,
				detail: l10n.t`given: ${given}`,
				meaning: l10n.t`Writes its own line above.`,
				text: lead + name,
				range,
				also,
			};
		});
	const functions = functionNames.map((name): Completion => {
		return { kind: "function", label: name, text: `${lead}${name}()`, range };
	});
	return [...defined, ...givens, ...functions];
}

function namesToDefine(text: DesignText, range: TextRange, typed: string): Completion[] {
	const taken = new Set([...text.estimates.byName.keys()].filter((name) => name !== typed));
	const reserved = reservedNames
		.filter((name) => !taken.has(name))
		.map((name): Completion => {
			const { meaning, example } = reservedNameTable[name];
			return { kind: "reserved", label: name, meaning, text: `${name} = ${example}`, fill: example, range };
		});
	const givens = givensLeft(text).map(({ name, given }): Completion => {
		const detail = l10n.t`given: ${given}`;
		return { kind: "given", label: name, detail, text: `${name} = ${given}`, fill: given, range };
	});
	const asked = (text.options.pack?.estimates ?? [])
		.filter((formula) => rowOfFormula(formula, text.estimates) === undefined)
		.map((formula): Completion => {
			const name = formula.synonyms.find((one) => new RegExp(`^${word}$`, "u").test(one)) ?? plainId(formula.id);
			const detail = formula.title;
			const meaning = l10n.t`In ${formula.unit}.`;
			return { kind: "estimate", label: name, detail, meaning, text: `${name} = `, range, goesOn: true };
		})
		.filter(({ label }) => !taken.has(label));
	return [...reserved, ...givens, ...asked];
}

function formulaIds(text: DesignText, range: TextRange): Completion[] {
	return (text.options.pack?.estimates ?? []).map(({ id, title }) => {
		return { kind: "estimate", label: id, detail: title, text: id, range };
	});
}

function plainId(id: string): string {
	return id.replace(/-/g, "_");
}

/** Inputs of the problem's formulas that the candidate has no line for. */
function givensLeft(text: DesignText): readonly { readonly name: string; readonly given: string }[] {
	const stated = new Set([...text.estimates.byName.keys()].map(plainName));
	const left = new Map<string, string>();
	for (const { name, synonyms, given } of (text.options.pack?.estimates ?? []).flatMap(({ inputs }) => inputs)) {
		if (![name, ...synonyms].some((one) => stated.has(plainName(one)))) {
			left.set(name, given);
		}
	}
	return [...left].map(([name, given]) => ({ name, given }));
}

function formulaOf(text: DesignText, name: string) {
	return text.options.pack?.estimates.find(
		(formula) => rowOfFormula(formula, text.estimates)?.estimate.name === name && name !== "",
	);
}

const everydayUnits: readonly (readonly [string, string])[] = [
	["ms", l10n.t`milliseconds`],
	["s", l10n.t`seconds`],
	["min", l10n.t`minutes`],
	["h", l10n.t`hours`],
	["day", l10n.t`days`],
	["B", l10n.t`bytes`],
	["kB", l10n.t`1000 bytes`],
	["MB", l10n.t`10^6 bytes`],
	["GB", l10n.t`10^9 bytes`],
	["TB", l10n.t`10^12 bytes`],
	["QPS", l10n.t`requests a second`],
	["rps", l10n.t`requests a second`],
	["%", l10n.t`of a hundred`],
];

/** The unit that the problem asks of this line, then what is counted here, then everyday units. */
function unitsFor(text: DesignText, own: string, range: TextRange, lead: string): Completion[] {
	const asked = formulaOf(text, own)?.unit;
	const counted = countingWords(text);
	const rows: (readonly [string, string])[] = [
		...(asked === undefined ? [] : [[asked, l10n.t`asked of this line`] as const]),
		...counted.map((name) => [name, l10n.t`counted here`] as const),
		...everydayUnits,
	];
	return [...new Map(rows.map((row) => [row[0], row])).values()].map(([unit, detail]) => {
		return { kind: "unit", label: unit, detail, text: (unit === "%" ? "" : lead) + unit, range };
	});
}

/** user, open, card: what the candidate and the problem count. */
function countingWords(text: DesignText): readonly string[] {
	const givens = (text.options.pack?.estimates ?? []).flatMap(({ inputs, unit }) => [
		`1 ${unit}`,
		...inputs.map(({ given }) => given),
	]);
	const quantities = [
		...text.estimates.rows.flatMap(({ quantity }) => quantity ?? []),
		...givens.flatMap((given) => {
			const parsed = parseExpression(given);
			const result = parsed.ok ? evaluateExpression(parsed.value.expression, () => "unknown") : undefined;
			return result?.ok === true ? [result.value] : [];
		}),
	];
	const names = quantities.flatMap(({ dimensions }) => Object.keys(dimensions));
	return [...new Set(names)].filter((name) => name !== "time" && name !== "byte" && !text.estimates.byName.has(name));
}

function rangeOf(position: TextPosition, typed: string): TextRange {
	return { start: { ...position, character: position.character - typed.length }, end: position };
}
