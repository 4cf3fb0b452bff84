import type { EstimateFormula } from "../designPack.ts";
import type { EstimateRow, Estimates } from "./evaluateEstimates.ts";
import { evaluateExpression } from "./evaluateExpression.ts";
import { parseExpression } from "./parseExpression.ts";
import { isPlain, type Quantity, samePhysics } from "./quantity.ts";

/** What the problem's formula gives when it is fed with the candidate's own assumptions, and one of its unit. */
export interface FormulaResult {
	readonly expected: Quantity;
	readonly unit: Quantity;
}

/** `row`: the candidate's own line for it, which is no assumption. Undefined where the formula cannot be computed. */
export function formulaResult(
	formula: EstimateFormula,
	row: EstimateRow,
	estimates: Estimates,
): FormulaResult | undefined {
	const unit = quantityOf(`1 ${formula.unit}`);
	const parsed = parseExpression(formula.formula);
	if (unit === undefined || !parsed.ok) {
		return undefined;
	}
	const inputs = new Map(formula.inputs.map((input) => [input.name, inputOf(input, estimates, row)] as const));
	const expected = evaluateExpression(parsed.value.expression, (name) => inputs.get(name) ?? "unknown");
	return expected.ok ? { expected: expected.value, unit } : undefined;
}

/** The candidate's line for a formula: by `# = id`, then by name and synonym. */
export function rowOfFormula(formula: EstimateFormula, estimates: Estimates): EstimateRow | undefined {
	const bound = estimates.rows.find((row) => row.bound === formula.id);
	if (bound !== undefined) {
		return bound;
	}
	const free = new Map(
		estimates.rows
			.filter((row) => row.bound === undefined)
			.reverse()
			.map((row) => [plainName(row.estimate.name), row] as const),
	);
	for (const name of [formula.id, formula.title, ...formula.synonyms]) {
		const row = free.get(plainName(name));
		if (row !== undefined) {
			return row;
		}
	}
	return undefined;
}

/** Names are compared without regard to case, blank, underscore or hyphen. */
export function plainName(name: string): string {
	return name.toLowerCase().replace(/[\s_-]+/g, "");
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
