import type { WhatIf } from "./design.ts";
import type { Component, ComponentMeta, DesignGraph } from "./designGraph.ts";
import type { Twist } from "./designPack.ts";

/** A changed requirement as a supposition about this drawing: roles become the components that have them. */
export function whatIfOfTwist(twist: Twist, graph: DesignGraph): WhatIf {
	const withRole = (role: string) =>
		graph.components.filter((component) => component.role === role).map(({ id }) => id);
	const down = twist.changes.flatMap((change) => (change.kind === "down" ? withRole(change.role) : []));
	const loadFactor = twist.changes.reduce((all, change) => (change.kind === "load" ? all * change.factor : all), 1);
	const objective = twist.changes.find((change) => change.kind === "objective");
	const latency = twist.changes.flatMap((change) =>
		change.kind === "latency"
			? withRole(change.role).map((component) => ({ component, percentile: change.percentile, factor: change.factor }))
			: [],
	);
	return {
		...(down.length === 0 ? {} : { down }),
		...(loadFactor === 1 ? {} : { loadFactor }),
		...(objective === undefined ? {} : { objective: { percentile: objective.percentile, ms: objective.ms } }),
		...(latency.length === 0 ? {} : { latency }),
	};
}

/** The drawing with the supposed latencies; the text and its graph stay what they are. */
export function supposed(graph: DesignGraph, whatIf: WhatIf | undefined): DesignGraph {
	const changes = whatIf?.latency ?? [];
	if (changes.length === 0) {
		return graph;
	}
	return {
		...graph,
		components: graph.components.map((component): Component => {
			const meta: ComponentMeta & { p50?: number; p95?: number; p99?: number } = { ...component.meta };
			for (const { percentile, factor } of changes.filter((change) => change.component === component.id)) {
				const stated = meta[percentile];
				if (stated !== undefined) {
					meta[percentile] = stated * factor;
				}
			}
			return { ...component, meta };
		}),
	};
}
