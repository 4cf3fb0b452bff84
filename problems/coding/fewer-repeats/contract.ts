import type { Contract } from "../../../src/core/problem/packCode.ts";

/** A penalty this near to the lowest one is equal to it; one farther away than `CLEAR` is larger. Nothing may lie between. */
const EQUAL = 1e-10;
const CLEAR = 1e-8;

export const contract: Contract = ([orders, lastPlayed, now, halfLife], constants) => {
	if (!isOrders(orders)) return "orders must be a list of lists of track ids.";
	const [first = []] = orders;
	const tracks = new Set(first);
	if (first.length > Number(constants["MAX_TRACKS"])) return "An order has more tracks than allowed.";
	for (const order of orders) {
		const permuted = order.length === first.length && order.every((track) => tracks.has(track));
		if (!permuted || new Set(order).size !== order.length) return "Every order must hold the same tracks, each once.";
	}
	const weights = new Map<string, number>();
	for (const [track, time] of historyEntries(lastPlayed)) {
		weights.set(track, 0.5 ** (Math.max(0, Number(now) - Number(time)) / Number(halfLife)));
	}
	const penalties = orders.map((order) =>
		order.reduce((sum, track, slot) => sum + (weights.get(track) ?? 0) / (slot + 1), 0),
	);
	const lowest = penalties.reduce((low, penalty) => Math.min(low, penalty), Number.POSITIVE_INFINITY);
	const unclear = penalties.some((penalty) => penalty - lowest > EQUAL && penalty - lowest <= CLEAR);
	return unclear ? "A penalty is neither equal to the lowest one nor clearly above it." : null;
};

function isOrders(value: unknown): value is string[][] {
	return Array.isArray(value) && value.length > 0 && value.every((order) => Array.isArray(order));
}

function historyEntries(value: unknown): Iterable<[string, unknown]> {
	if (value instanceof Map) return value;
	return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
