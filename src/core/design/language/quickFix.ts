import type { Finding } from "../../review/finding.ts";
import type { TextEdit } from "../gesture.ts";
import type { DesignText } from "./designText.ts";

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

/** What can be done about findings of one rule, the likeliest first. */
export type FixMaker = (text: DesignText, finding: Finding) => readonly QuickFix[];
