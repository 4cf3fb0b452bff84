import type { EstimateFormula } from "../designPack.ts";
import type { EstimateRow, Estimates } from "./evaluateEstimates.ts";
import { formulaResult, rowOfFormula } from "./formulaResult.ts";
import { dimensionText, isPlain, samePhysics } from "./quantity.ts";
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
		const row = rowOfFormula(formula, estimates);
		return row === undefined ? [] : compareOne(formula, row, estimates);
	});
}

function compareOne(formula: EstimateFormula, row: EstimateRow, estimates: Estimates): EstimateMismatch[] {
	const result = formulaResult(formula, row, estimates);
	if (row.quantity === undefined || result === undefined) {
		return [];
	}
	const { unit } = result;
	const target = { text: formula.unit, factor: unit.value };
	const found = row.quantity;
	const base = { formula, row, expected: showQuantity(result.expected, target), found: showQuantity(found) };
	if (!samePhysics(found.dimensions, unit.dimensions)) {
		if (!isPlain(found.dimensions)) {
			return [{ ...base, kind: "unit", found: dimensionText(found.dimensions), factor: 1 }];
		}
		const factor = (found.value * unit.value) / result.expected.value;
		return withinTolerance(factor, formula.tolerance)
			? [{ ...base, kind: "no-unit", factor }]
			: [{ ...base, kind: "off", factor }];
	}
	const factor = found.value / result.expected.value;
	return withinTolerance(factor, formula.tolerance)
		? []
		: [{ ...base, kind: "off", found: showQuantity(found, target), factor }];
}

function withinTolerance(factor: number, tolerance: number): boolean {
	return factor <= tolerance * 1.0001 && factor >= 1 / (tolerance * 1.0001);
}
