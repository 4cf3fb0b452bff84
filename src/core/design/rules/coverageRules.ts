// English in page: docs/rules.md shows it, written by the terminal program
import * as l10n from "@vscode/l10n";

import type { DesignRule } from "./designRule.ts";

export const coverageRules: readonly DesignRule[] = [
	{
		id: "coverage/missing",
		family: "coverage",
		criteria: [],
		severity: "warning",
		level: "mid",
		live: false,
		page: {
			title: "Nothing is said on a criterion",
			why: "What is not said cannot count.",
			bad: "We order cards.",
			good: "Position bias is corrected by slot propensities, because the first card is streamed more often wherever it stands.",
			source: "the problem's rubric.yaml",
		},
		*check({ coverage, pack, index }) {
			for (const row of coverage) {
				const criterion = pack?.rubric.criteria.find(({ id }) => id === row.criterion);
				if (row.covered || criterion === undefined) {
					continue;
				}
				const line = index.line(0);
				yield {
					key: row.criterion,
					anchor: { range: { start: { lineBase0: 0, character: 0 }, end: { lineBase0: 0, character: line.length } } },
					message: l10n.t`Nothing is said about "${criterion.title}". ${criterion.question} Answer it in a sentence with a choice and its reason.`,
					evidence: [{ kind: "absence", searchedFor: criterion.synonyms }],
					criterion: row.criterion,
				};
			}
		},
	},
	{
		id: "coverage/mention-only",
		family: "coverage",
		criteria: [],
		severity: "hint",
		level: "mid",
		live: false,
		page: {
			title: "A criterion is mentioned and not answered",
			why: "A word is no argument.",
			bad: "Position bias will be handled with best practices.",
			good: "Position bias is corrected by slot propensities, because the first card is streamed more often wherever it stands.",
			source: "the problem's rubric.yaml",
		},
		*check({ coverage, index }) {
			for (const row of coverage) {
				const [first] = row.evidence;
				if (!row.covered || row.credited || first === undefined) {
					continue;
				}
				const quote = index.text.slice(index.offsetAt(first.range.start), index.offsetAt(first.range.end));
				yield {
					key: row.criterion,
					anchor: { range: first.range },
					message: l10n.t`"${row.title}" is mentioned, without a reason, a number or a drawn part. A word is no argument. Say what you chose and why, or how much.`,
					evidence: quote.trim() === "" ? [] : [{ kind: "quote", quote, range: first.range }],
					criterion: row.criterion,
				};
			}
		},
	},
];
