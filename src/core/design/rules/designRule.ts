import type { LineIndex } from "../../base/lineIndex.ts";
import type { Anchor, Evidence, Severity } from "../../review/finding.ts";
import type { CapacityRow, CoverageRow, LatencyReport } from "../design.ts";
import type { DesignDocument } from "../designDocument.ts";
import type { DesignFlow } from "../designFlow.ts";
import type { DesignGraph } from "../designGraph.ts";
import type { DesignPack } from "../designPack.ts";
import type { Estimates } from "../estimate/evaluateEstimates.ts";
import type { BatchReport } from "../batchTime.ts";
import type { Objective } from "../objective.ts";
import type { Suppression } from "../suppressions.ts";
import type { Sentence } from "../visibleProse.ts";

/** What is known of a design before any rule speaks. */
export interface DesignFacts {
	readonly index: LineIndex;
	readonly document: DesignDocument;
	readonly graph: DesignGraph;
	readonly flow: DesignFlow;
	readonly estimates: Estimates;
	readonly objectives: readonly Objective[];
	readonly latency: LatencyReport | undefined;
	readonly capacity: readonly CapacityRow[];
	readonly coverage: readonly CoverageRow[];
	/** prose without instruction spans */
	readonly sentences: readonly Sentence[];
	/** the same without any supposition: what the text is compared with */
	readonly asWritten: {
		readonly latency: LatencyReport | undefined;
		readonly capacity: readonly CapacityRow[];
	};
	/** comments that silence a check */
	readonly suppressions: readonly Suppression[];
	/** ids of every check */
	readonly ruleIds: ReadonlySet<string>;
	/** how long the batch takes; undefined where no step says it */
	readonly batch: BatchReport | undefined;
	readonly pack: DesignPack | undefined;
}

/** What a rule says of one place. */
export interface Remark {
	/** what it speaks of, stable while the text moves: a component, a name, some words */
	readonly key: string;
	readonly anchor: Anchor;
	/** what; why it matters in an interview; what to do: a sentence each */
	readonly message: string;
	readonly evidence: readonly Evidence[];
	/** where it is not the rule's own */
	readonly severity?: Severity;
	/** where the package says it and not the rule */
	readonly criterion?: string;
}

/** What `docs/rules.md` says of a rule, beside its message; `bad` draws its remark and `good` does not (tested). */
export interface RulePage {
	/** what it finds, as a heading */
	readonly title: string;
	/** why it matters in an interview */
	readonly why: string;
	/** Markdown: the smallest text in which it speaks */
	readonly bad: string;
	/** the same text, mended */
	readonly good: string;
	/** who says so */
	readonly source: string;
}

/** The target level from which on an interviewer expects it. */
export const ruleLevels = ["mid", "senior", "staff"] as const;
export type RuleLevel = (typeof ruleLevels)[number];

export type RuleFamily = "syntax" | "units" | "structure" | "capacity" | "latency" | "consistency" | "coverage";

/** One deterministic check. Adding one is one value in the table `designRules`. */
export interface DesignRule {
	/** "structure/no-feedback" */
	readonly id: string;
	readonly family: RuleFamily;
	/** criteria it counts for, in the words of the field: the first that the rubric has; `rules` of a rubric overrides */
	readonly criteria: readonly string[];
	readonly severity: Severity;
	/** a lower target level hears it as a hint */
	readonly level: RuleLevel;
	/** speaks while drawing; others wait for a review, since they would give the answer away */
	readonly live: boolean;
	/** demands that something be there: silent where the rubric has none of its criteria */
	readonly demands?: true;
	readonly page: RulePage;
	check(facts: DesignFacts): Iterable<Remark>;
}
