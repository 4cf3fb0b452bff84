import * as l10n from "@vscode/l10n";

import { FlowchartFault } from "./flowchartFault.ts";
import type { FlowchartSource, Label } from "./flowchartSource.ts";
import type { FlowchartToken, FlowchartTokenKind } from "./flowchartToken.ts";

/** A label with the offset behind its closing bracket, in the cleaned text. */
export interface ClosedLabel extends Label {
	readonly end: number;
}

/** What stands between an opening bracket (already taken) and the one that closes it. Throws a fault. */
export function readLabel(source: FlowchartSource, open: FlowchartToken): ClosedLabel {
	const { tokens } = source;
	const label = source.takeLabel();
	if (label === undefined) {
		throw brokenLabel(source, open, tokens.peek(), false);
	}
	const end = closeLabel(source, open);
	tokens.suspect = undefined;
	if (!label.quoted && /\n.*(?:--|==|-\.)/s.test(label.text)) {
		tokens.suspect = notClosed(open);
	}
	return { ...label, end };
}

/** Takes the bracket that closes `open` and answers with the offset behind it. */
export function closeLabel(source: FlowchartSource, open: FlowchartToken): number {
	const { tokens } = source;
	const token = tokens.peek();
	const wanted = closers[open.text] ?? ["|"];
	if ((token.kind === "close" || token.kind === "pipe") && wanted.includes(token.text)) {
		return tokens.take().end;
	}
	throw brokenLabel(source, open, token, true);
}

/** `[Label]` and its kin; the opening bracket is the next token. */
export function readShape(source: FlowchartSource): ClosedLabel & { readonly open: string } {
	const { tokens } = source;
	const open = tokens.take();
	if (open.text === "[|") {
		return { ...readPropertyShape(source, open), open: open.text };
	}
	const next = tokens.peek();
	const twice = (open.text === "(" || open.text === "{") && next.kind === "open" && next.text === open.text;
	if (!twice) {
		return { ...readLabel(source, open), open: open.text };
	}
	tokens.take();
	const both = { ...open, end: open.end + 1, text: open.text + open.text };
	const label = readLabel(source, both);
	return { ...label, end: closeLabel(source, both), open: both.text };
}

/** `[|key:value|label]`, its opening bracket taken. */
function readPropertyShape(source: FlowchartSource, open: FlowchartToken): ClosedLabel {
	const { tokens } = source;
	const kinds: readonly FlowchartTokenKind[] = ["word", "colon", "word", "pipe"];
	for (const kind of kinds) {
		if (tokens.takeIf(kind) === undefined) {
			throw new FlowchartFault(l10n.t`\`[|\` needs \`key:value|\` before the label.`, open.start, tokens.peek().end);
		}
	}
	return readLabel(source, { ...open, text: "[" });
}

function brokenLabel(
	{ text }: Pick<FlowchartSource, "text">,
	open: FlowchartToken,
	token: FlowchartToken,
	hasText: boolean,
): FlowchartFault {
	const sameLine = !text.slice(open.start, token.start).includes("\n");
	if (!sameLine || !inLabels.has(token.kind)) {
		return notClosed(open);
	}
	if (token.kind === "close" || token.kind === "pipe") {
		return hasText
			? new FlowchartFault(
					l10n.t`Write ${closerOf(open)} to close ${open.text}, or quotation marks around the label: id["Ranker (DLRM)"].`,
					token.start,
					token.end,
				)
			: new FlowchartFault(l10n.t`This label is empty.`, open.start, token.end);
	}
	const message = l10n.t`Brackets and quotation marks inside a label need quotation marks around it: id["Ranker (DLRM)"].`;
	return new FlowchartFault(message, token.start, token.end);
}

function notClosed(open: FlowchartToken): FlowchartFault {
	return new FlowchartFault(
		l10n.t`This ${open.text} is not closed: write ${closerOf(open)} behind the label.`,
		open.start,
		open.end,
	);
}

function closerOf({ text }: FlowchartToken): string {
	const closer = closers[text]?.[0] ?? "|";
	return text === "((" || text === "{{" ? closer + closer : closer;
}

/** what stands inside of a label or at its end; anything else is behind it */
const inLabels: ReadonlySet<FlowchartTokenKind> = new Set<FlowchartTokenKind>([
	"open",
	"close",
	"pipe",
	"string",
	"markdown",
	"unknown",
]);

/** closing brackets of each opening one; those of circles and hexagons are taken one by one */
const closers: Readonly<Record<string, readonly string[]>> = {
	"[": ["]"],
	"(": [")"],
	"{": ["}"],
	"((": [")"],
	"{{": ["}"],
	"(((": [")))"],
	"(-": ["-)", "/)", "))"],
	"([": ["])"],
	"[[": ["]]"],
	"[(": [")]"],
	"[/": ["/]", "\\]", "(]", "?]", "=]", ")]", "]]"],
	"[\\": ["\\]", "/]", "(]", "?]", "=]", ")]", "]]"],
	">": ["]"],
};
