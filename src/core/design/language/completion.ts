import type { TextRange } from "../../base/textRange.ts";
import type { TextEdit } from "../gesture.ts";

export type CompletionKind =
	| "role"
	| "key"
	| "value"
	| "component"
	| "group"
	| "connector"
	| "estimate"
	/** a number that the problem gives and the candidate has not written down */
	| "given"
	| "reserved"
	| "unit"
	| "function"
	| "keyword";

/** One thing that may stand at a place. Plain text throughout: labels and details may come from a stranger. */
export interface Completion {
	readonly kind: CompletionKind;
	readonly label: string;
	/** beside the label, short */
	readonly detail?: string;
	/** a sentence or two */
	readonly meaning?: string;
	/** what takes the place of `range` */
	readonly text: string;
	/** a part of `text` to be selected, so that one types over it */
	readonly fill?: string;
	readonly range: TextRange;
	/** what has to be written elsewhere for it to mean something */
	readonly also?: TextEdit;
	/** the next thing can be completed at once */
	readonly goesOn?: true;
}
