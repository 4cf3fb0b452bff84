import type { Component, Connector, DesignGraph } from "./designGraph.ts";
import type { Role } from "./role.ts";
import { roleTable } from "./roleTable.ts";

/** What an arrow does: a call waits for an answer; data goes from its producer; a store is read or written. */
export type ArrowMeaning = "call" | "data" | "read" | "write" | "read-write";

/** A connector between two components. An arrow to or from a group stands for its outermost members. */
export interface Arrow {
	readonly connector: Connector;
	readonly from: Component;
	readonly to: Component;
	readonly meaning: ArrowMeaning;
}

/** The drawing as a network: who calls whom, what is read and written, where requests come in. */
export interface DesignFlow {
	readonly components: ReadonlyMap<string, Component>;
	readonly arrows: readonly Arrow[];
	readonly out: ReadonlyMap<string, readonly Arrow[]>;
	readonly into: ReadonlyMap<string, readonly Arrow[]>;
	/** components where requests enter, the one that bears the load first */
	readonly entries: readonly Component[];
}

export function designFlow(graph: DesignGraph): DesignFlow {
	const components = new Map(graph.components.map((component) => [component.id, component]));
	const arrows = graph.connectors.flatMap((connector) =>
		endsOf(connector.from, "from", graph, components).flatMap((from) =>
			endsOf(connector.to, "to", graph, components).map(
				(to): Arrow => ({ connector, from, to, meaning: meaningOf(connector, from, to) }),
			),
		),
	);
	const out = new Map<string, Arrow[]>(graph.components.map(({ id }) => [id, []]));
	const into = new Map<string, Arrow[]>(graph.components.map(({ id }) => [id, []]));
	for (const arrow of arrows) {
		out.get(arrow.from.id)?.push(arrow);
		into.get(arrow.to.id)?.push(arrow);
	}
	return { components, arrows, out, into, entries: entriesOf(graph, out, into) };
}

function endsOf(
	id: string,
	side: "from" | "to",
	graph: DesignGraph,
	components: ReadonlyMap<string, Component>,
): readonly Component[] {
	const component = components.get(id);
	if (component !== undefined) {
		return [component];
	}
	const members = membersOf(id, graph, new Set());
	const inner = graph.connectors.filter(({ from, to }) => members.has(from) && members.has(to));
	const outermost = [...members].filter((member) =>
		side === "to" ? !inner.some(({ to }) => to === member) : !inner.some(({ from }) => from === member),
	);
	return (outermost.length > 0 ? outermost : [...members]).flatMap((member) => components.get(member) ?? []);
}

function membersOf(id: string, graph: DesignGraph, seen: Set<string>): ReadonlySet<string> {
	const group = graph.groups.find((one) => one.id === id);
	if (group === undefined || seen.has(id)) {
		return new Set();
	}
	seen.add(id);
	return new Set(
		group.members.flatMap((member) =>
			graph.groups.some((one) => one.id === member) ? [...membersOf(member, graph, seen)] : [member],
		),
	);
}

const readVerbs =
	/\b(?:reads?|looks? ?up|lookups?|quer(?:y|ies)|fetch(?:es)?|gets?|loads? from|retrieves?|searches|search|nearest|neighbours?|neighbors?|asks?|pulls?|consumes?)\b/i;
const writeVerbs =
	/\b(?:writes?|updates?|publish(?:es)?|stores?|saves?|logs?|appends?|builds?|pushe?s?|sends?|emits?|deploys?|ingests?|inserts?|records?|refresh(?:es)?|exports?|materiali[sz]es?|upserts?|aggregates?|puts?|fills?|sync(?:s|hronises)?)\b/i;

/** Verbs of somebody who waits for an answer; "nearest items" on an arrow is the answer. */
const askVerbs = /\b(?:reads?|looks? ?up|asks?|quer(?:y|ies)|fetch(?:es)?|pulls?)\b/i;

/** Roles that answer requests while somebody waits. */
const onlineRoles: ReadonlySet<Role> = new Set<Role>([
	"client",
	"gateway",
	"api",
	"candidate-source",
	"ranker",
	"re-ranker",
	"filter",
	"exploration",
	"encoder",
	"experiment-service",
	"language-model",
	"speech-synthesis",
	"scorer",
	"calibrator",
	"auction",
	"decision-engine",
	"quota",
]);

/** The verb of the label decides, else the roles at the two ends. */
function meaningOf(connector: Connector, from: Component, to: Component): ArrowMeaning {
	const toStore = isStore(to);
	const fromStore = isStore(from);
	if (toStore && !(fromStore && to.role !== "cache" && readVerbs.test(connector.label))) {
		const verb = verbOf(connector.label);
		if (verb !== undefined) {
			return verb;
		}
		if (to.role === "event-log" || to.role === "warehouse" || to.role === "object-store") {
			return "write";
		}
		if (connector.async || !onlineRoles.has(from.role)) {
			return from.role === "unknown" && !connector.async ? "read-write" : "write";
		}
		// a playlist store, say, is read and written by the same service; features, vectors and indexes are not
		const shared = to.role === "database" || to.role === "cache" || to.role === "fallback";
		return shared ? "read-write" : "read";
	}
	// an index or a cache is a process as well: what it asks, it waits for
	const asks = fromStore && !connector.async && askVerbs.test(connector.label);
	return connector.async || (fromStore && !asks) ? "data" : toStore ? "read" : "call";
}

/**
 * Calls over this arrow for each request that reaches its start: `ratio`, less what ends at a cache. An arrow that says
 * "miss" beside a call to a cache carries what the cache has not.
 */
export function shareOf(arrow: Arrow, flow: DesignFlow): number {
	const passed = 1 - (arrow.from.meta.hit ?? 0);
	if (arrow.connector.ratio !== undefined || !/\bmiss(?:es|ed)?\b/i.test(arrow.connector.label)) {
		return (arrow.connector.ratio ?? 1) * passed;
	}
	const beside = (flow.out.get(arrow.from.id) ?? []).find(
		({ to }) => to.id !== arrow.to.id && to.meta.hit !== undefined,
	);
	return passed * (1 - (beside?.to.meta.hit ?? 0));
}

/** The first verb of a label counts: "appends with read time" is written; "reads and writes" is both. */
function verbOf(label: string): ArrowMeaning | undefined {
	const read = label.search(readVerbs);
	const write = label.search(writeVerbs);
	if (read >= 0 && write >= 0) {
		const between = label.slice(Math.min(read, write), Math.max(read, write));
		return /^\S+\s*(?:and|or|,|\/|&)\s*$/i.test(between) ? "read-write" : write < read ? "write" : "read";
	}
	return write >= 0 ? "write" : read >= 0 ? "read" : undefined;
}

export function isStore(component: Component): boolean {
	return roleTable[component.role].store === true;
}

/** Taking data away fills no store. */
export function isWrite(arrow: Arrow): boolean {
	const empties =
		arrow.from.role === "deletion-job" || /^\s*(?:deletes?|erases?|drops?|purges?)\b/i.test(arrow.connector.label);
	return !empties && (arrow.meaning === "write" || arrow.meaning === "read-write");
}

/** The store is read: somebody looks into it, or its data goes on to somebody. */
export function readersOf(flow: DesignFlow, id: string): readonly Arrow[] {
	const looks = (flow.into.get(id) ?? []).filter(({ meaning }) => meaning === "read" || meaning === "read-write");
	return [...looks, ...(flow.out.get(id) ?? [])];
}

export function writersOf(flow: DesignFlow, id: string): readonly Arrow[] {
	return (flow.into.get(id) ?? []).filter(isWrite);
}

/** Clients first, then whatever nobody calls and that calls somebody. */
function entriesOf(
	graph: DesignGraph,
	out: ReadonlyMap<string, readonly Arrow[]>,
	into: ReadonlyMap<string, readonly Arrow[]>,
): readonly Component[] {
	const calls = (component: Component) => (out.get(component.id) ?? []).filter(({ connector }) => !connector.async);
	const called = (component: Component) => (into.get(component.id) ?? []).some(({ connector }) => !connector.async);
	const stated = graph.components.filter((component) => component.meta.rps !== undefined);
	const clients = graph.components.filter((component) => component.role === "client" && calls(component).length > 0);
	const heads = graph.components.filter(
		(component) => !called(component) && calls(component).length > 0 && !isOffline(component.role),
	);
	const found = [...stated, ...clients, ...(clients.length > 0 ? [] : heads)];
	return [...new Set(found)];
}

const offlineRoles: ReadonlySet<Role> = new Set<Role>([
	"trainer",
	"batch-job",
	"registry",
	"evaluator",
	"monitor",
	"warehouse",
	"orchestrator",
	"embedding-model",
	"event-log",
	"stream-processor",
	"queue",
	"human-review",
	"analysis-engine",
	"ingestion",
	"index-builder",
	"deletion-job",
	"deployer",
	"consumer",
]);

/** Parts that work behind the request: what leaves them is no request any more. */
export function isOffline(role: Role): boolean {
	return offlineRoles.has(role);
}

/** Everything that can be reached along arrows, the start included; `through` may forbid going on behind a component. */
export function reachable(
	flow: DesignFlow,
	starts: readonly string[],
	follow: (arrow: Arrow) => boolean = () => true,
): ReadonlySet<string> {
	const seen = new Set(starts.filter((id) => flow.components.has(id)));
	const waiting = [...seen];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		for (const arrow of flow.out.get(id) ?? []) {
			if (!seen.has(arrow.to.id) && follow(arrow)) {
				seen.add(arrow.to.id);
				waiting.push(arrow.to.id);
			}
		}
	}
	return seen;
}
