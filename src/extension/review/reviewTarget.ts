import type { TextRange } from "../../core/base/textRange.ts";
import type { DesignGraph } from "../../core/design/designGraph.ts";
import type { Finding } from "../../core/review/finding.ts";
import type { Review } from "../../core/review/reviewEvent.ts";
import type { ReviewSource } from "../../core/review/reviewSource.ts";
import type { Criterion } from "../../core/review/rubric.ts";

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
