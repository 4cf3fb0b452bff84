import * as l10n from "@vscode/l10n";

import { cleanFlowchart, unmasked } from "./cleanFlowchart.ts";
import { behindStatement, isLink, noComponent } from "./explainFault.ts";
import { FlowchartBuilder } from "./flowchartBuilder.ts";
import { FlowchartFault } from "./flowchartFault.ts";
import { FlowchartSource, type Label } from "./flowchartSource.ts";
import type { FlowchartToken, FlowchartTokenKind } from "./flowchartToken.ts";
import { idTokens } from "./flowchartTokens.ts";
import type { FlowDirective, FlowProblem, FlowReference, FlowStatement, FlowTree, Span } from "./flowchartTree.ts";
import { type Arrow, readArrow } from "./readArrow.ts";
import { type DirectiveWord, readDirective } from "./readDirective.ts";
import { readLabel, readShape } from "./readLabel.ts";
import { readShapeData } from "./readShapeData.ts";

/**
 * Reads one flowchart. Agrees with mermaid 12 on vertices, links and subgraphs of whatever mermaid accepts; what mermaid
 * refuses has at least one problem of severity `error`, and everything outside the broken line is still there.
 * Offsets are UTF-16, in `written`. Never throws.
 */
export function parseFlowchart(written: string): FlowTree {
	if (written.length > longestFlowchart) {
		const message = l10n.t`This drawing is longer than ${longestFlowchart} characters; mermaid does not draw it.`;
		const span = { start: 0, end: written.length };
		return { ...nothing, problems: [{ message, span, severity: "error" }] };
	}
	const clean = cleanFlowchart(written);
	const problems: FlowProblem[] = [];
	if (clean.problem !== undefined) {
		const { message, start, end } = clean.problem;
		problems.push({ message, span: { start, end }, severity: "error" });
	}
	return new FlowchartParser(new FlowchartSource(clean, written.length), problems).parse();
}

const longestFlowchart = 50_000;
/** the board asks mermaid for as many */
const mostLinks = 2000;
/** deeper than anybody nests; each level costs a level of calls */
const deepestSubgraph = 200;
const nothing: FlowTree = {
	vertices: [],
	links: [],
	subgraphs: [],
	statements: [],
	directives: [],
	problems: [],
	bodyStart: 0,
};

const titleTokens: ReadonlySet<FlowchartTokenKind> = new Set<FlowchartTokenKind>([
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
	"click",
	"graph",
	"subgraph",
	"end",
	"down",
	"up",
]);
const titleEnds: ReadonlySet<FlowchartTokenKind> = new Set<FlowchartTokenKind>([
	"newline",
	"semicolon",
	"space",
	"end-of-text",
	"metadata",
]);

class FlowchartParser {
	private readonly source: FlowchartSource;
	private readonly tokens: FlowchartSource["tokens"];
	private readonly builder = new FlowchartBuilder();
	private readonly problems: FlowProblem[];
	private readonly statements: FlowStatement[] = [];
	private readonly directives: FlowDirective[] = [];
	private opened = 0;
	/** a subgraph whose `end` stands further left than itself: most likely the one that lacks its own */
	private unended: FlowchartToken | undefined;
	/** the beginning of `end-user` and the like, which has closed a subgraph */
	private badEnd: FlowchartToken | undefined;

	constructor(source: FlowchartSource, problems: FlowProblem[]) {
		this.source = source;
		this.tokens = source.tokens;
		this.problems = problems;
	}

	parse(): FlowTree {
		const bodyStart = this.readHead();
		this.readStatements(-1, 0);
		const { vertices, links, subgraphs } = this.builder;
		const beyond = links[mostLinks];
		if (beyond !== undefined) {
			const message = l10n.t`mermaid draws no more than ${mostLinks} arrows.`;
			this.problems.push({ message, span: beyond.span, severity: "error" });
		}
		return {
			vertices: [...vertices.values()],
			links,
			subgraphs,
			statements: this.statements,
			directives: this.directives,
			problems: this.problems,
			bodyStart: this.source.span(bodyStart, bodyStart).start,
		};
	}

	private readHead(): number {
		while (this.tokens.peek().kind === "newline" || this.tokens.peek().kind === "space") {
			this.tokens.take();
		}
		const first = this.tokens.peek();
		if (first.kind !== "graph" || first.text === "swimlane-beta") {
			const line = first.start + (/^[^\n]*/.exec(this.source.text.slice(first.start))?.[0].length ?? 0);
			this.report(
				new FlowchartFault(l10n.t`A drawing begins with a line \`flowchart LR\` (or TB).`, first.start, line),
			);
			return first.start;
		}
		this.tokens.take();
		const direction = this.tokens.peek();
		if (direction.kind === "no-direction") {
			this.tokens.take();
			return direction.end;
		}
		if (direction.kind !== "direction-of-graph") {
			const message = l10n.t`Behind \`flowchart\` stands a direction (LR, RL, TB, BT) and a line break.`;
			this.report(new FlowchartFault(message, direction.start, direction.end));
			return direction.start;
		}
		this.tokens.take();
		const gap = this.tokens.takeIf("space");
		const after = this.tokens.peek();
		const ends = after.kind === "newline" || (after.kind === "semicolon" && gap === undefined);
		if (!ends) {
			this.report(new FlowchartFault(l10n.t`The first component begins on a line of its own.`, after.start, after.end));
		}
		return ends ? after.end : after.start;
	}

	/** Up to the `end` of the subgraph `depth`, or to the end of the text for −1. Answers with members and the `end`. */
	private readStatements(depth: number, level: number): { members: string[]; end?: FlowchartToken } {
		const members: string[] = [];
		for (;;) {
			const token = this.tokens.peek();
			if (token.kind === "end-of-text") {
				return { members };
			}
			if (token.kind === "end" && depth >= 0) {
				this.tokens.take();
				if (!this.standsAlone(token)) {
					this.badEnd ??= token;
				}
				return { members, end: token };
			}
			this.recovering(() => this.readStatement(depth, level, members));
		}
	}

	/** A fault costs the rest of its line. */
	private recovering(read: () => void): void {
		this.tokens.suspect = undefined;
		try {
			read();
		} catch (thrown) {
			if (!(thrown instanceof FlowchartFault)) {
				throw thrown;
			}
			// what is not closed takes in the next lines, and only then something seems to be wrong
			const fault = this.tokens.suspect ?? thrown;
			this.report(fault);
			this.tokens.resumeAfterLineOf(fault.resumeFrom);
		}
	}

	private readStatement(depth: number, level: number, members: string[]): void {
		const token = this.tokens.peek();
		switch (token.kind) {
			case "semicolon":
			case "newline":
			case "space":
				this.tokens.take();
				return;
			case "direction":
			case "accessible":
				this.tokens.take();
				this.warnOfSwallowed(token);
				return;
			case "end":
				throw this.endOfNothing(token);
			case "subgraph":
				members.push(this.readSubgraph(level));
				return;
			case "style":
			case "linkStyle":
			case "classDef":
			case "class":
			case "click":
				this.readDirective(token.kind);
				return;
			default:
				this.readChain(depth, members);
		}
	}

	private standsAlone({ start }: FlowchartToken): boolean {
		return /^end[^\S\n]*(?:[;\n]|$)/.test(this.source.text.slice(start, start + 40));
	}

	private endOfNothing(token: FlowchartToken): FlowchartFault {
		const { start } = this.badEnd ?? token;
		const message =
			this.badEnd === undefined && this.standsAlone(token)
				? l10n.t`This \`end\` closes nothing: take it away.`
				: l10n.t`\`end\` has a meaning of its own here; give the component another id.`;
		this.badEnd = undefined;
		return new FlowchartFault(message, start, start + 3, token.start);
	}

	/** Lines that mermaid reads as one word for all that stands in them. */
	private warnOfSwallowed(token: FlowchartToken): void {
		if (token.kind === "accessible" && token.text.includes("{") && !token.text.endsWith("}")) {
			this.warn(l10n.t`This accDescr takes in everything behind it; close it with }.`, token);
		}
		if (token.kind === "direction" && !/^\s*direction\s+[A-Z]{2}\s*;?\s*$/.test(token.text)) {
			this.warn(l10n.t`mermaid reads this whole line as a direction and draws nothing of it.`, token);
		}
	}

	private readSubgraph(level: number): string {
		const head = this.tokens.take();
		const depth = this.opened++;
		let name: Label | undefined;
		let title: Label | undefined;
		if (level >= deepestSubgraph) {
			throw new FlowchartFault(l10n.t`Subgraphs nest ${deepestSubgraph} deep at most.`, head.start, head.end);
		}
		// after a fault the subgraph itself stays open, so that its `end` finds it
		this.recovering(() => {
			const gap = this.tokens.takeIf("space");
			if (gap === undefined) {
				throw new FlowchartFault(l10n.t`A subgraph needs a name: subgraph online [Online path].`, head.start, head.end);
			}
			name = this.readTitle(gap);
			if (this.tokens.peek().text === "[" && this.tokens.peek().kind === "open") {
				title = readLabel(this.source, this.tokens.take());
			}
			const next = this.tokens.peek();
			if (title === undefined && !titleEnds.has(next.kind)) {
				const message = l10n.t`A title with other signs than letters and digits is quoted: subgraph online ["Online, fast"].`;
				throw new FlowchartFault(message, next.start, next.end);
			}
			this.endStatement();
		});
		const { members, end } = this.readStatements(depth, level + 1);
		this.checkEnd(head, end);
		const last = end?.end ?? this.source.text.length - 1;
		const text = name?.text ?? "";
		return this.builder.group({ id: text, title: title?.text ?? text, titleIsId: title === undefined }, members, {
			span: this.source.span(head.start, end === undefined ? last : end.start + 3),
			...(title === undefined && name === undefined
				? {}
				: { titleSpan: (title ?? name)?.span ?? this.source.span(last, last) }),
			...(end === undefined ? {} : { endSpan: this.source.span(end.start, end.start + 3) }),
		});
	}

	/** `end`s close the innermost subgraph first, so a missing one shows at the outermost; the indents tell which it is. */
	private checkEnd(head: FlowchartToken, end: FlowchartToken | undefined): void {
		if (end !== undefined) {
			const opens = this.source.indentBefore(head.start);
			const closes = this.source.indentBefore(end.start);
			if (opens !== undefined && closes !== undefined && closes < opens) {
				this.unended ??= head;
			}
			return;
		}
		const { start, end: headEnd } = this.unended ?? head;
		this.unended = undefined;
		this.report(
			new FlowchartFault(l10n.t`This subgraph has no \`end\`: write one below its last line.`, start, headEnd),
		);
	}

	private readTitle(gap: FlowchartToken): Label {
		const first = this.tokens.peek();
		if (first.kind === "string" || first.kind === "markdown") {
			this.tokens.take();
			return { text: unmasked(first.text), span: this.source.span(first.start, first.end) };
		}
		const run = this.tokens.takeRun(titleTokens);
		if (run === undefined) {
			throw new FlowchartFault(l10n.t`A subgraph's name is a word or stands in quotation marks.`, gap.start, first.end);
		}
		return { text: run.text, span: this.source.trimmed(run.start, run.end) };
	}

	/** Lines whose inside does not matter for the drawing's meaning. */
	private readDirective(kind: DirectiveWord): void {
		const { ids, target, arrows, start, end } = readDirective(this.tokens, kind);
		if (kind !== "classDef") {
			this.directives.push({ kind, span: this.source.span(start, end), ids });
		}
		if (target !== undefined) {
			this.builder.refer(target.text, this.source.span(target.start, target.end));
		}
		const wrong = arrows.find(({ text }) => String(Number(text)) !== text || Number(text) >= this.builder.links.length);
		this.tokens.suspect = undefined;
		if (wrong !== undefined) {
			throw new FlowchartFault(
				l10n.t`There is no arrow number ${wrong.text} before this line.`,
				wrong.start,
				wrong.end,
			);
		}
		this.endStatement();
	}

	private readChain(depth: number, members: string[]): void {
		const start = this.tokens.peek().start;
		const statement = this.statements.length;
		const groups: FlowReference[][] = [];
		const links: Span[] = [];
		const keep = () => {
			this.statements[statement] = { span: this.source.trimmed(start, this.lastEnd), groups, links, depth };
		};
		this.lastEnd = start;
		groups.push(this.readGroup(members));
		keep();
		while (isLink(this.tokens.peek().kind)) {
			const arrow = readArrow(this.source);
			if (arrow.warning !== undefined) {
				this.problems.push(arrow.warning);
			}
			const group = this.readGroup(members, arrow);
			groups.push(group);
			links.push(arrow.sketch.span);
			keep();
			const from = groups[groups.length - 2] ?? [];
			this.builder.join(
				from.map((reference) => reference.id),
				group.map((reference) => reference.id),
				arrow.sketch,
				statement,
			);
		}
		this.endStatement();
	}

	/** end of the last thing that belongs to a statement, blanks behind it not counted */
	private lastEnd = 0;

	/** `a`, `a & b & c`; each may carry a shape, a class and metadata. */
	private readGroup(members: string[], arrow?: Arrow): FlowReference[] {
		const group = [this.readReference(arrow)];
		for (;;) {
			this.readMetadata(group, members);
			if (this.tokens.takeIf("space") === undefined) {
				return group;
			}
			const ampersand = this.tokens.takeIf("ampersand");
			if (ampersand === undefined) {
				return group;
			}
			if (this.tokens.takeIf("space") === undefined) {
				const message = l10n.t`\`&\` stands between two components with a space on both sides.`;
				throw new FlowchartFault(message, ampersand.start, ampersand.end);
			}
			group.push(this.readReference());
		}
	}

	private readReference(arrow?: Arrow): FlowReference {
		const id = this.tokens.takeRun(idTokens);
		if (id === undefined) {
			throw noComponent(this.source, this.tokens.peek(), arrow);
		}
		const idSpan = this.source.span(id.start, id.end);
		let end = id.end;
		if (this.tokens.peek().kind === "open") {
			const { text, span, open, end: shapeEnd } = readShape(this.source);
			end = shapeEnd;
			const shape = { label: text, labelSpan: span, span: this.source.span(id.start, end), open };
			this.builder.refer(id.text, idSpan, shape);
		} else {
			this.builder.refer(id.text, idSpan);
		}
		if (id.text === "%%" && this.source.indentBefore(id.start) !== undefined) {
			this.warn(l10n.t`mermaid draws an empty comment as a component: write something behind the %%.`, id);
		}
		const mark = this.tokens.takeIf("class-mark");
		if (mark !== undefined) {
			const name = this.tokens.takeRun(idTokens);
			if (name === undefined) {
				throw new FlowchartFault(l10n.t`\`:::\` needs the name of a class.`, mark.start, mark.end);
			}
			end = name.end;
		}
		this.lastEnd = end;
		return { id: id.text, idSpan, span: this.source.span(id.start, end) };
	}

	private readMetadata(group: FlowReference[], members: string[]): void {
		const reference = group[group.length - 1];
		if (reference === undefined) {
			return;
		}
		if (this.tokens.peek().kind === "metadata") {
			const { metadata, end, problem } = readShapeData(this.source);
			if (problem !== undefined) {
				this.report(problem);
			}
			this.lastEnd = end;
			const refusal = this.builder.describe(reference.id, metadata);
			if (refusal !== undefined) {
				this.problems.push({ message: refusal, span: metadata.span, severity: "error" });
			}
			group[group.length - 1] = { ...reference, span: { start: reference.span.start, end: metadata.span.end } };
		}
		members.push(reference.id);
	}

	private endStatement(): void {
		const token = this.tokens.peek();
		if (token.kind === "newline" || token.kind === "semicolon" || token.kind === "end-of-text") {
			this.tokens.take();
			return;
		}
		throw behindStatement(this.source, token);
	}

	private warn(message: string, { start, end }: FlowchartToken): void {
		this.problems.push({ message, span: this.source.trimmed(start, end), severity: "warning" });
	}

	private report(fault: FlowchartFault): void {
		const blanks = /^\s*/.exec(this.source.text.slice(fault.start, fault.end))?.[0].length ?? 0;
		const start = fault.start + blanks < fault.end ? fault.start + blanks : fault.start;
		const newline = this.source.text.indexOf("\n", start);
		const end = newline < start ? fault.end : Math.max(Math.min(fault.end, newline), start + 1);
		const span = this.source.span(start, isHighSurrogate(this.source.text, end - 1) ? end + 1 : end);
		this.problems.push({ message: fault.message, span, severity: "error" });
	}
}

/** the first half of a sign that has two UTF-16 units */
function isHighSurrogate(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 0xd800 && code < 0xdc00;
}
