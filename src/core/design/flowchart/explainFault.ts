import * as l10n from "@vscode/l10n";

import { FlowchartFault } from "./flowchartFault.ts";
import type { FlowchartSource } from "./flowchartSource.ts";
import type { FlowchartToken, FlowchartTokenKind } from "./flowchartToken.ts";
import type { Arrow } from "./readArrow.ts";

/** Why no component begins at a token, and what to write instead. `arrow`: the one that should lead to it. */
export function noComponent(source: FlowchartSource, token: FlowchartToken, arrow?: Arrow): FlowchartFault {
	if (
		arrow !== undefined &&
		(token.kind === "end-of-text" ||
			token.kind === "semicolon" ||
			source.text.slice(arrow.start, token.start).includes("\n"))
	) {
		const message = l10n.t`This arrow leads to no component: write an id behind it.`;
		return new FlowchartFault(message, arrow.start, arrow.end);
	}
	if (token.kind === "string" || token.kind === "markdown" || token.kind === "open") {
		const message = l10n.t`A component needs an id before its label, such as api["Home API"].`;
		return new FlowchartFault(message, token.start, token.end);
	}
	if (directiveWords.has(token.kind)) {
		const word = /^\S+/.exec(token.text)?.[0] ?? "";
		const message = l10n.t`\`${word}\` has a meaning of its own here; give the component another id.`;
		return new FlowchartFault(message, token.start, token.start + word.length);
	}
	if (token.kind === "link-id" && !/[-=.~]/.test(token.text)) {
		const message = l10n.t`What stands before an @ is the name of an arrow; a component's id has none.`;
		return new FlowchartFault(message, token.start, token.end);
	}
	if (isLink(token.kind)) {
		const from = token.start + (token.text.length - token.text.trimStart().length);
		return new FlowchartFault(l10n.t`This arrow comes from no component: write an id before it.`, from, token.end);
	}
	if (token.kind === "unknown") {
		const message = l10n.t`An id has letters, digits, _ and -; other signs go into a label: api["Home 🎧"].`;
		return new FlowchartFault(message, token.start, token.end);
	}
	return new FlowchartFault(l10n.t`Here a component or an arrow is expected.`, token.start, token.end);
}

/** Why a statement cannot go on at a token, and what to write instead. */
export function behindStatement(source: FlowchartSource, token: FlowchartToken): FlowchartFault {
	const { text } = source;
	const newline = text.indexOf("\n", token.start);
	const rest = text.slice(token.start, newline < 0 ? text.length : newline);
	if (/^\s*%%/.test(rest)) {
		const start = token.start + rest.indexOf("%%");
		return new FlowchartFault(l10n.t`A comment needs a line of its own.`, start, token.start + rest.length);
	}
	if (/^\s*[-=]>/.test(rest)) {
		return new FlowchartFault(l10n.t`An arrow has two dashes at least: write -->.`, token.start, token.start + 2);
	}
	if (rest.startsWith("@{")) {
		const message =
			token.kind === "metadata"
				? l10n.t`Metadata stands directly behind an id, without a space.`
				: l10n.t`This @{ is not closed: write } behind its last value.`;
		return new FlowchartFault(message, token.start, token.kind === "metadata" ? token.end : token.start + 2);
	}
	if (rest.trim() === "") {
		return new FlowchartFault(l10n.t`Take away the blanks at the end of this line.`, token.start, token.end);
	}
	return new FlowchartFault(
		l10n.t`One statement a line: here a line break or an arrow is missing.`,
		token.start,
		token.end,
	);
}

export function isLink(kind: FlowchartTokenKind): boolean {
	return kind === "link" || kind === "link-start" || kind === "link-id";
}

const directiveWords: ReadonlySet<FlowchartTokenKind> = new Set<FlowchartTokenKind>([
	"style",
	"linkStyle",
	"classDef",
	"class",
	"click",
	"subgraph",
	"end",
	"graph",
	"keyword",
	"interpolate",
	"link-target",
]);
