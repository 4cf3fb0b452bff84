import { type Arrow, type DesignFlow, isStore, reachable, readersOf } from "../designFlow.ts";
import type { Component } from "../designGraph.ts";
import { roleTable } from "../roleTable.ts";

/**
 * An arrow, or a path through what passes data on: queues, streams, jobs, warehouses, gates, registries, and a store that
 * one part writes and another reads. "Trainer reads log" is drawn from the reader, and is a path from the log all the same.
 */
export function pathBetween(flow: DesignFlow, from: readonly Component[], to: readonly Component[]): boolean {
	const starts = new Set(from.map(({ id }) => id));
	const ends = new Set(to.map(({ id }) => id));
	// what is deleted in one place is not deleted behind it
	const deletes = from.length > 0 && from.every(({ role }) => role === "deletion-job");
	const goesOn = (at: Component | undefined): boolean =>
		deletes ? at?.role === "queue" || at?.role === "deletion-job" : passesOn(at);
	const passes = ({ from: at }: Arrow): boolean => starts.has(at.id) || goesOn(at);
	let reached = reachable(flow, [...starts], passes);
	// whoever reads what was reached goes on from there
	for (let before = 0; before < reached.size; ) {
		before = reached.size;
		const readers = [...reached]
			.filter((id) => starts.has(id) || goesOn(flow.components.get(id)))
			.flatMap((id) => readersOf(flow, id))
			.filter(({ meaning }) => meaning === "read" || meaning === "read-write")
			.map((arrow) => arrow.from.id);
		const onward = readers.filter((id) => goesOn(flow.components.get(id)));
		reached = new Set([...reached, ...readers, ...reachable(flow, onward, passes)]);
	}
	return [...ends].some((id) => reached.has(id));
}

function passesOn(component: Component | undefined): boolean {
	return (
		component !== undefined &&
		(roleTable[component.role].conduit === true || component.role === "unknown" || isStore(component))
	);
}
