import * as l10n from "@vscode/l10n";

import { FlowchartFault } from "./flowchartFault.ts";
import type { FlowchartToken, FlowchartTokenKind } from "./flowchartToken.ts";
import { type FlowchartTokens, idTokens } from "./flowchartTokens.ts";
import type { FlowDirective } from "./flowchartTree.ts";

export type DirectiveWord = "style" | "linkStyle" | "classDef" | "class" | "click";

/** What a line that names ids says: offsets are those of the cleaned text. */
export interface Directive {
	readonly kind: DirectiveWord;
	readonly ids: FlowDirective["ids"];
	/** the id of `style` as a whole: mermaid makes a component of it */
	readonly target?: FlowchartToken;
	/** of `linkStyle`, as written */
	readonly arrows: readonly FlowchartToken[];
	readonly start: number;
	readonly end: number;
}

/** Reads `style`, `linkStyle`, `classDef`, `class` and `click` up to the end of their statement. Throws a fault. */
export function readDirective(tokens: FlowchartTokens, kind: DirectiveWord): Directive {
	const first = tokens.take();
	const reader = new DirectiveReader(tokens, first, kind);
	switch (kind) {
		case "style": {
			const target = reader.id();
			const end = reader.styles();
			return { kind, ids: [target.text], target, arrows: [], start: first.start, end };
		}
		case "classDef":
			reader.id();
			return { kind, ids: [], arrows: [], start: first.start, end: reader.styles() };
		case "class": {
			const target = reader.id();
			const { end } = reader.id();
			return { kind, ids: target.text.split(","), arrows: [], start: first.start, end };
		}
		case "linkStyle": {
			const arrows = reader.arrows();
			return { kind, ids: [], arrows, start: first.start, end: reader.curveAndStyles() };
		}
		case "click": {
			// the lexer has passed over the word itself
			const start = tokens.text.lastIndexOf("click", first.start);
			return { kind, ids: first.text.split(","), arrows: [], start, end: reader.action() };
		}
	}
}

class DirectiveReader {
	private readonly tokens: FlowchartTokens;
	private readonly first: FlowchartToken;
	private readonly kind: DirectiveWord;

	constructor(tokens: FlowchartTokens, first: FlowchartToken, kind: DirectiveWord) {
		this.tokens = tokens;
		this.first = first;
		this.kind = kind;
	}

	id(): FlowchartToken {
		this.need(this.tokens.takeIf("space"));
		return this.need(this.tokens.takeRun(idTokens));
	}

	styles(): number {
		this.need(this.tokens.takeIf("space"));
		return this.styleList();
	}

	arrows(): readonly FlowchartToken[] {
		this.need(this.tokens.takeIf("space"));
		if (this.tokens.takeIf("default") !== undefined) {
			return [];
		}
		const found = [this.need(this.tokens.takeIf("number"))];
		while (this.tokens.takeIf("comma") !== undefined) {
			found.push(this.need(this.tokens.takeIf("number")));
		}
		return found;
	}

	curveAndStyles(): number {
		this.need(this.tokens.takeIf("space"));
		if (this.tokens.takeIf("interpolate") === undefined) {
			return this.styleList();
		}
		this.need(this.tokens.takeIf("space"));
		const curve = this.need(this.tokens.takeRun(plainTokens));
		return this.tokens.takeIf("space") === undefined ? curve.end : this.styleList();
	}

	/** What a click does: a function to call, or an address to go to; with a hint to show and a window to open it in. */
	action(): number {
		const callback = this.tokens.takeIf("callback");
		if (callback !== undefined) {
			const last = this.tokens.takeIf("callback-arguments") ?? callback;
			return this.more(["string"]) ?? last.end;
		}
		const named = this.tokens.takeRun(plainTokens);
		if (named !== undefined) {
			return this.more(["string"]) ?? named.end;
		}
		if (this.tokens.peek().text.startsWith("href")) {
			this.tokens.takeIf("keyword");
		}
		const address = this.need(this.tokens.takeIf("string"));
		return this.more(["string", "link-target"]) ?? address.end + 1;
	}

	/** `"hint" _blank`, each behind one blank; at most one of each, in this order. */
	private more(kinds: readonly FlowchartTokenKind[]): number | undefined {
		let end: number | undefined;
		for (let wanted = kinds; wanted.length > 0 && this.tokens.takeIf("space") !== undefined; ) {
			const token = this.tokens.peek();
			const found = wanted.indexOf(token.kind);
			if (found < 0) {
				throw this.fault();
			}
			this.tokens.take();
			end = token.kind === "string" ? token.end + 1 : token.end;
			wanted = wanted.slice(found + 1);
		}
		return end;
	}

	private styleList(): number {
		let last = this.need(this.tokens.takeRun(styleTokens));
		while (this.tokens.takeIf("comma") !== undefined) {
			last = this.need(this.tokens.takeRun(styleTokens));
		}
		return last.end - (last.text.length - last.text.trimEnd().length);
	}

	private need(token: FlowchartToken | undefined): FlowchartToken {
		if (token === undefined) {
			throw this.fault();
		}
		return token;
	}

	private fault(): FlowchartFault {
		const found = this.tokens.peek();
		const onLine = !this.tokens.text.slice(this.first.start, found.start).includes("\n");
		const empty = found.kind === "newline" || found.kind === "end-of-text" || !onLine;
		return new FlowchartFault(
			l10n.t("`{0}` is written as in `{1}`.", this.kind, examples[this.kind]),
			empty ? this.first.start : found.start,
			empty ? this.first.end : found.end,
		);
	}
}

// English in examples: mermaid's syntax
const examples: Readonly<Record<DirectiveWord, string>> = {
	style: "style api fill:#f96,stroke:#333",
	linkStyle: "linkStyle 0 stroke:#f96",
	classDef: "classDef hot fill:#f96",
	class: "class api,ranker hot",
	click: 'click api "https://example.com"',
};
const styleTokens: ReadonlySet<FlowchartTokenKind> = new Set<FlowchartTokenKind>([
	"number",
	"word",
	"colon",
	"space",
	"hash",
	"style",
]);
const plainTokens: ReadonlySet<FlowchartTokenKind> = new Set<FlowchartTokenKind>([
	"number",
	"letter",
	"word",
	"minus",
	"comma",
	"colon",
	"ampersand",
	"hash",
	"star",
	"down",
]);
