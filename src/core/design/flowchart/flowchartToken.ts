/** The words of the flowchart grammar. What a label or an edge text holds comes as `text`, `string` or `markdown`. */
export type FlowchartTokenKind =
	| "graph"
	| "direction-of-graph"
	| "no-direction"
	| "direction"
	| "subgraph"
	| "end"
	| "style"
	| "linkStyle"
	| "classDef"
	| "class"
	| "click"
	| "callback"
	| "callback-arguments"
	| "interpolate"
	| "link-target"
	| "keyword"
	| "accessible"
	| "default"
	| "down"
	| "up"
	| "number"
	| "word"
	| "letter"
	| "minus"
	| "star"
	| "hash"
	| "ampersand"
	| "colon"
	| "comma"
	| "class-mark"
	| "semicolon"
	| "newline"
	| "space"
	| "link"
	| "link-start"
	| "link-id"
	| "metadata"
	| "open"
	| "close"
	| "pipe"
	| "text"
	| "string"
	| "markdown"
	| "other"
	| "end-of-text"
	/** no rule of the grammar begins here */
	| "unknown";

/** A token of the cleaned text, half-open offsets. */
export interface FlowchartToken {
	readonly kind: FlowchartTokenKind;
	readonly start: number;
	readonly end: number;
	/** the characters; of `open` and `close` the bracket */
	readonly text: string;
}
