// English in page: docs/rules.md shows it, written by the terminal program
import * as l10n from "@vscode/l10n";

import { compareEstimates, type EstimateMismatch } from "../estimate/compareEstimates.ts";
import { showNumber } from "../estimate/showQuantity.ts";
import { estimated } from "./ruleExample.ts";
import type { DesignRule } from "./designRule.ts";

export const estimateRules: readonly DesignRule[] = [
	{
		id: "units/estimate",
		family: "units",
		criteria: ["numbers", "estimates"],
		severity: "error",
		level: "mid",
		live: true,
		page: {
			title: "A line of the estimates cannot be computed",
			why: "A number that cannot be computed decides nothing.",
			bad: estimated(`
				total = 3 user + 4 s
			`),
			good: estimated(`
				total = 3 user + 4 user
			`),
			source: "Woodshed's own reading of how design rounds are graded",
		},
		*check({ estimates, index }) {
			for (const { estimate } of estimates.rows) {
				if (estimate.problem === undefined) {
					continue;
				}
				const { message, range } = estimate.problem;
				const quote = index.text.slice(index.offsetAt(range.start), index.offsetAt(range.end));
				yield {
					key: estimate.name === "" ? estimate.expression.slice(0, 30) : estimate.name,
					anchor: { range },
					message: l10n.t`${message} A number that cannot be computed decides nothing. Mend the line; it reads name = expression to unit.`,
					evidence: quote.trim() === "" ? [] : [{ kind: "quote", quote, range }],
				};
			}
		},
	},
	{
		id: "units/estimate-off",
		family: "units",
		criteria: ["numbers"],
		severity: "warning",
		level: "mid",
		live: true,
		page: {
			title: "An estimate is off by more than a factor of two",
			why: "The interviewer redoes this sum, from your own assumptions; what you build hangs on it.",
			bad: estimated(`
				mau = 751M user
				daily_share = 40%
				opens = 3 open/user/day
				mean_rps = 100 k open/s
			`),
			good: estimated(`
				mau = 751M user
				daily_share = 40%
				opens = 3 open/user/day
				mean_rps = mau * daily_share * opens to open/s
			`),
			source: "the problem's estimates.yaml; Woodshed's own reading of how design rounds are graded",
		},
		*check({ estimates, pack }) {
			for (const mismatch of compareEstimates(pack?.estimates ?? [], estimates)) {
				const { estimate } = mismatch.row;
				const what = mismatchText[mismatch.kind](mismatch);
				yield {
					key: mismatch.formula.id,
					anchor: { range: estimate.range },
					message: l10n.t`${what} An interviewer redoes this sum, and what you build depends on it. Compute it from the lines above, with units.`,
					evidence: [{ kind: "computed", text: `${mismatch.formula.formula} = ${mismatch.expected}` }],
					criterion: mismatch.formula.criterion,
				};
			}
		},
	},
	{
		id: "units/estimate-hint",
		family: "units",
		criteria: [],
		severity: "hint",
		level: "mid",
		live: true,
		page: {
			title: "A unit can be read in two ways",
			why: "`B` is byte here; who means a billion is a factor of a billion away from what is computed.",
			bad: estimated(`
				listeners = 4B user
			`),
			good: estimated(`
				listeners = 4bn user
			`),
			source: "Woodshed's own reading of how design rounds are graded",
		},
		*check({ estimates }) {
			for (const { estimate, hints } of estimates.rows) {
				for (const [i, { message, range }] of hints.entries()) {
					yield {
						key: `${estimate.name}.${i}`,
						anchor: { range },
						message: l10n.t`${message} A sum that is read otherwise than it was meant falls apart when somebody redoes it. Check this line, and rename or respell what differs.`,
						evidence: [],
					};
				}
			}
		},
	},
	{
		id: "units/unknown-name-in-prose",
		family: "units",
		criteria: ["numbers"],
		severity: "warning",
		level: "mid",
		live: true,
		page: {
			title: "`{name}` stands for no number",
			why: "A sentence that leans on a number has none here.",
			bad: [
				estimated(`
				peak = 26 k open/s
			`),
				"At {peek} we need 100 replicas.",
			].join("\n\n"),
			good: [
				estimated(`
				peak = 26 k open/s
			`),
				"At {peak} we need 100 replicas.",
			].join("\n\n"),
			source: "Woodshed's own reading of how design rounds are graded",
		},
		*check({ estimates, sentences, index }) {
			for (const { text, start } of sentences) {
				for (const match of text.matchAll(/\{([\p{L}_][\p{L}\p{N}_]*)\}/gu)) {
					const name = match[1] ?? "";
					const row = estimates.byName.get(name);
					if (row?.quantity !== undefined) {
						continue;
					}
					const from = start + match.index;
					const range = index.rangeAt(from, from + match[0].length);
					yield {
						key: name,
						anchor: { range },
						message:
							row === undefined
								? l10n.t`${match[0]} is no line of an estimate block, so this sentence has no number. A claim without its number is not an argument. Define ${name} in an estimate block, or correct the name.`
								: l10n.t`${match[0]} cannot be computed, so this sentence has no number. A claim without its number is not an argument. Define ${name} in an estimate block, or correct the name.`,
						evidence: [{ kind: "quote", quote: match[0], range }],
					};
				}
			}
		},
	},
];

const mismatchText: Readonly<Record<EstimateMismatch["kind"], (mismatch: EstimateMismatch) => string>> = {
	off: ({ row: { estimate }, found, expected, factor }) =>
		l10n.t`${estimate.name} is ${found}, but your own assumptions give ${expected} (${factorText(factor)}).`,
	unit: ({ row: { estimate }, found, formula }) =>
		l10n.t`${estimate.name} is ${found}; ${formula.title.toLowerCase()} is in ${formula.unit}.`,
	"no-unit": ({ row: { estimate }, formula }) =>
		l10n.t`${estimate.name} is a number without a unit; ${formula.title.toLowerCase()} is in ${formula.unit}.`,
};

function factorText(factor: number): string {
	return factor >= 1 ? `× ${showNumber(factor)}` : `÷ ${showNumber(1 / factor)}`;
}
