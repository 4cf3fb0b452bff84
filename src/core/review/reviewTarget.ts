import type { TextRange } from "../base/textRange.ts";
import type { DesignGraph } from "../design/designGraph.ts";
import type { Finding } from "./finding.ts";
import type { Review } from "./reviewEvent.ts";
import type { ReviewSource } from "./reviewSource.ts";
import type { Criterion } from "./rubric.ts";

/** What is reviewed, whatever the round: the text as it stood when Review was asked for, its rubric, its facts. */
export interface ReviewTarget {
	readonly slug: string;
	readonly title: string;
	/** Markdown: brief or statement */
	readonly problem: string;
	readonly criteria: readonly Criterion[];
	readonly sources: readonly ReviewSource[];
	readonly graph?: DesignGraph;
	readonly instructions?: readonly TextRange[];
	/** the starter: its lines earn nothing */
	readonly givenText?: string;
	/** deterministic findings, facts for the model */
	readonly checks: readonly Finding[];
	/** the result without any model */
	readonly offline: Review;
}
