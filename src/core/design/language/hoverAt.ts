import * as l10n from "@vscode/l10n";

import { assertNever } from "../../base/assertNever.ts";
import { containsPosition, type TextPosition, type TextRange } from "../../base/textRange.ts";
import { roleOfKind } from "../assignRole.ts";
import { showRate } from "../capacity.ts";
import type { LatencyReport } from "../design.ts";
import type { Component, Connector } from "../designGraph.ts";
import { formulaResult, rowOfFormula } from "../estimate/formulaResult.ts";
import { showQuantity } from "../estimate/showQuantity.ts";
import { plainKey } from "../metadataKeys.ts";
import { roleName } from "../roleName.ts";
import { roleTable } from "../roleTable.ts";
import { shardWords } from "../shardWords.ts";
import { type DesignSymbol, symbolAt } from "./designSymbols.ts";
import type { DesignText } from "./designText.ts";
import { componentNamedAt } from "./labelMentions.ts";
import { isMetadataKey, metadataKeyMeaning } from "./metadataKeyMeaning.ts";
import { isReservedName, reservedNameTable } from "./reservedNames.ts";
import { roleMeaning } from "./roleMeaning.ts";

/** Plain text: labels and names are a stranger's and must never be read as Markdown. */
export interface DesignHover {
	readonly range: TextRange;
	readonly title: string;
	readonly paragraphs: readonly string[];
}

/** What is known of the thing under a place: a component, a key, a role word, an arrow, a number. */
export function hoverAt(text: DesignText, position: TextPosition): DesignHover | undefined {
	const metadata = metadataHover(text, position);
	if (metadata !== undefined) {
		return metadata;
	}
	const found = symbolAt(text, position);
	if (found !== undefined) {
		return symbolHover(text, found.symbol, found.range);
	}
	const { graph } = text.design;
	const labelled = componentNamedAt(text, position);
	if (labelled !== undefined && text.regionAt(position).kind === "flowchart") {
		return componentHover(text, labelled.component, labelled.range);
	}
	const connector = graph.connectors.find(({ range }) => containsPosition(range, position));
	return connector === undefined ? undefined : connectorHover(text, connector, connector.range);
}

function symbolHover(text: DesignText, symbol: DesignSymbol, range: TextRange): DesignHover | undefined {
	const { graph } = text.design;
	switch (symbol.kind) {
		case "component": {
			const component = graph.components.find(({ id }) => id === symbol.name);
			return component && componentHover(text, component, range);
		}
		case "group": {
			const group = graph.groups.find(({ id }) => id === symbol.name);
			return group && { range, title: l10n.t`${group.title}: group`, paragraphs: [holds(group.members.length)] };
		}
		case "connector": {
			const connector = graph.connectors.find(({ id }) => id === symbol.name);
			return connector && connectorHover(text, connector, range);
		}
		case "estimate":
			return estimateHover(text, symbol.name, range);
		default:
			return assertNever(symbol.kind);
	}
}

function holds(members: number): string {
	return members === 1 ? l10n.t`Holds one component.` : l10n.t`Holds ${members} components.`;
}

function componentHover(text: DesignText, component: Component, range: TextRange): DesignHover {
	const { capacity, latency } = text.design;
	const load = capacity.find((row) => row.component === component.id);
	return {
		range,
		title: `${component.label}: ${roleName[component.role]}`,
		paragraphs: [
			roleMeaning[component.role],
			l10n.t`Read so because ${component.roleReason}.`,
			...numbersOf(component),
			...(load === undefined ? [] : [load.shown]),
			...(latency?.path.includes(component.id) === true ? [[onPath(latency), ...latency.notes].join(" ")] : []),
		],
	};
}

function onPath({ percentile, totalMs, objectiveMs }: LatencyReport): string {
	return objectiveMs === undefined
		? l10n.t`On the critical path: ${percentile} ${totalMs} ms.`
		: l10n.t`On the critical path: ${percentile} ${totalMs} ms of ${objectiveMs} ms.`;
}

/** "p95 70 ms · 400 requests a second a replica · n 40": as stated, nothing for what is not. */
function numbersOf({ meta }: Component): readonly string[] {
	const parts = [
		meta.p50 === undefined ? [] : [l10n.t`p50 ${meta.p50} ms`],
		meta.p95 === undefined ? [] : [l10n.t`p95 ${meta.p95} ms`],
		meta.p99 === undefined ? [] : [l10n.t`p99 ${meta.p99} ms`],
		meta.rpsMax === undefined ? [] : [l10n.t`${showRate(meta.rpsMax)} a replica`],
		meta.n === undefined ? [] : [meta.n === 1 ? l10n.t`1 replica` : l10n.t`${meta.n} replicas`],
		meta.shards === undefined ? [] : [shardWords(meta.shards)],
		meta.rps === undefined ? [] : [l10n.t`${showRate(meta.rps)} enter here`],
	].flat();
	const stated = parts.join(" · ");
	return parts.length === 0 ? [] : [l10n.t`Stated: ${stated}.`];
}

function connectorHover(text: DesignText, connector: Connector, range: TextRange): DesignHover {
	const label = (id: string) =>
		text.design.graph.components.find((one) => one.id === id)?.label ??
		text.design.graph.groups.find((one) => one.id === id)?.title ??
		id;
	const arrow = text.flow.arrows.find((one) => one.connector.id === connector.id);
	const ratio = connector.ratio ?? 1;
	const load = text.load.byComponent.get(connector.from);
	const share =
		connector.ratio === undefined
			? l10n.t`Every request goes this way (ratio 1).`
			: l10n.t`${Math.round(ratio * 1000) / 10} % of the requests go this way (ratio ${ratio}).`;
	return {
		range,
		title: `${label(connector.from)} → ${label(connector.to)}`,
		paragraphs: [
			connector.async
				? l10n.t`Asynchronous: nobody waits, so it carries load and no latency.`
				: l10n.t`Somebody waits for it: its time counts on the critical path.`,
			...(arrow === undefined ? [] : [meaningTexts[arrow.meaning]]),
			load === undefined ? share : [share, l10n.t`Load over it: ${showRate(load * ratio)}.`].join(" "),
			...(connector.sequence === undefined ? [] : [l10n.t`Called in turn, after the earlier ones.`]),
			...(text.design.latency?.connectors.includes(connector.id) === true ? [l10n.t`On the critical path.`] : []),
		],
	};
}

const meaningTexts: Readonly<Record<DesignText["flow"]["arrows"][number]["meaning"], string>> = {
	call: l10n.t`Read as a call, from caller to callee.`,
	data: l10n.t`Read as data, from its producer to its consumer.`,
	read: l10n.t`Read as a look into a store.`,
	write: l10n.t`Read as a write to a store.`,
	"read-write": l10n.t`Read as reading and writing a store.`,
};

function estimateHover(text: DesignText, name: string, range: TextRange): DesignHover | undefined {
	const row = text.estimates.byName.get(name);
	if (row === undefined) {
		return undefined;
	}
	const { estimate } = row;
	const value = estimate.shown === undefined ? l10n.t`no value` : estimate.shown;
	const formulas = (text.options.pack?.estimates ?? [])
		.filter((formula) => rowOfFormula(formula, text.estimates) === row)
		.flatMap((formula) => {
			const result = formulaResult(formula, row, text.estimates);
			const target = result === undefined ? undefined : { text: formula.unit, factor: result.unit.value };
			return result === undefined
				? []
				: [l10n.t`${formula.title}: your own assumptions give ${showQuantity(result.expected, target)}.`];
		});
	return {
		range,
		title: `${name} = ${value}`,
		paragraphs: [
			...(estimate.problem === undefined ? [] : [estimate.problem.message]),
			...(isReservedName(name) ? [reservedNameTable[name].meaning] : []),
			l10n.t`Line ${estimate.range.start.lineBase0 + 1}: ${estimate.expression}`,
			...formulas,
		],
	};
}

/** Keys and values inside of `@{ … }`, of components and arrows alike. */
function metadataHover(text: DesignText, position: TextPosition): DesignHover | undefined {
	const offset = text.index.offsetAt(position);
	for (const { tree, start } of text.charts) {
		for (const entry of [...tree.vertices, ...tree.links].flatMap(({ metadata }) =>
			metadata.flatMap(({ entries }) => entries),
		)) {
			const from = start + entry.start;
			if (offset < from || offset > start + entry.end) {
				continue;
			}
			const key = plainKey(entry.key);
			const role = key === "kind" ? roleOfKind(entry.value) : undefined;
			if (role !== undefined && offset >= start + entry.valueStart) {
				const range = text.index.rangeAt(start + entry.valueStart, start + entry.valueEnd);
				const synonyms = roleTable[role].synonyms.slice(0, 6).join(", ");
				const read = l10n.t`Also read from labels such as ${synonyms}.`;
				return { range, title: `${role}: ${roleName[role]}`, paragraphs: [roleMeaning[role], read] };
			}
			if (!isMetadataKey(key)) {
				return undefined;
			}
			const { meaning, unit, missing } = metadataKeyMeaning[key];
			return {
				range: text.index.rangeAt(from, start + entry.end),
				title: unit === "" ? key : l10n.t`${key}, in ${unit}`,
				paragraphs: [meaning, l10n.t`Not stated: ${missing}`],
			};
		}
	}
	return undefined;
}
