import * as l10n from "@vscode/l10n";

import { FlowchartFault } from "./flowchartFault.ts";
import type { LinkSketch } from "./flowchartBuilder.ts";
import type { FlowchartSource, Label } from "./flowchartSource.ts";
import type { FlowchartToken } from "./flowchartToken.ts";
import type { FlowProblem } from "./flowchartTree.ts";
import { readLabel } from "./readLabel.ts";

/** An arrow; `start` and `end` are those of its signs in the cleaned text, without the blanks around. */
export interface Arrow {
	readonly sketch: LinkSketch;
	readonly start: number;
	readonly end: number;
	readonly warning?: FlowProblem;
}

/** `-->`, `-- text -->`, `-->|text|`, each with a name before it or none. Throws a fault. */
export function readArrow(source: FlowchartSource): Arrow {
	const { tokens } = source;
	const name = tokens.takeIf("link-id");
	const first = tokens.peek();
	let label: Label | undefined;
	let warning: FlowProblem | undefined;
	let signs = first.text.trim();
	let end = first.end;
	if (first.kind === "link-start") {
		tokens.take();
		const text = readEdgeText(source, first);
		label = text;
		warning = text.quoted ? undefined : swallowed(source, first, text);
		const close = tokens.take();
		signs += close.text.trim();
		end = close.end;
	} else if (first.kind === "link") {
		tokens.take();
		const open = tokens.takeIf("pipe");
		if (open !== undefined) {
			const closed = readLabel(source, open);
			label = closed;
			end = closed.end;
			tokens.takeIf("space");
		}
	} else {
		throw new FlowchartFault(
			l10n.t`An arrow's name is followed by the arrow: e1@-->.`,
			name?.start ?? first.start,
			first.end,
		);
	}
	const start = name?.start ?? first.start + (first.text.length - first.text.trimStart().length);
	const arrowEnd = start + source.text.slice(start, end).trimEnd().length;
	return {
		sketch: {
			...(name === undefined ? {} : { name: name.text.replace("@", "") }),
			label: label?.text ?? "",
			...(label === undefined ? {} : { labelSpan: label.span }),
			span: source.span(start, arrowEnd),
			dotted: /^[xo<]?-?\./.test(signs),
			invisible: signs.startsWith("~~~"),
			bidirectional: /^(?:<.*>|x.*x|o.*o)$/.test(signs),
		},
		start,
		end: arrowEnd,
		...(warning === undefined ? {} : { warning }),
	};
}

/** Up to the signs that end the arrow, which are the next token then. */
function readEdgeText(source: FlowchartSource, open: FlowchartToken): Label & { readonly quoted: boolean } {
	const { tokens } = source;
	const label = source.takeLabel();
	if (tokens.peek().kind !== "link" || label === undefined) {
		const start = open.start + (open.text.length - open.text.trimStart().length);
		const sign = tokens.peek().kind === "unknown" ? tokens.peek().text : "";
		throw new FlowchartFault(
			sign === "" || label === undefined
				? l10n.t`This arrow is not finished: write -->, or -- text -->.`
				: l10n.t`A ${sign} in the text of this arrow needs quotation marks around the text.`,
			start,
			open.start + open.text.trimEnd().length,
		);
	}
	tokens.suspect = undefined;
	return label;
}

/** mermaid draws this without a word; whoever forgot half of an arrow misses what stood on the next line. */
function swallowed(source: FlowchartSource, open: FlowchartToken, label: Label): FlowProblem | undefined {
	if (!/\n/.test(label.text + open.text.trimStart())) {
		return undefined;
	}
	const message = l10n.t`This arrow takes the next line as its label; finish it with -->.`;
	return { message, span: source.trimmed(open.start, open.end), severity: "warning" };
}
