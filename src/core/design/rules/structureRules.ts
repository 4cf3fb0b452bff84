import { type DesignFlow, isOffline, isStore, reachable, readersOf, writersOf } from "../designFlow.ts";
import type { Component } from "../designGraph.ts";
import type { Role } from "../role.ts";
import { roleTable } from "../roleTable.ts";
import type { DesignFacts, DesignRule, Remark } from "./designRule.ts";

export const structureRules: readonly DesignRule[] = [
	{
		id: "structure/no-feedback",
		family: "structure",
		criteria: ["data", "feedback", "learning-loop"],
		severity: "warning",
		live: false,
		demands: true,
		*check(facts) {
			const required = facts.pack?.rubric.requiredEdges.some(
				({ from, to }) => from === "event-log" && to === "trainer",
			);
			const logs = withRole(facts, "event-log");
			const trainers = withRole(facts, "trainer");
			const [trainer] = trainers;
			if (required === true || trainer === undefined || pathBetween(facts.flow, logs, trainers)) {
				return;
			}
			yield about(
				trainer,
				"No event reaches training: what people do with the results is never learned from. The feedback loop is what makes this a learning system. Draw the arrow from the event log, through its join, to the trainer.",
			);
		},
	},
	{
		id: "structure/feature-skew",
		family: "structure",
		criteria: ["features", "data"],
		severity: "warning",
		live: false,
		*check(facts) {
			for (const store of withRole(facts, "feature-store")) {
				const readers = readersOf(facts.flow, store.id).map((arrow) =>
					arrow.to.id === store.id ? arrow.from : arrow.to,
				);
				const trains =
					readers.some(({ role }) => role === "trainer") ||
					pathBetween(facts.flow, [store], withRole(facts, "trainer"));
				const serves = readers.some(({ role }) => !isOffline(role));
				if (trains && !serves) {
					yield about(
						store,
						`Training reads ${store.label}, and nothing that answers requests does. A model that learns from features it will not see is training–serving skew, a classic question. Train on the features that were served and logged, or let serving read the same store.`,
					);
				}
			}
		},
	},
	{
		id: "structure/index-never-read",
		family: "structure",
		criteria: ["data", "two-stage", "retrieval", "serving"],
		severity: "warning",
		live: false,
		*check({ flow }) {
			for (const component of flow.components.values()) {
				const index = component.role === "ann-index" || component.role === "search-index";
				if (index && writersOf(flow, component.id).length > 0 && readersOf(flow, component.id).length === 0) {
					yield about(
						component,
						`${component.label} is built and never read. A box that nothing uses is a question you will be asked. Draw who looks it up, or leave it out.`,
					);
				}
			}
		},
	},
	{
		id: "structure/queue-without-consumer",
		family: "structure",
		criteria: ["data", "serving"],
		severity: "warning",
		live: false,
		*check({ flow }) {
			for (const component of flow.components.values()) {
				const holds = component.role === "queue" || component.role === "event-log";
				const filled = (flow.into.get(component.id) ?? []).length > 0;
				const read = (flow.out.get(component.id) ?? []).length > 0 || readersOf(flow, component.id).length > 0;
				if (holds && filled && !read) {
					yield about(
						component,
						`${component.label} is filled and nobody consumes it. Events that nobody reads cost storage and teach nothing. Draw its consumer.`,
					);
				}
			}
		},
	},
	{
		id: "structure/store-never-written",
		family: "structure",
		criteria: ["data", "features"],
		severity: "warning",
		live: false,
		*check({ flow }) {
			for (const component of flow.components.values()) {
				// a cache fills itself, and a fallback may be a fixed list, unless the drawing has somebody read from it
				const fixed =
					component.role === "fallback" &&
					!(flow.into.get(component.id) ?? []).some(({ meaning }) => meaning === "read");
				if (
					isStore(component) &&
					component.role !== "cache" &&
					!fixed &&
					readersOf(flow, component.id).length > 0 &&
					writersOf(flow, component.id).length === 0
				) {
					yield about(
						component,
						`${component.label} is read and nobody writes it. How data gets there, and how fresh it is, is half of an ML design. Draw the job or stream that fills it.`,
					);
				}
			}
		},
	},
	{
		id: "structure/no-input",
		family: "structure",
		criteria: ["data"],
		severity: "warning",
		live: false,
		*check({ flow }) {
			for (const component of flow.components.values()) {
				const works = worksOnInput.has(component.role);
				const out = flow.out.get(component.id) ?? [];
				const asks = out.some(({ meaning }) => meaning === "read" || meaning === "read-write");
				if (works && out.length > 0 && !asks && (flow.into.get(component.id) ?? []).length === 0) {
					yield about(
						component,
						`${component.label} works on nothing: no arrow leads to it. What it produces comes from somewhere, and whether that is late or biased is the next question. Draw what it reads.`,
					);
				}
			}
		},
	},
	{
		id: "structure/single-instance",
		family: "structure",
		criteria: ["serving", "reliability"],
		severity: "warning",
		live: false,
		*check({ flow }) {
			for (const id of requestPath(flow)) {
				const component = flow.components.get(id);
				if (
					component !== undefined &&
					component.meta.n === 1 &&
					(component.meta.shards ?? 1) === 1 &&
					component.role !== "client"
				) {
					yield {
						...about(
							component,
							`${component.label} is a single instance on the path of every request. One restart takes the product down. Run at least two, or say what answers meanwhile.`,
						),
						anchor: { range: component.metaRange ?? component.range, component: component.id },
					};
				}
			}
		},
	},
	{
		id: "structure/no-fallback",
		family: "structure",
		criteria: ["fallback", "reliability"],
		severity: "warning",
		live: false,
		demands: true,
		*check(facts) {
			const [ranker] = withRole(facts, "ranker");
			const rescued = facts.flow.arrows.some(
				({ connector, from, to }) => !isOffline(from.role) && (to.role === "fallback" || rescue.test(connector.label)),
			);
			if (ranker !== undefined && !rescued) {
				yield about(
					ranker,
					`When ${ranker.label} does not answer, nothing else does: no fallback is drawn. What a person sees on the worst day is asked in every design round. Draw what answers on a time-out, such as a cached or popular list.`,
				);
			}
		},
	},
	{
		id: "structure/no-cold-start",
		family: "structure",
		criteria: ["cold-start"],
		severity: "warning",
		live: false,
		demands: true,
		*check(facts) {
			const sources = [
				...withRole(facts, "candidate-source"),
				...withRole(facts, "encoder"),
				...withRole(facts, "search-index"),
			];
			const [first] = sources;
			const fresh = sources.some((source) =>
				[source.label, ...(facts.flow.into.get(source.id) ?? []).map(({ connector }) => connector.label)].some((text) =>
					freshWords.test(text),
				),
			);
			const covered = facts.coverage.find(({ criterion }) => criterion === "cold-start")?.covered ?? false;
			if (first !== undefined && !fresh && !covered) {
				yield about(
					first,
					"Every source needs a history: a new person or a new item finds nothing here. Cold start is the first thing that breaks in a recommender. Draw a source that needs none, such as popular, editorial, new or content-based items.",
				);
			}
		},
	},
	{
		id: "structure/no-monitor",
		family: "structure",
		criteria: ["operation", "monitoring"],
		severity: "warning",
		live: false,
		demands: true,
		*check(facts) {
			const [model] = [...withRole(facts, "ranker"), ...withRole(facts, "trainer")];
			const watched = withRole(facts, "monitor").some(
				({ id }) => (facts.flow.into.get(id) ?? []).length + (facts.flow.out.get(id) ?? []).length > 0,
			);
			if (model !== undefined && !watched) {
				yield about(
					model,
					"Nothing observes the model: no monitor is drawn that sees its inputs or outcomes. Models fail silently, so who notices, and by what, is asked. Draw what is watched and from where.",
				);
			}
		},
	},
	{
		id: "structure/synchronous-cycle",
		family: "structure",
		criteria: ["serving", "reliability"],
		severity: "warning",
		live: false,
		*check({ flow }) {
			for (const circle of circles(flow)) {
				const last = circle.at(-1);
				if (last === undefined) {
					continue;
				}
				const names = [...circle.map(({ from }) => from.label), circle[0]?.from.label ?? ""].join(" → ");
				yield {
					key: circle
						.map(({ from }) => from.id)
						.sort()
						.join("+"),
					anchor: { range: last.connector.range, component: last.from.id, connector: last.connector.id },
					message: `These wait for each other in a circle: ${names}. One slow part blocks all of them, and retries multiply. Make one of the arrows asynchronous (dotted), or turn it round where it is only the answer.`,
					evidence: circle.map(({ connector }) => {
						return { kind: "connector", from: connector.from, to: connector.to, range: connector.range } as const;
					}),
				};
			}
		},
	},
	{
		id: "structure/unreachable",
		family: "structure",
		criteria: [],
		severity: "info",
		live: false,
		*check({ flow, graph }) {
			if (graph.components.length < 3) {
				return;
			}
			const [entry] = flow.entries;
			const together = entry === undefined ? new Set<string>() : connectedTo(flow, entry.id);
			for (const component of graph.components) {
				const alone = (flow.into.get(component.id) ?? []).length + (flow.out.get(component.id) ?? []).length === 0;
				if (alone || (entry !== undefined && !together.has(component.id))) {
					yield about(
						component,
						`${component.label} is connected to nothing that a request can reach. A loose box shows a part that was not thought through. Connect it or leave it out.`,
					);
				}
			}
		},
	},
	{
		id: "structure/unlabelled-between-groups",
		family: "structure",
		criteria: [],
		severity: "info",
		live: false,
		*check({ flow }) {
			for (const { connector, from, to } of flow.arrows) {
				if (from.group !== undefined && to.group !== undefined && from.group !== to.group && connector.label === "") {
					yield {
						key: connector.id,
						anchor: { range: connector.range, connector: connector.id },
						message: `The arrow from ${from.label} to ${to.label} crosses two groups and does not say what goes over it. Such borders are where contracts and delays live. Label it.`,
						evidence: [{ kind: "connector", from: connector.from, to: connector.to, range: connector.range }],
					};
				}
			}
		},
	},
	{
		id: "structure/required-role",
		family: "structure",
		criteria: [],
		severity: "warning",
		live: false,
		*check(facts) {
			for (const { role, criterion, why } of facts.pack?.rubric.requiredRoles ?? []) {
				if (withRole(facts, role).length > 0) {
					continue;
				}
				const { label, synonyms } = roleTable[role];
				yield {
					key: role,
					anchor: { range: whereDrawingIsMissed(facts) },
					message: `No ${label.toLowerCase()} is drawn: ${why}. Draw it, or give a component kind: ${role}.`,
					evidence: [{ kind: "absence", searchedFor: [role, ...synonyms] }],
					criterion,
				};
			}
		},
	},
	{
		id: "structure/required-edge",
		family: "structure",
		criteria: [],
		severity: "warning",
		live: false,
		*check(facts) {
			for (const { from, to, criterion, why } of facts.pack?.rubric.requiredEdges ?? []) {
				const starts = withRole(facts, from);
				const ends = withRole(facts, to);
				const [end] = ends;
				if (starts.length === 0 || end === undefined || pathBetween(facts.flow, starts, ends)) {
					continue;
				}
				const names = `${roleTable[from].label.toLowerCase()} to ${roleTable[to].label.toLowerCase()}`;
				yield {
					...about(
						end,
						`No path leads from ${names}: ${why}. Draw it; jobs, streams and a registry may stand between.`,
					),
					key: `${from}-${to}`,
					criterion,
				};
			}
		},
	},
];

const worksOnInput: ReadonlySet<Role> = new Set<Role>([
	"stream-processor",
	"batch-job",
	"trainer",
	"index-builder",
	"analysis-engine",
]);
const rescue = /fall(?:s|ing)?[ -]?back|time-?out|degrad|last good|stale/i;
const freshWords =
	/\b(?:popular\w*|trending|new|fresh|editorial|curated|explor\w*|random|cold|content-based|title|text|chart|top|market|genre|sign-?up|onboarding)\b/i;

function withRole({ graph }: DesignFacts, role: Role): readonly Component[] {
	return graph.components.filter((component) => component.role === role);
}

function about(component: Component, message: string): Remark {
	return {
		key: component.id,
		anchor: { range: component.range, component: component.id },
		message,
		evidence: [{ kind: "component", id: component.id, range: component.range }],
	};
}

/** An arrow, or a path through what passes data on: queues, streams, jobs, warehouses, gates, registries. */
function pathBetween(flow: DesignFlow, from: readonly Component[], to: readonly Component[]): boolean {
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

/** Components that a request passes while somebody waits. */
export function requestPath(flow: DesignFlow): ReadonlySet<string> {
	return reachable(
		flow,
		flow.entries.map(({ id }) => id),
		({ connector }) => !connector.async,
	);
}

function connectedTo(flow: DesignFlow, id: string): ReadonlySet<string> {
	const seen = new Set([id]);
	const waiting = [id];
	for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
		const near = [
			...(flow.out.get(at) ?? []).map(({ to }) => to.id),
			...(flow.into.get(at) ?? []).map(({ from }) => from.id),
		];
		for (const next of near) {
			if (!seen.has(next)) {
				seen.add(next);
				waiting.push(next);
			}
		}
	}
	return seen;
}

/** Circles of synchronous arrows, each once; the last arrow of one closes it. */
function circles(flow: DesignFlow): readonly (readonly DesignFlow["arrows"][number][])[] {
	const found: DesignFlow["arrows"][number][][] = [];
	const state = new Map<string, "open" | "done">();
	const visit = (id: string, path: readonly DesignFlow["arrows"][number][]) => {
		state.set(id, "open");
		for (const arrow of flow.out.get(id) ?? []) {
			if (arrow.connector.async || arrow.meaning === "data") {
				continue;
			}
			const next = arrow.to.id;
			if (state.get(next) === "open") {
				const start = path.findIndex(({ from }) => from.id === next);
				found.push([...(start < 0 ? [] : path.slice(start)), arrow]);
			} else if (!state.has(next)) {
				visit(next, [...path, arrow]);
			}
		}
		state.set(id, "done");
	};
	const starts = [...flow.entries.map(({ id }) => id), ...flow.components.keys()];
	for (const id of starts) {
		if (!state.has(id)) {
			visit(id, []);
		}
	}
	return found;
}

function whereDrawingIsMissed({ document, index }: DesignFacts) {
	const fence = document.fences.find(({ language }) => language === "mermaid");
	const section = document.sections.find(({ title }) => /architecture|design|diagram/i.test(title));
	const start = fence?.range.start ?? section?.headingRange.start ?? { lineBase0: 0, character: 0 };
	const line = index.line(start.lineBase0);
	return {
		start: { lineBase0: start.lineBase0, character: 0 },
		end: { lineBase0: start.lineBase0, character: line.length },
	};
}
