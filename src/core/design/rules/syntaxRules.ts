import { roleOfKind } from "../assignRole.ts";
import { componentKeys, connectorKeys, drawingKeys, metadataNumber, plainKey } from "../metadataKeys.ts";
import { nearestWord } from "../nearestWord.ts";
import { roleIds } from "../role.ts";
import type { DesignRule } from "./designRule.ts";

export const syntaxRules: readonly DesignRule[] = [
	{
		id: "syntax/flowchart",
		family: "syntax",
		criteria: [],
		severity: "error",
		live: true,
		*check({ graph, index }) {
			for (const { message, range, severity } of graph.problems) {
				const quote = index.text.slice(index.offsetAt(range.start), index.offsetAt(range.end));
				yield {
					key: `${range.start.lineBase0}:${range.start.character}`,
					anchor: { range },
					message: `${message} Until it is mended the picture shows the last drawing that could be read.`,
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
		live: true,
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
					message: `"${kind}" is no known kind${near === undefined ? "" : `; did you mean ${near}?`} Known kinds: ${roleIds.slice(0, -1).join(", ")}.`,
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
		live: true,
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
						message: `"${key}" is not read by any check${near === undefined ? "." : `; did you mean ${near}?`}`,
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
		live: true,
		*check({ graph }) {
			const numbers: readonly string[] = componentKeys.filter((key) => key !== "kind");
			for (const component of graph.components) {
				for (const { key, value, range } of component.meta.entries) {
					if (numbers.includes(plainKey(key)) && metadataNumber(value) === undefined) {
						yield {
							key: `${component.id}.${key}`,
							anchor: { range, component: component.id },
							message: `"${value}" is not a number, so ${key} of ${component.label} counts as not stated. Write digits; latencies are in ms, rates a second.`,
							evidence: [{ kind: "component", id: component.id, range }],
						};
					}
				}
			}
		},
	},
];
