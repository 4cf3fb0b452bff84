import type { MetadataEntry } from "./flowchartMetadata.ts";

/** Half-open UTF-16 offsets in the text that a person wrote. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A vertex as the text defines it; the first label wins nothing, the last one does, as in mermaid. */
export interface FlowVertex {
	readonly id: string;
	label?: string;
	labelSpan?: Span;
	/** the id where a label is written, else where it first occurs */
	defined: Span;
	/** id and shape with its label, of the defining place */
	shapeSpan?: Span;
	readonly references: Span[];
	/** `shape` of metadata, or the bracket that opens the label */
	shape?: string;
	readonly metadata: FlowMetadata[];
	/** written as metadata's `label`, not in brackets */
	labelInMetadata?: boolean;
}

export interface FlowMetadata {
	/** `@{ … }` with its delimiters */
	readonly span: Span;
	/** offsets in the written text */
	readonly entries: readonly MetadataEntry[];
}

export interface FlowLink {
	readonly id: string;
	readonly named: boolean;
	readonly from: string;
	readonly to: string;
	readonly label: string;
	readonly labelSpan?: Span;
	/** the arrow with its label */
	readonly span: Span;
	readonly dotted: boolean;
	readonly invisible: boolean;
	readonly bidirectional: boolean;
	readonly metadata: FlowMetadata[];
	/** which statement it stands in, and the ids on its two sides there: what an edit must keep whole */
	readonly statement: number;
}

export interface FlowSubgraph {
	readonly id: string;
	readonly title: string;
	readonly span: Span;
	readonly titleSpan?: Span;
	readonly members: string[];
	/** offset of its `end`; absent where it is missing */
	readonly endSpan?: Span;
}

/** A reference to a vertex within a statement. */
export interface FlowReference {
	readonly id: string;
	readonly idSpan: Span;
	/** id, shape, class mark and metadata */
	readonly span: Span;
}

/** A run of components joined by links: `a & b --> c --> d`. `groups[i]` and `groups[i + 1]` are joined by `links[i]`. */
export interface FlowStatement {
	readonly span: Span;
	readonly groups: readonly (readonly FlowReference[])[];
	readonly links: readonly Span[];
	/** index of the innermost subgraph being read, −1 outside; an ordinal in order of opening */
	readonly depth: number;
}

export interface FlowProblem {
	readonly message: string;
	readonly span: Span;
	/** a warning parses all the same */
	readonly severity: "error" | "warning";
}

/** Lines that name ids: `style`, `class`, `click`. */
export interface FlowDirective {
	readonly kind: "style" | "class" | "click" | "linkStyle";
	readonly span: Span;
	readonly ids: readonly string[];
}

/** All that one flowchart says. */
export interface FlowTree {
	readonly vertices: readonly FlowVertex[];
	readonly links: readonly FlowLink[];
	readonly subgraphs: readonly FlowSubgraph[];
	readonly statements: readonly FlowStatement[];
	readonly directives: readonly FlowDirective[];
	readonly problems: readonly FlowProblem[];
	/** where a new statement may stand: behind the last one */
	readonly bodyStart: number;
}
