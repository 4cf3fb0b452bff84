import type { TextRange } from "../base/textRange.ts";
import type { Finding } from "../review/finding.ts";
import type { BatchReport } from "./batchTime.ts";
import type { DesignDocument } from "./designDocument.ts";
import type { DesignGraph } from "./designGraph.ts";
import type { SequenceChart } from "./sequence/sequenceChart.ts";

import type { SuppressedFinding } from "./suppressions.ts";

export type Percentile = "p50" | "p95" | "p99";

/** One line `name = expression` of an estimate block. */
export interface Estimate {
	readonly name: string;
	/** the whole line */
	readonly range: TextRange;
	readonly nameRange: TextRange;
	readonly expression: string;
	/** in the base unit of its kind; absent where it could not be computed */
	readonly value?: number;
	readonly unit?: string;
	/** "26 k open/s", for the inlay hint */
	readonly shown?: string;
	/** why it could not be computed, for people */
	readonly problem?: { readonly message: string; readonly range: TextRange };
}

export interface LatencyReport {
	readonly percentile: Percentile;
	/** ms along the critical path */
	readonly totalMs: number;
	/** absent: no objective is stated */
	readonly objectiveMs?: number;
	/** "slo_p95 in the estimates, line 20", or where in prose it was read */
	readonly objectiveSource?: string;
	/** component ids from the entry on, the critical path */
	readonly path: readonly string[];
	/** connector ids of that path */
	readonly connectors: readonly string[];
	/** for the hover: "adding p99s overstates", a higher percentile used in place of a missing one … */
	readonly notes: readonly string[];
}

export interface CapacityRow {
	readonly component: string;
	/** requests a second that arrive */
	readonly loadRps: number;
	/** rpsMax × n (× shards); absent where a number is missing */
	readonly capacityRps?: number;
	/** load ÷ capacity */
	readonly utilisation?: number;
	/** "26 k/s on 40 × 400 = 163 % of capacity; n ≥ 93 for 70 %" */
	readonly shown: string;
	/** replicas needed for 70 %; absent where it cannot be computed */
	readonly neededN?: number;
}

/** One criterion of the rubric and what text there is for it. A mentioned word is coverage, never credit. */
export interface CoverageRow {
	readonly criterion: string;
	readonly title: string;
	readonly covered: boolean;
	/** credit: a sentence that carries a choice with its reason, a number with its unit, or a drawn component */
	readonly credited: boolean;
	readonly evidence: readonly { readonly text: string; readonly range: TextRange }[];
}

/** Everything that a program can say of a design text. A pure function of the text (and the package). */
export interface Design {
	readonly document: DesignDocument;
	readonly graph: DesignGraph;
	/** sequence diagrams, in the order of their fences: drawn, never checked */
	readonly sequences: readonly SequenceChart[];
	readonly estimates: readonly Estimate[];
	/** absent where there is no entry or no latency at all */
	readonly latency?: LatencyReport;
	readonly capacity: readonly CapacityRow[];
	/** empty where absences were not asked for */
	readonly coverage: readonly CoverageRow[];
	readonly findings: readonly Finding[];
	/** findings that a comment in the text silences, with its reason */
	readonly suppressed: readonly SuppressedFinding[];
	/** absent where no step says how long it takes */
	readonly batch?: BatchReport;
}

/** Suppositions the candidate plays with; they change the analysis, never the text. */
export interface WhatIf {
	/** components that are down */
	readonly down?: readonly string[];
	/** multiplies the entry load */
	readonly loadFactor?: number;
	readonly objective?: { readonly percentile: Percentile; readonly ms: number };
	/** components that became slower (or faster), by id */
	readonly latency?: readonly {
		readonly component: string;
		readonly percentile: Percentile;
		readonly factor: number;
	}[];
}

/** What happens when components are down. */
export interface Blast {
	readonly down: readonly string[];
	/** components that can no longer do their part */
	readonly unreachable: readonly string[];
	/** entries that still get an answer, and by which path (a fallback or a cache) */
	readonly survivingPath: readonly string[];
	readonly latency?: LatencyReport;
	/** for people, one sentence each */
	readonly notes: readonly string[];
}
