import * as l10n from "@vscode/l10n";

import { comparePositions, type TextRange } from "../../base/textRange.ts";
import { roleName } from "../roleName.ts";
import type { DesignText } from "./designText.ts";

export interface OutlineEntry {
	readonly kind: "group" | "component" | "estimate";
	readonly name: string;
	readonly detail: string;
	/** everything that belongs to it */
	readonly range: TextRange;
	/** its name, within `range` */
	readonly nameRange: TextRange;
	readonly children: readonly OutlineEntry[];
}

/** Groups with their components, loose components, then the lines of estimate blocks; each in the order of the text. */
export function designOutline(text: DesignText): readonly OutlineEntry[] {
	const { components, groups } = text.design.graph;
	const groupIds = new Set(groups.map(({ id }) => id));
	const inner = new Set(groups.flatMap(({ members }) => members.filter((member) => groupIds.has(member))));
	const loose = components.filter(({ group }) => group === undefined).map((one) => componentEntry(text, one.id));
	const outer = groups.filter(({ id }) => !inner.has(id)).map(({ id }) => groupEntry(text, id, new Set()));
	const drawn = [...outer, ...loose].flatMap((entry) => entry ?? []);
	const estimates = text.estimates.rows
		.filter(({ estimate }) => estimate.name !== "")
		.map(({ estimate }): OutlineEntry => {
			const { name, shown = "", range, nameRange } = estimate;
			return { kind: "estimate", name, detail: shown, range, nameRange, children: [] };
		});
	return inOrder([...drawn, ...estimates]);
}

function groupEntry(text: DesignText, id: string, seen: Set<string>): OutlineEntry | undefined {
	const group = text.design.graph.groups.find((one) => one.id === id);
	if (group === undefined || seen.has(id)) {
		return undefined;
	}
	seen.add(id);
	const children = group.members.flatMap(
		(member) => groupEntry(text, member, seen) ?? componentEntry(text, member, group.range) ?? [],
	);
	const end = { ...group.range.start, character: text.index.line(group.range.start.lineBase0).length };
	const nameRange = { start: group.range.start, end };
	const { title: name, range } = group;
	return { kind: "group", name, detail: l10n.t`group`, range, nameRange, children: inOrder(children) };
}

/** `within`: a child must lie inside of its parent, so a component defined elsewhere is shown where its group names it. */
function componentEntry(text: DesignText, id: string, within?: TextRange): OutlineEntry | undefined {
	const component = text.design.graph.components.find((one) => one.id === id);
	if (component === undefined) {
		return undefined;
	}
	const inside = (range: TextRange) =>
		within === undefined ||
		(comparePositions(within.start, range.start) <= 0 && comparePositions(range.end, within.end) <= 0);
	const range = [component.range, ...component.references].find(inside);
	if (range === undefined) {
		return undefined;
	}
	const detail = roleName[component.role];
	return { kind: "component", name: component.label, detail, range, nameRange: range, children: [] };
}

function inOrder(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
	return [...entries].sort((a, b) => comparePositions(a.range.start, b.range.start));
}
