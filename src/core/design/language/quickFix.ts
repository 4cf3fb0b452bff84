import type { TextEdit } from "../gesture.ts";

export interface FixEdit extends TextEdit {
	/** a part of `text` that only the writer knows: it is selected, so that one types over it */
	readonly fill?: string;
}

/** A change that answers one finding and touches nothing else. */
export interface QuickFix {
	/** "Quote this label": what happens, in the imperative */
	readonly title: string;
	readonly edits: readonly FixEdit[];
	/** the one that is meant nearly always */
	readonly preferred?: true;
}
