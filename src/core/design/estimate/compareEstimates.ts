import type { EstimateFormula } from "../designPack.ts";
import type { EstimateRow, Estimates } from "./evaluateEstimates.ts";
import { evaluateExpression } from "./evaluateExpression.ts";
import { parseExpression } from "./parseExpression.ts";
import { dimensionText, isPlain, type Quantity, samePhysics } from "./quantity.ts";
import { showQuantity } from "./showQuantity.ts";

/** A line of the candidate that the problem's own formula, fed with the candidate's own assumptions, does not give. */
export interface EstimateMismatch {
	readonly formula: EstimateFormula;
	readonly row: EstimateRow;
	readonly kind: "off" | "unit" | "no-unit";
	/** in the unit of the formula */
	readonly expected: string;
	readonly found: string;
	/** found ÷ expected; 1 where only the unit is wrong */
	readonly factor: number;
}

/** Compares what the candidate computed with what follows from what the candidate assumed. */
export function compareEstimates(
	formulas: readonly EstimateFormula[],
	estimates: Estimates,
): readonly EstimateMismatch[] {
	return formulas.flatMap((formula) => {
		const row = formulaRow(formula, estimates);
		return row === undefined ? [] : compareOne(formula, row, estimates);
	});
}

function plainName(name: string): string {
	return name.toLowerCase().replace(/[\s_-]+/g, "");
}

/** The line that a formula of the problem is about: by `# = id`, then by name and synonym. */
export function formulaRow(formula: EstimateFormula, estimates: Estimates): EstimateRow | undefined {
	const names = [formula.id, formula.title, ...formula.synonyms].map(plainName);
	return (
		estimates.rows.find((row) => row.bound === formula.id) ??
		names
			.map((name) => estimates.rows.find((row) => row.bound === undefined && plainName(row.estimate.name) === name))
			.find((row) => row !== undefined)
	);
}

function compareOne(formula: EstimateFormula, row: EstimateRow, estimates: Estimates): EstimateMismatch[] {
	const unit = quantityOf(`1 ${formula.unit}`);
	const parsed = parseExpression(formula.formula);
	if (row.quantity === undefined || unit === undefined || !parsed.ok) {
		return [];
	}
	const inputs = new Map(formula.inputs.map((input) => [input.name, inputOf(input, estimates, row)] as const));
	const expected = evaluateExpression(parsed.value.expression, (name) => inputs.get(name) ?? "unknown");
	if (!expected.ok) {
		return [];
	}
	const target = { text: formula.unit, factor: unit.value };
	const found = row.quantity;
	const base = { formula, row, expected: showQuantity(expected.value, target), found: showQuantity(found) };
	if (!samePhysics(found.dimensions, unit.dimensions)) {
		if (!isPlain(found.dimensions)) {
			return [{ ...base, kind: "unit", found: dimensionText(found.dimensions), factor: 1 }];
		}
		const factor = (found.value * unit.value) / expected.value.value;
		return withinTolerance(factor, formula.tolerance)
			? [{ ...base, kind: "no-unit", factor }]
			: [{ ...base, kind: "off", factor }];
	}
	const factor = found.value / expected.value.value;
	return withinTolerance(factor, formula.tolerance)
		? []
		: [{ ...base, kind: "off", found: showQuantity(found, target), factor }];
}

function withinTolerance(factor: number, tolerance: number): boolean {
	return factor <= tolerance * 1.0001 && factor >= 1 / (tolerance * 1.0001);
}

/** What the candidate assumes, in the dimensions of the given; the given where nothing is stated. */
function inputOf(
	input: EstimateFormula["inputs"][number],
	estimates: Estimates,
	result: EstimateRow,
): Quantity | "unknown" {
	const given = quantityOf(input.given);
	const names = [input.name, ...input.synonyms].map(plainName);
	const stated = names
		.map((name) => estimates.rows.find((row) => row !== result && plainName(row.estimate.name) === name))
		.find((row) => row?.quantity !== undefined)?.quantity;
	if (stated === undefined || given === undefined) {
		return stated ?? given ?? "unknown";
	}
	if (samePhysics(stated.dimensions, given.dimensions)) {
		// counted things have many words (user, listener); the formula's own are kept so that its units come out
		return { value: stated.value, dimensions: given.dimensions };
	}
	if (!isPlain(stated.dimensions)) {
		return given;
	}
	// "opens = 3" is meant per user and day, as the given is
	const digits = parseExpression(input.given);
	const number = digits.ok ? firstNumber(input.given) : undefined;
	return number === undefined || number === 0
		? given
		: { value: (stated.value * given.value) / number, dimensions: given.dimensions };
}

function firstNumber(text: string): number | undefined {
	const digits = /^\s*[\d.,_]+(?:[eE]\d+)?\s?(?:bn|[kMGT])?(?![\p{L}])/u.exec(text)?.[0];
	return digits === undefined ? undefined : quantityOf(digits)?.value;
}

function quantityOf(text: string): Quantity | undefined {
	const parsed = parseExpression(text);
	if (!parsed.ok) {
		return undefined;
	}
	const result = evaluateExpression(parsed.value.expression, () => "unknown");
	return result.ok ? result.value : undefined;
}
