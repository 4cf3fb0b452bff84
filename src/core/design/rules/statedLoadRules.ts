// English in page: docs/rules.md shows it, written by the terminal program
import * as l10n from "@vscode/l10n";

import { showRate } from "../capacity.ts";
import { rateIn } from "../writtenNumber.ts";
import { clauseAround, otherLoad } from "./clauseAround.ts";
import { subjectOf } from "./componentClaims.ts";
import type { DesignRule } from "./designRule.ts";
import { quoted } from "./quoted.ts";
import { drawn, estimated } from "./ruleExample.ts";

/** The load that text, estimates and drawing state, against what follows from the numbers. */
export const statedLoadRules: readonly DesignRule[] = [
	{
		id: "consistency/utilisation",
		family: "consistency",
		criteria: ["numbers", "serving"],
		severity: "warning",
		level: "mid",
		live: true,
		page: {
			title: "The text states another load of a part than its numbers give",
			why: "Utilisation is what the number of replicas was chosen for; a wrong one is a wrong purchase.",
			bad: [
				estimated("entry_rps = 26 k open/s"),
				drawn(`
					home["Home API"] --> rank["Ranker"]
					rank@{ rps_max: 260, n: 150 }
				`),
				"The Ranker runs at 40 % of its capacity.",
			].join("\n\n"),
			good: [
				estimated("entry_rps = 26 k open/s"),
				drawn(`
					home["Home API"] --> rank["Ranker"]
					rank@{ rps_max: 260, n: 150 }
				`),
				"The Ranker runs at 67 % of its capacity.",
			].join("\n\n"),
			source: "Woodshed's own reading of how design rounds are graded",
		},
		*check(facts) {
			for (const sentence of facts.sentences) {
				for (const match of sentence.text.matchAll(
					/(\d+(?:\.\d+)?\s?%)\s+(?:of (?:its|their|the) capacity|utili[sz]ation|utili[sz]ed|busy|full)\b/gi,
				)) {
					const until = match.index + clauseAround(sentence.text.slice(match.index), 0).length;
					if (otherLoad.test(sentence.text.slice(0, until))) {
						continue;
					}
					const component = subjectOf(facts, sentence, match.index);
					const row = facts.asWritten.capacity.find((one) => one.component === component?.id);
					const said = Number.parseFloat(match[1] ?? "") / 100;
					if (component === undefined || row?.utilisation === undefined || agree(said, row.utilisation)) {
						continue;
					}
					yield {
						...quoted(facts, sentence, match.index, match[1] ?? ""),
						key: `${component.id}.utilisation`,
						message: l10n.t`The text says ${match[1] ?? ""} for ${component.label}; its numbers give ${row.shown}. Replicas were chosen for this sum. Correct the sentence or the numbers.`,
					};
				}
			}
		},
	},
	{
		id: "consistency/entry-load",
		family: "consistency",
		criteria: ["numbers", "serving"],
		severity: "warning",
		level: "mid",
		live: true,
		page: {
			title: "Drawing and estimates state two loads at the entry",
			why: "Every capacity behind it is computed from this one number.",
			bad: [estimated("entry_rps = 26 k open/s"), drawn(`app["App"] -->|5 k QPS| home["Home API"]`)].join("\n\n"),
			good: [estimated("entry_rps = 26 k open/s"), drawn(`app["App"] -->|26 k QPS| home["Home API"]`)].join("\n\n"),
			source: "Woodshed's own reading of how design rounds are graded",
		},
		*check({ estimates, flow, index }) {
			const stated = estimates.byName.get("entry_rps");
			const [entry] = flow.entries;
			if (stated?.quantity === undefined || entry === undefined) {
				return;
			}
			const load = stated.quantity.value;
			const places = [
				...(entry.meta.rps === undefined ? [] : [{ rps: entry.meta.rps, range: entry.metaRange ?? entry.range }]),
				...(flow.out.get(entry.id) ?? []).flatMap(({ connector }) => {
					const rps = rateIn(connector.label);
					const share = connector.ratio ?? 1;
					return rps === undefined || share === 0
						? []
						: [{ rps: rps / share, range: connector.labelRange ?? connector.range }];
				}),
			];
			for (const { rps, range } of places) {
				if (rps / load < 1.5 && load / rps < 1.5) {
					continue;
				}
				const quote = index.text.slice(index.offsetAt(range.start), index.offsetAt(range.end));
				yield {
					key: quote,
					anchor: { range, component: entry.id },
					message: l10n.t`The drawing says ${showRate(rps)} at ${entry.label}, entry_rps says ${stated.estimate.shown ?? showRate(load)}. Everything behind is sized by one of them. Keep one.`,
					evidence: [{ kind: "quote", quote, range }],
				};
			}
		},
	},
];

/** Two shares that a person would call the same: within a tenth, or two points. */
function agree(a: number, b: number): boolean {
	return Math.abs(a - b) <= Math.max(0.02, 0.1 * b);
}
