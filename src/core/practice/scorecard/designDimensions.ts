import * as l10n from "@vscode/l10n";

import { LineIndex } from "../../base/lineIndex.ts";
import { analyseDesign } from "../../design/analyseDesign.ts";
import type { Design } from "../../design/design.ts";
import type { DesignPack } from "../../design/designPack.ts";
import { compareEstimates } from "../../design/estimate/compareEstimates.ts";
import { type EstimateRow, evaluateEstimates } from "../../design/estimate/evaluateEstimates.ts";
import { rowOfFormula } from "../../design/estimate/formulaResult.ts";
import { parseDocument } from "../../design/parseDocument.ts";
import { designRules } from "../../design/rules/designRules.ts";
import { type DesignItem, designItemTitle } from "./designItems.ts";
import type { Dimension, DimensionScore } from "./dimension.ts";
import { designSize } from "./designSize.ts";

/** Of the problem's numbers, the share that must be computed and right for a score. */
const wantedEstimates: readonly (readonly [share: number, score: DimensionScore])[] = [
	[0.8, 4],
	[0.6, 3],
	[0.3, 2],
];

export function designRule(): string {
	return l10n.t(
		"Estimates and structure of a design are checked by program, on the text that was reviewed last. Estimates: of the numbers that the problem asks for, those that follow from the candidate's own assumptions; 80 % give 4, 60 % give 3, 30 % give 2, else 1. Structure: what the checks find missing or wrong in the drawing; nothing gives 4, up to two things 3, up to four 2, more or no drawing 1. What the starting text held earns nothing.",
	);
}

export interface DesignDimension extends Dimension {
	readonly item: DesignItem;
	readonly score: DimensionScore;
}

/**
 * What a program can score of a design, without any model. `design`: the text, analysed with its absences; `path`: of the
 * text in the practice folder. Never throws.
 */
export function designDimensions(
	design: Design,
	text: string,
	pack: DesignPack,
	path: string,
): readonly DesignDimension[] {
	return [...estimates(text, pack, path), structure(design, pack, path)];
}

/** Empty where the problem asks for no numbers. */
function estimates(text: string, pack: DesignPack, path: string): readonly DesignDimension[] {
	const own = estimatesOf(text);
	const given = estimatesOf(pack.starter);
	const sameLine = (a: EstimateRow, b: EstimateRow | undefined): boolean =>
		b !== undefined && a.estimate.name === b.estimate.name && a.estimate.expression === b.estimate.expression;
	const asked = pack.estimates.filter((formula) => rowOfFormula(formula, given)?.quantity === undefined);
	if (asked.length === 0) {
		return [];
	}
	const wrong = new Map(compareEstimates(asked, own).map(({ formula, row }) => [formula.id, row]));
	const stated = asked.flatMap((formula) => {
		const row = rowOfFormula(formula, own);
		return row === undefined || sameLine(row, rowOfFormula(formula, given)) ? [] : [{ formula, row }];
	});
	const right = stated.filter(({ formula, row }) => row.quantity !== undefined && !wrong.has(formula.id));
	const off = stated.filter((one) => !right.includes(one));
	const share = right.length / asked.length;
	const shown = off[0] ?? right[0];
	const words = l10n.t("{0} of {1} numbers computed and right", right.length, asked.length);
	const missing = asked.filter((formula) => stated.every((one) => one.formula !== formula));
	const remarks = [
		...(off.length === 0 ? [] : [l10n.t("not right: {0}", namesOf(off.map(({ formula }) => formula)))]),
		...(missing.length === 0 ? [] : [l10n.t("not there: {0}", namesOf(missing))]),
	];
	return [
		{
			item: "estimates",
			title: designItemTitle("estimates"),
			score: wantedEstimates.find(([least]) => share >= least)?.[1] ?? 1,
			by: "checks",
			why: [words, ...remarks].join("; "),
			evidence:
				shown === undefined
					? []
					: [
							{
								quote: `${shown.row.estimate.name} = ${shown.row.estimate.expression}`,
								place: { path, lineBase0: shown.row.estimate.range.start.lineBase0, level: null },
							},
						],
			ownMark: null,
		},
	];
}

function namesOf(formulas: readonly { readonly title: string }[]): string {
	const names = formulas.slice(0, mostNames).map(({ title }) => title);
	return `${names.join(", ")}${formulas.length > mostNames ? ", …" : ""}`;
}

const mostNames = 4;

function estimatesOf(text: string) {
	const index = new LineIndex(text);
	return evaluateEstimates(parseDocument(index), index);
}

const drawingRules = new Set(
	designRules.filter(({ family }) => family === "structure" || family === "syntax").map(({ id }) => id),
);

function structure({ graph, findings }: Design, pack: DesignPack, path: string): DesignDimension {
	const drawn = graph.components.length;
	const given = analyseDesign(pack.starter, { pack, includeAbsences: false }).graph.components.length;
	const against = findings.filter(
		({ rule, severity }) => drawingRules.has(rule) && (severity === "error" || severity === "warning"),
	);
	const count = against.length;
	const nothing = drawn <= given;
	const score = nothing || count > 4 ? 1 : count > 2 ? 2 : count > 0 ? 3 : 4;
	const [first] = against;
	const said = count === 0 ? l10n.t("the checks find nothing missing") : l10n.t("found by the checks: {0}", count);
	const what = first === undefined ? "" : ` (${firstSentence(first.message)})`;
	return {
		item: "structure",
		title: designItemTitle("structure"),
		score,
		by: "checks",
		why: nothing ? l10n.t("nothing was drawn beyond the starting drawing") : `${designSize(graph)}; ${said}${what}`,
		evidence: [],
		ownMark: null,
		place: nothing || first === undefined ? null : { path, lineBase0: first.anchor.range.start.lineBase0, level: null },
	};
}

function firstSentence(message: string): string {
	return /^.*?[.!?](?=\s|$)/s.exec(message)?.[0].replace(/\.$/, "") ?? message;
}
