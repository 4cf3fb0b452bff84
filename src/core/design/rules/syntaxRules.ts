// English in page: docs/rules.md shows it, written by the terminal program
import * as l10n from "@vscode/l10n";

import { roleOfKind } from "../assignRole.ts";
import { componentKeys, connectorKeys, drawingKeys, metadataDuration, plainKey } from "../metadataKeys.ts";
import { nearestWord } from "../nearestWord.ts";
import { roleIds } from "../role.ts";
import { writtenNumber } from "../writtenNumber.ts";
import { drawn } from "./ruleExample.ts";
import type { DesignRule } from "./designRule.ts";

export const syntaxRules: readonly DesignRule[] = [
	{
		id: "syntax/flowchart",
		family: "syntax",
		criteria: [],
		severity: "error",
		level: "mid",
		live: true,
		page: {
			title: "The drawing cannot be read here",
			why: "What cannot be read is neither drawn nor checked, and the last good picture stays.",
			bad: drawn(`
				app["App"] --> home[Home API
			`),
			good: drawn(`
				app["App"] --> home["Home API"]
			`),
			source: "mermaid's flowchart syntax; the reading of metadata is Woodshed's own",
		},
		*check({ graph, index }) {
			for (const { message, range, severity } of graph.problems) {
				const quote = index.text.slice(index.offsetAt(range.start), index.offsetAt(range.end));
				yield {
					key: `${range.start.lineBase0}:${range.start.character}`,
					anchor: { range },
					message: l10n.t`${message} The picture stays as it last could be read, and what an interviewer sees is the picture. Mend this before you draw on.`,
					evidence: quote === "" ? [] : [{ kind: "quote", quote, range }],
					severity: severity ?? "error",
				};
			}
		},
	},
	{
		id: "syntax/unknown-kind",
		family: "syntax",
		criteria: [],
		severity: "hint",
		level: "mid",
		live: true,
		page: {
			title: "`kind` is no known role",
			why: "The checks know a component by its role; a misspelt kind is read from the label instead.",
			bad: drawn(`
				rank["Order"]
				rank@{ kind: rankr }
			`),
			good: drawn(`
				rank["Order"]
				rank@{ kind: ranker }
			`),
			source: "mermaid's flowchart syntax; the reading of metadata is Woodshed's own",
		},
		*check({ graph }) {
			for (const component of graph.components) {
				const { kind, entries } = component.meta;
				if (kind === undefined || roleOfKind(kind) !== undefined) {
					continue;
				}
				const near = nearestWord(kind, roleIds);
				const range = entries.findLast(({ key }) => plainKey(key) === "kind")?.range ?? component.range;
				yield {
					key: component.id,
					anchor: { range, component: component.id },
					message:
						near === undefined
							? l10n.t`"${kind}" is no known kind, so the role of ${component.label} is guessed from its label. What a part is decides what it is asked about. Choose a kind from the list that completion offers behind kind:.`
							: l10n.t`"${kind}" is no known kind, so the role of ${component.label} is guessed from its label. What a part is decides what it is asked about. Write ${near}, or choose from the list that completion offers.`,
					evidence: [{ kind: "component", id: component.id, range: component.range }],
				};
			}
		},
	},
	{
		id: "syntax/unknown-key",
		family: "syntax",
		criteria: [],
		severity: "hint",
		level: "mid",
		live: true,
		page: {
			title: "A key of the metadata is read by nothing",
			why: "mermaid accepts any key, so a slip in `p95` goes unnoticed and the hop counts as not stated.",
			bad: drawn(`
				rank["Ranker"]
				rank@{ pp95: 30 }
			`),
			good: drawn(`
				rank["Ranker"]
				rank@{ p95: 30 }
			`),
			source: "mermaid's flowchart syntax; the reading of metadata is Woodshed's own",
		},
		*check({ graph }) {
			const known: readonly string[] = [...componentKeys, ...drawingKeys.map(plainKey)];
			for (const component of graph.components) {
				for (const { key, range } of component.meta.entries) {
					if (known.includes(plainKey(key))) {
						continue;
					}
					const near = nearestWord(plainKey(key), [...componentKeys, ...connectorKeys]);
					yield {
						key: `${component.id}.${key}`,
						anchor: { range, component: component.id },
						message:
							near === undefined
								? l10n.t`"${key}" is read by no check. A number under a name that nothing reads is missing from every sum that you defend. Use a key that completion offers, or take it out.`
								: l10n.t`"${key}" is read by no check. A number under a name that nothing reads is missing from every sum that you defend. Did you mean ${near}?`,
						evidence: [{ kind: "component", id: component.id, range }],
					};
				}
			}
		},
	},
	{
		id: "syntax/metadata-number",
		family: "syntax",
		criteria: [],
		severity: "warning",
		level: "mid",
		live: true,
		page: {
			title: "A number of the metadata is none",
			why: "Capacity and latency are computed from these numbers; a word counts as not stated.",
			bad: drawn(`
				rank["Ranker"]
				rank@{ n: many }
			`),
			good: drawn(`
				rank["Ranker"]
				rank@{ n: 40 }
			`),
			source: "mermaid's flowchart syntax; the reading of metadata is Woodshed's own",
		},
		*check({ graph }) {
			const numbers: readonly string[] = componentKeys.filter((key) => key !== "kind");
			for (const component of graph.components) {
				for (const { key, value, range } of component.meta.entries) {
					const read = plainKey(key) === "takes" ? metadataDuration : writtenNumber;
					if (numbers.includes(plainKey(key)) && read(value) === undefined) {
						yield {
							key: `${component.id}.${key}`,
							anchor: { range, component: component.id },
							message: l10n.t`"${value}" is not a number, so ${key} of ${component.label} counts as not stated. Capacity and latency cannot be argued from words. Write digits: latencies in ms, rates a second.`,
							evidence: [{ kind: "component", id: component.id, range }],
						};
					}
				}
			}
		},
	},
	{
		id: "syntax/ignore",
		family: "syntax",
		criteria: [],
		severity: "warning",
		level: "mid",
		live: true,
		page: {
			title: "A comment silences a check without a reason, or a check that does not exist",
			why: "An interviewer accepts an omission that was decided, not one that was hidden.",
			bad: drawn(`
				%% woodshed-ignore structure/single-instance
				home["Home API"] --> rank["Ranker"]
			`),
			good: drawn(`
				%% woodshed-ignore structure/single-instance: a prototype for forty people
				home["Home API"] --> rank["Ranker"]
			`),
			source: "Woodshed's own",
		},
		*check({ suppressions, ruleIds }) {
			for (const { rules, reason, range } of suppressions) {
				const unknown = rules.filter(({ id }) => !ruleIds.has(id));
				for (const { id, range: at } of unknown) {
					const near = nearestWord(id, [...ruleIds]);
					yield {
						key: id,
						anchor: { range: at },
						message:
							near === undefined
								? l10n.t`"${id}" is no check, so this comment silences nothing. A remark that you believe to be answered stays open. Take the id from behind a message, or from docs/rules.md.`
								: l10n.t`"${id}" is no check, so this comment silences nothing. A remark that you believe to be answered stays open. Did you mean ${near}?`,
						evidence: [{ kind: "quote", quote: id, range: at }],
					};
				}
				if (rules.length === 0 || reason === "") {
					const message =
						rules.length === 0
							? l10n.t`This comment names no check, so it silences nothing.`
							: l10n.t`This comment gives no reason, so nothing is silenced.`;
					yield {
						key: `${range.start.lineBase0}`,
						anchor: { range },
						message: l10n.t`${message} An omission that was decided is accepted, a hidden one is not. Write woodshed-ignore <check>: <why it does not apply here>.`,
						evidence: [],
					};
				}
			}
		},
	},
];
