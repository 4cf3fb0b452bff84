import * as l10n from "@vscode/l10n";

import { FlowchartFault } from "./flowchartFault.ts";
import { FlowchartLexer } from "./flowchartLexer.ts";
import type { FlowchartToken, FlowchartTokenKind } from "./flowchartToken.ts";

/** The tokens of a cleaned flowchart with one token of foresight: `peek` looks, `take` moves on. */
export class FlowchartTokens {
	readonly text: string;
	/** something that reached over line breaks: if the statement cannot be read to its end, it was not closed */
	suspect: FlowchartFault | undefined;
	private readonly lexer: FlowchartLexer;
	private ahead: FlowchartToken | undefined;

	constructor(text: string) {
		this.text = text;
		this.lexer = new FlowchartLexer(text);
	}

	peek(): FlowchartToken {
		if (this.ahead === undefined) {
			this.ahead = this.lexer.next();
			const { kind, text, start } = this.ahead;
			if ((kind === "string" || kind === "markdown") && text.includes("\n")) {
				const at = this.text.lastIndexOf('"', start - 1);
				this.suspect ??= new FlowchartFault(
					l10n.t`This quotation mark is not closed: write " behind the label.`,
					at,
					at + 1,
				);
			}
		}
		return this.ahead;
	}

	take(): FlowchartToken {
		const token = this.peek();
		this.ahead = undefined;
		return token;
	}

	takeIf(kind: FlowchartTokenKind): FlowchartToken | undefined {
		return this.peek().kind === kind ? this.take() : undefined;
	}

	/** A run of tokens of some kinds; undefined where there is none. */
	takeRun(kinds: ReadonlySet<FlowchartTokenKind>): FlowchartToken | undefined {
		const first = this.peek();
		if (!kinds.has(first.kind)) {
			return undefined;
		}
		let text = "";
		let end = first.end;
		while (kinds.has(this.peek().kind)) {
			const token = this.take();
			text += token.text;
			end = token.end;
		}
		return { kind: first.kind, start: first.start, end, text };
	}

	/** Goes on behind the line of an offset. */
	resumeAfterLineOf(offset: number): void {
		const newline = this.text.indexOf("\n", offset);
		this.ahead = undefined;
		this.suspect = undefined;
		this.lexer.resumeAt(newline < 0 ? this.text.length : newline);
	}
}

/** Of what ids are made. */
export const idTokens: ReadonlySet<FlowchartTokenKind> = new Set<FlowchartTokenKind>([
	"number",
	"word",
	"down",
	"minus",
	"default",
	"comma",
	"colon",
	"ampersand",
	"hash",
	"star",
	"letter",
]);
