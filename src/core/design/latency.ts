import * as l10n from "@vscode/l10n";

import type { LatencyReport, Percentile } from "./design.ts";
import { type Arrow, type DesignFlow, shareOf } from "./designFlow.ts";
import type { Component } from "./designGraph.ts";
import { type Objective, percentiles } from "./objective.ts";

/**
 * The critical path of one request: siblings run in parallel unless they are numbered or `seq`, a path sums, a join takes
 * its slowest. Asynchronous arrows are left out, and so are calls too rare for the percentile: what one request in a
 * hundred does is not seen at p95. A caller that gives up waits for its time-out, and no longer. Of several objectives the one that is missed most is reported.
 * Undefined where there is no entry or no latency at all.
 */
export function latencyOf(
	flow: DesignFlow,
	objectives: readonly Objective[],
	down: ReadonlySet<string> = new Set(),
): LatencyReport | undefined {
	const alive = flow.entries.filter((entry) => !down.has(entry.id));
	const reports = (objectives.length > 0 ? objectives : [undefined]).flatMap((objective) => {
		const percentile = objective?.percentile ?? mostStated(flow);
		return alive.flatMap((entry) => {
			const walk = new LatencyWalk(flow, percentile, down);
			const path = walk.from(entry);
			return path.ms === 0 ? [] : [report(path, percentile, objective, walk)];
		});
	});
	const excess = (one: LatencyReport) => (one.objectiveMs === undefined ? one.totalMs : one.totalMs / one.objectiveMs);
	return reports.reduce<LatencyReport | undefined>(
		(worst, one) => (worst === undefined || excess(one) > excess(worst) ? one : worst),
		undefined,
	);
}

function report(
	path: Path,
	percentile: Percentile,
	objective: Objective | undefined,
	walk: LatencyWalk,
): LatencyReport {
	const notes = [...walk.notes];
	if (percentile !== "p50") {
		notes.unshift(l10n.t`Adding ${percentile}s overstates: not all parts are slow for the same request.`);
	}
	if (objective === undefined) {
		notes.push(l10n.t`No objective is stated: write slo_p95 = 200 ms into an estimate block.`);
	} else if (objective.prose) {
		notes.push(
			l10n.t`The objective was read in ${objective.source}; slo_${percentile} in an estimate block says it for good.`,
		);
	}
	return {
		percentile,
		totalMs: Math.round(path.ms * 1000) / 1000,
		...(objective === undefined ? {} : { objectiveMs: objective.ms, objectiveSource: objective.source }),
		path: path.components,
		connectors: path.connectors,
		notes,
	};
}

function mostStated(flow: DesignFlow): Percentile {
	const count = (percentile: Percentile) =>
		[...flow.components.values()].filter((component) => component.meta[percentile] !== undefined).length;
	const order: readonly Percentile[] = ["p95", "p99", "p50"];
	return order.reduce((best, one) => (count(one) > count(best) ? one : best), "p95" as Percentile);
}

interface Path {
	readonly ms: number;
	readonly components: readonly string[];
	readonly connectors: readonly string[];
}

class LatencyWalk {
	readonly notes: string[] = [];
	private readonly flow: DesignFlow;
	private readonly percentile: Percentile;
	private readonly down: ReadonlySet<string>;
	private readonly known = new Map<string, Path>();
	private readonly running = new Set<string>();

	constructor(flow: DesignFlow, percentile: Percentile, down: ReadonlySet<string>) {
		this.flow = flow;
		this.percentile = percentile;
		this.down = down;
	}

	from(component: Component): Path {
		const known = this.known.get(component.id);
		if (known !== undefined) {
			return known;
		}
		// a circle of calls has no end; the rule on circles speaks of it
		if (this.running.has(component.id)) {
			return { ms: 0, components: [], connectors: [] };
		}
		this.running.add(component.id);
		const rest = this.children(component);
		this.running.delete(component.id);
		const path: Path = {
			ms: this.own(component) + rest.ms,
			components: [component.id, ...rest.components],
			connectors: rest.connectors,
		};
		this.known.set(component.id, path);
		return path;
	}

	private children(component: Component): Path {
		const calls = (this.flow.out.get(component.id) ?? []).filter(
			(arrow) =>
				!arrow.connector.async && arrow.to.id !== component.id && !this.down.has(arrow.to.id) && !this.isTooRare(arrow),
		);
		const steps = new Map<number, Arrow[]>();
		const parallel: Path[] = [];
		for (const arrow of calls) {
			const { sequence } = arrow.connector;
			if (sequence === undefined) {
				parallel.push(this.along(arrow));
			} else {
				steps.set(sequence, [...(steps.get(sequence) ?? []), arrow]);
			}
		}
		const inTurn = [...steps.entries()]
			.sort(([a], [b]) => a - b)
			.map(([, arrows]) => slowest(arrows.map((arrow) => this.along(arrow))))
			.reduce(
				(a, b) => ({
					ms: a.ms + b.ms,
					components: [...a.components, ...b.components],
					connectors: [...a.connectors, ...b.connectors],
				}),
				nothing,
			);
		return slowest([inTurn, ...parallel]);
	}

	private along(arrow: Arrow): Path {
		const path = this.from(arrow.to);
		const patience = patienceOf(arrow);
		const connectors = [arrow.connector.id, ...path.connectors];
		const calls = arrow.connector.ratio ?? 1;
		if (calls >= manyCalls) {
			this.notes.push(
				l10n.t`${arrow.from.label} waits for ${calls} calls of ${arrow.to.label} at once: the slowest of them decides, so their common ${this.percentile} is worse than that of one.`,
			);
		}
		if (patience === undefined || patience >= path.ms) {
			return { ...path, connectors };
		}
		this.notes.push(l10n.t`${arrow.from.label} gives up on ${arrow.to.label} after ${patience} ms.`);
		return { ms: patience, components: path.components, connectors };
	}

	private isTooRare(arrow: Arrow): boolean {
		const share = shareOf(arrow, this.flow);
		const rare = share <= unseen[this.percentile] + 1e-9;
		if (rare && share > 0) {
			this.notes.push(
				l10n.t`${Math.round(share * 1000) / 10} % of requests go from ${arrow.from.label} to ${arrow.to.label}: too few to show at ${this.percentile}.`,
			);
		}
		return rare;
	}

	/** A percentile is taken of its own kind; where only a higher one is given, that is used and said. */
	private own(component: Component): number {
		const wanted = percentiles.indexOf(this.percentile);
		for (const percentile of percentiles.slice(wanted)) {
			const ms = component.meta[percentile];
			if (ms !== undefined) {
				if (percentile !== this.percentile) {
					this.notes.push(l10n.t`${component.label} states no ${this.percentile}; its ${percentile} was used.`);
				}
				return ms;
			}
		}
		if (percentiles.some((percentile) => component.meta[percentile] !== undefined)) {
			this.notes.push(l10n.t`${component.label} states no ${this.percentile}; it counts as 0 ms.`);
		}
		return 0;
	}
}

/** calls at once from which on the slowest one is worth a word (Dean and Barroso, The Tail at Scale, 2013) */
const manyCalls = 5;

/** share of requests above a percentile */
const unseen: Readonly<Record<Percentile, number>> = { p50: 0.5, p95: 0.05, p99: 0.01 };

/** ms that a caller waits at most: each try its time-out; undefined where none is stated. */
export function patienceOf({ connector: { timeoutMs, retries } }: Arrow): number | undefined {
	return timeoutMs === undefined ? undefined : timeoutMs * (1 + (retries ?? 0));
}

const nothing: Path = { ms: 0, components: [], connectors: [] };

function slowest(paths: readonly Path[]): Path {
	return paths.reduce((worst, path) => (path.ms > worst.ms ? path : worst), nothing);
}
