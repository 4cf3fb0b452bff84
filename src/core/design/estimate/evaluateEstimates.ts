import * as l10n from "@vscode/l10n";

import type { LineIndex } from "../../base/lineIndex.ts";
import type { TextRange } from "../../base/textRange.ts";
import type { Estimate } from "../design.ts";
import type { DesignDocument } from "../designDocument.ts";
import { nearestWord } from "../nearestWord.ts";
import { evaluateExpression } from "./evaluateExpression.ts";
import type { Expression, ExpressionProblem, ParsedExpression } from "./expressionTree.ts";
import { parseExpression } from "./parseExpression.ts";
import { combine, dimensionText, isPlain, type Quantity, sameDimensions } from "./quantity.ts";
import { showQuantity } from "./showQuantity.ts";
import { isUnit } from "./unitTable.ts";

/** The lines of all estimate blocks with what they come to. */
export interface Estimates {
	readonly rows: readonly EstimateRow[];
	/** by name as written; of lines that give a name twice the last counts */
	readonly byName: ReadonlyMap<string, EstimateRow>;
}

export interface EstimateRow {
	readonly estimate: Estimate;
	readonly quantity?: Quantity;
	/** id behind `# =`, which binds the line to a formula of the problem */
	readonly bound?: string;
	readonly hints: readonly { readonly message: string; readonly range: TextRange }[];
}

/** Computes every `name = expression` line. Names may be used before they are defined; circles are a problem. */
export function evaluateEstimates(document: DesignDocument, index: LineIndex): Estimates {
	const lines = document.fences
		.filter((fence) => /^estimates?\b/.test(fence.language))
		.flatMap((fence) => linesOf(fence.text, index.offsetAt(fence.range.start)));
	const byWord = new Map(lines.flatMap((line, i) => (line.name === undefined ? [] : [[line.name, i] as const])));
	const results = new Map<number, Evaluated>();
	const running = new Set<number>();

	const evaluate = (i: number): Evaluated => {
		const known = results.get(i);
		const line = lines[i];
		if (known !== undefined || line === undefined) {
			return known ?? {};
		}
		if (running.has(i)) {
			return { problem: { message: l10n.t`This is defined by itself.`, start: 0, end: line.expression.length } };
		}
		running.add(i);
		const result = evaluateLine(
			line,
			(name, asUnit) => {
				const at = byWord.get(name);
				if (at === undefined || (asUnit && at >= i)) {
					return "unknown";
				}
				return evaluate(at).quantity ?? "broken";
			},
			byWord.keys(),
		);
		running.delete(i);
		results.set(i, result);
		return result;
	};

	const rows = lines.map((line, i) =>
		row(line, evaluate(i), index, byWord.get(line.name ?? "") !== i && line.name !== undefined),
	);
	return { rows, byName: new Map(rows.map((one) => [one.estimate.name, one])) };
}

interface Line {
	readonly name: string | undefined;
	readonly nameStart: number;
	readonly expression: string;
	readonly expressionStart: number;
	readonly start: number;
	readonly end: number;
	readonly bound: string | undefined;
}

interface Evaluated {
	readonly quantity?: Quantity;
	readonly shown?: string;
	readonly unit?: string;
	readonly problem?: ExpressionProblem;
	readonly parsed?: ParsedExpression;
}

function linesOf(text: string, start: number): Line[] {
	const lines: Line[] = [];
	let offset = start;
	for (const line of text.split("\n")) {
		const raw = line.replace(/\r$/, "");
		const [code = "", comment = ""] = raw.split(/(#.*|\/\/.*)$/);
		const found = /^(\s*)([\p{L}_][\p{L}\p{N}_]*)(\s*[:=]\s*)(.*?)\s*$/u.exec(code);
		if (code.trim() !== "") {
			const [, indent = "", name, sign = "", expression = code.trim()] = found ?? [];
			const before = found === null ? code.length - code.trimStart().length : indent.length;
			lines.push({
				name,
				nameStart: offset + before,
				expression,
				expressionStart: offset + (found === null ? before : indent.length + (name ?? "").length + sign.length),
				start: offset + before,
				end: offset + code.trimEnd().length,
				bound: /^#\s*=\s*([\w-]+)/.exec(comment)?.[1],
			});
		}
		offset += line.length + 1;
	}
	return lines;
}

function evaluateLine(
	line: Line,
	lookup: Parameters<typeof evaluateExpression>[1],
	names: Iterable<string>,
): Evaluated {
	if (line.name === undefined) {
		return { problem: { message: l10n.t`A line reads \`name = expression\`.`, start: 0, end: line.expression.length } };
	}
	const parsed = parseExpression(line.expression);
	if (!parsed.ok) {
		return { problem: parsed.error };
	}
	const result = evaluateExpression(parsed.value.expression, lookup);
	if (!result.ok) {
		const { unknown = "" } = result.error;
		const near = unknown === "" ? undefined : nearestWord(unknown, names);
		const message =
			near === undefined ? result.error.message : l10n.t`"${unknown}" is not defined; did you mean ${near}?`;
		return { problem: { ...result.error, message }, parsed: parsed.value };
	}
	const { target } = parsed.value;
	if (target === undefined) {
		// an assumption is shown in the unit it was written in, not in seconds
		const written = literalOf(parsed.value, (word) => lookup(word, true) === "unknown");
		const shown =
			written === undefined || written.end >= line.expression.length
				? showQuantity(result.value)
				: `${showQuantity({ value: written.value, dimensions: {} })} ${line.expression.slice(written.end).trim()}`;
		return { quantity: result.value, shown, parsed: parsed.value };
	}
	const unit = evaluateExpression(target.expression, () => "unknown");
	if (!unit.ok) {
		return { problem: unit.error, parsed: parsed.value };
	}
	if (
		target.text === "%"
			? !isPlain(result.value.dimensions)
			: !sameDimensions(unit.value.dimensions, result.value.dimensions)
	) {
		const message = l10n.t`Units clash: this is ${dimensionText(result.value.dimensions)}, not ${target.text}.`;
		return { problem: { message, start: target.start, end: target.end }, parsed: parsed.value };
	}
	return {
		quantity: result.value,
		shown: showQuantity(result.value, { text: target.text, factor: unit.value.value }),
		unit: target.text,
		parsed: parsed.value,
	};
}

function row(line: Line, result: Evaluated, index: LineIndex, replaced: boolean): EstimateRow {
	const place = (part: { readonly start: number; readonly end: number }): TextRange =>
		index.rangeAt(line.expressionStart + part.start, line.expressionStart + part.end);
	const nameRange = index.rangeAt(line.nameStart, line.nameStart + (line.name?.length ?? line.expression.length));
	const { quantity, problem, parsed } = result;
	const unit = result.unit ?? (quantity === undefined ? undefined : dimensionText(quantity.dimensions));
	const hints = (parsed?.hints ?? []).map((hint) => ({ message: hint.message, range: place(hint) }));
	if (line.name !== undefined && isUnit(line.name)) {
		hints.push({
			message: l10n.t`From here on "${line.name}" is your number and no longer the unit.`,
			range: nameRange,
		});
	}
	if (replaced) {
		hints.push({ message: l10n.t`"${line.name ?? ""}" is given again below; the last line counts.`, range: nameRange });
	}
	return {
		estimate: {
			name: line.name ?? "",
			range: index.rangeAt(line.start, line.end),
			nameRange,
			expression: line.expression,
			...(quantity === undefined ? {} : { value: quantity.value }),
			...(unit === undefined || quantity === undefined ? {} : { unit }),
			...(result.shown === undefined ? {} : { shown: result.shown }),
			...(problem === undefined ? {} : { problem: { message: problem.message, range: place(problem) } }),
		},
		...(quantity === undefined ? {} : { quantity }),
		...(line.bound === undefined ? {} : { bound: line.bound }),
		hints,
	};
}

/** The number of a line that is one number with its unit. */
function literalOf(
	parsed: ParsedExpression,
	isUnitHere: (word: string) => boolean,
): (Expression & { kind: "number" }) | undefined {
	let at = parsed.expression;
	while (
		at.kind === "binary" &&
		(at.operator === "*" || at.operator === "/") &&
		at.right.kind === "word" &&
		isUnitHere(at.right.word)
	) {
		at = at.left;
	}
	return at.kind === "number" ? at : undefined;
}

/** A quantity read in milliseconds; undefined where it is no time. A plain number is taken as milliseconds. */
export function milliseconds(quantity: Quantity): number | undefined {
	if (isPlain(quantity.dimensions)) {
		return quantity.value;
	}
	const seconds = combine(quantity, { value: 1, dimensions: { time: 1 } }, -1);
	return isPlain(seconds.dimensions) ? seconds.value * 1000 : undefined;
}
