import * as l10n from "@vscode/l10n";

import { err, ok, type Result } from "../../base/result.ts";
import type { Expression, ExpressionProblem } from "./expressionTree.ts";
import { combine, dimensionText, isPlain, plainNumber, type Quantity, raise, sameDimensions } from "./quantity.ts";
import { isUnit, unitOf } from "./unitTable.ts";

/**
 * What a name stands for: its value, `unknown`, or `broken` where its own line cannot be computed. `asUnit`: it stands
 * where a unit may stand, directly behind a number or a `/`.
 */
export type NameLookup = (name: string, asUnit: boolean) => Quantity | "unknown" | "broken";

/** Computes an expression in base units; a failure names the place in the expression. */
export function evaluateExpression(expression: Expression, lookup: NameLookup): Result<Quantity, ExpressionProblem> {
	switch (expression.kind) {
		case "number":
			return ok(plainNumber(expression.value));
		case "word":
			return word(expression, lookup);
		case "name":
			return name(expression, lookup);
		case "negative": {
			const operand = evaluateExpression(expression.operand, lookup);
			return operand.ok ? ok({ ...operand.value, value: -operand.value.value }) : operand;
		}
		case "call":
			return call(expression, lookup);
		case "binary":
			return binary(expression, lookup);
	}
}

function word(expression: Expression & { kind: "word" }, lookup: NameLookup): Result<Quantity, ExpressionProblem> {
	const own = lookup(expression.word, true);
	if (own === "broken") {
		return err(problem(expression, l10n.t`"${expression.word}" has no value yet.`));
	}
	return ok(own === "unknown" ? unitOf(expression.word) : own);
}

function name(expression: Expression & { kind: "name" }, lookup: NameLookup): Result<Quantity, ExpressionProblem> {
	const own = lookup(expression.name, false);
	if (own === "broken") {
		return err(problem(expression, l10n.t`"${expression.name}" has no value yet.`));
	}
	if (own !== "unknown") {
		return ok(own);
	}
	return isUnit(expression.name)
		? ok(unitOf(expression.name))
		: err({
				...problem(expression, l10n.t`"${expression.name}" is not defined: give it a line of its own.`),
				unknown: expression.name,
			});
}

function binary(expression: Expression & { kind: "binary" }, lookup: NameLookup): Result<Quantity, ExpressionProblem> {
	const left = evaluateExpression(expression.left, lookup);
	if (!left.ok) {
		return left;
	}
	const right = evaluateExpression(expression.right, lookup);
	if (!right.ok) {
		return right;
	}
	const a = left.value;
	const b = right.value;
	switch (expression.operator) {
		case "*":
			return ok(combine(a, b, 1));
		case "/":
			return b.value === 0 ? err(problem(expression.right, l10n.t`This divides by zero.`)) : ok(combine(a, b, -1));
		case "^":
			if (!isPlain(b.dimensions)) {
				return err(problem(expression.right, l10n.t`An exponent has no unit.`));
			}
			if (!isPlain(a.dimensions) && (!Number.isInteger(b.value) || Math.abs(b.value) > 6)) {
				return err(problem(expression.right, l10n.t`A unit is raised to a small whole number only.`));
			}
			return finite(raise(a, b.value), expression);
		case "+":
		case "-": {
			const dimensions = shared(a, b);
			if (dimensions === undefined) {
				const message = l10n.t`Units clash: ${dimensionText(a.dimensions)} ${expression.operator} ${dimensionText(b.dimensions)}.`;
				return err(problem(expression, message));
			}
			return ok({ value: expression.operator === "+" ? a.value + b.value : a.value - b.value, dimensions });
		}
	}
}

/** `(n − 1)` with n counted in tracks is meant as one track less; a plain number never adds to seconds or bytes. */
function shared(a: Quantity, b: Quantity): Quantity["dimensions"] | undefined {
	if (sameDimensions(a.dimensions, b.dimensions)) {
		return a.dimensions;
	}
	const counts = (quantity: Quantity) => !("time" in quantity.dimensions) && !("byte" in quantity.dimensions);
	if (isPlain(a.dimensions) && counts(b)) {
		return b.dimensions;
	}
	return isPlain(b.dimensions) && counts(a) ? a.dimensions : undefined;
}

const plainFunctions: Readonly<Record<string, (x: number) => number>> = {
	sqrt: Math.sqrt,
	log: Math.log,
	ln: Math.log,
	log2: Math.log2,
	log10: Math.log10,
	exp: Math.exp,
};
const keepingFunctions: Readonly<Record<string, (...values: number[]) => number>> = {
	ceil: Math.ceil,
	floor: Math.floor,
	round: Math.round,
	abs: Math.abs,
	min: Math.min,
	max: Math.max,
};

export const functionNames: readonly string[] = [...Object.keys(plainFunctions), ...Object.keys(keepingFunctions)];

function call(expression: Expression & { kind: "call" }, lookup: NameLookup): Result<Quantity, ExpressionProblem> {
	const values: Quantity[] = [];
	for (const argument of expression.arguments) {
		const value = evaluateExpression(argument, lookup);
		if (!value.ok) {
			return value;
		}
		values.push(value.value);
	}
	const [first = plainNumber(Number.NaN)] = values;
	if (Object.hasOwn(plainFunctions, expression.name)) {
		return isPlain(first.dimensions)
			? finite(plainNumber(plainFunctions[expression.name]?.(first.value) ?? Number.NaN), expression)
			: err(problem(expression, l10n.t`${expression.name} takes a number without a unit.`));
	}
	if (Object.hasOwn(keepingFunctions, expression.name)) {
		if (!values.every((value) => sameDimensions(value.dimensions, first.dimensions))) {
			return err(problem(expression, l10n.t`Units clash inside ${expression.name}.`));
		}
		const value = keepingFunctions[expression.name]?.(...values.map((one) => one.value)) ?? Number.NaN;
		return finite({ value, dimensions: first.dimensions }, expression);
	}
	return err(
		problem(expression, l10n.t`There is no function "${expression.name}"; there are ${functionNames.join(", ")}.`),
	);
}

function finite(quantity: Quantity, at: Expression): Result<Quantity, ExpressionProblem> {
	return Number.isFinite(quantity.value) ? ok(quantity) : err(problem(at, l10n.t`This has no finite value.`));
}

function problem(at: { readonly start: number; readonly end: number }, message: string): ExpressionProblem {
	return { message, start: at.start, end: at.end };
}
