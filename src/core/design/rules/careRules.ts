// English in page: docs/rules.md shows it, written by the terminal program
import * as l10n from "@vscode/l10n";

import { componentsWithRole } from "./componentsWithRole.ts";
import type { DesignRule } from "./designRule.ts";
import { remarkOn } from "./remarkOn.ts";
import { drawn } from "./ruleExample.ts";

/** Who is served without a history, and who notices when the model fails. */
export const careRules: readonly DesignRule[] = [
	{
		id: "structure/no-cold-start",
		family: "structure",
		criteria: ["cold-start"],
		severity: "warning",
		level: "mid",
		live: false,
		demands: true,
		page: {
			title: "Every source needs a history",
			why: "A new person or a new item finds nothing: the first thing that breaks in a recommender.",
			bad: drawn(`
				home["Home API"] --> src["Neighbour source"]
				src@{ kind: candidate-source }
			`),
			good: drawn(`
				home["Home API"] --> src["Popular source"]
				src@{ kind: candidate-source }
			`),
			source: "Woodshed's own reading of how design rounds are graded",
		},
		*check(facts) {
			const sources = [
				...componentsWithRole(facts, "candidate-source"),
				...componentsWithRole(facts, "encoder"),
				...componentsWithRole(facts, "search-index"),
			];
			const [first] = sources;
			const fresh = sources.some((source) =>
				[source.label, ...(facts.flow.into.get(source.id) ?? []).map(({ connector }) => connector.label)].some((text) =>
					freshWords.test(text),
				),
			);
			const covered = facts.coverage.find(({ criterion }) => criterion === "cold-start")?.covered ?? false;
			if (first !== undefined && !fresh && !covered) {
				yield remarkOn(
					first,
					l10n.t`Every source needs a history: a new person or a new item finds nothing here. Cold start is the first thing that breaks in a recommender. Draw a source that needs none, such as popular, editorial, new or content-based items.`,
				);
			}
		},
	},
	{
		id: "structure/no-monitor",
		family: "structure",
		criteria: ["operation", "monitoring"],
		severity: "warning",
		level: "senior",
		live: false,
		demands: true,
		page: {
			title: "Nothing observes the model",
			why: "Models fail silently; who notices, and by what, is asked.",
			bad: drawn(`
				home["Home API"] --> rank["Ranker"]
			`),
			good: drawn(`
				home["Home API"] --> rank["Ranker"]
				rank -.->|scores| watch["Model monitor"]
			`),
			source: "Breck and others, The ML Test Score, IEEE Big Data 2017, section on monitoring",
		},
		*check(facts) {
			const [model] = [...componentsWithRole(facts, "ranker"), ...componentsWithRole(facts, "trainer")];
			const watched = componentsWithRole(facts, "monitor").some(
				({ id }) => (facts.flow.into.get(id) ?? []).length + (facts.flow.out.get(id) ?? []).length > 0,
			);
			if (model !== undefined && !watched) {
				yield remarkOn(
					model,
					l10n.t`Nothing observes the model: no monitor is drawn that sees its inputs or outcomes. Models fail silently, so who notices, and by what, is asked. Draw what is watched and from where.`,
				);
			}
		},
	},
	{
		id: "structure/blind-monitor",
		family: "structure",
		criteria: ["operation", "monitoring"],
		severity: "warning",
		level: "senior",
		live: false,
		page: {
			title: "A monitor sees nothing",
			why: "What is watched decides what can be noticed; a monitor without an input is a wish.",
			bad: drawn(`
				home["Home API"] --> rank["Ranker"]
				watch["Model monitor"] -.->|pages| oncall["Pager"]
			`),
			good: drawn(`
				home["Home API"] --> rank["Ranker"]
				rank -.->|served features and scores| watch["Model monitor"]
				watch -.->|pages| oncall["Pager"]
			`),
			source: "Breck and others, The ML Test Score, IEEE Big Data 2017, section on monitoring",
		},
		*check(facts) {
			for (const monitor of componentsWithRole(facts, "monitor")) {
				const into = facts.flow.into.get(monitor.id) ?? [];
				const out = facts.flow.out.get(monitor.id) ?? [];
				const looks = out.some(
					({ to, connector }) => to.role !== "human-review" && !connector.async && looking.test(connector.label),
				);
				const asks = out.some(({ meaning }) => meaning === "read" || meaning === "read-write");
				if (into.length === 0 && out.length > 0 && !looks && !asks) {
					yield remarkOn(
						monitor,
						l10n.t`${monitor.label} tells others and is told nothing: no arrow leads to it. What it sees decides what can be noticed. Draw what it watches: inputs, outcomes, latencies.`,
					);
				}
			}
		},
	},
];

const looking = /\b(?:watch(?:es)?|compares?|observes?|reads?|samples?|probes?|checks?)\b/i;
const freshWords =
	/\b(?:popular\w*|trending|new|fresh|editorial|curated|explor\w*|random|cold|content-based|title|text|chart|top|market|genre|sign-?up|onboarding)\b/i;
