import type { TextRange } from "../../base/textRange.ts";

/** Who takes part in a sequence diagram. */
export interface Participant {
	readonly id: string;
	/** what `as` or the alias of `@{ … }` calls it, else the id */
	readonly label: string;
	/** the id where it is declared, else where it first occurs */
	readonly range: TextRange;
}

export interface SequenceMessage {
	/** ids of participants */
	readonly from: string;
	readonly to: string;
	readonly label: string;
	/** from the sender's id to the end of the text */
	readonly range: TextRange;
}

/** A `sequenceDiagram` of the document: drawn and clickable, never checked. Ranges are in the whole document. */
export interface SequenceChart {
	readonly participants: readonly Participant[];
	/** in the order in which they are sent */
	readonly messages: readonly SequenceMessage[];
	/** the text between the fences */
	readonly range: TextRange;
}
