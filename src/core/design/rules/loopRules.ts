// English in page: docs/rules.md shows it, written by the terminal program
import * as l10n from "@vscode/l10n";

import { isOffline, isStore, readersOf, writersOf } from "../designFlow.ts";
import type { Role } from "../role.ts";
import { componentsWithRole } from "./componentsWithRole.ts";
import type { DesignRule } from "./designRule.ts";
import { pathBetween } from "./pathBetween.ts";
import { remarkOn } from "./remarkOn.ts";
import { drawn } from "./ruleExample.ts";

/** What data becomes: logged, joined, learned from, looked up again. */
export const loopRules: readonly DesignRule[] = [
	{
		id: "structure/no-feedback",
		family: "structure",
		criteria: ["data", "feedback", "learning-loop"],
		severity: "warning",
		level: "mid",
		live: false,
		demands: true,
		page: {
			title: "No event reaches training",
			why: "What people do with the results is never learned from; the loop is what makes this a learning system.",
			bad: drawn(`
				app["App"] -.->|events| log["Event log"]
				log -.-> watch["Dashboard"]
				lake[("Item store")] -.->|rows| train["Trainer"]
			`),
			good: drawn(`
				app["App"] -.->|events| log["Event log"]
				log -.-> watch["Dashboard"]
				log -.->|rows| train["Trainer"]
			`),
			source: "Sculley and others, Hidden Technical Debt in Machine Learning Systems, NeurIPS 2015",
		},
		*check(facts) {
			const required = facts.pack?.rubric.requiredEdges.some(
				({ from, to }) => from === "event-log" && to === "trainer",
			);
			const logs = componentsWithRole(facts, "event-log");
			const trainers = componentsWithRole(facts, "trainer");
			const [trainer] = trainers;
			if (required === true || trainer === undefined || pathBetween(facts.flow, logs, trainers)) {
				return;
			}
			yield remarkOn(
				trainer,
				l10n.t`No event reaches training: what people do with the results is never learned from. The feedback loop is what makes this a learning system. Draw the arrow from the event log, through its join, to the trainer.`,
			);
		},
	},
	{
		id: "structure/feature-skew",
		family: "structure",
		criteria: ["features", "data"],
		severity: "warning",
		level: "senior",
		live: false,
		page: {
			title: "Training reads features that serving never sees",
			why: "The model learns from what it will not get: training–serving skew.",
			bad: drawn(`
				log["Event log"] -.->|nightly| tab[("Nightly feature store")]
				tab -.->|features| train["Trainer"]
				home["Home API"] --> rank["Ranker"]
			`),
			good: drawn(`
				log["Event log"] -.->|nightly| tab[("Nightly feature store")]
				tab -.->|features| train["Trainer"]
				home["Home API"] --> rank["Ranker"]
				rank -->|reads| tab
			`),
			source: "Zinkevich, Rules of Machine Learning, Google, rules 29 to 37",
		},
		*check(facts) {
			for (const store of componentsWithRole(facts, "feature-store")) {
				const readers = readersOf(facts.flow, store.id).map((arrow) =>
					arrow.to.id === store.id ? arrow.from : arrow.to,
				);
				const trains =
					readers.some(({ role }) => role === "trainer") ||
					pathBetween(facts.flow, [store], componentsWithRole(facts, "trainer"));
				const serves = readers.some(({ role }) => !isOffline(role));
				if (trains && !serves) {
					yield remarkOn(
						store,
						l10n.t`Training reads ${store.label}, and nothing that answers requests does. A model that learns from features it will not see is training–serving skew, a classic question. Train on the features that were served and logged, or let serving read the same store.`,
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
		level: "mid",
		live: false,
		page: {
			title: "An index is built and never read",
			why: "A box that nothing uses is a question you will be asked.",
			bad: drawn(`
				train["Trainer"] -.->|builds| ann[("ANN index")]
			`),
			good: drawn(`
				train["Trainer"] -.->|builds| ann[("ANN index")]
				home["Home API"] -->|looks up| ann
			`),
			source: "Sculley and others, Hidden Technical Debt in Machine Learning Systems, NeurIPS 2015: dead code paths",
		},
		*check({ flow }) {
			for (const component of flow.components.values()) {
				const index = component.role === "ann-index" || component.role === "search-index";
				if (index && writersOf(flow, component.id).length > 0 && readersOf(flow, component.id).length === 0) {
					yield remarkOn(
						component,
						l10n.t`${component.label} is built and never read. A box that nothing uses is a question you will be asked. Draw who looks it up, or drop it.`,
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
		level: "mid",
		live: false,
		page: {
			title: "A queue or log that nobody consumes",
			why: "Events that nobody reads cost storage and teach nothing.",
			bad: drawn(`
				home["Home API"] -.->|alerts| q["Kafka queue"]
			`),
			good: drawn(`
				home["Home API"] -.->|alerts| q["Kafka queue"]
				q -.-> job["Stream processor"]
			`),
			source: "Kleppmann, Designing Data-Intensive Applications, 2017, chapter 11",
		},
		*check({ flow }) {
			for (const component of flow.components.values()) {
				const holds = component.role === "queue" || component.role === "event-log";
				const filled = (flow.into.get(component.id) ?? []).length > 0;
				const read = (flow.out.get(component.id) ?? []).length > 0 || readersOf(flow, component.id).length > 0;
				if (holds && filled && !read) {
					yield remarkOn(
						component,
						l10n.t`${component.label} is filled and nobody consumes it. Events that nobody reads cost storage and teach nothing. Draw its consumer.`,
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
		level: "mid",
		live: false,
		page: {
			title: "A store is read and nobody writes it",
			why: "How data gets there, and how fresh it is, is half of an ML design.",
			bad: drawn(`
				rank["Ranker"] -->|reads| fs[("Feature store")]
			`),
			good: drawn(`
				rank["Ranker"] -->|reads| fs[("Feature store")]
				job["Stream processor"] -.->|updates| fs
				home["Home API"] -.->|events| log["Event log"]
				log -.-> job
			`),
			source: "Kleppmann, Designing Data-Intensive Applications, 2017, chapter 11",
		},
		*check({ flow }) {
			for (const component of flow.components.values()) {
				// a cache fills itself, and a fallback may be a fixed list, unless the drawing has somebody read from it
				const fixed =
					component.role === "fallback" &&
					!(flow.into.get(component.id) ?? []).some(({ meaning }) => meaning === "read");
				if (
					isStore(component) &&
					component.role !== "cache" &&
					// definitions are code: people write them
					component.role !== "definition-store" &&
					!fixed &&
					readersOf(flow, component.id).length > 0 &&
					writersOf(flow, component.id).length === 0
				) {
					yield remarkOn(
						component,
						l10n.t`${component.label} is read and nobody writes it. How data gets there, and how fresh it is, is half of an ML design. Draw the job or stream that fills it.`,
					);
				}
			}
		},
	},
	{
		id: "structure/store-never-read",
		family: "structure",
		criteria: ["data", "features", "labels"],
		severity: "warning",
		level: "mid",
		live: false,
		page: {
			title: "A store is written and nobody reads it",
			why: "Data that nobody reads costs storage and a deletion request, and answers nothing.",
			bad: drawn(`
				log["Event log"] -.-> job["Nightly job"]
				job -.->|writes| users[("User vectors")]
			`),
			good: drawn(`
				log["Event log"] -.-> job["Nightly job"]
				job -.->|writes| users[("User vectors")]
				home["Home API"] -->|reads| users
			`),
			source: "Sculley and others, Hidden Technical Debt in Machine Learning Systems, NeurIPS 2015",
		},
		*check({ flow, pack }) {
			const labels = pack?.rubric.criteria.find(({ id }) => id === "labels")?.id;
			for (const component of flow.components.values()) {
				if (
					isStore(component) &&
					!keptForLater.has(component.role) &&
					writersOf(flow, component.id).length > 0 &&
					readersOf(flow, component.id).length === 0
				) {
					yield {
						...remarkOn(
							component,
							l10n.t`${component.label} is written and nobody reads it. Data without a reader has to be paid for and deleted, and decides nothing. Draw who reads it, or keep less.`,
						),
						...(component.role === "label-store" && labels !== undefined ? { criterion: labels } : {}),
					};
				}
			}
		},
	},
	{
		id: "structure/no-input",
		family: "structure",
		criteria: ["data"],
		severity: "warning",
		level: "mid",
		live: false,
		page: {
			title: "A job works on nothing",
			why: "What it produces comes from somewhere, and whether that is late or biased is the next question.",
			bad: drawn(`
				job["Nightly job"] -.->|writes| users[("User vectors")]
			`),
			good: drawn(`
				log["Event log"] -.-> job["Nightly job"]
				job -.->|writes| users[("User vectors")]
			`),
			source: "Sculley and others, Hidden Technical Debt in Machine Learning Systems, NeurIPS 2015: data dependencies",
		},
		*check({ flow }) {
			for (const component of flow.components.values()) {
				const works = worksOnInput.has(component.role);
				const out = flow.out.get(component.id) ?? [];
				const asks = out.some(({ meaning }) => meaning === "read" || meaning === "read-write");
				if (works && out.length > 0 && !asks && (flow.into.get(component.id) ?? []).length === 0) {
					yield remarkOn(
						component,
						l10n.t`${component.label} works on nothing: no arrow leads to it. What it produces comes from somewhere, and whether that is late or biased is the next question. Draw what it reads.`,
					);
				}
			}
		},
	},
	{
		id: "structure/model-never-deployed",
		family: "structure",
		criteria: ["data", "models", "operation"],
		severity: "warning",
		level: "mid",
		live: false,
		page: {
			title: "A model is trained and reaches nobody",
			why: "How a model gets from training into answers, and back out again, is where designs fail in production.",
			bad: drawn(`
				app["App"] --> home["Home API"]
				home --> rank["Ranker"]
				home -.-> log["Event log"]
				log -.->|rows| train["Trainer"]
			`),
			good: drawn(`
				app["App"] --> home["Home API"]
				home --> rank["Ranker"]
				home -.-> log["Event log"]
				log -.->|rows| train["Trainer"]
				train -.->|deploys| rank
			`),
			source: "Sculley and others, Hidden Technical Debt in Machine Learning Systems, NeurIPS 2015",
		},
		*check(facts) {
			const required = facts.pack?.rubric.requiredEdges.some(({ from }) => from === "trainer");
			for (const trainer of componentsWithRole(facts, "trainer")) {
				const out = facts.flow.out.get(trainer.id) ?? [];
				const taken = (facts.flow.into.get(trainer.id) ?? []).some(({ meaning }) => meaning === "read");
				if (required !== true && !taken && out.every(({ to }) => to.role === "monitor")) {
					yield remarkOn(
						trainer,
						l10n.t`${trainer.label} makes a model that reaches nothing. A model that is not served changes nothing, and how it gets there and back out is asked. Draw its way through the registry or a gate to what uses it.`,
					);
				}
			}
		},
	},
];

/** what is filled for the day when it is needed, and what has a rule of its own */
const keptForLater: ReadonlySet<Role> = new Set<Role>([
	"ann-index",
	"search-index",
	"event-log",
	"queue",
	"warehouse",
	"object-store",
	"fallback",
	"cache",
	"registry",
]);
const worksOnInput: ReadonlySet<Role> = new Set<Role>([
	"stream-processor",
	"batch-job",
	"trainer",
	"index-builder",
	"analysis-engine",
]);
