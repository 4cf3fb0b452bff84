import * as l10n from "@vscode/l10n";

import type { Blast, Design, LatencyReport } from "./design.ts";
import { type DesignFlow, designFlow, isOffline, reachable } from "./designFlow.ts";
import type { Component, DesignGraph } from "./designGraph.ts";
import { latencyOf } from "./latency.ts";
import type { Objective } from "./objective.ts";
import { roleTable } from "./roleTable.ts";

/**
 * What happens when components are down. A caller fails with what it waits for, unless it has a fallback, or a sibling of
 * the same role still answers (three sources give a list without the fourth).
 */
export function blastOf(design: Design, down: readonly string[]): Blast {
	const flow = designFlow(design.graph);
	const dead = new Set(down.filter((id) => flow.components.has(id)));
	const failing = failingComponents(flow, dead);
	const notes: string[] = [];
	const rescuers = [...flow.components.values()].filter(
		(component) => !failing.has(component.id) && usesFallback(flow, component, failing),
	);
	const starved = starvedComponents(flow, dead, failing);
	const label = (id: string) => flow.components.get(id)?.label ?? id;
	const list = (ids: Iterable<string>) => [...ids].map(label).join(", ");

	const entry = flow.entries[0];
	const lost = [...failing].filter((id) => !dead.has(id));
	if (entry !== undefined && failing.has(entry.id)) {
		notes.push(l10n.t`Without ${list(dead)} no request is answered: ${list(lost)} wait for it and nothing stands in.`);
	} else {
		for (const rescuer of rescuers) {
			const [target] = fallbacksOf(flow, rescuer, failing);
			if (target !== undefined) {
				notes.push(l10n.t`${rescuer.label} answers from ${target.label}.`);
			}
		}
		if (rescuers.length === 0 && dead.size > 0) {
			notes.push(l10n.t`Requests are still answered without ${list(dead)}.`);
		}
		if (lost.length > 0) {
			notes.push(l10n.t`${list(lost)} cannot answer meanwhile.`);
		}
	}
	if (starved.length > 0) {
		notes.push(l10n.t`Nothing new reaches ${list(starved)}: what they hold grows stale.`);
	}

	const answered = entry !== undefined && !failing.has(entry.id);
	const latency = answered ? survivingLatency(design, flow, failing, rescuers) : undefined;
	return {
		down: [...dead],
		unreachable: [...lost, ...starved],
		survivingPath: answered ? (latency?.path ?? pathWithoutLatency(flow, entry, failing)) : [],
		...(latency === undefined ? {} : { latency }),
		notes,
	};
}

function failingComponents(flow: DesignFlow, dead: ReadonlySet<string>): ReadonlySet<string> {
	const failing = new Set(dead);
	for (let changed = true; changed; ) {
		changed = false;
		for (const component of flow.components.values()) {
			if (!failing.has(component.id) && failsWith(flow, component, failing)) {
				failing.add(component.id);
				changed = true;
			}
		}
	}
	return failing;
}

function failsWith(flow: DesignFlow, component: Component, failing: ReadonlySet<string>): boolean {
	const waits = (flow.out.get(component.id) ?? []).filter(({ connector }) => !connector.async);
	const missing = waits.filter(({ to }) => failing.has(to.id) && to.role !== "fallback" && to.role !== "cache");
	const needed = missing.filter(
		({ to }) => !waits.some((other) => other.to.role === to.role && to.role !== "unknown" && !failing.has(other.to.id)),
	);
	return needed.length > 0 && fallbacksOf(flow, component, failing).length === 0;
}

const rescue = /fall(?:s|ing)?[ -]?back|time-?out|degrad|last good|stale/i;

/** What a component turns to when a call fails: something drawn as a fallback, or an arrow that says so. */
function fallbacksOf(flow: DesignFlow, component: Component, failing: ReadonlySet<string>): readonly Component[] {
	return (flow.out.get(component.id) ?? [])
		.filter(
			({ connector, to, meaning }) =>
				!failing.has(to.id) && (rescue.test(connector.label) || (to.role === "fallback" && meaning !== "write")),
		)
		.map(({ to }) => to);
}

function usesFallback(flow: DesignFlow, component: Component, failing: ReadonlySet<string>): boolean {
	const hurt = (flow.out.get(component.id) ?? []).some(({ connector, to }) => !connector.async && failing.has(to.id));
	return hurt && fallbacksOf(flow, component, failing).length > 0;
}

/** Parts behind the request that got all they know through what is down now. */
function starvedComponents(
	flow: DesignFlow,
	dead: ReadonlySet<string>,
	failing: ReadonlySet<string>,
): readonly string[] {
	const starts = [...flow.components.values()]
		.filter(({ id }) => (flow.into.get(id) ?? []).length === 0)
		.map(({ id }) => id);
	const entries = flow.entries.map(({ id }) => id);
	const before = reachable(flow, [...starts, ...entries]);
	const after = reachable(
		flow,
		[...starts, ...entries].filter((id) => !dead.has(id)),
		({ from, to }) => !dead.has(from.id) && !dead.has(to.id),
	);
	return [...before].filter((id) => {
		const component = flow.components.get(id);
		const behind = component !== undefined && (isOffline(component.role) || roleTable[component.role].store === true);
		return behind && !after.has(id) && !failing.has(id);
	});
}

/** The drawing with the dead parts gone and the fallbacks called. */
function survivingLatency(
	design: Design,
	flow: DesignFlow,
	failing: ReadonlySet<string>,
	rescuers: readonly Component[],
): LatencyReport | undefined {
	const rescued = new Set(rescuers.map(({ id }) => id));
	const graph: DesignGraph = {
		...design.graph,
		connectors: design.graph.connectors.map((connector) => {
			const to = flow.components.get(connector.to);
			const called = rescued.has(connector.from) && (to?.role === "fallback" || rescue.test(connector.label));
			return called ? { ...connector, async: false } : connector;
		}),
	};
	const { latency } = design;
	const objectives: readonly Objective[] =
		latency?.objectiveMs === undefined
			? []
			: [
					{
						percentile: latency.percentile,
						ms: latency.objectiveMs,
						source: latency.objectiveSource ?? "",
						prose: false,
					},
				];
	return latencyOf(designFlow(graph), objectives, failing);
}

function pathWithoutLatency(flow: DesignFlow, entry: Component, failing: ReadonlySet<string>): readonly string[] {
	return [...reachable(flow, [entry.id], ({ connector, to }) => !connector.async && !failing.has(to.id))];
}
