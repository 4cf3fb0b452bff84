import { parseFlowchart } from "../flowchart/parseFlowchart.ts";
import type { FlowStatement, FlowTree, FlowVertex, Span } from "../flowchart/flowchartTree.ts";

/** A replacement in one flowchart's own text; offsets are UTF-16. */
export interface ChartEdit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** One flowchart with what an edit of it needs to know: its tree, its lines, where a new line belongs. */
export class Chart {
	readonly text: string;
	readonly tree: FlowTree;

	constructor(text: string) {
		this.text = text;
		this.tree = parseFlowchart(text);
	}

	get errors(): number {
		return this.tree.problems.filter((problem) => problem.severity === "error").length;
	}

	vertex(id: string): FlowVertex | undefined {
		return this.tree.vertices.find((vertex) => vertex.id === id);
	}

	/** Start of the line that holds the offset. */
	lineStart(offset: number): number {
		return this.text.lastIndexOf("\n", offset - 1) + 1;
	}

	/** End of the line that holds the offset, without its line break. */
	lineEnd(offset: number): number {
		const at = this.text.indexOf("\n", offset);
		const end = at < 0 ? this.text.length : at;
		return this.text[end - 1] === "\r" ? end - 1 : end;
	}

	indentAt(offset: number): string {
		const start = this.lineStart(offset);
		return /^[ \t]*/.exec(this.text.slice(start, this.lineEnd(offset)))?.[0] ?? "";
	}

	/** The innermost group that an id belongs to. */
	groupOf(id: string): string | undefined {
		return this.tree.subgraphs.find((group) => group.members.includes(id))?.id;
	}

	/** What the outermost lines are indented by. */
	get indent(): string {
		const first = this.tree.statements[0] ?? this.tree.subgraphs[0];
		return first === undefined ? "  " : this.indentAt(this.outermost(first.span).start);
	}

	/** A new line behind the line that holds `offset`. */
	lineAfter(offset: number, line: string): ChartEdit {
		const end = this.lineEnd(offset);
		return { start: end, end, text: `${this.newline}${line}` };
	}

	/** Behind everything that draws an arrow or closes a group: there a new arrow changes no numbering and no membership. */
	get endOfArrows(): number {
		return Math.max(
			this.tree.bodyStart - 1,
			...this.tree.statements.filter((statement) => statement.links.length > 0).map(({ span }) => span.end),
			...this.tree.subgraphs.map(({ span }) => span.end),
		);
	}

	/** Behind the last thing of the drawing. */
	get endOfAll(): number {
		return Math.max(
			this.endOfArrows,
			...this.tree.statements.map(({ span }) => span.end),
			...this.tree.directives.map(({ span }) => span.end),
		);
	}

	/** Removes whole lines when nothing else stands on them, else only the span. */
	removal(span: Span): ChartEdit {
		const start = this.lineStart(span.start);
		const end = this.lineEnd(span.end);
		const alone = this.text.slice(start, span.start).trim() === "" && /^[\s;]*$/.test(this.text.slice(span.end, end));
		if (!alone) {
			return { ...span, text: "" };
		}
		const next = this.text.indexOf("\n", end);
		return next < 0
			? { start: Math.max(0, start - 1), end: this.text.length, text: "" }
			: { start, end: next + 1, text: "" };
	}

	/** How often an id is referred to outside the given statements. */
	referredOutside(id: string, statements: ReadonlySet<FlowStatement>): boolean {
		return this.tree.statements.some(
			(statement) => !statements.has(statement) && statement.groups.some((group) => group.some((one) => one.id === id)),
		);
	}

	private get newline(): string {
		return this.text.includes("\r\n") ? "\r\n" : "\n";
	}

	private outermost(span: Span): Span {
		return (
			this.tree.subgraphs.find((group) => group.span.start <= span.start && group.span.end >= span.end)?.span ?? span
		);
	}
}
