import * as l10n from "@vscode/l10n";

import type { CapacityRow, WhatIf } from "./design.ts";
import { type Arrow, type DesignFlow, isOffline, shareOf } from "./designFlow.ts";
import type { Component } from "./designGraph.ts";
import type { Estimates } from "./estimate/evaluateEstimates.ts";
import { isPlain, isRate } from "./estimate/quantity.ts";
import type { Role } from "./role.ts";
import { shardWords } from "./shardWords.ts";
import { rateIn } from "./writtenNumber.ts";

/** Requests a second that reach each component, and what it bears. */
export interface Load {
	readonly rows: readonly CapacityRow[];
	/** requests a second that enter; undefined where nothing says it */
	readonly entryRps?: number;
	readonly byComponent: ReadonlyMap<string, number>;
}

/** share of its capacity that a component should not pass at the peak */
const headroom = 0.7;

/** Pushes the entry load forward through every arrow × ratio; asynchronous arrows carry load too. */
export function loadOf(flow: DesignFlow, estimates: Estimates, whatIf: WhatIf | undefined): Load {
	const down = new Set(whatIf?.down ?? []);
	const factor = whatIf?.loadFactor ?? 1;
	const own = ownLoads(flow, estimates, factor);
	if (own.size === 0) {
		return { rows: [], byComponent: new Map() };
	}
	const byComponent = new Map<string, number>();
	for (const id of topological(flow, [...own.keys()])) {
		const component = flow.components.get(id);
		if (component === undefined || down.has(id)) {
			continue;
		}
		const incoming = (flow.into.get(id) ?? []).filter((arrow) => passesLoad(arrow, down));
		// topological order without its back arrows: a circle is counted once, not for ever
		const arriving = incoming.reduce(
			(sum, arrow) => sum + (byComponent.get(arrow.from.id) ?? 0) * shareOf(arrow, flow),
			own.get(id) ?? 0,
		);
		byComponent.set(id, arriving);
	}
	const rows = [...byComponent]
		.filter(([id, load]) => load > 0 && flow.components.get(id)?.role !== "client")
		.map(([id, load]) => capacityRow(flow.components.get(id), load))
		.filter((row) => row !== undefined);
	const entryRps = [...own.values()].reduce((sum, load) => sum + load, 0);
	return { rows, entryRps, byComponent };
}

function ownLoads(flow: DesignFlow, estimates: Estimates, factor: number): ReadonlyMap<string, number> {
	const loads = new Map<string, number>();
	for (const component of flow.components.values()) {
		if (component.meta.rps !== undefined) {
			loads.set(component.id, component.meta.rps * factor);
		}
	}
	const [entry] = flow.entries;
	if (entry === undefined || loads.size > 0) {
		return loads;
	}
	const stated = estimates.byName.get("entry_rps")?.quantity;
	if (stated !== undefined && (isRate(stated.dimensions) || isPlain(stated.dimensions))) {
		return loads.set(entry.id, stated.value * factor);
	}
	const first = (flow.out.get(entry.id) ?? [])
		.map(({ connector }) => rateIn(connector.label))
		.find((rate) => rate !== undefined);
	return first === undefined ? loads : loads.set(entry.id, first * factor);
}

const passive: ReadonlySet<Role> = new Set<Role>([
	"feature-store",
	"user-store",
	"item-store",
	"ann-index",
	"search-index",
	"database",
	"object-store",
	"fallback",
	"label-store",
	"definition-store",
]);

/** What leaves a store is data, and what leaves a job is no request any more. */
function passesLoad(arrow: Arrow, down: ReadonlySet<string>): boolean {
	const { role } = arrow.from;
	const forwards = role === "event-log" || role === "queue" || role === "stream-processor";
	return !down.has(arrow.from.id) && !passive.has(role) && (forwards || !isOffline(role));
}

/** Every reachable component behind those that send it load; arrows that close a circle are passed over. */
function topological(flow: DesignFlow, starts: readonly string[]): readonly string[] {
	const order: string[] = [];
	const state = new Map<string, "open" | "done">();
	const visit = (id: string) => {
		if (state.has(id)) {
			return;
		}
		state.set(id, "open");
		for (const arrow of flow.out.get(id) ?? []) {
			visit(arrow.to.id);
		}
		state.set(id, "done");
		order.push(id);
	};
	for (const id of starts) {
		visit(id);
	}
	return order.reverse();
}

function capacityRow(component: Component | undefined, load: number): CapacityRow | undefined {
	if (component === undefined) {
		return undefined;
	}
	const { rpsMax, n, shards } = component.meta;
	const base = { component: component.id, loadRps: load };
	if (rpsMax === undefined || n === undefined || rpsMax * n === 0) {
		return { ...base, shown: notComputed(showRate(load), rpsMax, n) };
	}
	const parts = shards ?? 1;
	const capacity = rpsMax * n * parts;
	const utilisation = load / capacity;
	const neededN = Math.ceil(load / (rpsMax * parts * headroom) - 1e-9);
	const size = [String(n), String(rpsMax), ...(shards === undefined ? [] : [shardWords(shards)])].join(" × ");
	const [rate, share] = [showRate(load), Math.round(utilisation * 100)];
	return {
		...base,
		capacityRps: capacity,
		utilisation,
		neededN,
		shown:
			utilisation > headroom
				? l10n.t`${rate} on ${size} = ${share} % of capacity; n ≥ ${neededN} for ${headroom * 100} %`
				: l10n.t`${rate} on ${size} = ${share} % of capacity`,
	};
}

function notComputed(rate: string, rpsMax: number | undefined, n: number | undefined): string {
	if (rpsMax !== undefined) {
		return l10n.t`${rate}; n is not stated, so capacity is not computed`;
	}
	return n === undefined
		? l10n.t`${rate}; rps_max and n are not stated, so capacity is not computed`
		: l10n.t`${rate}; rps_max is not stated, so capacity is not computed`;
}

/** "26 k/s", "940/s" */
export function showRate(rps: number): string {
	const [value, letter] = rps >= 1e6 ? [rps / 1e6, " M"] : rps >= 1000 ? [rps / 1000, " k"] : [rps, ""];
	const digits = value >= 10 ? Math.round(value).toString() : (Math.round(value * 10) / 10).toString();
	return `${digits}${letter}/s`;
}
