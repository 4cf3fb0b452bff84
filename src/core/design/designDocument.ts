import type { TextRange } from "../base/textRange.ts";

export interface Section {
	readonly title: string;
	/** 1 to 6; the text before the first heading is level 0 with an empty title */
	readonly level: number;
	readonly headingRange: TextRange;
	/** heading and everything up to the next heading of the same or a higher level */
	readonly range: TextRange;
}

/** A fenced block; `range` is the text between the fences. */
export interface Fence {
	readonly language: string;
	readonly text: string;
	readonly range: TextRange;
}

/** A run of plain prose (paragraph, list item, table row): "near" in the checks means the same one. */
export interface ProseBlock {
	readonly text: string;
	readonly range: TextRange;
	readonly section: string;
}

export interface DesignDocument {
	readonly sections: readonly Section[];
	readonly fences: readonly Fence[];
	readonly prose: readonly ProseBlock[];
	/** spans that try to instruct a reviewer; invisible to every check */
	readonly instructions: readonly TextRange[];
}
