import * as l10n from "@vscode/l10n";

import type { Finding } from "../../../review/finding.ts";
import type { TextEdit } from "../../gesture.ts";
import { innerLabel } from "../../gesture/labelText.ts";
import { indentAt, lineEnd, lineStart } from "../../gesture/linePlaces.ts";
import type { DesignText } from "../designText.ts";
import type { FixMaker, QuickFix } from "../quickFix.ts";
import { problemsAfter } from "./afterFix.ts";

/** Each guess is tried: what does not take the error away without bringing another is not offered. */
export const flowchartFixes: Readonly<Record<string, FixMaker>> = {
	"syntax/flowchart": (text, finding) => {
		const at = text.index.offsetAt(finding.anchor.range.start);
		const guesses = [
			...commentOnItsLine(text, at),
			...quotedLabel(text, at),
			...closedLabel(text, at),
			...metadataAtItsId(text, at),
			...closedSubgraph(text, finding, at),
			...withHead(text, at),
			...strayEnd(text, at),
		];
		return guesses.filter(({ edits }) => mends(text, finding, edits)).slice(0, 1);
	},
};

/** No more errors than before, and none at this place or before it on its line. */
function mends(text: DesignText, finding: Finding, edits: readonly TextEdit[]): boolean {
	const errorsBefore = text.design.graph.problems.filter(({ severity }) => severity !== "warning");
	const errorsAfter = problemsAfter(text, edits).filter(({ severity }) => severity !== "warning");
	const { start } = finding.anchor.range;
	const movedDown = edits.some(({ range, text: by }) => by.includes("\n") && range.start.lineBase0 <= start.lineBase0);
	const line = start.lineBase0 + (movedDown ? 1 : 0);
	const onLine = errorsAfter.find(({ range }) => range.start.lineBase0 === line);
	return (
		errorsAfter.length < errorsBefore.length ||
		(errorsAfter.length === errorsBefore.length &&
			onLine !== undefined &&
			onLine.range.start.character > start.character)
	);
}

function edit(text: DesignText, start: number, end: number, by: string): TextEdit {
	return { range: text.index.rangeAt(start, end), text: by };
}

function eolOf(text: DesignText): string {
	return text.text.includes("\r\n") ? "\r\n" : "\n";
}

/** `a --> b %% why` becomes two lines. */
function commentOnItsLine(text: DesignText, at: number): QuickFix[] {
	const { text: all } = text;
	if (!all.startsWith("%%", at)) {
		return [];
	}
	const end = lineEnd(all, at);
	const from = all.slice(0, at).trimEnd().length;
	const above = lineStart(all, at);
	const comment = `${indentAt(all, at)}${all.slice(at, end).trimEnd()}${eolOf(text)}`;
	const edits = [edit(text, above, above, comment), edit(text, from, end, "")];
	return [{ title: l10n.t`Move this comment to its own line`, edits, preferred: true }];
}

const brackets: readonly (readonly [string, readonly string[]])[] = [
	["(((", [")))"]],
	["([", ["])"]],
	["[[", ["]]"]],
	["[(", [")]"]],
	["[/", ["/]", "\\]"]],
	["[\\", ["\\]", "/]"]],
	["((", ["))"]],
	["{{", ["}}"]],
	["[", ["]"]],
	["(", [")"]],
	["{", ["}"]],
	[">", ["]"]],
	["|", ["|"]],
];

/** The innermost label before the error, up to the nearest closing bracket behind it. */
function quotedLabel(text: DesignText, at: number): QuickFix[] {
	const from = lineStart(text.text, at);
	const line = text.text.slice(from, lineEnd(text.text, at));
	const error = at - from;
	const found: QuickFix[] = [];
	for (const [open, closes] of brackets) {
		for (let start = line.indexOf(open); start >= 0 && start <= error; start = line.indexOf(open, start + 1)) {
			const before = line[start - 1] ?? "";
			if (open === "|" ? !/[->=.\s]/.test(before) : !/[\p{L}\p{N}_]/u.test(before)) {
				continue;
			}
			const inner = start + open.length;
			for (const close of closes) {
				const ends = indexesOf(line, close, Math.max(inner, error));
				for (const end of ends) {
					const label = line.slice(inner, end);
					if (label.trim() !== "" && !label.startsWith('"')) {
						const edits = [edit(text, from + inner, from + end, `"${innerLabel(label)}"`)];
						found.push({ title: l10n.t`Quote this label`, edits, preferred: true });
					}
				}
			}
		}
	}
	return found;
}

/** `home[Home API --> rank`: closed before the next arrow, or at the end of the line. */
function closedLabel(text: DesignText, at: number): QuickFix[] {
	const from = lineStart(text.text, at);
	const line = text.text.slice(from, lineEnd(text.text, at));
	const [open, [close] = []] = brackets.find(([one]) => line.startsWith(one, at - from)) ?? [];
	if (open === undefined || close === undefined || open === "|" || !/[\p{L}\p{N}_]/u.test(line[at - from - 1] ?? "")) {
		return [];
	}
	const inner = at - from + open.length;
	const label = /^.*?(?=\s*(?:$|--|==|-\.|~~~|\s&\s|@\{|:::|%%))/.exec(line.slice(inner))?.[0] ?? "";
	const by = `"${innerLabel(label.replace(/^"|"$/g, ""))}"${close}`;
	const edits = [edit(text, from + inner, from + inner + label.length, by)];
	return label.trim() === "" ? [] : [{ title: l10n.t`Close this label`, edits, preferred: true }];
}

function indexesOf(line: string, part: string, from: number): readonly number[] {
	const found: number[] = [];
	for (let at = line.indexOf(part, from); at >= 0; at = line.indexOf(part, at + 1)) {
		found.push(at);
	}
	return found;
}

/** `rank @{ n: 2 }` */
function metadataAtItsId(text: DesignText, at: number): QuickFix[] {
	const from = text.text.slice(0, at).trimEnd().length;
	return text.text.startsWith("@{", at) && from < at && from > lineStart(text.text, at)
		? [{ title: l10n.t`Put the metadata directly behind its id`, edits: [edit(text, from, at, "")], preferred: true }]
		: [];
}

function closedSubgraph(text: DesignText, finding: Finding, at: number): QuickFix[] {
	if (!text.slice(finding.anchor.range).startsWith("subgraph")) {
		return [];
	}
	const chart = text.charts.find(({ start, end }) => start <= at && at <= end);
	if (chart === undefined) {
		return [];
	}
	const last = chart.start + text.text.slice(chart.start, chart.end).trimEnd().length;
	const by = `${eolOf(text)}${indentAt(text.text, at)}end`;
	return [{ title: l10n.t`Close this group with end`, edits: [edit(text, last, last, by)], preferred: true }];
}

function withHead(text: DesignText, at: number): QuickFix[] {
	const chart = text.charts.find(({ start, end }) => start <= at && at <= end);
	// English: mermaid's syntax
	const head = `flowchart LR${eolOf(text)}`;
	return chart === undefined || /^\s*(?:flowchart|graph)\b/m.test(text.text.slice(chart.start, chart.end))
		? []
		: [
				{
					title: l10n.t`Begin with flowchart LR`,
					edits: [edit(text, chart.start, chart.start, head)],
					preferred: true,
				},
			];
}

function strayEnd(text: DesignText, at: number): QuickFix[] {
	const from = lineStart(text.text, at);
	const end = lineEnd(text.text, at);
	const next = text.text.indexOf("\n", end);
	return text.text.slice(from, end).trim() === "end"
		? [{ title: l10n.t`Delete this end`, edits: [edit(text, from, next < 0 ? text.text.length : next + 1, "")] }]
		: [];
}
