// English in page: docs/rules.md shows it, written by the terminal program
import * as l10n from "@vscode/l10n";

import { drawn, estimated } from "./ruleExample.ts";
import { showRate } from "../capacity.ts";
import { shareOf } from "../designFlow.ts";
import type { DesignRule } from "./designRule.ts";

export const capacityRules: readonly DesignRule[] = [
	{
		id: "capacity/overload",
		family: "capacity",
		criteria: ["serving", "capacity", "scale"],
		severity: "error",
		level: "mid",
		live: true,
		page: {
			title: "A part is smaller than the load it gets",
			why: "It fails at the first peak, and this sum is what an interviewer does first.",
			bad: [
				estimated(`
				entry_rps = 26 k open/s
			`),
				drawn(`
				home["Home API"] --> rank["Ranker"]
				rank@{ rps_max: 260, n: 40 }
			`),
			].join("\n\n"),
			good: [
				estimated(`
				entry_rps = 26 k open/s
			`),
				drawn(`
				home["Home API"] --> rank["Ranker"]
				rank@{ rps_max: 260, n: 150 }
			`),
			].join("\n\n"),
			source: "Beyer and others, Site Reliability Engineering, 2016, chapter 21, Handling Overload",
		},
		*check({ capacity, flow }) {
			for (const row of capacity) {
				const component = flow.components.get(row.component);
				if (component === undefined || row.utilisation === undefined || row.utilisation <= 1) {
					continue;
				}
				const range = component.metaRange ?? component.range;
				yield {
					key: component.id,
					anchor: { range, component: component.id },
					message: l10n.t`${component.label} gets ${row.shown}. A part that is smaller than its own stated load fails at the first peak, and this sum is what an interviewer does first. Raise n, lower the work per request, or send less of it here (ratio on the arrow).`,
					evidence: [
						{ kind: "computed", text: row.shown },
						{ kind: "component", id: component.id, range: component.range },
					],
				};
			}
		},
	},
	{
		id: "capacity/tight",
		family: "capacity",
		criteria: ["serving", "capacity", "scale"],
		severity: "warning",
		level: "senior",
		live: true,
		page: {
			title: "A part runs at more than 90 % of its capacity",
			why: "Queues grow faster than load near capacity, and no zone may fail.",
			bad: [
				estimated(`
				entry_rps = 26 k open/s
			`),
				drawn(`
				home["Home API"] --> rank["Ranker"]
				rank@{ rps_max: 260, n: 105 }
			`),
			].join("\n\n"),
			good: [
				estimated(`
				entry_rps = 26 k open/s
			`),
				drawn(`
				home["Home API"] --> rank["Ranker"]
				rank@{ rps_max: 260, n: 150 }
			`),
			].join("\n\n"),
			source: "Beyer and others, Site Reliability Engineering, 2016, chapter 21, Handling Overload",
		},
		*check({ capacity, flow }) {
			for (const row of capacity) {
				const component = flow.components.get(row.component);
				const { utilisation = 0 } = row;
				if (component === undefined || utilisation <= 0.9 || utilisation > 1) {
					continue;
				}
				yield {
					key: component.id,
					anchor: { range: component.metaRange ?? component.range, component: component.id },
					message: l10n.t`${component.label} runs at ${row.shown}. Above 90 % queues grow faster than load, and no zone may fail. Plan for about 70 %.`,
					evidence: [{ kind: "computed", text: row.shown }],
				};
			}
		},
	},
	{
		id: "capacity/retry-storm",
		family: "capacity",
		criteria: ["serving", "capacity", "scale", "fallback"],
		severity: "warning",
		level: "senior",
		live: true,
		page: {
			title: "Retries ask a slow part for more than it bears",
			why: "A part that is slow gets every call again, so the retries hold down what they wait for.",
			bad: [
				estimated("entry_rps = 26 k open/s"),
				drawn(`
					home["Home API"] e1@--> rank["Ranker"]
					e1@{ retries: 2, timeout: 60 }
					rank@{ rps_max: 260, n: 150 }
				`),
			].join("\n\n"),
			good: [
				estimated("entry_rps = 26 k open/s"),
				drawn(`
					home["Home API"] e1@--> rank["Ranker"]
					e1@{ timeout: 60 }
					rank@{ rps_max: 260, n: 150 }
				`),
			].join("\n\n"),
			source: "Beyer and others, Site Reliability Engineering, 2016, chapter 22, Addressing Cascading Failures",
		},
		*check({ capacity, flow }) {
			const rows = new Map(capacity.map((row) => [row.component, row]));
			for (const arrow of flow.arrows) {
				const { connector, from, to } = arrow;
				const row = rows.get(to.id);
				const load = rows.get(from.id)?.loadRps ?? row?.loadRps;
				const { retries = 0 } = connector;
				if (connector.async || retries < 1 || load === undefined || row?.capacityRps === undefined) {
					continue;
				}
				const stormy = row.loadRps + load * shareOf(arrow, flow) * retries;
				if (stormy <= row.capacityRps) {
					continue;
				}
				const sum = l10n.t`${showRate(row.loadRps)} becomes ${showRate(stormy)} when every call is tried ${1 + retries} times; ${to.label} bears ${showRate(row.capacityRps)}`;
				yield {
					key: connector.id,
					anchor: { range: connector.metaRange ?? connector.range, connector: connector.id, component: to.id },
					message: l10n.t`${sum}. Retries that multiply the load keep a slow part down. Try again at most once, on a budget of a few per cent of all calls, or fall back at once.`,
					evidence: [
						{ kind: "computed", text: sum },
						{ kind: "connector", from: connector.from, to: connector.to, range: connector.range },
					],
				};
			}
		},
	},
	{
		id: "capacity/cold-cache",
		family: "capacity",
		criteria: ["serving", "capacity", "scale", "fallback"],
		severity: "info",
		level: "staff",
		live: false,
		page: {
			title: "What stands behind a cache cannot bear an empty one",
			why: "A cache is empty after every restart, and then its hit ratio is no capacity any more.",
			bad: [
				estimated("entry_rps = 20 k request/s"),
				drawn(`
					home["Home API"] --> front[("Result cache")]
					front -->|on a miss| rank["Ranker"]
					front@{ kind: cache, hit: 0.9, rps_max: 10k, n: 4 }
					rank@{ rps_max: 100, n: 40 }
				`),
			].join("\n\n"),
			good: [
				estimated("entry_rps = 20 k request/s"),
				drawn(`
					home["Home API"] --> front[("Result cache")]
					front -->|on a miss| rank["Ranker"]
					front@{ kind: cache, hit: 0.5, rps_max: 10k, n: 4 }
					rank@{ rps_max: 1000, n: 40 }
				`),
			].join("\n\n"),
			source: "Beyer and others, Site Reliability Engineering, 2016, chapter 22, Addressing Cascading Failures",
		},
		*check({ capacity, flow }) {
			const rows = new Map(capacity.map((row) => [row.component, row]));
			for (const { connector, from, to } of flow.arrows) {
				const [cache, behind] = [rows.get(from.id), rows.get(to.id)];
				const { hit = 0 } = from.meta;
				if (hit === 0 || cache === undefined || behind?.capacityRps === undefined) {
					continue;
				}
				const cold = behind.loadRps + cache.loadRps * (connector.ratio ?? 1) * hit;
				if (cold <= behind.capacityRps || behind.loadRps > behind.capacityRps) {
					continue;
				}
				const sum = l10n.t`with ${from.label} empty ${to.label} gets ${showRate(cold)} instead of ${showRate(behind.loadRps)}, and bears ${showRate(behind.capacityRps)}`;
				yield {
					key: `${from.id}-${to.id}`,
					anchor: { range: to.metaRange ?? to.range, component: to.id },
					message: l10n.t`After a restart, ${sum}. A cache that may never be empty is a part without a fallback. Warm it up, let requests through at a limited rate, or size what stands behind.`,
					evidence: [{ kind: "computed", text: sum }],
				};
			}
		},
	},
];
