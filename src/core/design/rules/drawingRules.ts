// English in page: docs/rules.md shows it, written by the terminal program
import * as l10n from "@vscode/l10n";

import type { DesignFlow } from "../designFlow.ts";
import type { Component } from "../designGraph.ts";
import type { Role } from "../role.ts";
import { roleName } from "../roleName.ts";
import { roleTable } from "../roleTable.ts";
import { componentsWithRole } from "./componentsWithRole.ts";
import type { DesignFacts, DesignRule } from "./designRule.ts";
import { pathBetween } from "./pathBetween.ts";
import { remarkOn } from "./remarkOn.ts";
import { drawn } from "./ruleExample.ts";

/** What the drawing says as a drawing, and what the problem demands of it. */
export const drawingRules: readonly DesignRule[] = [
	{
		id: "structure/unreachable",
		family: "structure",
		criteria: [],
		severity: "info",
		level: "mid",
		live: false,
		page: {
			title: "A part is connected to nothing",
			why: "A loose box shows a part that was not thought through.",
			bad: drawn(`
				app["App"] --> home["Home API"]
				home --> rank["Ranker"]
				loose["Mix policy"]
			`),
			good: drawn(`
				app["App"] --> home["Home API"]
				home --> rank["Ranker"]
				rank --> mix["Mix policy"]
			`),
			source: "Woodshed's own reading of how design rounds are graded",
		},
		*check({ flow, graph }) {
			if (graph.components.length < 3) {
				return;
			}
			const [entry] = flow.entries;
			const together = entry === undefined ? new Set<string>() : connectedTo(flow, entry.id);
			for (const component of graph.components) {
				const alone = (flow.into.get(component.id) ?? []).length + (flow.out.get(component.id) ?? []).length === 0;
				if (alone || (entry !== undefined && !together.has(component.id))) {
					yield remarkOn(
						component,
						l10n.t`${component.label} is connected to nothing that a request can reach. A loose box shows a part that was not thought through. Connect it or leave it out.`,
					);
				}
			}
		},
	},
	{
		id: "structure/unlabelled-between-groups",
		family: "structure",
		criteria: [],
		severity: "info",
		level: "mid",
		live: false,
		page: {
			title: "An arrow between groups does not say what it carries",
			why: "Contracts and delays live at such borders.",
			bad: drawn(`
				subgraph online
				rank["Ranker"]
				end
				subgraph offline
				train["Trainer"]
				end
				train -.-> rank
			`),
			good: drawn(`
				subgraph online
				rank["Ranker"]
				end
				subgraph offline
				train["Trainer"]
				end
				train -.->|a model a day| rank
			`),
			source: "Woodshed's own reading of how design rounds are graded",
		},
		*check({ flow }) {
			for (const { connector, from, to } of flow.arrows) {
				if (from.group !== undefined && to.group !== undefined && from.group !== to.group && connector.label === "") {
					yield {
						key: connector.id,
						anchor: { range: connector.range, connector: connector.id },
						message: l10n.t`The arrow from ${from.label} to ${to.label} crosses two groups and does not say what goes over it. Such borders are where contracts and delays live. Label it.`,
						evidence: [{ kind: "connector", from: connector.from, to: connector.to, range: connector.range }],
					};
				}
			}
		},
	},
	{
		id: "structure/required-role",
		family: "structure",
		criteria: [],
		severity: "warning",
		level: "mid",
		live: false,
		page: {
			title: "A part that this problem needs is not drawn",
			why: "The rubric of the problem names what every answer has, by whatever name.",
			bad: drawn(`
				app["App"] --> home["Home API"]
			`),
			good: drawn(`
				app["App"] --> home["Home API"]
				home --> src["Popular source"]
				src -->|cards| rank["Ranker"]
				rank --> blend["Shelf blender"]
				blend --> dice["Exploration policy"]
				home --> arms["Experiment service"]
				app -.-> log["Event log"]
				log -.-> train["Trainer"]
			`),
			source: "the problem's rubric.yaml",
		},
		*check(facts) {
			for (const { role, criterion, why } of facts.pack?.rubric.requiredRoles ?? []) {
				if (drawnAs(facts, role).length > 0) {
					continue;
				}
				const name = roleName[role].toLowerCase();
				yield {
					key: role,
					anchor: { range: whereDrawingIsMissed(facts) },
					message: l10n.t`No ${name} is drawn. This problem needs it: ${why}. Draw it, or give a component kind: ${role}.`,
					evidence: [{ kind: "absence", searchedFor: [role, ...roleTable[role].synonyms] }],
					criterion,
				};
			}
		},
	},
	{
		id: "structure/required-edge",
		family: "structure",
		criteria: [],
		severity: "warning",
		level: "mid",
		live: false,
		page: {
			title: "A path that this problem needs is not drawn",
			why: "The parts are there, and what makes them a system is missing.",
			bad: drawn(`
				app["App"] --> home["Home API"]
				home --> rank["Ranker"]
				app -.-> log["Event log"]
				log -.->|rows| train["Trainer"]
				train -.-> shelf[("Experiment notes")]
			`),
			good: drawn(`
				app["App"] --> home["Home API"]
				home --> rank["Ranker"]
				app -.-> log["Event log"]
				log -.->|rows| train["Trainer"]
				train -.->|deploys| rank
			`),
			source: "the problem's rubric.yaml",
		},
		*check(facts) {
			for (const { from, to, criterion, why } of facts.pack?.rubric.requiredEdges ?? []) {
				const starts = drawnAs(facts, from);
				const ends = drawnAs(facts, to);
				const [end] = ends;
				if (starts.length === 0 || end === undefined || pathBetween(facts.flow, starts, ends)) {
					continue;
				}
				const [source, target] = [roleName[from].toLowerCase(), roleName[to].toLowerCase()];
				yield {
					...remarkOn(
						end,
						l10n.t`No path leads from ${source} to ${target}. The parts are a system only with it: ${why}. Draw it; jobs, streams and a registry may stand between.`,
					),
					key: `${from}-${to}`,
					criterion,
				};
			}
		},
	},
];

/** Roles that one word on a box can mean: a model server scores or ranks. Where the problem asks for one, the other will do. */
const alike: Readonly<Partial<Record<Role, readonly Role[]>>> = {
	ranker: ["scorer"],
	scorer: ["ranker"],
	"feature-store": ["user-store"],
	"user-store": ["feature-store"],
};

function drawnAs(facts: DesignFacts, role: Role): readonly Component[] {
	return componentsWithRole(facts, role, ...(alike[role] ?? []));
}

function connectedTo(flow: DesignFlow, id: string): ReadonlySet<string> {
	const seen = new Set([id]);
	const waiting = [id];
	for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
		const near = [
			...(flow.out.get(at) ?? []).map(({ to }) => to.id),
			...(flow.into.get(at) ?? []).map(({ from }) => from.id),
		];
		for (const next of near) {
			if (!seen.has(next)) {
				seen.add(next);
				waiting.push(next);
			}
		}
	}
	return seen;
}

function whereDrawingIsMissed({ document, index }: DesignFacts) {
	const fence = document.fences.find(({ language }) => language === "mermaid");
	const section = document.sections.find(({ title }) => /architecture|design|diagram/i.test(title));
	const start = fence?.range.start ?? section?.headingRange.start ?? { lineBase0: 0, character: 0 };
	const line = index.line(start.lineBase0);
	return {
		start: { lineBase0: start.lineBase0, character: 0 },
		end: { lineBase0: start.lineBase0, character: line.length },
	};
}
