import { FlowchartLexer } from "./flowchartLexer.ts";
import type { FlowchartToken, FlowchartTokenKind } from "./flowchartToken.ts";

/** The tokens of a cleaned flowchart with one token of foresight: `peek` looks, `take` moves on. */
export class FlowchartTokens {
	readonly text: string;
	/** a quoted text over several lines whose label is not finished yet: what follows may be inside of it by mistake */
	openQuote: FlowchartToken | undefined;
	private readonly lexer: FlowchartLexer;
	private ahead: FlowchartToken | undefined;

	constructor(text: string) {
		this.text = text;
		this.lexer = new FlowchartLexer(text);
	}

	peek(): FlowchartToken {
		if (this.ahead === undefined) {
			this.ahead = this.lexer.next();
			const { kind, text } = this.ahead;
			if ((kind === "string" || kind === "markdown") && text.includes("\n")) {
				this.openQuote ??= this.ahead;
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
		this.openQuote = undefined;
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
