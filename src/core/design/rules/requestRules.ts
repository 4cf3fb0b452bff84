// English in page: docs/rules.md shows it, written by the terminal program
import * as l10n from "@vscode/l10n";

import { type DesignFlow, isOffline } from "../designFlow.ts";
import type { Role } from "../role.ts";
import { componentsWithRole } from "./componentsWithRole.ts";
import type { DesignRule } from "./designRule.ts";
import { remarkOn } from "./remarkOn.ts";
import { requestPath } from "./requestPath.ts";
import { drawn } from "./ruleExample.ts";
import { shortChain } from "./shortChain.ts";

/** What stands between a person and an answer. */
export const requestRules: readonly DesignRule[] = [
	{
		id: "structure/single-instance",
		family: "structure",
		criteria: ["serving", "reliability"],
		severity: "warning",
		level: "mid",
		live: false,
		page: {
			title: "One instance on the path of every request",
			why: "One restart takes the product down.",
			bad: drawn(`
				app["App"] --> home["Home API"]
				home@{ n: 1 }
			`),
			good: drawn(`
				app["App"] --> home["Home API"]
				home@{ n: 12 }
			`),
			source: "Beyer and others, Site Reliability Engineering, 2016, chapter 22, Addressing Cascading Failures",
		},
		*check({ flow }) {
			for (const id of requestPath(flow)) {
				const component = flow.components.get(id);
				if (
					component !== undefined &&
					component.meta.n === 1 &&
					(component.meta.shards ?? 1) === 1 &&
					component.role !== "client"
				) {
					yield {
						...remarkOn(
							component,
							l10n.t`${component.label} is a single instance on the path of every request. One restart takes the product down. Run at least two, or say what answers meanwhile.`,
						),
						anchor: { range: component.metaRange ?? component.range, component: component.id },
					};
				}
			}
		},
	},
	{
		id: "structure/no-fallback",
		family: "structure",
		criteria: ["fallback", "reliability"],
		severity: "warning",
		level: "senior",
		live: false,
		demands: true,
		page: {
			title: "Nothing answers when the ranker does not",
			why: "What a person sees on the worst day is asked in every design round.",
			bad: drawn(`
				app["App"] --> home["Home API"]
				home --> rank["Ranker"]
			`),
			good: drawn(`
				app["App"] --> home["Home API"]
				home --> rank["Ranker"]
				home -.->|on a time-out| spare[("Fallback page")]
			`),
			source: "Beyer and others, Site Reliability Engineering, 2016, chapter 22, Addressing Cascading Failures",
		},
		*check(facts) {
			const path = requestPath(facts.flow);
			const models = modelRoles.flatMap((role) => componentsWithRole(facts, role));
			const [ranker] = models.filter(({ id, role }) => role === "ranker" || path.has(id));
			const rescued = facts.flow.arrows.some(
				({ connector, from, to }) => !isOffline(from.role) && (to.role === "fallback" || rescue.test(connector.label)),
			);
			if (ranker !== undefined && !rescued) {
				yield remarkOn(
					ranker,
					l10n.t`When ${ranker.label} does not answer, nothing else does: no fallback is drawn. What a person sees on the worst day is asked in every design round. Draw what answers on a time-out, such as a cached or popular list.`,
				);
			}
		},
	},
	{
		id: "structure/synchronous-cycle",
		family: "structure",
		criteria: ["serving", "reliability"],
		severity: "warning",
		level: "senior",
		live: false,
		page: {
			title: "Parts wait for each other in a circle",
			why: "One slow part blocks all of them, and retries multiply.",
			bad: drawn(`
				home["Home API"] --> rank["Ranker"]
				rank -->|asks again| home
			`),
			good: drawn(`
				home["Home API"] --> rank["Ranker"]
				rank -.->|scores| home
			`),
			source: "Beyer and others, Site Reliability Engineering, 2016, chapter 22, Addressing Cascading Failures",
		},
		*check({ flow }) {
			for (const circle of circles(flow)) {
				const last = circle.at(-1);
				if (last === undefined) {
					continue;
				}
				const names = shortChain([...circle.map(({ from }) => from.label), circle[0]?.from.label ?? ""]);
				yield {
					key: circle
						.map(({ from }) => from.id)
						.sort()
						.join("+"),
					anchor: { range: last.connector.range, component: last.from.id, connector: last.connector.id },
					message: l10n.t`These wait for each other in a circle: ${names}. One slow part blocks all of them, and retries multiply. Make one of the arrows asynchronous (dotted), or turn it round where it is only the answer.`,
					evidence: circle.map(({ connector }) => {
						return { kind: "connector", from: connector.from, to: connector.to, range: connector.range } as const;
					}),
				};
			}
		},
	},
	{
		id: "structure/waits-for-offline",
		family: "structure",
		criteria: ["serving", "reliability"],
		severity: "warning",
		level: "mid",
		live: false,
		page: {
			title: "A request waits for a part that works offline",
			why: "A trainer, a warehouse or a batch job answers in minutes; a person waits for a fifth of a second.",
			bad: drawn(`
				app["App"] --> home["Home API"]
				home -->|asks for the model| train["Trainer"]
			`),
			good: drawn(`
				app["App"] --> home["Home API"]
				home --> rank["Ranker"]
				train["Trainer"] -.->|deploys| rank
			`),
			source: "Yan, System Design for Recommendations and Search, 2021: offline and online are two columns",
		},
		*check({ flow }) {
			const path = requestPath(flow);
			for (const { connector, from, to, meaning } of flow.arrows) {
				const waits = !connector.async && path.has(from.id) && !isOffline(from.role);
				if (!waits || !slowRoles.has(to.role) || meaning === "write") {
					continue;
				}
				yield {
					key: connector.id,
					anchor: { range: connector.range, component: to.id, connector: connector.id },
					message: l10n.t`${from.label} waits for ${to.label} while a person waits for ${from.label}. Such a part answers in minutes, not in milliseconds. Make the arrow asynchronous (dotted), or read what it has written from a store.`,
					evidence: [{ kind: "connector", from: connector.from, to: connector.to, range: connector.range }],
				};
			}
		},
	},
];

const slowRoles: ReadonlySet<Role> = new Set<Role>([
	"trainer",
	"batch-job",
	"warehouse",
	"embedding-model",
	"index-builder",
	"orchestrator",
	"human-review",
	"deletion-job",
]);
/** what answers with a model while somebody waits */
const modelRoles = ["ranker", "scorer", "language-model"] as const;
const rescue = /fall(?:s|ing)?[ -]?back|time-?out|degrad|last good|stale/i;
/** Circles of synchronous arrows, each once; the last arrow of one closes it. */
function circles(flow: DesignFlow): readonly (readonly DesignFlow["arrows"][number][])[] {
	const found: DesignFlow["arrows"][number][][] = [];
	const state = new Map<string, "open" | "done">();
	const visit = (id: string, path: readonly DesignFlow["arrows"][number][]) => {
		state.set(id, "open");
		for (const arrow of flow.out.get(id) ?? []) {
			if (arrow.connector.async || arrow.meaning === "data") {
				continue;
			}
			const next = arrow.to.id;
			if (state.get(next) === "open") {
				const start = path.findIndex(({ from }) => from.id === next);
				found.push([...(start < 0 ? [] : path.slice(start)), arrow]);
			} else if (!state.has(next)) {
				visit(next, [...path, arrow]);
			}
		}
		state.set(id, "done");
	};
	const starts = [...flow.entries.map(({ id }) => id), ...flow.components.keys()];
	for (const id of starts) {
		if (!state.has(id)) {
			visit(id, []);
		}
	}
	return found;
}
