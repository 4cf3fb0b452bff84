import * as l10n from "@vscode/l10n";

import type { TextPosition, TextRange } from "../../base/textRange.ts";
import { componentKeys, connectorKeys, plainKey } from "../metadataKeys.ts";
import { roleIds } from "../role.ts";
import { roleName } from "../roleName.ts";
import type { Completion } from "./completion.ts";
import type { DesignText } from "./designText.ts";
import { isMetadataKey, type MetadataKey, metadataKeyMeaning } from "./metadataKeyMeaning.ts";
import { roleMeaning } from "./roleMeaning.ts";

/** `start`: offset at which the drawing begins. Reads the words before the caret, since a line that is being written parses as nothing. */
export function flowchartCompletions(text: DesignText, position: TextPosition, start: number): readonly Completion[] {
	const before = text.text.slice(start, text.index.offsetAt(position));
	const open = before.lastIndexOf("@{");
	if (open > before.lastIndexOf("}")) {
		const owner = /([^\s&;@]+)$/.exec(before.slice(0, open))?.[1] ?? "";
		return insideMetadata(text, position, owner, before.slice(open + 2));
	}
	const line = text.linePrefix(position);
	if (/^\s*%%/.test(line)) {
		return [];
	}
	if (before.trim() === "" && text.text.slice(start).trim().split("\n").length === 1) {
		const range = wordRange(position, "");
		// English: mermaid's syntax
		return ["flowchart LR", "flowchart TB"].map((words) => ({ kind: "keyword", label: words, text: words, range }));
	}
	return idsAt(text, position, line);
}

function insideMetadata(text: DesignText, position: TextPosition, owner: string, before: string): Completion[] {
	const rest = /^[^}\n]*/.exec(text.text.slice(text.index.offsetAt(position)))?.[0] ?? "";
	const entry = before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf("\n")) + 1);
	const [, key, gap = "", value = ""] = /^\s*["']?([\w-]+)["']?\s*:(\s*)([^,\n"']*)$/.exec(entry) ?? [];
	if (key !== undefined) {
		// written in front of another entry, a value needs the comma between them
		const tail = /^\s*[\w-]+\s*:/.test(rest) ? ", " : "";
		return valuesOf(plainKey(key), { lead: gap === "" ? " " : "", tail }, wordRange(position, value));
	}
	const typed = /^(\s*)([\w-]*)$/.exec(entry);
	if (typed === null) {
		return [];
	}
	const here = [...`${before},${rest}`.matchAll(/([\w-]+)\s*:/g)].map((match) => plainKey(match[1] ?? ""));
	const component = text.design.graph.components.find(({ id }) => id === owner);
	const elsewhere = (component?.meta.entries ?? []).map((one) => plainKey(one.key));
	const known = new Set([...here, ...elsewhere]);
	const isConnector = text.charts.some(({ tree }) => tree.links.some((link) => link.named && link.id === owner));
	const keys: readonly MetadataKey[] = isConnector ? connectorKeys : componentKeys;
	const lead = before === "" ? " " : "";
	return keys
		.filter((name) => !known.has(name))
		.map((name): Completion => keyCompletion(name, lead, wordRange(position, typed[2] ?? "")));
}

function keyCompletion(name: MetadataKey, lead: string, range: TextRange): Completion {
	const { meaning, unit, missing } = metadataKeyMeaning[name];
	const flag = name === "async" || name === "seq";
	return {
		kind: "key",
		label: name,
		...(unit === "" ? {} : { detail: unit }),
		meaning: [meaning, l10n.t`Not stated: ${missing}`].join(" "),
		text: `${lead}${name}: ${flag ? "true" : ""}`,
		range,
		...(name === "kind" ? { goesOn: true } : {}),
	};
}

function valuesOf(
	key: string,
	{ lead, tail }: { readonly lead: string; readonly tail: string },
	range: TextRange,
): Completion[] {
	if (key === "kind") {
		return roleIds
			.filter((role) => role !== "unknown")
			.map((role) => ({
				kind: "role",
				label: role,
				detail: roleName[role],
				meaning: roleMeaning[role],
				text: lead + role + tail,
				range,
			}));
	}
	if (key === "async" || key === "seq") {
		return ["true", "false"].map((value) => ({ kind: "value", label: value, text: lead + value + tail, range }));
	}
	if (isMetadataKey(key)) {
		const { example, unit, meaning } = metadataKeyMeaning[key];
		return range.start.character === range.end.character
			? [{ kind: "value", label: example, detail: unit, meaning, text: lead + example + tail, fill: example, range }]
			: [];
	}
	return [];
}

const arrow =
	/(?:[-=.]{2,}>|<[-=.]{2,}>|[-=.]{2,}[xo](?=\s)|---+|===+|-\.+-)(\s*)(?:\|[^|]*\|(\s*))?([\p{L}\p{N}_]*)$/u;

function idsAt(text: DesignText, position: TextPosition, line: string): readonly Completion[] {
	const outside = withoutLabels(line);
	if (outside === undefined) {
		return [];
	}
	const behindArrow = arrow.exec(outside);
	if (behindArrow !== null) {
		const [, gap = "", labelGap, typed = ""] = behindArrow;
		const lead = (labelGap ?? gap) === "" ? " " : "";
		return ids(text, wordRange(position, typed), lead, typed);
	}
	const joined = /\s&(\s*)([\p{L}\p{N}_]*)$/u.exec(outside);
	if (joined !== null) {
		return ids(text, wordRange(position, joined[2] ?? ""), joined[1] === "" ? " " : "", joined[2]);
	}
	const styled = /^\s*(?:class|style|click)\s+(?:[^\s,]+,)*([\p{L}\p{N}_]*)$/u.exec(line);
	if (styled !== null) {
		return ids(text, wordRange(position, styled[1] ?? ""), "", styled[1]);
	}
	const begun = /^\s*([\p{L}\p{N}_]*)$/u.exec(line);
	if (begun === null) {
		return [];
	}
	const range = wordRange(position, begun[1] ?? "");
	return [...ids(text, range, "", begun[1]), ...arrowNames(text, range)];
}

function ids(text: DesignText, range: TextRange, lead: string, typed = ""): readonly Completion[] {
	const { components, groups } = text.design.graph;
	// what is being written is read as a component of its own until it is finished
	const isTyped = (id: string, count: number) => id === typed && count === 1;
	return [
		...components
			.filter(({ id, references }) => !isTyped(id, references.length))
			.map(({ id, label, role }): Completion => {
				const detail = label === id ? roleName[role] : label;
				return { kind: "component", label: id, detail, meaning: roleMeaning[role], text: lead + id, range };
			}),
		...groups.map(({ id, title }): Completion => ({ kind: "group", label: id, detail: title, text: lead + id, range })),
	];
}

/** `e3` at the beginning of a line: `e3@{ ratio: 0.7 }` */
function arrowNames(text: DesignText, range: TextRange): readonly Completion[] {
	return text.charts.flatMap(({ tree }) =>
		tree.links
			.filter(({ named }) => named)
			.map(({ id, from, to }): Completion => {
				return { kind: "connector", label: id, detail: `${from} → ${to}`, text: id, range };
			}),
	);
}

/** The line with finished labels blanked; undefined inside of a label. */
function withoutLabels(line: string): string | undefined {
	let rest = line.replace(/"[^"]*"/g, (label) => "_".repeat(label.length));
	for (let before = ""; before !== rest; ) {
		before = rest;
		rest = rest.replace(/@?\{[^{}[\]()]*\}|\[[^{}[\]()]*\]|\([^{}[\]()]*\)/g, (label) => "_".repeat(label.length));
	}
	const bars = (rest.match(/\|/g) ?? []).length;
	return /["[{(]/.test(rest) || bars % 2 === 1 ? undefined : rest;
}

function wordRange(position: TextPosition, typed: string): TextRange {
	return { start: { ...position, character: position.character - typed.length }, end: position };
}
