import { type CleanFlowchart, cleanFlowchart } from "./cleanFlowchart.ts";
import { FlowchartBuilder, type LinkSketch } from "./flowchartBuilder.ts";
import { FlowchartLexer } from "./flowchartLexer.ts";
import { parseMetadata } from "./flowchartMetadata.ts";
import type { FlowchartToken, FlowchartTokenKind } from "./flowchartToken.ts";
import type { FlowDirective, FlowProblem, FlowReference, FlowStatement, FlowTree, Span } from "./flowchartTree.ts";

/**
 * Reads one flowchart. Agrees with mermaid 12 on vertices, links and subgraphs of whatever mermaid accepts; what mermaid
 * refuses has at least one problem of severity `error`, and everything outside the broken line is still there.
 * Offsets are UTF-16, in `written`. Never throws.
 */
export function parseFlowchart(written: string): FlowTree {
	if (written.length > longestFlowchart) {
		const message = `This drawing is longer than ${longestFlowchart} characters; mermaid does not draw it.`;
		const span = { start: 0, end: written.length };
		return { ...nothing, problems: [{ message, span, severity: "error" }] };
	}
	return new FlowchartParser(cleanFlowchart(written), written).parse();
}

const longestFlowchart = 50_000;
const nothing: FlowTree = {
	vertices: [],
	links: [],
	subgraphs: [],
	statements: [],
	directives: [],
	problems: [],
	bodyStart: 0,
};

/** Ends the reading of one statement; caught where statements are read, never seen outside. */
class Fault {
	readonly message: string;
	readonly start: number;
	readonly end: number;

	constructor(message: string, start: number, end: number) {
		this.message = message;
		this.start = start;
		this.end = end;
	}
}

const idTokens = new Set<FlowchartTokenKind>([
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
const titleTokens = new Set<FlowchartTokenKind>([
	"number",
	"word",
	"space",
	"minus",
	"ampersand",
	"letter",
	"colon",
	"star",
	"hash",
	"style",
	"linkStyle",
	"classDef",
	"class",
	"graph",
	"subgraph",
	"end",
	"down",
	"up",
]);

/** closing brackets of each opening one; the second opening bracket of circles and hexagons is read by the parser */
const closers: Readonly<Record<string, readonly string[]>> = {
	"[": ["]"],
	"(": [")"],
	"{": ["}"],
	"(((": [")))"],
	"(-": ["-)", "/)", "))"],
	"([": ["])"],
	"[[": ["]]"],
	"[(": [")]"],
	"[/": ["/]", "\\]", "(]", "?]", "=]", ")]", "]]"],
	"[\\": ["/]", "\\]", "(]", "?]", "=]", ")]", "]]"],
	">": ["]"],
};

/** Offsets in the cleaned text, where `Span` has those of the written one. */
interface Place {
	readonly start: number;
	readonly end: number;
}

interface Label {
	readonly text: string;
	readonly span: Span;
}

class FlowchartParser {
	private readonly clean: CleanFlowchart;
	private readonly written: string;
	private readonly text: string;
	private readonly lexer: FlowchartLexer;
	private readonly builder = new FlowchartBuilder();
	private readonly problems: FlowProblem[] = [];
	private readonly statements: FlowStatement[] = [];
	private readonly directives: FlowDirective[] = [];
	private ahead: FlowchartToken | undefined;
	private opened = 0;

	constructor(clean: CleanFlowchart, written: string) {
		this.clean = clean;
		this.written = written;
		// mermaid ends every text with a line break, and its grammar counts on it
		this.text = `${clean.text}\n`;
		this.lexer = new FlowchartLexer(this.text);
	}

	parse(): FlowTree {
		const bodyStart = this.readHead();
		this.readStatements(-1);
		return {
			vertices: [...this.builder.vertices.values()],
			links: this.builder.links,
			subgraphs: this.builder.subgraphs,
			statements: this.statements,
			directives: this.directives,
			problems: this.problems,
			bodyStart: this.span(bodyStart, bodyStart).start,
		};
	}

	private readHead(): number {
		while (this.peek().kind === "newline" || this.peek().kind === "space") {
			this.take();
		}
		const first = this.peek();
		if (first.kind !== "graph") {
			this.report(new Fault("A drawing begins with a line `flowchart LR` (or TB).", first.start, first.end));
			return first.start;
		}
		this.take();
		const direction = this.peek();
		if (direction.kind === "no-direction") {
			this.take();
			return direction.end;
		}
		if (direction.kind !== "direction-of-graph") {
			const message = "Behind `flowchart` stands a direction (LR, RL, TB, BT) and a line break.";
			this.report(new Fault(message, direction.start, direction.end));
			return direction.start;
		}
		this.take();
		const gap = this.peek().kind === "space" ? this.take() : undefined;
		const after = this.peek();
		const ends = after.kind === "newline" || (after.kind === "semicolon" && gap === undefined);
		if (!ends) {
			this.report(new Fault("The first component begins on a line of its own.", after.start, after.end));
		}
		return ends ? after.end : after.start;
	}

	/** Up to the `end` of the subgraph `depth`, or to the end of the text for −1. Answers with members and the `end`. */
	private readStatements(depth: number): { members: string[]; end?: FlowchartToken } {
		const members: string[] = [];
		for (;;) {
			const token = this.peek();
			if (token.kind === "end-of-text") {
				return { members };
			}
			if (token.kind === "end" && depth >= 0) {
				this.take();
				return { members, end: token };
			}
			try {
				this.readStatement(depth, members);
			} catch (fault) {
				if (!(fault instanceof Fault)) {
					throw fault;
				}
				this.report(fault);
				this.resumeAfterLineOf(fault.start);
			}
		}
	}

	private readStatement(depth: number, members: string[]): void {
		const token = this.peek();
		switch (token.kind) {
			case "semicolon":
			case "newline":
			case "space":
			case "direction":
			case "accessible":
				this.take();
				return;
			case "end":
				throw new Fault("This `end` closes nothing.", token.start, token.start + 3);
			case "subgraph":
				members.push(this.readSubgraph());
				return;
			case "style":
			case "linkStyle":
			case "classDef":
			case "class":
			case "click":
				this.readDirective(token, token.kind);
				return;
			default:
				this.readChain(depth, members);
		}
	}

	private readSubgraph(): string {
		const head = this.take();
		const depth = this.opened++;
		let name: Label | undefined;
		let title: Label | undefined;
		try {
			if (this.peek().kind === "space") {
				const gap = this.take();
				name = this.readTitle(gap);
				if (this.peek().kind === "open" && this.peek().text === "[") {
					const open = this.take();
					title = this.readLabel(open);
					this.close(open, title);
				}
			} else {
				throw new Fault("A subgraph needs a name.", head.start, head.end);
			}
			this.endStatement();
		} catch (fault) {
			if (!(fault instanceof Fault)) {
				throw fault;
			}
			// the subgraph itself stays open, so that its `end` finds it
			this.report(fault);
			this.resumeAfterLineOf(fault.start);
		}
		const { members, end } = this.readStatements(depth);
		const last = end?.end ?? this.text.length - 1;
		if (end === undefined) {
			this.report(new Fault("This subgraph has no `end`.", head.start, head.end));
		}
		const text = name?.text ?? "";
		return this.builder.group({ id: text, title: title?.text ?? text, titleIsId: title === undefined }, members, {
			span: this.span(head.start, end === undefined ? last : end.start + 3),
			...(title === undefined && name === undefined
				? {}
				: { titleSpan: (title ?? name)?.span ?? this.span(last, last) }),
			...(end === undefined ? {} : { endSpan: this.span(end.start, end.start + 3) }),
		});
	}

	private readTitle(gap: FlowchartToken): Label {
		const first = this.peek();
		if (first.kind === "string" || first.kind === "markdown") {
			this.take();
			return { text: first.text, span: this.span(first.start, first.end) };
		}
		let text = "";
		while (titleTokens.has(this.peek().kind)) {
			text += this.take().text;
		}
		if (text === "") {
			throw new Fault("A subgraph's name is a word or stands in quotation marks.", gap.start, this.peek().end);
		}
		return { text, span: this.trimmed(first.start, first.start + text.length) };
	}

	/** Lines whose inside does not matter for the drawing's meaning: one line each. */
	private readDirective(token: FlowchartToken, kind: "style" | "linkStyle" | "classDef" | "class" | "click"): void {
		this.ahead = undefined;
		const rest = this.lexer.restOfLine(token.end);
		const words = rest.text.trim().replace(/;+$/, "").split(/\s+/);
		const target = words[0] ?? "";
		if (target === "" || (words.length < 2 && kind !== "click")) {
			throw new Fault(`\`${kind}\` needs an id and what to do with it.`, token.start, token.end);
		}
		const ids = kind === "linkStyle" || kind === "classDef" ? [] : target.split(",");
		const span = this.span(token.start, rest.end);
		if (kind !== "classDef") {
			this.directives.push({ kind, span, ids });
		}
		if (kind === "style") {
			const start = token.end + rest.text.indexOf(target);
			this.builder.refer(target, this.span(start, start + target.length));
		}
		if (kind === "linkStyle" && target !== "default") {
			const wrong = target.split(",").find((n) => !/^\d+$/.test(n) || Number(n) >= this.builder.links.length);
			if (wrong !== undefined) {
				throw new Fault(`There is no arrow number ${wrong} before this line.`, token.start, rest.end);
			}
		}
	}

	private readChain(depth: number, members: string[]): void {
		const start = this.peek().start;
		const statement = this.statements.length;
		const groups: FlowReference[][] = [];
		const links: Span[] = [];
		const keep = (end: number) => {
			this.statements[statement] = { span: this.trimmed(start, end), groups, links, depth };
		};
		let end = start;
		try {
			groups.push(this.readGroup(members));
			end = this.lastEnd;
			keep(end);
			while (isLink(this.peek().kind)) {
				const { sketch, span, start: linkStart, end: linkEnd } = this.readLink();
				const group = this.readGroup(members, { start: linkStart, end: linkEnd });
				groups.push(group);
				links.push(span);
				end = this.lastEnd;
				keep(end);
				const from = groups[groups.length - 2] ?? [];
				this.builder.join(
					from.map((reference) => reference.id),
					group.map((reference) => reference.id),
					sketch,
					statement,
				);
			}
			this.endStatement();
		} finally {
			keep(end);
		}
	}

	/** end of the last thing that belongs to a statement, blanks behind it not counted */
	private lastEnd = 0;

	/** `a`, `a & b & c`; each may carry a shape, a class and metadata. */
	private readGroup(members: string[], link?: Place): FlowReference[] {
		const group = [this.readReference(link)];
		for (;;) {
			this.readMetadata(group, members);
			if (this.peek().kind !== "space") {
				return group;
			}
			this.take();
			if (this.peek().kind !== "ampersand") {
				return group;
			}
			const ampersand = this.take();
			if (this.peek().kind !== "space") {
				throw new Fault(
					"`&` stands between two components with a space on both sides.",
					ampersand.start,
					ampersand.end,
				);
			}
			this.take();
			group.push(this.readReference());
		}
	}

	private readReference(link?: Place): FlowReference {
		const first = this.peek();
		if (!idTokens.has(first.kind)) {
			throw this.noComponent(first, link);
		}
		let id = "";
		let idEnd = first.start;
		while (idTokens.has(this.peek().kind)) {
			const token = this.take();
			id += token.text;
			idEnd = token.end;
		}
		const idSpan = this.span(first.start, idEnd);
		const open = this.peek();
		if (open.kind === "open") {
			this.readShape(id, idSpan, first.start);
		} else {
			this.builder.refer(id, idSpan);
			this.lastEnd = idEnd;
		}
		if (this.peek().kind === "class-mark") {
			const mark = this.take();
			if (!idTokens.has(this.peek().kind)) {
				throw new Fault("`:::` needs the name of a class.", mark.start, mark.end);
			}
			while (idTokens.has(this.peek().kind)) {
				this.lastEnd = this.take().end;
			}
		}
		return { id, idSpan, span: this.span(first.start, this.lastEnd) };
	}

	private noComponent(token: FlowchartToken, link?: Place): Fault {
		if (
			link !== undefined &&
			(token.kind === "end-of-text" || this.text.slice(link.start, token.start).includes("\n"))
		) {
			return new Fault("This arrow leads to no component.", link.start, link.end);
		}
		if (token.kind === "string" || token.kind === "open") {
			return new Fault('A component needs an id before its label, such as api["Home API"].', token.start, token.end);
		}
		if (token.kind === "end" || token.kind === "graph" || token.kind === "keyword" || token.kind in directiveWords) {
			const word = token.text.trim();
			return new Fault(
				`\`${word}\` has a meaning of its own here; give the component another id.`,
				token.start,
				token.start + word.length,
			);
		}
		if (isLink(token.kind)) {
			const from = token.start + (token.text.length - token.text.trimStart().length);
			return new Fault("This arrow comes from no component.", from, token.end);
		}
		return new Fault("Here a component or an arrow is expected.", token.start, token.end);
	}

	private readShape(id: string, idSpan: Span, start: number): void {
		const open = this.take();
		let label: Label;
		if (open.text === "[|") {
			label = this.readPropertyShape(open);
		} else {
			const twice =
				(open.text === "(" || open.text === "{") && this.peek().kind === "open" && this.peek().text === open.text;
			const inner = twice ? this.take() : open;
			label = this.readLabel(inner);
			this.close(inner, label);
			if (twice) {
				this.close(open, label);
			}
		}
		const shape = { label: label.text, labelSpan: label.span, span: this.span(start, this.lastEnd), open: open.text };
		this.builder.refer(id, idSpan, shape);
	}

	/** `id[|key:value|label]` */
	private readPropertyShape(open: FlowchartToken): Label {
		for (const kind of ["word", "colon", "word", "pipe"] as const) {
			if (this.peek().kind !== kind) {
				throw new Fault("`[|` needs `key:value|` before the label.", open.start, this.peek().end);
			}
			this.take();
		}
		const bracket = { ...open, text: "[" };
		const label = this.readLabel(bracket);
		this.close(bracket, label);
		return label;
	}

	/** A quoted text, or plain text without brackets and quotes. Its opening bracket has been taken. */
	private readLabel(open: FlowchartToken): Label {
		const first = this.peek();
		if (first.kind === "string" || first.kind === "markdown") {
			this.take();
			let end = first.end;
			// mermaid glues what follows a quoted text to it
			while (this.peek().kind === "text") {
				end = this.take().end;
			}
			const quoted = end === first.end;
			return this.label(first.start, end, quoted);
		}
		let end = first.start;
		while (this.peek().kind === "text") {
			end = this.take().end;
		}
		if (end === first.start) {
			throw this.brokenLabel(open, first);
		}
		return this.label(first.start, end, false);
	}

	private close(open: FlowchartToken, label: Label): void {
		const token = this.peek();
		const wanted = closers[open.text] ?? ["|"];
		if ((token.kind === "close" || token.kind === "pipe") && wanted.includes(token.text)) {
			this.lastEnd = this.take().end;
			return;
		}
		throw this.brokenLabel(open, token, label);
	}

	private brokenLabel(open: FlowchartToken, token: FlowchartToken, label?: Label): Fault {
		const sameLine = !this.text.slice(open.start, token.start).includes("\n");
		if (token.kind === "end-of-text" || !sameLine) {
			return new Fault(`This ${open.text} is not closed.`, open.start, open.end);
		}
		if (label === undefined && (token.kind === "close" || token.kind === "pipe")) {
			return new Fault("This label is empty.", open.start, token.end);
		}
		const message = 'Brackets and quotation marks inside a label need quotation marks around it: id["Ranker (DLRM)"].';
		return new Fault(message, token.start, token.end);
	}

	private label(start: number, end: number, quoted: boolean): Label {
		const span = quoted ? this.span(start, end) : this.trimmed(start, end);
		const raw = this.written.slice(span.start, span.end);
		return { text: quoted ? raw : raw.replace(/^"(.*)"$/s, "$1"), span };
	}

	private readMetadata(group: FlowReference[], members: string[]): void {
		const reference = group[group.length - 1];
		if (reference === undefined) {
			return;
		}
		if (this.peek().kind === "metadata") {
			const token = this.take();
			const inside = parseMetadata(token.text.slice(2, -1));
			const from = token.start + 2;
			const span = this.span(token.start, token.end);
			if (inside.problem !== undefined) {
				const { message, start, end } = inside.problem;
				this.report(new Fault(message, from + start, from + Math.max(end, start + 1)));
			}
			const entries = inside.entries.map((entry) => {
				const value = this.span(from + entry.valueStart, from + entry.valueEnd);
				const whole = this.span(from + entry.start, from + entry.end);
				return { ...entry, start: whole.start, end: whole.end, valueStart: value.start, valueEnd: value.end };
			});
			const refusal = this.builder.describe(reference.id, { span, entries });
			if (refusal !== undefined) {
				this.report(new Fault(refusal, token.start, token.end));
			}
			this.lastEnd = token.end;
			group[group.length - 1] = { ...reference, span: { start: reference.span.start, end: span.end } };
		}
		members.push(reference.id);
	}

	private readLink(): { readonly sketch: LinkSketch; readonly span: Span } & Place {
		const name = this.peek().kind === "link-id" ? this.take() : undefined;
		const first = this.peek();
		let label: Label | undefined;
		let arrow = "";
		let end = first.end;
		if (first.kind === "link-start") {
			this.take();
			label = this.readEdgeText(first);
			const close = this.take();
			arrow = first.text.trim() + close.text.trim();
			end = close.end;
		} else if (first.kind === "link") {
			this.take();
			arrow = first.text.trim();
			if (this.peek().kind === "pipe") {
				const open = this.take();
				label = this.readLabel(open);
				this.close(open, label);
				end = this.lastEnd;
				if (this.peek().kind === "space") {
					this.take();
				}
			}
		} else {
			throw new Fault("An arrow's name is followed by the arrow: e1@-->.", name?.start ?? first.start, first.end);
		}
		const span = this.trimmed(name?.start ?? first.start, end);
		const sketch: LinkSketch = {
			...(name === undefined ? {} : { name: name.text.replace("@", "") }),
			label: label?.text ?? "",
			...(label === undefined ? {} : { labelSpan: label.span }),
			span,
			dotted: /^[xo<]?-?\./.test(arrow),
			invisible: arrow.startsWith("~~~"),
			bidirectional: /^[xo<]/.test(arrow) && /[xo>]$/.test(arrow),
		};
		const start = name?.start ?? first.start + (first.text.length - first.text.trimStart().length);
		return {
			sketch,
			span,
			start,
			end: Math.max(start, end - (/\s*$/.exec(this.text.slice(start, end))?.[0].length ?? 0)),
		};
	}

	private readEdgeText(open: FlowchartToken): Label {
		const first = this.peek();
		let end = first.start;
		const quoted = first.kind === "string" || first.kind === "markdown";
		if (quoted) {
			end = this.take().end;
		}
		while (this.peek().kind === "text") {
			end = this.take().end;
		}
		const close = this.peek();
		if (close.kind !== "link" || end === first.start) {
			const at = open.start + (open.text.length - open.text.trimStart().length);
			throw new Fault(
				"This arrow is not finished: write -->, or -- text -->.",
				at,
				open.start + open.text.trimEnd().length,
			);
		}
		const label = this.label(first.start, end, quoted && end === first.end);
		if (this.written.slice(open.start, label.span.end).includes("\n") && /\n/.test(label.text + open.text)) {
			const span = this.trimmed(open.start, open.end);
			const message = "This arrow takes the next line as its label; finish it with -->.";
			this.problems.push({ message, span, severity: "warning" });
		}
		return label;
	}

	private endStatement(): void {
		const token = this.peek();
		if (token.kind === "newline" || token.kind === "semicolon" || token.kind === "end-of-text") {
			this.take();
			return;
		}
		if (token.text.startsWith("%%")) {
			const end = this.text.indexOf("\n", token.start);
			throw new Fault("A comment needs a line of its own.", token.start, end < 0 ? token.end : end);
		}
		if (token.kind === "metadata") {
			throw new Fault("Metadata stands directly behind an id, without a space.", token.start, token.end);
		}
		throw new Fault("One statement a line: here a line break or an arrow is missing.", token.start, token.end);
	}

	private resumeAfterLineOf(offset: number): void {
		const newline = this.text.indexOf("\n", offset);
		this.ahead = undefined;
		this.lexer.resumeAt(newline < 0 ? this.text.length : newline);
	}

	private report(fault: Fault): void {
		this.problems.push({ message: fault.message, span: this.span(fault.start, fault.end), severity: "error" });
	}

	private peek(): FlowchartToken {
		this.ahead ??= this.lexer.next();
		return this.ahead;
	}

	private take(): FlowchartToken {
		const token = this.peek();
		this.ahead = undefined;
		return token;
	}

	private span(start: number, end: number): Span {
		const from = Math.min(this.clean.writtenOffset(start), this.written.length);
		// the last character's offset plus one: what was cut away behind it is not part of it
		const to = end > start ? Math.min(this.clean.writtenOffset(end - 1) + 1, this.written.length) : from;
		return { start: from, end: Math.max(from, to) };
	}

	private trimmed(start: number, end: number): Span {
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
}

const directiveWords = { style: 1, linkStyle: 1, classDef: 1, class: 1, click: 1, subgraph: 1 };

function isLink(kind: FlowchartTokenKind): boolean {
	return kind === "link" || kind === "link-start" || kind === "link-id";
}
