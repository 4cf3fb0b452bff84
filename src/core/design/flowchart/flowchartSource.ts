import { type CleanFlowchart, unmasked } from "./cleanFlowchart.ts";
import type { FlowchartTokenKind } from "./flowchartToken.ts";
import { FlowchartTokens } from "./flowchartTokens.ts";
import type { Span } from "./flowchartTree.ts";

/** A text in the flowchart with its place in the written text. */
export interface Label {
	readonly text: string;
	readonly span: Span;
}

const plainText: ReadonlySet<FlowchartTokenKind> = new Set<FlowchartTokenKind>(["text"]);

/** The cleaned text with its tokens, and the way from its offsets to spans of the written one. */
export class FlowchartSource {
	readonly text: string;
	readonly tokens: FlowchartTokens;
	private readonly clean: CleanFlowchart;
	private readonly writtenLength: number;

	constructor(clean: CleanFlowchart, writtenLength: number) {
		this.clean = clean;
		this.text = clean.text;
		this.tokens = new FlowchartTokens(clean.text);
		this.writtenLength = writtenLength;
	}

	span(start: number, end: number): Span {
		const from = Math.min(this.clean.writtenOffset(start), this.writtenLength);
		// the last character's offset plus one: what was cut away behind it is not part of it
		const to = end > start ? Math.min(this.clean.writtenOffset(end - 1) + 1, this.writtenLength) : from;
		return { start: from, end: Math.max(from, to) };
	}

	trimmed(start: number, end: number): Span {
		let from = start;
		let to = end;
		while (from < to && /\s/.test(this.text[from] ?? "")) {
			from++;
		}
		while (to > from && /\s/.test(this.text[to - 1] ?? "")) {
			to--;
		}
		return this.span(from, to);
	}

	/** A quoted text, or plain text, or one behind the other, which mermaid glues. Undefined where there is none. */
	takeLabel(): (Label & { readonly quoted: boolean }) | undefined {
		const first = this.tokens.peek();
		const quote = this.tokens.takeIf("string") ?? this.tokens.takeIf("markdown");
		const plain = this.tokens.takeRun(plainText);
		if (quote !== undefined && plain === undefined) {
			return { text: unmasked(quote.text), span: this.span(quote.start, quote.end), quoted: true };
		}
		if (plain === undefined) {
			return undefined;
		}
		const text = unmasked((quote?.text ?? "") + plain.text).trim();
		return { text, span: this.trimmed(first.start, plain.end), quoted: false };
	}

	/** How far a line is indented if nothing but blanks stands before the offset. */
	indentBefore(offset: number): number | undefined {
		const lineStart = this.text.lastIndexOf("\n", offset - 1) + 1;
		return this.text.slice(lineStart, offset).trim() === "" ? offset - lineStart : undefined;
	}
}
