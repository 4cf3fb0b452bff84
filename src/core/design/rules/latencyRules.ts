import type { DesignRule } from "./designRule.ts";

export const latencyRules: readonly DesignRule[] = [
	{
		id: "latency/over-objective",
		family: "latency",
		criteria: ["serving", "latency"],
		severity: "error",
		live: true,
		*check({ latency, flow }) {
			if (latency?.objectiveMs === undefined || latency.totalMs <= latency.objectiveMs) {
				return;
			}
			const { percentile, totalMs, objectiveMs, path } = latency;
			const slowest = path
				.flatMap((id) => flow.components.get(id) ?? [])
				.reduce((a, b) => ((a.meta[percentile] ?? 0) >= (b.meta[percentile] ?? 0) ? a : b));
			const labels = path.map((id) => flow.components.get(id)?.label ?? id).join(" → ");
			yield {
				key: percentile,
				anchor: { range: slowest.metaRange ?? slowest.range, component: slowest.id },
				message: `The critical path takes ${Math.round(totalMs)} ms at ${percentile}, the objective is ${objectiveMs} ms: ${labels}. A design that misses its own objective on paper will not meet it in production. ${slowest.label} is the largest hop; run calls in parallel, cut work there, or change the objective and say why.`,
				evidence: [
					{
						kind: "computed",
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
		live: true,
		*check({ latency, flow, objectives }) {
			const [entry] = flow.entries;
			if (latency === undefined || objectives.length > 0 || entry === undefined) {
				return;
			}
			yield {
				key: "objective",
				anchor: { range: entry.range, component: entry.id },
				message: `The critical path takes ${Math.round(latency.totalMs)} ms at ${latency.percentile}, and no objective is stated to compare it with. Write slo_${latency.percentile} = 200 ms, say, into an estimate block.`,
				evidence: [],
			};
		},
	},
];
