import * as l10n from "@vscode/l10n";

import { comparePositions, type TextRange } from "../../../base/textRange.ts";
import type { Finding } from "../../../review/finding.ts";
import { compareEstimates } from "../../estimate/compareEstimates.ts";
import type { EstimateRow } from "../../estimate/evaluateEstimates.ts";
import { evaluateExpression } from "../../estimate/evaluateExpression.ts";
import type { Expression } from "../../estimate/expressionTree.ts";
import { parseExpression } from "../../estimate/parseExpression.ts";
import { dimensionText, isPlain, type Quantity } from "../../estimate/quantity.ts";
import { nearestWord } from "../../nearestWord.ts";
import type { DesignText } from "../designText.ts";
import { expressionStart } from "../estimateUses.ts";
import type { FixMaker, QuickFix } from "../quickFix.ts";
import { resolves } from "./afterFix.ts";
import { estimateLine } from "./estimateLine.ts";

export const estimateFixes: Readonly<Record<string, FixMaker>> = {
	"units/estimate": (text, finding) => {
		const row = text.estimates.rows.find(
			({ estimate }) => estimate.problem !== undefined && sameRange(estimate.problem.range, finding.anchor.range),
		);
		return row === undefined
			? []
			: [...definedName(text, finding, row), ...unitOfOtherSide(text, finding, row), ...ownUnit(text, row)];
	},
	"units/estimate-off": (text, finding) => {
		const mismatch = compareEstimates(text.options.pack?.estimates ?? [], text.estimates).find(
			({ row, kind }) => kind === "no-unit" && sameRange(row.estimate.range, finding.anchor.range),
		);
		return mismatch === undefined ? [] : [withUnit(text, mismatch.row, mismatch.formula.unit)];
	},
	"units/estimate-hint": (text, { anchor }) => {
		if (/^\d.*B$/.test(text.slice(anchor.range))) {
			const end = text.index.offsetAt(anchor.range.end);
			const edits = [{ range: text.index.rangeAt(end - 1, end), text: "bn" }];
			return [{ title: l10n.t`Write bn for billions`, edits, preferred: true }];
		}
		const row = text.estimates.rows.find(({ estimate }) => sameRange(estimate.nameRange, anchor.range));
		return row !== undefined && text.estimates.byName.get(row.estimate.name) !== row ? [withoutLine(row)] : [];
	},
	"units/unknown-name-in-prose": (text, finding) => {
		const name = text.slice(finding.anchor.range).slice(1, -1);
		const known = [...text.estimates.byName].filter(([, row]) => row.quantity !== undefined).map(([one]) => one);
		const near = nearestWord(name, known);
		const braced = `{${near}}`;
		const edits = [{ range: finding.anchor.range, text: braced }];
		const nearest: QuickFix[] =
			near === undefined ? [] : [{ title: l10n.t`Change to ${braced}`, edits, preferred: true }];
		return text.estimates.byName.has(name) ? nearest : [...nearest, ...defining(text, name)];
	},
};

function sameRange(a: TextRange, b: TextRange): boolean {
	return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}

/** A name that has no line: the nearest that has one, or a line for it. */
function definedName(text: DesignText, finding: Finding, row: EstimateRow): readonly QuickFix[] {
	const name = text.slice(finding.anchor.range);
	if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || text.estimates.byName.has(name)) {
		return [];
	}
	const names = [...text.estimates.byName.keys()].filter((one) => one !== row.estimate.name);
	const near = nearestWord(name, names);
	const edits = near === undefined ? [] : [{ range: finding.anchor.range, text: near }];
	return [
		...(near === undefined ? [] : [{ title: l10n.t`Change ${name} to ${near}`, edits, preferred: true } as const]),
		...defining(text, name),
	];
}

/** With the problem's given where it has one of this name, else with a number to be written over. */
function defining(text: DesignText, name: string): readonly QuickFix[] {
	const inputs = (text.options.pack?.estimates ?? []).flatMap((formula) => formula.inputs);
	const value = inputs.find((input) => [input.name, ...input.synonyms].includes(name))?.given ?? "1";
	return [{ title: l10n.t`Write a line for ${name}`, edits: [estimateLine(text, `${name} = ${value}`, value)] }];
}

/** `5 ms + 3`: the plain number is meant in the unit of what it is added to. */
function unitOfOtherSide(text: DesignText, finding: Finding, row: EstimateRow): readonly QuickFix[] {
	const parsed = parseExpression(row.estimate.expression);
	const start = expressionStart(text, row);
	const from = text.index.offsetAt(finding.anchor.range.start) - start;
	const to = text.index.offsetAt(finding.anchor.range.end) - start;
	const sum = parsed.ok ? sumAt(parsed.value.expression, from, to) : undefined;
	if (sum === undefined) {
		return [];
	}
	return (
		[
			[sum.left, sum.right],
			[sum.right, sum.left],
		] as const
	).flatMap(([plain, other]): QuickFix[] => {
		const unit = plain.kind === "number" ? unitOf(text, row, other) : undefined;
		if (unit === undefined) {
			return [];
		}
		const number = row.estimate.expression.slice(plain.start, plain.end);
		const at = start + plain.end;
		const edits = [{ range: text.index.rangeAt(at, at), text: ` ${unit}` }];
		return resolves(text, finding, edits) ? [{ title: l10n.t`Write ${number} ${unit}`, edits, preferred: true }] : [];
	});
}

function sumAt(expression: Expression, start: number, end: number): (Expression & { kind: "binary" }) | undefined {
	switch (expression.kind) {
		case "binary":
			return (expression.operator === "+" || expression.operator === "-") &&
				expression.start === start &&
				expression.end === end
				? expression
				: (sumAt(expression.left, start, end) ?? sumAt(expression.right, start, end));
		case "negative":
			return sumAt(expression.operand, start, end);
		case "call":
			return expression.arguments.map((one) => sumAt(one, start, end)).find((one) => one !== undefined);
		case "number":
		case "name":
		case "word":
			return undefined;
	}
}

/** As it is written behind a number, else as the result has it. */
function unitOf(text: DesignText, row: EstimateRow, expression: Expression): string | undefined {
	let at = expression;
	while (at.kind === "binary" && (at.operator === "*" || at.operator === "/") && at.right.kind === "word") {
		at = at.left;
	}
	const written = at.kind === "number" ? row.estimate.expression.slice(at.end, expression.end).trim() : "";
	const value = quantityOf(text, expression);
	return written !== "" ? written : value === undefined || isPlain(value.dimensions) ? undefined : unitText(value);
}

function quantityOf(text: DesignText, expression: Expression): Quantity | undefined {
	const result = evaluateExpression(expression, (name) => text.estimates.byName.get(name)?.quantity ?? "unknown");
	return result.ok ? result.value : undefined;
}

function unitText({ dimensions }: Quantity): string {
	return dimensionText(dimensions).replace(/\bbyte\b/, "B");
}

/** `… to user` for something that comes out in opens a second: shown in its own unit. */
function ownUnit(text: DesignText, row: EstimateRow): readonly QuickFix[] {
	const parsed = parseExpression(row.estimate.expression);
	const target = parsed.ok ? parsed.value.target : undefined;
	const start = expressionStart(text, row);
	const problemStart = text.index.offsetAt(row.estimate.problem?.range.start ?? row.estimate.range.start);
	if (!parsed.ok || target === undefined || problemStart !== start + target.start) {
		return [];
	}
	const value = quantityOf(text, parsed.value.expression);
	if (value === undefined) {
		return [];
	}
	if (isPlain(value.dimensions)) {
		const range = text.index.rangeAt(start + parsed.value.expression.end, start + target.end);
		return [{ title: l10n.t`Leave out "to ${target.text}"`, edits: [{ range, text: "" }], preferred: true }];
	}
	const range = text.index.rangeAt(start + target.start, start + target.end);
	return [{ title: l10n.t`Show it in ${unitText(value)}`, edits: [{ range, text: unitText(value) }], preferred: true }];
}

/** A result without a unit gets the one that the problem asks for. */
function withUnit(text: DesignText, row: EstimateRow, unit: string): QuickFix {
	const { expression } = row.estimate;
	const parsed = parseExpression(expression);
	const tree = parsed.ok ? parsed.value.expression : undefined;
	const isSum = tree?.kind === "binary" && (tree.operator === "+" || tree.operator === "-");
	const by =
		tree?.kind === "number" ? `${expression} ${unit}` : `${isSum ? `(${expression})` : expression} * 1 ${unit}`;
	const start = expressionStart(text, row);
	const range = text.index.rangeAt(start, start + expression.length);
	return { title: l10n.t`Write the unit: ${unit}`, edits: [{ range, text: by }], preferred: true };
}

function withoutLine({ estimate }: EstimateRow): QuickFix {
	const { lineBase0 } = estimate.range.start;
	const range = { start: { lineBase0, character: 0 }, end: { lineBase0: lineBase0 + 1, character: 0 } };
	return { title: l10n.t`Delete this line; a later one gives ${estimate.name}`, edits: [{ range, text: "" }] };
}
