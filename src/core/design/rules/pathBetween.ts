import { type DesignFlow, reachable } from "../designFlow.ts";
import type { Component } from "../designGraph.ts";
import { roleTable } from "../roleTable.ts";

/** An arrow, or a path through what passes data on: queues, streams, jobs, warehouses, gates, registries. */
export function pathBetween(flow: DesignFlow, from: readonly Component[], to: readonly Component[]): boolean {
	const starts = new Set(from.map(({ id }) => id));
	const ends = new Set(to.map(({ id }) => id));
	const reached = reachable(
		flow,
		[...starts],
		(arrow) =>
			starts.has(arrow.from.id) || roleTable[arrow.from.role].conduit === true || arrow.from.role === "unknown",
	);
	// "trainer reads log" is drawn from the reader
	const asks = flow.arrows.some(
		(arrow) => arrow.meaning === "read" && ends.has(arrow.from.id) && reached.has(arrow.to.id),
	);
	return asks || [...ends].some((id) => reached.has(id));
}
