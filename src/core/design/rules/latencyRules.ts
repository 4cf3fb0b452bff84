// English in page: docs/rules.md shows it, written by the terminal program
import * as l10n from "@vscode/l10n";

import { drawn, estimated } from "./ruleExample.ts";
import { showDuration } from "../batchTime.ts";
import { patienceOf } from "../latency.ts";
import type { DesignRule } from "./designRule.ts";
import { requestPath } from "./requestPath.ts";
import { shortChain } from "./shortChain.ts";

export const latencyRules: readonly DesignRule[] = [
	{
		id: "latency/over-objective",
		family: "latency",
		criteria: ["serving", "latency"],
		severity: "error",
		level: "mid",
		live: true,
		page: {
			title: "The critical path is longer than the objective",
			why: "A design that misses its objective on paper will not meet it in production.",
			bad: [
				estimated(`
				slo_p95 = 200 ms
			`),
				drawn(`
				home["Home API"] --> rank["Ranker"]
				rank@{ p95: 300 }
			`),
			].join("\n\n"),
			good: [
				estimated(`
				slo_p95 = 200 ms
			`),
				drawn(`
				home["Home API"] --> rank["Ranker"]
				rank@{ p95: 150 }
			`),
			].join("\n\n"),
			source: "Dean and Barroso, The Tail at Scale, Communications of the ACM 56(2), 2013",
		},
		*check({ latency, flow }) {
			if (latency?.objectiveMs === undefined || latency.totalMs <= latency.objectiveMs) {
				return;
			}
			const { percentile, totalMs, objectiveMs, path } = latency;
			const slowest = path
				.flatMap((id) => flow.components.get(id) ?? [])
				.reduce((a, b) => ((a.meta[percentile] ?? 0) >= (b.meta[percentile] ?? 0) ? a : b));
			const names = path.map((id) => flow.components.get(id)?.label ?? id);
			const labels = names.join(" → ");
			yield {
				key: percentile,
				anchor: { range: slowest.metaRange ?? slowest.range, component: slowest.id },
				message: l10n.t`The critical path takes ${Math.round(totalMs)} ms at ${percentile}, the objective is ${objectiveMs} ms: ${shortChain(names)}. A design that misses its own objective on paper will not meet it in production. ${slowest.label} is the largest hop; run calls in parallel, cut work there, or change the objective and say why.`,
				evidence: [
					{
						kind: "computed",
						// English: a sum, its words are values
						text: `${labels} = ${Math.round(totalMs)} ms > ${objectiveMs} ms (${latency.objectiveSource ?? ""})`,
					},
					...path.flatMap((id) => {
						const component = flow.components.get(id);
						return component === undefined ? [] : [{ kind: "component", id, range: component.range } as const];
					}),
				],
			};
		},
	},
	{
		id: "latency/no-objective",
		family: "latency",
		criteria: [],
		severity: "hint",
		level: "mid",
		live: true,
		page: {
			title: "Latencies, and no objective to compare them with",
			why: "Without an objective no latency is good or bad.",
			bad: drawn(`
				home["Home API"] --> rank["Ranker"]
				rank@{ p95: 150 }
			`),
			good: [
				estimated(`
				slo_p95 = 200 ms
			`),
				drawn(`
				home["Home API"] --> rank["Ranker"]
				rank@{ p95: 150 }
			`),
			].join("\n\n"),
			source: "Beyer and others, Site Reliability Engineering, 2016, chapter 4, Service Level Objectives",
		},
		*check({ latency, flow, objectives, document, index }) {
			const [entry] = flow.entries;
			// a `.mmd` file has no place to state one: it is supposed on the board
			const drawingOnly = document.fences[0]?.text === index.text;
			if (latency === undefined || objectives.length > 0 || entry === undefined || drawingOnly) {
				return;
			}
			yield {
				key: "objective",
				anchor: { range: entry.range, component: entry.id },
				message: l10n.t`The critical path takes ${Math.round(latency.totalMs)} ms at ${latency.percentile}, and no objective is stated to compare it with. Milliseconds are good or bad only beside a promise. Write slo_${latency.percentile} = 200 ms, say, into an estimate block.`,
				evidence: [],
			};
		},
	},
	{
		id: "latency/late-timeout",
		family: "latency",
		criteria: ["serving", "latency", "fallback"],
		severity: "warning",
		level: "senior",
		live: true,
		page: {
			title: "A time-out ends after the objective",
			why: "Who waits longer than the answer may take has no time left to fall back.",
			bad: [
				estimated("slo_p95 = 200 ms"),
				drawn(`
					home["Home API"] e1@--> rank["Ranker"]
					e1@{ timeout: 150, retries: 1 }
					rank@{ p95: 60 }
				`),
			].join("\n\n"),
			good: [
				estimated("slo_p95 = 200 ms"),
				drawn(`
					home["Home API"] e1@--> rank["Ranker"]
					e1@{ timeout: 120 }
					rank@{ p95: 60 }
				`),
			].join("\n\n"),
			source: "Beyer and others, Site Reliability Engineering, 2016, chapter 22: deadlines",
		},
		*check({ flow, objectives }) {
			const [objective] = [...objectives].sort((a, b) => b.ms - a.ms);
			const path = requestPath(flow);
			for (const arrow of flow.arrows) {
				const { connector, from, to } = arrow;
				const patience = patienceOf(arrow);
				if (
					objective === undefined ||
					patience === undefined ||
					connector.async ||
					patience <= objective.ms ||
					!path.has(from.id)
				) {
					continue;
				}
				const tries = connector.retries ?? 0;
				const sum =
					tries > 0
						? l10n.t`${from.label} waits up to ${patience} ms for ${to.label} (${1 + tries} × ${connector.timeoutMs ?? ""} ms), the objective is ${objective.ms} ms`
						: l10n.t`${from.label} waits up to ${patience} ms for ${to.label}, the objective is ${objective.ms} ms`;
				yield {
					key: connector.id,
					anchor: { range: connector.metaRange ?? connector.range, connector: connector.id, component: from.id },
					message: l10n.t`${sum}. Whatever answers after the time-out comes too late. Shorten the time-out, or try once.`,
					evidence: [
						{ kind: "computed", text: sum },
						{ kind: "connector", from: connector.from, to: connector.to, range: connector.range },
					],
				};
			}
		},
	},
	{
		id: "latency/over-deadline",
		family: "latency",
		criteria: ["serving", "latency", "batch", "orchestration"],
		severity: "error",
		level: "mid",
		live: true,
		page: {
			title: "The batch takes longer than its deadline",
			why: "A list that is due on Monday morning is worth nothing on Monday noon.",
			bad: [
				estimated("deadline = 20 h"),
				drawn(`
					embed["Embedding job"] -.-> rankjob["Ranking job"]
					embed@{ takes: 9 h }
					rankjob@{ kind: batch-job, takes: 14 h }
				`),
			].join("\n\n"),
			good: [
				estimated("deadline = 20 h"),
				drawn(`
					embed["Embedding job"] -.-> rankjob["Ranking job"]
					embed@{ takes: 3 h }
					rankjob@{ kind: batch-job, takes: 14 h }
				`),
			].join("\n\n"),
			source: "Woodshed's own reading of how design rounds are graded",
		},
		*check({ batch, flow }) {
			if (batch?.deadlineMs === undefined || batch.totalMs <= batch.deadlineMs) {
				return;
			}
			const steps = batch.steps.flatMap((id) => flow.components.get(id) ?? []);
			const [longest] = [...steps].sort((a, b) => (b.meta.takesMs ?? 0) - (a.meta.takesMs ?? 0));
			if (longest === undefined) {
				return;
			}
			const hops = steps.map(({ label, meta }) => `${label} ${showDuration(meta.takesMs ?? 0)}`);
			const sum = l10n.t`${showDuration(batch.totalMs)}, the deadline is ${showDuration(batch.deadlineMs)}`;
			yield {
				key: "deadline",
				anchor: { range: longest.metaRange ?? longest.range, component: longest.id },
				message: l10n.t`${shortChain(hops)} = ${sum}. A batch that is late has no answer for anybody. Run steps side by side, shard ${longest.label}, or do less for those who do not come.`,
				evidence: [{ kind: "computed", text: `${hops.join(" → ")} = ${sum}` }],
			};
		},
	},
];
